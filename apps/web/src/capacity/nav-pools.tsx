import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { FreeText } from '../ui/capacity/place-units';
import { QuotaBar } from '../ui/capacity/quota-bar';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StatusTag } from '../ui/status/status-tag';
import cards from '../ui/table/cards.module.css';
import type { OfferCapacity, Pool } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import { NotLentNote } from './offer-pools';
import { useCapacity } from './use-capacity';
import { WeekPicker } from './week-picker';
import styles from './capacity.module.css';

/** The places that NAV decides on, by municipality, with where the numbers come from and how many wait. */
export function NavPools() {
  const t = useText(capacityMessages);
  const { week, state } = useCapacity();
  return (
    <SectionBox labelledBy="plasser-tittel">
      <div className={styles.head}>
        <h2 id="plasser-tittel">{t('nav.title')}</h2>
        <WeekPicker week={week} />
      </div>
      {state.kind === 'loading' && <LoadingState text={t('loading')} rows={4} />}
      {state.kind === 'failed' && <ErrorState title={t('failed')} onRetry={state.retry} />}
      {state.kind === 'found' && state.offers.length === 0 && (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      )}
      {state.kind === 'found' && state.offers.length > 0 && <PoolTable offers={state.offers} />}
    </SectionBox>
  );
}

const columns = ['offer', 'municipality', 'use', 'inUse', 'places', 'state', 'need', 'source'] as const;
const numeric: readonly string[] = ['inUse', 'places', 'need'];

function PoolTable({ offers }: { readonly offers: readonly OfferCapacity[] }) {
  const t = useText(capacityMessages);
  return (
    <>
      <ScrollBox label={t('nav.title')} className={`${styles.scroller ?? ''} ${cards.room ?? ''} ${cards.broad ?? ''}`}>
        <table className={`${styles.poolTable ?? ''} ${cards.cards ?? ''}`}>
          <caption className="visually-hidden">{t('nav.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={numeric.includes(column) ? styles.numeric : ''}>
                  {t(`nav.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offers.map((capacity) => (
              <OfferRows key={capacity.offer.id} capacity={capacity} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.quiet}>{t('nav.explained')}</p>
      {offers.map(({ offer, pools }) => (
        <NotLentNote key={offer.id} pools={pools} />
      ))}
    </>
  );
}

function OfferRows({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(capacityMessages);
  const { offer, pools } = capacity;
  const sum = (of: (pool: Pool) => number) => pools.reduce((total, pool) => total + of(pool), 0);
  return (
    <>
      {pools.map((pool) => (
        <tr key={pool.municipality.id}>
          <th scope="row">{offer.name}</th>
          <td data-label={t('nav.municipality')}>{pool.municipality.name}</td>
          <td className={styles.bar}>
            {pool.places === 0 && !pool.closed ? (
              <span className={styles.quiet}>{t('nav.shares')}</span>
            ) : (
              <QuotaBar numbers={pool} name={`${offer.name}, ${pool.municipality.name}`} />
            )}
          </td>
          <td className={styles.numeric} data-label={t('nav.inUse')}>
            {inUse(t, pool.inPlace, pool.decided)}
          </td>
          <td className={styles.numeric} data-label={t('nav.places')}>
            {pool.places}
          </td>
          <td data-label={t('nav.state')}>
            <StatusTag kind={pool.free > 0 ? 'settled' : 'late'}>
              <span>
                <FreeText numbers={pool} />
              </span>
            </StatusTag>
          </td>
          <td className={styles.numeric} data-label={t('nav.need')}>
            {pool.waiting}
          </td>
          <td data-label={t('nav.source')}>
            {pool.source ?? t('nav.noSource')}
            {pool.sourceDate !== null && <small>{fullDay(pool.sourceDate)}</small>}
          </td>
        </tr>
      ))}
      {pools.length > 1 && (
        <tr className={styles.sum}>
          <th scope="row">{t('nav.sum', { name: offer.name })}</th>
          <td data-label={t('nav.municipality')}>{t('nav.both')}</td>
          <td />
          <td className={styles.numeric} data-label={t('nav.inUse')}>
            {inUse(
              t,
              sum(({ inPlace }) => inPlace),
              sum(({ decided }) => decided),
            )}
          </td>
          <td className={styles.numeric} data-label={t('nav.places')}>
            {sum(({ places }) => places)}
          </td>
          <td />
          <td className={styles.numeric} data-label={t('nav.need')}>
            {sum(({ waiting }) => waiting)}
          </td>
          <td />
        </tr>
      )}
    </>
  );
}

function inUse(t: ReturnType<typeof useText<typeof capacityMessages.nb>>, inPlace: number, decided: number): string {
  return decided > 0 ? t('nav.inUseDecided', { inPlace, decided }) : String(inPlace);
}
