import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { sentenceStart, weekdayName, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { AskedDay } from '../ui/asked-day/asked-day';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { StatusTag } from '../ui/status/status-tag';
import type { IfPlaced } from './planning.graphql';
import { planningMessages } from './planning-messages.nb';
import type { IfPlacedState } from './use-if-placed';
import styles from './room.module.css';

/** «Hvis Ada får plass»: for each wish, which weekdays stay feasible and why the others do not. Saves nothing. */
export function IfPlacedSection({ caseId, state }: { readonly caseId: string; readonly state: IfPlacedState }) {
  const t = useText(planningMessages);
  const today = useToday();
  const inputId = useId();
  const [search, change] = useSearchState();
  if (state.kind === 'none') return null;
  return (
    <SectionBox labelledBy="hvis-tittel">
      <div className={styles.line}>
        <h2 id="hvis-tittel">
          {t('ifPlaced.heading', { name: state.kind === 'found' ? state.placed.participantName : '…' })}
        </h2>
        <div className={styles.picker}>
          <label htmlFor={inputId}>{t('ifPlaced.from')}</label>
          <AskedDay id={inputId} min={today} value={search['fra'] ?? today} onAsk={(day) => change({ fra: day })} />
        </div>
      </div>
      {state.kind === 'loading' && <LoadingState text={t('ifPlaced.loading')} rows={3} />}
      {state.kind === 'failed' && <ErrorState title={t('ifPlaced.failed')} onRetry={state.retry} />}
      {state.kind === 'found' && state.placed.wishes.length === 0 && <p>{t('ifPlaced.none')}</p>}
      {state.kind === 'found' && state.placed.wishes.map((wish) => <Wish key={wish.wishId} wish={wish} />)}
      <p className={styles.quiet}>{t('ifPlaced.nothing')}</p>
      <div className={styles.actions}>
        <Link to={paths.case(caseId)}>{t('ifPlaced.open')}</Link>
        <Button variant="tertiary" onClick={() => change({ sak: '', fra: '' })}>
          {t('ifPlaced.stop')}
        </Button>
      </div>
    </SectionBox>
  );
}

function Wish({ wish }: { readonly wish: IfPlaced['wishes'][number] }) {
  const t = useText(planningMessages);
  const heading = t('ifPlaced.wish', { rank: wish.rank });
  return (
    <div>
      <div className={styles.line}>
        <h3>{heading}</h3>
        <StatusTag kind={wish.fits ? 'settled' : 'late'}>
          {t(wish.fits ? 'ifPlaced.fits' : 'ifPlaced.fitsNot')}
        </StatusTag>
      </div>
      <ScrollBox label={`${heading}: ${t('ifPlaced.caption')}`} className={styles.chart}>
        <table className={styles.history}>
          <caption className="visually-hidden">{`${heading}: ${t('ifPlaced.caption')}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ifPlaced.offer')}</th>
              {weekdays.map((day) => (
                <th key={day} scope="col">
                  {sentenceStart(weekdayName(day))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wish.parts.map(({ offer, days, weekdays: week }) => (
              <tr key={offer.id}>
                <th scope="row">{t(days === 1 ? 'ifPlaced.partOne' : 'ifPlaced.part', { offer: offer.name, days })}</th>
                {week.map((day) => (
                  <td key={day.weekday}>
                    {day.feasible ? (
                      <CheckmarkIcon className="icon" aria-hidden />
                    ) : (
                      <XMarkIcon className="icon" aria-hidden />
                    )}{' '}
                    {day.reason ?? t(day.taken ? 'ifPlaced.taken' : 'ifPlaced.feasible')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
