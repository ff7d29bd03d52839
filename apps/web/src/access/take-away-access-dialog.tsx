import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { accessMessages } from './access-messages.nb';
import { takeAwayAccessDocument, type WhoSeesLine } from './who-sees-me.graphql';

/** Takes back the consent that a reader's access rests on. */
export function TakeAwayAccessDialog(props: { readonly line: WhoSeesLine; readonly onClose: () => void }): ReactNode {
  const t = useText(accessMessages);
  const { line, onClose } = props;
  const [takeAway] = useCommand(takeAwayAccessDocument, (data) => data.withdrawConsent);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('takeAwayTitle', { who: line.who })}
      consequences={[t('takeAwayThen', { who: line.who, what: line.what.join(', ') }), t('takeAwayAgain')]}
      verb={t('takeAway')}
      form={form}
      send={() => takeAway({ input: { id: line.consentId ?? line.id } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    />
  );
}
