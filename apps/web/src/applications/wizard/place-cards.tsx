import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { Illustration } from '../../ui/illustration/illustration';
import type { WishableOffer } from './application.graphql';
import styles from './place-cards.module.css';
import { cardsOf, type PlaceCard } from './places';
import { rankOfSingle, ranksWith, samePlace, type Place, type WishList } from './wish-list';
import { wizardMessages } from './wizard-messages.nb';

/** The places one can press, by offer, narrowed to a kind of work where that helps. */
export function PlaceCards(props: {
  readonly offers: readonly WishableOffer[];
  readonly cameFrom: string | null;
  readonly list: WishList;
  readonly combining: number | null;
  readonly onPress: (place: Place) => void;
  /** What a press means just now, where it is not choosing. */
  readonly notice: ReactNode;
}): ReactNode {
  const t = useText(wizardMessages);
  const [workType, setWorkType] = useState('');
  const groups = props.offers
    .map((offer) => ({ offer, cards: cardsOf(offer).filter((card) => isShown(card, workType)) }))
    .filter(({ cards }) => cards.length > 0);
  if (props.offers.length === 0) return <p>{t('wishes.noPlaces')}</p>;
  return (
    <section className={styles.places} aria-label={t('wishes.choose')}>
      <WorkTypeFilter offers={props.offers} chosen={workType} onChoose={setWorkType} />
      {props.notice}
      {groups.map(({ offer, cards }) => (
        <section key={offer.id} aria-labelledby={`offer-${offer.id}`}>
          <h2 id={`offer-${offer.id}`} className={styles.offer}>
            {offer.name}
            {offer.code === props.cameFrom && <span className={styles.from}>{t('wishes.fromPage')}</span>}
          </h2>
          <p className={styles.decides}>{offer.decidedByText}</p>
          <ul className={styles.cards}>
            {cards.map((card) => (
              <li key={card.workAreaId ?? 'any'}>
                <Card card={card} list={props.list} combining={props.combining} onPress={props.onPress} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function isShown(card: PlaceCard, workType: string): boolean {
  return workType === '' || card.workTypes.includes(workType);
}

function Card(props: {
  readonly card: PlaceCard;
  readonly list: WishList;
  readonly combining: number | null;
  readonly onPress: (place: Place) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { card, list, combining } = props;
  const rank = rankOfSingle(list, card);
  const ranks = ranksWith(list, card);
  // While combining, the place that is already there cannot be its own companion.
  const first = combining === null ? undefined : list[combining]?.[0];
  const isFirst = first !== undefined && samePlace(first, card);
  return (
    <button
      type="button"
      className={styles.card}
      data-chosen={ranks.length > 0}
      aria-pressed={combining === null ? rank >= 0 : undefined}
      disabled={isFirst}
      onClick={() => props.onPress({ offerId: card.offerId, workAreaId: card.workAreaId })}
    >
      <span className={styles.pictureRoom}>
        <Illustration className={styles.picture} name={card.illustration} />
        <span className={styles.ranks} aria-hidden="true">
          {ranks.map((each) => (
            <span key={each}>{each + 1}</span>
          ))}
        </span>
      </span>
      <span className={styles.text}>
        <b>{card.work ?? t('wishes.anyWork')}</b>
        <span className="visually-hidden">, {card.offer.provider.name}</span>
        {ranks.map((each) => (
          <span key={each} className="visually-hidden">
            , {t(each === rank ? 'wishes.rank' : 'wishes.inCombination', { rank: each + 1 })}
          </span>
        ))}
      </span>
    </button>
  );
}

function WorkTypeFilter(props: {
  readonly offers: readonly WishableOffer[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const labels = new Map(
    props.offers.flatMap(({ workAreas }) => workAreas.map(({ workType }) => [workType.code, workType.label] as const)),
  );
  return (
    <div className={styles.filter} role="group" aria-label={t('wishes.filter')}>
      {[['', t('wishes.all')] as const, ...labels].map(([code, label]) => (
        <button key={code} type="button" aria-pressed={props.chosen === code} onClick={() => props.onChoose(code)}>
          {label}
        </button>
      ))}
    </div>
  );
}
