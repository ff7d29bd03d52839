import { fullDay, inWords, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useSearchState } from '../lib/use-param';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { StatusTag } from '../ui/status/status-tag';
import { DataTable } from '../ui/table/data-table';
import { lineMessages } from './line-messages.nb';
import type { InLine } from './next-in-line.graphql';
import styles from './next-in-line.module.css';

/** The list in its order: what each place rests on, what fits, and why somebody is passed. */
export function LineTable({ line }: { readonly line: readonly InLine[] }) {
  const t = useText(lineMessages);
  const [, change] = useSearchState();
  return (
    <DataTable
      caption={t('caption')}
      rows={line}
      rowId={({ entryId }) => entryId}
      columns={[
        { id: 'place', header: t('columns.place'), cell: ({ rank }) => rank ?? t('paused') },
        {
          id: 'person',
          header: t('columns.person'),
          rowHeader: true,
          cell: ({ caseId, participantName, isNext }) => (
            <>
              <Link to={paths.case(caseId)}>{participantName}</Link>
              {isNext && <StatusTag kind="settled">{t('isNext')}</StatusTag>}
            </>
          ),
        },
        {
          id: 'rests',
          header: t('columns.rests'),
          cell: ({ needClass, leavesSchool, since, before }) => (
            <>
              {needClass === null ? t('noNeedClass') : t('needClass', { value: needClass })}
              <small>
                {[...(leavesSchool ? [t('leavesSchool')] : []), t('since', { day: fullDay(since) })].join(' · ')}
              </small>
              {before !== null && <small>{before}</small>}
            </>
          ),
        },
        {
          id: 'fits',
          header: t('columns.fits'),
          cell: ({ fitsOn, insteadOf }) => (
            <>
              {inWords(fitsOn.map(weekdayName))}
              {insteadOf !== null && <small>{insteadOf}</small>}
            </>
          ),
        },
        {
          id: 'why',
          header: t('columns.why'),
          cell: ({ passedBecause }) => (
            <ul className={styles.why}>
              {passedBecause.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'step',
          header: t('columns.step'),
          cell: ({ caseId, wishId, participantName, fitsOn, insteadOf }) => (
            <div className={styles.pickers}>
              {fitsOn.length > 0 && insteadOf === null && (
                <Button asChild variant="secondary">
                  <Link
                    to={paths.placeOfferFor(caseId)}
                    search={{ onske: wishId }}
                    aria-label={t('giveFor', { name: participantName })}
                  >
                    {t('give')}
                  </Link>
                </Button>
              )}
              <Button
                variant="tertiary"
                aria-label={t('ifPlacedFor', { name: participantName })}
                onClick={() => change({ sak: caseId })}
              >
                {t('ifPlaced')}
              </Button>
            </div>
          ),
        },
      ]}
    />
  );
}
