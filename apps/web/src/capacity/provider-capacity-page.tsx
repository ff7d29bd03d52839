import { longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { useSession } from '../lib/session';
import { CapacityGrid, type CapacityRow } from '../ui/capacity/capacity-grid';
import { CapacityLegend } from '../ui/capacity/place-units';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import type { OfferCapacity } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import { OfferPools } from './offer-pools';
import { useCapacity } from './use-capacity';
import type { PickedWeek } from './week-choice';
import { WeekPicker } from './week-picker';
import { WeeksAhead } from './weeks-ahead';
import styles from './capacity.module.css';

/** «Kapasitet»: the provider's own offers by weekday, whose the places are, and how it looks in the weeks ahead. */
export function ProviderCapacityPage() {
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
  const { offer } = capacity;
  const id = `tilbud-${offer.code}`;
  return (
    <SectionBox labelledBy={id}>
      <h2 id={id}>{offer.name}</h2>
      <OfferPools capacity={capacity} />
      <Closures capacity={capacity} />
      <WeeksAhead capacity={capacity} />
    </SectionBox>
  );
}

function Closures({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(capacityMessages);
  const { closures } = capacity;
  if (closures.length === 0) return null;
  return (
    <div>
      <h3>{t('closures')}</h3>
      <ul className={styles.closures}>
        {closures.map(({ from, to, reason }) => (
          <li key={`${from} ${reason}`}>
            {from === to
              ? t('closureDay', { from: sentenceStart(longDay(from)), reason })
              : t('closure', { from: sentenceStart(longDay(from)), to: longDay(to), reason })}
          </li>
        ))}
      </ul>
    </div>
  );
}
