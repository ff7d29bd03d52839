import { useState } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import type { OfferCapacity } from './capacity.graphql';
import { ChangePoolDialog } from './change-pool-dialog';
import { needMessages } from './need-messages.nb';
import { PoolChanges } from './pool-changes';
import { useCapacity } from './use-capacity';
import { waitingAmong, WaitingLine } from './waiting-proposals';
import roomStyles from './room.module.css';
import styles from './capacity.module.css';

/** What providers propose about the number of places, to answer by who owns it; and how many there have been. */
export function PoolProposals() {
  const t = useText(needMessages);
  const { state } = useCapacity();
  if (state.kind !== 'found') return null;
  const shown = state.offers.filter(({ poolChanges, mayChangePool }) => poolChanges.length > 0 || mayChangePool);
  if (shown.length === 0) return null;
  const waiting = waitingAmong(shown);
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

function OneOffer({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(needMessages);
  const [changing, setChanging] = useState(false);
  return (
    <div className={roomStyles.people}>
      <div className={styles.head}>
        <h3>{capacity.offer.name}</h3>
        {capacity.mayChangePool && (
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
