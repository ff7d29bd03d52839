import { InformationSquareIcon } from '@navikt/aksel-icons';
import { fullDay, inWords } from '../lib/format';
import { useText } from '../lib/messages';
import { QuotaRow } from '../ui/capacity/quota-bar';
import type { OfferCapacity, Pool } from './capacity.graphql';
import { capacityMessages } from './capacity-messages.nb';
import styles from './capacity.module.css';

/** One bar per municipality with who waits and where the number comes from; a closed pool is nobody else's. */
export function OfferPools({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(capacityMessages);
  const { pools } = capacity;
  if (pools.length === 0) return <p className={styles.quiet}>{t('noPools')}</p>;
  return (
    <>
      <ul className={styles.pools}>
        {pools.map((pool) => (
          <li key={pool.municipality.id}>
            {pool.places === 0 ? <Unreserved pool={pool} /> : <QuotaRow name={pool.municipality.name} numbers={pool} />}
            <PoolDetails pool={pool} />
          </li>
        ))}
      </ul>
      <NotLentNote pools={pools} />
    </>
  );
}

/** Nothing is kept for this municipality, whose people share the open places: a bar and «av 0» would say that it has none. */
function Unreserved({ pool }: { readonly pool: Pool }) {
  const t = useText(capacityMessages);
  const { municipality, inPlace, decided, proposed } = pool;
  return (
    <p>
      <b>{municipality.name}</b> {t('unreserved', { inPlace, decided, proposed })}
    </p>
  );
}

function PoolDetails({ pool }: { readonly pool: Pool }) {
  const t = useText(capacityMessages);
  const { waiting } = pool;
  const source = useSourceText(pool);
  return (
    <p className={styles.quiet}>
      {waiting === 0 ? t('nobodyWaits') : t('waiting', { count: waiting })}
      {source !== null && <> · {source}</>}
    </p>
  );
}

/** «Kilde: Avtale med NAV, 1. januar 2027»; null where none is given. */
export function useSourceText({ source, sourceDate }: Pick<Pool, 'source' | 'sourceDate'>): string | null {
  const t = useText(capacityMessages);
  if (source === null) return null;
  return sourceDate === null ? t('source', { source }) : t('sourceOn', { source, day: fullDay(sourceDate) });
}

/** Says it with the names where one municipality is full and another is not: the question that is asked most. */
export function NotLentNote({ pools }: { readonly pools: readonly Pool[] }) {
  const t = useText(capacityMessages);
  const closed = pools.filter((pool) => pool.closed);
  if (pools.length < 2 || closed.length === 0) return null;
  const namesOf = (some: readonly Pool[]) => inWords(some.map(({ municipality }) => municipality.name));
  const free = closed.filter((pool) => pool.free > 0);
  const full = closed.filter((pool) => pool.free <= 0);
  return (
    <p className={styles.note}>
      <InformationSquareIcon className="icon" aria-hidden />
      {free.length > 0 && full.length > 0
        ? t('ownPool', { free: namesOf(free), full: namesOf(full) })
        : t('ownPoolGeneral')}
    </p>
  );
}
