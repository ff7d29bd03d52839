import { useState, type ReactNode } from 'react';
import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { useSession } from '../lib/session';
import { Button } from '../ui/button/button';
import { CapacityGrid, type CapacityRow } from '../ui/capacity/capacity-grid';
import { CapacityLegend } from '../ui/capacity/place-units';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import type { OfferCapacity } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import { ChangePoolDialog } from './change-pool-dialog';
import { CloseOfferDialog } from './close-offer-dialog';
import { ClosureList } from './closure-list';
import { OfferPools } from './offer-pools';
import { PeopleOfDay } from './people-of-day';
import { PoolChanges } from './pool-changes';
import { roomMessages } from './room-messages.nb';
import { useCapacity } from './use-capacity';
import type { PickedWeek } from './week-choice';
import { WeekPicker } from './week-picker';
import { WeeksAhead } from './weeks-ahead';
import { WeeksChart } from './weeks-chart';
import styles from './capacity.module.css';
import roomStyles from './room.module.css';

/**
 * «Kapasitet»: the provider's own offers by weekday, whose the places are, how it looks in the weeks ahead, who comes when, and
 * when it is closed. `children` is what other features know: the places that change.
 */
export function ProviderCapacityPage({ children }: { readonly children?: ReactNode }) {
  const t = useText(capacityMessages);
  const { businessDay } = useSession();
  const { week, state } = useCapacity();
  const text = t('text', { day: sentenceStart(longDay(businessDay.day)), week: businessDay.week });
  return (
    <StaffPage title={t('title')} text={text}>
      {state.kind === 'loading' && <LoadingState text={t('loading')} rows={5} />}
      {state.kind === 'failed' && <ErrorState title={t('failed')} onRetry={state.retry} />}
      {state.kind === 'found' && state.offers.length === 0 && (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      )}
      {state.kind === 'found' && state.offers.length > 0 && (
        <>
          <OneWeek offers={state.offers} week={week} />
          {state.offers.map((offer) => (
            <OneOffer key={offer.offer.id} capacity={offer} />
          ))}
          {children}
        </>
      )}
    </StaffPage>
  );
}

function OneWeek(props: { readonly offers: readonly OfferCapacity[]; readonly week: PickedWeek }) {
  const { week: number, isNow } = props.week;
  const t = useText(capacityMessages);
  const rows = props.offers.map(({ offer, cells }): CapacityRow => {
    const most = Math.max(0, ...cells.map(({ places }) => places));
    return {
      key: offer.id,
      name: offer.name,
      details: [
        offer.capacityUnit === 'weekday' ? t('placesPerDay', { count: most }) : t('placesTotal', { count: most }),
      ],
      cells,
    };
  });
  return (
    <SectionBox labelledBy="uka-tittel">
      <div className={styles.head}>
        <h2 id="uka-tittel">{isNow ? t('thisWeek') : t('inWeek', { week: number })}</h2>
        <WeekPicker week={props.week} />
      </div>
      <CapacityLegend />
      <CapacityGrid caption={t('gridCaption', { week: number })} rows={rows} />
    </SectionBox>
  );
}

function OneOffer({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(roomMessages);
  const { offer, cells } = capacity;
  const id = `tilbud-${offer.code}`;
  const [dialog, setDialog] = useState<'close' | 'pool' | null>(null);
  const whole = cells.find(({ weekday }) => weekday === null);
  return (
    <SectionBox labelledBy={id}>
      <div className={styles.head}>
        <h2 id={id}>{offer.name}</h2>
        {capacity.isOwn && (
          <div className={roomStyles.actions}>
            <Button variant="secondary" onClick={() => setDialog('close')}>
              {t('close.open')}
            </Button>
            {capacity.poolsToChange.length > 0 && (
              <Button variant="secondary" onClick={() => setDialog('pool')}>
                {t('pool.propose')}
              </Button>
            )}
          </div>
        )}
      </div>
      {whole && (
        <p className={roomStyles.big}>
          <b>{whole.inPlace}</b> {t('inUse', { count: whole.places })}
        </p>
      )}
      <OfferPools capacity={capacity} />
      <WeeksChart capacity={capacity} />
      <WeeksAhead capacity={capacity} />
      <div className={roomStyles.two}>
        <PeopleOfDay offer={offer} />
        <div className={roomStyles.people}>
          <ClosureList capacity={capacity} />
          <PoolChanges capacity={capacity} />
        </div>
      </div>
      {dialog === 'close' && <CloseOfferDialog offer={offer} onClose={() => setDialog(null)} />}
      {dialog === 'pool' && <ChangePoolDialog capacity={capacity} onClose={() => setDialog(null)} />}
    </SectionBox>
  );
}
