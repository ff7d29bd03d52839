import { useQuery } from '@apollo/client/react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { CompareRunsDocument, WhatIfDocument, type Comparison, type Help } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import styles from './round.module.css';

/** How two stored proposals differ, person by person. */
export function ComparedRuns(props: { readonly before: string; readonly after: string }) {
  const { data, error, refetch } = useQuery(CompareRunsDocument, { variables: props });
  return (
    <Differences
      comparison={data?.compareAllocationRuns ?? null}
      failed={error !== undefined}
      onRetry={() => void refetch()}
    />
  );
}

/** What a suggestion would do to everybody, tried on the stored proposal. Saves nothing. */
export function WhatIfDialog(props: {
  readonly runId: string;
  readonly participantId: string;
  readonly help: Help;
  readonly onClose: () => void;
}) {
  const { runId, participantId, help, onClose } = props;
  const t = useText(roundMessages);
  const { offerId, wishId, part, weekdays } = help;
  const change = offerId === null ? { participantId, wishId, part, weekdays } : { offerId, places: 1, weekdays };
  const { data, error, refetch } = useQuery(WhatIfDocument, { variables: { runId, changes: [change] } });
  return (
    <Dialog open title={t('whatIf.title')} onClose={onClose}>
      <p>{help.text}</p>
      <Differences comparison={data?.roundWhatIf ?? null} failed={error !== undefined} onRetry={() => void refetch()} />
      <p>
        <b>{t('whatIf.saved')}</b>
      </p>
      <Dialog.Actions>
        <Button onClick={onClose}>{t('close')}</Button>
      </Dialog.Actions>
    </Dialog>
  );
}

function Differences(props: {
  readonly comparison: Comparison | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
}) {
  const { comparison, failed, onRetry } = props;
  const t = useText(roundMessages);
  if (failed) return <ErrorState title={t('whatIf.failed')} onRetry={onRetry} />;
  if (comparison === null) return <LoadingState text={t('whatIf.loading')} rows={2} />;
  return (
    <>
      <p>{t('whatIf.given', { before: comparison.givenBefore, after: comparison.givenAfter })}</p>
      {comparison.differences.length === 0 ? (
        <p>{t('whatIf.none')}</p>
      ) : (
        <ScrollBox label={t('whatIf.title')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('whatIf.who')}</th>
                <th scope="col">{t('whatIf.before')}</th>
                <th scope="col">{t('whatIf.after')}</th>
              </tr>
            </thead>
            <tbody>
              {comparison.differences.map(({ participantId, name, before, after }, index) => (
                <tr key={participantId ?? index}>
                  <th scope="row">{name ?? t('protected')}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  );
}
