import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import { withdrawWishDocument } from './my-case-commands.graphql';
import { participantsMessages } from './participants-messages.nb';

/** One wish is taken back; the reason is the person's to give or not. */
export function WithdrawWishDialog(props: {
  readonly wish: { readonly id: string; readonly version: number };
  readonly place: string;
  readonly onClose: () => void;
}): ReactNode {
  const { wish, place, onClose } = props;
  const t = useText(participantsMessages);
  const [withdraw] = useCommand(withdrawWishDocument, (data) => data.withdrawWish);
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('wished.dialog.title')}
      consequences={[t('wished.dialog.then', { place }), t('wished.dialog.offer'), t('wished.dialog.rest')]}
      verb={t('wished.dialog.yes')}
      form={form}
      send={({ reason }) =>
        withdraw({ input: { wishId: wish.id, version: wish.version, reason: reason.trim() || null } })
      }
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <TextArea form={form} name="reason" rows={3} optional label={t('wished.dialog.why')} />
    </CommandDialog>
  );
}
