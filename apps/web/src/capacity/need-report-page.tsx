import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@apollo/client/react';
import { fullDay, sentenceStart, weekdayName, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { needFile } from '../lib/paths';
import { Button } from '../ui/button/button';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { NeedReportDocument, type NeedLine, type NeedOfOffer, type NeedReport } from './need.graphql';
import cards from '../ui/table/cards.module.css';
import { needMessages } from './need-messages.nb';
import styles from './capacity.module.css';

/** «Behov for VTA-plasser»: who waits, how long, and how the quotas are used; to print, and to send on. */
export function NeedReportPage() {
  const t = useText(needMessages);
  const { data, error, refetch } = useQuery(NeedReportDocument, { fetchPolicy: 'cache-and-network' });
  const report = data?.needReport ?? null;
  if (report === null) {
    return (
      <StaffPage title={t('title')}>
        {error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
        {!error && !data && <LoadingState text={t('loading')} rows={6} />}
        {data && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      </StaffPage>
    );
  }
  return (
    <StaffPage title={t('title')} text={t('text', { day: fullDay(report.day) })} actions={<Tools />}>
      {report.offers.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      {report.offers.map((need) => (
        <OneOffer key={`${need.provider} ${need.offer}`} need={need} />
      ))}
      <Notes report={report} />
    </StaffPage>
  );
}

function Tools() {
  const t = useText(needMessages);
  return (
    <div className={styles.tools} data-print="hide">
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} asChild variant="secondary" data-color="neutral">
          <a href={needFile(format)} download>
            <DownloadIcon className="icon" aria-hidden />
            {t(format)}
          </a>
        </Button>
      ))}
      <Button type="button" variant="secondary" data-color="neutral" onClick={() => window.print()}>
        <PrinterSmallIcon className="icon" aria-hidden />
        {t('print')}
      </Button>
    </div>
  );
}

const columns = ['municipality', 'waiting', 'median', 'places', 'used', 'free', 'blocked'] as const;

function OneOffer({ need }: { readonly need: NeedOfOffer }) {
  const t = useText(needMessages);
  const id = `behov-${need.offer.replaceAll(/\W+/gu, '-')}`;
  return (
    <SectionBox labelledBy={id}>
      <h2 id={id}>{need.offer}</h2>
      <p className={styles.quiet}>{need.provider}</p>
      <ScrollBox
        label={t('caption', { offer: need.offer })}
        className={`${styles.scroller ?? ''} ${cards.room ?? ''} ${cards.broad ?? ''}`}
      >
        <table className={`${styles.poolTable ?? ''} ${cards.cards ?? ''}`}>
          <caption className="visually-hidden">{t('caption', { offer: need.offer })}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'municipality' || column === 'median' ? '' : styles.numeric}
                >
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {need.lines.map((line) => (
              <OneLine key={line.municipality ?? ''} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <History need={need} />
    </SectionBox>
  );
}

function OneLine({ line }: { readonly line: NeedLine }) {
  const t = useText(needMessages);
  const { municipality, waiting, waitingHidden, medianDays, places, used, usedHidden, free, blocked } = line;
  const shown = (number: number | null, hidden: boolean) =>
    hidden || number === null ? <span className={styles.quiet}>{t('hidden')}</span> : wholeNumber(number);
  return (
    <tr {...(municipality === null ? { className: styles.sum } : {})}>
      <th scope="row">{municipality ?? t('total')}</th>
      <td className={styles.numeric} data-label={t('columns.waiting')}>
        {shown(waiting, waitingHidden)}
      </td>
      <td data-label={t('columns.median')}>
        {medianDays !== null && t('median', { count: medianDays })}
        {medianDays === null && municipality !== null && waiting !== 0 && (
          <span className={styles.quiet}>{t('noMedian')}</span>
        )}
      </td>
      <td className={styles.numeric} data-label={t('columns.places')}>
        {places}
      </td>
      <td className={styles.numeric} data-label={t('columns.used')}>
        {shown(used, usedHidden)}
      </td>
      <td className={styles.numeric} data-label={t('columns.free')}>
        {shown(free, usedHidden)}
      </td>
      <td className={styles.numeric} data-label={t('columns.blocked')}>
        {shown(blocked, usedHidden)}
      </td>
    </tr>
  );
}

function History({ need }: { readonly need: NeedOfOffer }) {
  const t = useText(needMessages);
  if (need.history.length === 0) return null;
  const caption = t('historyCaption', { offer: need.offer });
  return (
    <>
      <h3>{t('history')}</h3>
      <ScrollBox label={caption} className={`${styles.scroller ?? ''} ${cards.room ?? ''} ${cards.broad ?? ''}`}>
        <table className={`${styles.poolTable ?? ''} ${cards.cards ?? ''}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.municipality')}</th>
              <th scope="col" className={styles.numeric}>
                {t('columns.places')}
              </th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('until')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {need.history.map(({ municipality, weekday, places, from, to, source, sourceDate }) => (
              <tr key={`${municipality?.id ?? ''} ${weekday ?? ''} ${from}`}>
                <th scope="row">
                  {municipality?.name ?? t('everybody')}
                  {weekday !== null && <>, {weekdayName(weekday)}</>}
                </th>
                <td className={styles.numeric} data-label={t('columns.places')}>
                  {places}
                </td>
                <td data-label={t('from')}>{fullDay(from)}</td>
                <td data-label={t('until')}>{to === null ? t('open') : fullDay(to)}</td>
                <td data-label={t('source')}>
                  {sentenceStart(source)}, {fullDay(sourceDate)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

/** What the marks mean, where there are any. */
function Notes({ report }: { readonly report: NeedReport }) {
  const t = useText(needMessages);
  const lines = report.offers.flatMap((offer) => offer.lines);
  return (
    <>
      {lines.some(({ waitingHidden, usedHidden }) => waitingHidden || usedHidden) && <p>{t('hiddenNote')}</p>}
      {lines.some(({ blocked }) => (blocked ?? 0) > 0) && <p>{t('blockedNote')}</p>}
    </>
  );
}
