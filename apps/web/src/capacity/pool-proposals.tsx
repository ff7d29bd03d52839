import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import type { OfferCapacity, PoolChange } from './capacity.graphql';
import { ChangePoolDialog } from './change-pool-dialog';
import { needMessages } from './need-messages.nb';
import { poolChangeAnchor, PoolChanges } from './pool-changes';
import { useCapacity } from './use-capacity';
import roomStyles from './room.module.css';
import styles from './capacity.module.css';

/** What providers propose about the number of places, to answer by who owns it; and how many there have been. */
export function PoolProposals() {
  const t = useText(needMessages);
  const { state } = useCapacity();
  if (state.kind !== 'found') return null;
  const shown = state.offers.filter(({ poolChanges, mayChangePool }) => poolChanges.length > 0 || mayChangePool);
  if (shown.length === 0) return null;
  const waiting = shown.flatMap((capacity) =>
    capacity.poolChanges.filter(({ state: each }) => each === 'proposed').map((change) => ({ capacity, change })),
  );
  return (
    <SectionBox labelledBy="forslag-tittel">
      <h2 id="forslag-tittel">{t('proposals')}</h2>
      <p role="status">
        {waiting.length === 0 ? t('proposalsNone') : t('proposalsWaiting', { count: waiting.length })}
      </p>
      {waiting.length > 0 && (
        <ul className={styles.proposals}>
          {waiting.map((each) => (
            <li key={each.change.id}>
              <WaitingLine {...each} />
            </li>
          ))}
        </ul>
      )}
      {shown.map((capacity) => (
        <OneOffer key={capacity.offer.id} capacity={capacity} />
      ))}
    </SectionBox>
  );
}

/** Who proposes what, and whose turn it is to answer; leads to the proposal. Who may answer is the server's to say. */
function WaitingLine({ capacity, change }: { readonly capacity: OfferCapacity; readonly change: PoolChange }) {
  const t = useText(needMessages);
  const words = {
    provider: capacity.offer.provider.name,
    offer: capacity.offer.name,
    municipality: change.municipality.name,
    places: change.places,
    day: fullDay(change.from),
  };
  const isOurs = change.allowedSteps.some(({ step, open }) => step === 'make' && open);
  return (
    <a href={`#${poolChangeAnchor(change)}`}>
      {isOurs
        ? t('proposalYours', words)
        : t('proposalTheirs', { ...words, office: change.answeringOffice ?? t('somebodyElse') })}
    </a>
  );
}

function OneOffer({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(needMessages);
  const [changing, setChanging] = useState(false);
  return (
    <div className={roomStyles.people}>
      <div className={styles.head}>
        <h3>{capacity.offer.name}</h3>
        {capacity.mayChangePool && capacity.pools.length > 0 && (
          <Button variant="secondary" data-color="neutral" onClick={() => setChanging(true)}>
            {t('change')}
            <span className="visually-hidden">: {capacity.offer.name}</span>
          </Button>
        )}
      </div>
      <PoolChanges capacity={capacity} />
      {changing && <ChangePoolDialog capacity={capacity} onClose={() => setChanging(false)} />}
    </div>
  );
}
