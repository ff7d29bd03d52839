import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficePlacement } from '../lib/office-case';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { grantsMessages } from './grants-messages.nb';
import { EarmarkedGrantsDocument, LinkEarmarkedGrantDocument } from './grants.graphql';
import styles from './grants.module.css';

const nothing = 'none';

/** What pays for a placement, on the case: earmarked money, or none that is known. */
export function PlacementGrant({ placement }: { readonly placement: OfficePlacement }) {
  const t = useText(grantsMessages);
  const [open, setOpen] = useState(false);
  const grant = placement.earmarkedGrant;
  return (
    <div className={styles.placement}>
      <p>{grant === null ? t('link.none') : t('link.by', { purpose: grant.purpose })}</p>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t(grant === null ? 'link.open' : 'link.openOther')}
      </Button>
      {open && <LinkDialog placement={placement} onClose={() => setOpen(false)} />}
    </div>
  );
}

function LinkDialog({ placement, onClose }: { readonly placement: OfficePlacement; readonly onClose: () => void }) {
  const t = useText(grantsMessages);
  const reload = useReload();
  const { data } = useQuery(EarmarkedGrantsDocument, { fetchPolicy: 'cache-and-network' });
  const [link] = useCommand(LinkEarmarkedGrantDocument, (answer) => answer.linkEarmarkedGrant);
  const form = useForm<{ readonly grantId: string }>({ defaultValues: { grantId: '' } });
  const grants = data?.earmarkedGrants.grants ?? [];
  const current = placement.earmarkedGrant;
  const options = grants
    .filter(({ id }) => id !== current?.id)
    .map(({ id, purpose }) => ({ value: id, label: purpose }));
  const choices = current === null ? options : [...options, { value: nothing, label: t('link.nothing') }];
  return (
    <CommandDialog
      title={t('link.title')}
      verb={t('link.verb')}
      consequences={[t('link.consequence')]}
      canSend={choices.length > 0}
      form={form}
      send={({ grantId }) =>
        link({
          input: {
            placementId: placement.id,
            version: placement.version,
            grantId: grantId === nothing ? null : grantId,
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      {data && choices.length === 0 && <p>{t('link.noGrants')}</p>}
      {choices.length > 0 && (
        <SelectField
          form={form}
          name="grantId"
          label={t('link.question')}
          empty={t('link.choose')}
          options={choices}
          rules={{ required: t('link.missing') }}
        />
      )}
    </CommandDialog>
  );
}
