import { useState } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandForm } from '../ui/command-dialog/command-form';
import { useReload } from '../lib/use-reload';
import { Dialog } from '../ui/dialog/dialog';
import { TextField } from '../ui/forms/text-field';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { roundMessages } from './round-messages.nb';
import { SendRoundOfferDocument, type Applicant } from './round.graphql';
import styles from './round.module.css';

interface Values {
  answerBy: string;
}

/** What became of one letter: sent, or why not. */
interface Row {
  readonly name: string;
  readonly problem: string | null;
}

/** Sends the prepared offers one by one, each with its own answer: one that has no room holds up nobody else. */
export function SendOffersDialog(props: {
  readonly answerBy: string;
  readonly applicants: readonly Applicant[];
  readonly onClose: () => void;
}) {
  const { answerBy, applicants, onClose } = props;
  const t = useText(roundMessages);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: { answerBy } });
  const [send] = useCommand(SendRoundOfferDocument, (data) => data.sendPlaceOffer);
  const reload = useReload();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [finished, setFinished] = useState(false);
  const onPaper = applicants.filter(({ placeOffer }) => placeOffer?.digital === false).length;

  async function sendAll(values: Values): Promise<CommandOutcome<null>> {
    for (const { placeOffer, name } of applicants) {
      if (placeOffer === null) continue;
      const outcome = await send({
        input: { id: placeOffer.id, version: placeOffer.version, answerBy: values.answerBy },
      });
      const row = { name: name ?? t('protected'), problem: problemIn(outcome) };
      setRows((before) => [...before, row]);
    }
    setFinished(true);
    reload();
    return { kind: 'done', payload: null };
  }

  const failed = rows.filter(({ problem }) => problem !== null);
  return (
    <Dialog open title={t('send.dialog', { count: applicants.length })} onClose={onClose}>
      {finished ? (
        <p role="status">{t('send.finished', { sent: rows.length - failed.length, failed: failed.length })}</p>
      ) : (
        <CommandForm
          consequences={[t('send.line'), ...(onPaper > 0 ? [t('send.paper', { count: onPaper })] : [])]}
          verb={t('send.verb')}
          form={form}
          send={sendAll}
          onDone={() => undefined}
          onClose={onClose}
        >
          <TextField
            form={form}
            name="answerBy"
            type="date"
            min={today}
            label={t('send.answerBy')}
            rules={{ required: t('send.answerByNeeded') }}
          />
          {rows.length > 0 && (
            <p role="status">{t('send.progress', { done: rows.length, count: applicants.length })}</p>
          )}
        </CommandForm>
      )}
      {finished && (
        <>
          <ScrollBox label={t('send.rows')} className={styles.results}>
            <ul>
              {rows.map(({ name, problem }) => (
                <li key={name} data-failed={problem !== null}>
                  <b>{name}</b>: {problem ?? t('send.done')}
                </li>
              ))}
            </ul>
          </ScrollBox>
          <Dialog.Actions>
            <Button onClick={onClose}>{t('close')}</Button>
          </Dialog.Actions>
        </>
      )}
    </Dialog>
  );
}

function problemIn(outcome: CommandOutcome<unknown>): string | null {
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'violation':
      return outcome.violation.message;
    case 'conflict':
      return outcome.conflict.message;
    case 'notFound':
    case 'failed':
      return 'Ikke sendt. Prøv igjen.';
  }
}
