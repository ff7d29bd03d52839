import '../../ui/forms/forms.css';
import { Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import { Button } from '../../ui/button/button';
import { bulkMessages } from './bulk-messages.nb';
import { bulkActions, type Bulk } from './use-bulk';
import type { WorklistRow } from './worklist.graphql';
import styles from './worklist.module.css';

const BulkDialog = whenOpened(async () => (await import('./bulk-dialog')).BulkDialog);

/** Above the list: what to do with many cases, how many it is possible for, and the way on when some are picked. */
export function BulkBar(props: { readonly bulk: Bulk; readonly onDone: () => void }) {
  const t = useText(bulkMessages);
  const { bulk, onDone } = props;
  const id = useId();
  const [started, setStarted] = useState<readonly WorklistRow[] | null>(null);
  const { action, picked, possible } = bulk;
  return (
    <div className={styles.bulk} data-print="hide">
      <Label htmlFor={id}>{t('label')}</Label>
      <Select
        id={id}
        value={action ?? ''}
        onChange={(event) => bulk.choose(bulkActions.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">{t('none')}</option>
        {bulkActions.map((each) => (
          <option key={each} value={each}>
            {t(`action.${each}`)}
          </option>
        ))}
      </Select>
      {action !== null && <p role="status">{possible === 0 ? t('impossible') : t('possible', { count: possible })}</p>}
      {action !== null && picked.length > 0 && (
        <Button data-size="sm" onClick={() => setStarted(picked)}>
          {t('go', { count: picked.length })}
        </Button>
      )}
      {action !== null && started !== null && (
        <BulkDialog
          action={action}
          rows={started}
          onClose={(changed) => {
            setStarted(null);
            if (!changed) return;
            bulk.choose(null);
            onDone();
          }}
        />
      )}
    </div>
  );
}
