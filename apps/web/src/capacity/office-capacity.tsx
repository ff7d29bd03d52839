import { useText } from '../lib/messages';
import { useSearchState } from '../lib/use-param';
import { CapacityGrid, type CapacityRow } from '../ui/capacity/capacity-grid';
import type { CapacityCell } from '../ui/capacity/capacity-types';
import { CapacityLegend } from '../ui/capacity/place-units';
import { SectionBox } from '../ui/staff-page/section-box';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import type { OfferCapacity } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import type { IfPlaced } from './planning.graphql';
import { IfPlacedSection } from './if-placed-section';
import { useIfPlaced } from './use-if-placed';
import { useCapacity } from './use-capacity';
import { WeekPicker } from './week-picker';
import styles from './capacity.module.css';

/** Every offer that serves the municipality in one grid, with the days framed that a chosen person wishes. */
export function OfficeCapacity() {
  const t = useText(capacityMessages);
  const { week, state } = useCapacity();
  const [search] = useSearchState();
  const placed = useIfPlaced(search['sak'] ?? null);
  return (
    <>
      {search['sak'] && <IfPlacedSection caseId={search['sak']} state={placed} />}
      <SectionBox labelledBy="uka-tittel">
        <div className={styles.head}>
          <h2 id="uka-tittel">{week.isNow ? t('thisWeek') : t('inWeek', { week: week.week })}</h2>
          <WeekPicker week={week} />
        </div>
        {state.kind === 'loading' && <LoadingState text={t('loading')} rows={6} />}
        {state.kind === 'failed' && <ErrorState title={t('failed')} onRetry={state.retry} />}
        {state.kind === 'found' && state.offers.length === 0 && (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        )}
        {state.kind === 'found' && state.offers.length > 0 && (
          <>
            <CapacityLegend kinds={['inPlace', 'decided', 'proposed', 'held', 'free']} />
            <CapacityGrid
              caption={t('gridCaption', { week: week.week })}
              rows={state.offers.map(({ offer, cells, pools }): CapacityRow => {
                const waiting = pools.reduce((sum, pool) => sum + pool.waiting, 0);
                const most = Math.max(0, ...cells.map(({ places }) => places));
                return {
                  key: offer.id,
                  name: offer.name,
                  details: [
                    offer.capacityUnit === 'weekday'
                      ? t('placesPerDay', { count: most })
                      : t('placesTotal', { count: most }),
                    waiting === 0 ? t('nobodyWaits') : t('waiting', { count: waiting }),
                  ],
                  cells: cells.map(asOurs),
                  framed: framedDays(placed.kind === 'found' ? placed.placed : null, offer.id),
                };
              })}
            />
          </>
        )}
      </SectionBox>
    </>
  );
}

/** What is free for others only is held: the office cannot give it to anybody. */
function asOurs({ free, freeForUs, ...cell }: OfferCapacity['cells'][number]): CapacityCell {
  const ours = freeForUs ?? free;
  return { ...cell, free: ours, held: free - ours };
}

/** The days of an offer that the person wishes by name, or that the wish as a whole would take. */
function framedDays(placed: IfPlaced | null, offerId: string) {
  const parts = placed?.wishes.flatMap((wish) => wish.parts).filter(({ offer }) => offer.id === offerId) ?? [];
  return parts.flatMap(({ weekdays }) =>
    weekdays.filter((day) => day.wished || day.taken).map(({ weekday }) => weekday),
  );
}
