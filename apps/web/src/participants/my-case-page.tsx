import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { useViewer } from '../lib/session';
import { PageHeading } from '../ui/page-heading/page-heading';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { AccessCard } from './access-card';
import { ApplicationBox } from './application-box';
import boxStyles from './case-boxes.module.css';
import { DecisionCard } from './decision-card';
import { DisclosureCard, isAsked } from './disclosure-card';
import { ContactBox } from './help-box';
import { LettersCard } from './letters-card';
import { MeetingsBox } from './meetings-box';
import { MoreCard } from './more-card';
import { myCaseDocument, type MyCase } from './my-case.graphql';
import styles from './my-case-page.module.css';
import { participantsMessages } from './participants-messages.nb';
import { AnsweredOffer, PlaceOfferCard } from './place-offer-card';
import { PlacementCard } from './placement-card';
import { RoundResultBox } from './round-result-box';
import { asksNow, WaitQuestionCard } from './wait-question-card';
import { WaitingBoxes, WishOutcomes } from './waiting-boxes';
import { Way } from './way';
import { WishedPlaces } from './wished-places';

/** «Min sak»: what is asked of the person first, then what there is, then the way; contact, letters and access beside. */
export function MyCasePage(props: {
  /** What other features ask the person; it stands with what is asked here. */
  readonly asked?: ReactNode;
  /** What she may change of what she has. */
  readonly changes?: ReactNode;
  /** Whom to call at the offers that she wishes, is offered, or has a place at, and at her school. */
  readonly contactsAt?: (offerIds: readonly string[], schoolId: string | null) => ReactNode;
}): ReactNode {
  const t = useText(participantsMessages);
  const { data, error, refetch } = useQuery(myCaseDocument);
  if (!data) {
    return (
      <div className={styles.page}>
        <div>
          <PageHeading title={t('title')}>{t('title')}</PageHeading>
          {error ? (
            <ErrorState title={t('failed')} onRetry={() => void refetch()} />
          ) : (
            <LoadingState text={t('loading')} />
          )}
        </div>
      </div>
    );
  }
  return data.myCase ? <Case myCase={data.myCase} {...props} /> : <Nobody />;
}

function Case(props: { readonly myCase: MyCase } & Parameters<typeof MyCasePage>[0]): ReactNode {
  const { myCase, asked, changes, contactsAt } = props;
  const t = useText(participantsMessages);
  const { activeHat } = useViewer();
  const { participant } = myCase;
  const heading =
    activeHat.kind === 'self'
      ? t('hello', { name: participant.firstName })
      : t('caseOf', { name: participant.firstName });
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <PageHeading title={t('title')}>{heading}</PageHeading>
        {asked}
        {myCase.closedBecause === null ? <Asked myCase={myCase} /> : <Closed because={myCase.closedBecause} />}
        <MeetingsBox meetings={myCase.meetings} />
        {myCase.applications.length > 0 && <RoundResultBox />}
        <There myCase={myCase} />
        {changes}
        {myCase.applications.length > 0 && <Way stations={myCase.stations} nextText={myCase.nextText} />}
        <WishedPlaces applications={myCase.applications} />
      </div>
      <aside className={styles.side} aria-label={t('more.title')}>
        <ContactBox contact={myCase.contact} askedAt={myCase.helpRequestedAt} />
        {contactsAt?.(offersOf(myCase), participant.school?.id ?? null)}
        <LettersCard letters={myCase.letters} />
        {myCase.closedBecause === null && (
          <>
            <AccessCard myCase={myCase} />
            <MoreCard myCase={myCase} />
          </>
        )}
      </aside>
    </div>
  );
}

/** Where she wishes to be, is offered a place, and is. What she has taken back is not among them. */
function offersOf({ applications, placeOffers, placements }: MyCase): readonly string[] {
  const wished = applications.flatMap(({ wishes }) => wishes.filter(({ state }) => state !== 'withdrawn'));
  const offered = placeOffers.flatMap(({ days }) => days);
  const placed = placements.flatMap(({ days }) => days);
  return [...wished.flatMap(({ parts }) => parts), ...offered, ...placed].map(({ offer }) => offer.id);
}

/** Who may look and not act, such as a guardian for money, is told why and who can, instead of being offered what is refused. */
function Closed({ because }: { readonly because: string }): ReactNode {
  const t = useText(participantsMessages);
  return (
    <section className={boxStyles.call} aria-labelledby="closed-here">
      <h2 id="closed-here">{t('closed.title')}</h2>
      <p>{because}</p>
      <p>{t('closed.help')}</p>
    </section>
  );
}

/** What waits for the person: an application to finish or approve, a question about sharing, an offer to answer. */
function Asked({ myCase }: { readonly myCase: MyCase }): ReactNode {
  const { activeHat } = useViewer();
  const toAnswer = myCase.placeOffers.filter(({ state }) => waitingStates.includes(state));
  return (
    <>
      <ApplicationBox
        applications={myCase.applications}
        person={activeHat.kind === 'self' ? null : myCase.participant.firstName}
      />
      {myCase.disclosures.filter(isAsked).map((disclosure) => (
        <DisclosureCard key={disclosure.id} disclosure={disclosure} />
      ))}
      {toAnswer.map((offer) => (
        <PlaceOfferCard key={`${offer.id} ${offer.version}`} offer={offer} waiting={myCase.waitlistEntries} />
      ))}
    </>
  );
}

/** The room is held and the person has not said yes or no. */
const waitingStates: readonly string[] = ['sent', 'talking', 'overdue'];

/** What there is: places, decisions, waiting, and what became of the wishes. */
function There({ myCase }: { readonly myCase: MyCase }): ReactNode {
  // A yes that has become a place is told by the place.
  const answered = myCase.placeOffers.filter(
    ({ state }) => answeredStates.includes(state) && (state !== 'accepted' || myCase.placements.length === 0),
  );
  return (
    <>
      {answered.map((offer) => (
        <AnsweredOffer key={offer.id} offer={offer} />
      ))}
      {myCase.placements.map((placement) => (
        <PlacementCard key={placement.id} placement={placement} />
      ))}
      {myCase.decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      {myCase.waitlistEntries
        .filter(asksNow)
        .map((entry) =>
          entry.question ? <WaitQuestionCard key={entry.question.id} entry={entry} question={entry.question} /> : null,
        )}
      <WaitingBoxes entries={myCase.waitlistEntries} />
      <WishOutcomes applications={myCase.applications} />
    </>
  );
}

const answeredStates: readonly string[] = ['accepted', 'declined', 'released'];

/** No case: who is here for herself is shown the way in; for somebody else, the access may have ended. */
function Nobody(): ReactNode {
  const t = useText(participantsMessages);
  const isSelf = useViewer().activeHat.kind === 'self';
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <PageHeading title={t('title')}>{t('title')}</PageHeading>
        {isSelf ? (
          <ApplicationBox applications={[]} person={null} />
        ) : (
          <EmptyState title={t('nobody')} text={t('nobodyText')} illustration="hender" />
        )}
      </div>
    </div>
  );
}
