import { useQuery } from '@apollo/client/react';
import { useForm } from '../../lib/form';
import { inWords } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { SelectField } from '../../ui/forms/choice-fields';
import { TextArea, TextField } from '../../ui/forms/text-field';
import { CaseworkersDocument } from '../case/case-work.graphql';
import { bulkMessages } from './bulk-messages.nb';
import type { BulkAction } from './use-bulk';
import { useBulkSend, type BulkValues, type RowResult } from './use-bulk-send';
import type { WorklistRow } from './worklist.graphql';
import styles from './worklist.module.css';

/**
 * Says what follows, for whom, and who will not see it in the product; then does it case by case, each a command of its own,
 * and tells how each went. A case that a rule refuses, or that somebody else has just changed, holds up no other.
 */
export function BulkDialog(props: {
  readonly action: BulkAction;
  readonly rows: readonly WorklistRow[];
  readonly onClose: (changed: boolean) => void;
}) {
  const t = useText(bulkMessages);
  const { action, rows, onClose } = props;
  const { results, working, run } = useBulkSend(action);
  const form = useForm<BulkValues>({ defaultValues: { colleague: '', expectedBy: '', reason: '' } });
  const begin = form.handleSubmit((values) => run(rows, values));
  const done = [...results.values()].filter(({ kind }) => kind === 'done').length;
  const close = () => onClose(results.size > 0);
  return (
    <Dialog open title={t(`title.${action}`)} {...(working ? {} : { onClose: close })}>
      {results.size === 0 && (
        <form className={styles.bulkForm} onSubmit={(event) => void begin(event)} noValidate>
          <p>{t(`follows.${action}`)}</p>
          <NotDigital rows={rows} isLetter={action === 'sendPreliminaryReply'} />
          {action === 'reassign' && <Colleague form={form} />}
          {action === 'sendPreliminaryReply' && <Reply form={form} />}
          <h3>{t('cases')}</h3>
          <ul className={styles.bulkCases}>
            {rows.map(({ id, participantName, caseNumber }) => (
              <li key={id}>{`${participantName} (${caseNumber})`}</li>
            ))}
          </ul>
          <Dialog.Actions>
            <Button type="submit">{t(`action.${action}`)}</Button>
            <Button variant="secondary" onClick={close}>
              {t('cancel')}
            </Button>
          </Dialog.Actions>
        </form>
      )}
      {results.size > 0 && (
        <>
          <h3>{t('results')}</h3>
          <p role="status">{working ? t('working') : t('summary', { done, count: rows.length })}</p>
          <ul className={styles.bulkCases}>
            {rows.map(({ id, participantName }) => (
              <li key={id}>
                <b>{participantName}</b> <ResultText result={results.get(id)} />
              </li>
            ))}
          </ul>
          <Dialog.Actions>
            <Button disabled={working} onClick={close}>
              {t('close')}
            </Button>
          </Dialog.Actions>
        </>
      )}
    </Dialog>
  );
}

function ResultText({ result }: { readonly result: RowResult | undefined }) {
  const t = useText(bulkMessages);
  if (result === undefined) return <>{t('working')}</>;
  switch (result.kind) {
    case 'done':
      return <>{t('done')}</>;
    case 'refused':
      return <>{result.message}</>;
    case 'gone':
      return <>{t('gone')}</>;
    case 'failed':
      return <>{t('failed')}</>;
  }
}

function NotDigital({ rows, isLetter }: { readonly rows: readonly WorklistRow[]; readonly isLetter: boolean }) {
  const t = useText(bulkMessages);
  const names = rows.filter(({ reachedBy }) => reachedBy !== 'digital').map(({ participantName }) => participantName);
  if (names.length === 0) return null;
  return (
    <p className={styles.note}>
      {t(isLetter ? 'notDigitalLetter' : 'notDigital', { count: names.length, names: inWords(names) })}
    </p>
  );
}

function Colleague({ form }: { readonly form: ReturnType<typeof useForm<BulkValues>> }) {
  const t = useText(bulkMessages);
  const { data } = useQuery(CaseworkersDocument);
  return (
    <SelectField
      form={form}
      name="colleague"
      label={t('colleague')}
      empty={t('choose')}
      options={(data?.caseworkers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      rules={{ required: t('chooseNeeded') }}
    />
  );
}

/** The same day and reason in every letter. */
function Reply({ form }: { readonly form: ReturnType<typeof useForm<BulkValues>> }) {
  const t = useText(bulkMessages);
  const today = useToday();
  return (
    <>
      <TextField
        form={form}
        name="expectedBy"
        type="date"
        min={today}
        label={t('expectedBy')}
        rules={{ required: t('expectedByMissing') }}
      />
      <TextArea form={form} name="reason" rows={3} optional label={t('reason')} description={t('reasonHint')} />
    </>
  );
}
