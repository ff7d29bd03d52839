/** This round's early answers: offers of places, decisions, and places that begin in August or at once. */
import { answers, applies, getsLetters } from './citizen-steps';
import type { DemoCase } from './demo-case';
import { homeOf } from './homes';
import { clarifiesActivity, finds, findsAboutVta, receives, repliesForNow } from './office-steps';
import {
  begins,
  decides,
  isOverdue,
  makesDecision,
  offersPlace,
  preparesDecision,
  preparesOffer,
  releasesOffer,
  replacesOffer,
  returnsDecision,
  sendsForApproval,
  sendsOffer,
  tellsTransport,
} from './place-steps';
import { within } from './round-stories';

/** The places of this round begin on a Monday in August. */
export const nextAugust = '2027-08-16';

/** Two municipal wishes, both looked at, and VTA considered: ready for a place. */
async function isReady(c: DemoCase): Promise<void> {
  const { work, otherWork } = homeOf(c);
  await applies(c.on(within(c, '2026-10-19', 14)), [work, otherWork]);
  await receives(c.later(3));
  await clarifiesActivity(c.later(6));
  await repliesForNow(c.later(1));
  await finds(c.later(10), 1, true, 'Har vært på besøk og likte seg.');
  await findsAboutVta(c.later(3), 'notRelevant', 'Ønsker et kommunalt tilbud.');
}

export async function offerIsPrepared(c: DemoCase): Promise<void> {
  await isReady(c);
  await preparesOffer(c.on('2027-01-14'), 1, nextAugust);
}

export async function offerIsSent(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on(within(c, '2027-01-07', 7)), 1, nextAugust);
  if (c.person.turn % 2 === 0) await getsLetters(c.later(1), 'placeOffer');
}

/** Nobody has answered, and the day has passed: the room is held all the same. */
export async function offerIsOverdue(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on('2026-12-14'), 1, nextAugust);
  await isOverdue(c.on('2027-01-04'));
}

export async function wantsToTalk(c: DemoCase): Promise<void> {
  await offerIsSent(c);
  await answers(c.later(1), 'talk');
}

async function isAccepted(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on(within(c, '2026-12-01', 10)), 1, nextAugust);
  await getsLetters(c.later(1), 'placeOffer');
  await answers(c.later(3), 'accept');
}

export async function offerIsAccepted(c: DemoCase): Promise<void> {
  await isAccepted(c);
}

/** Said no; the office looks for something else. */
export async function offerIsDeclined(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on('2026-12-09'), 1, nextAugust);
  await answers(c.later(5), 'decline');
}

/** Somebody has talked with the person, and the room is free again. */
export async function offerIsReleased(c: DemoCase): Promise<void> {
  await offerIsOverdue(c);
  await releasesOffer(c.later(4), 'Vi har snakket sammen. Hun vil vente til neste år.');
}

/** Fewer days instead, which she wants better. */
export async function offerIsReplaced(c: DemoCase): Promise<void> {
  const { lessWork } = homeOf(c);
  await offerIsOverdue(c);
  await replacesOffer(c.later(4), 'Hun vil begynne med færre dager.', nextAugust, lessWork);
}

/** As above, and the other offer is sent. */
export async function otherOfferIsSent(c: DemoCase): Promise<void> {
  await offerIsReplaced(c);
  await sendsOffer(c.later(1));
}

export async function decisionIsPrepared(c: DemoCase): Promise<void> {
  await isAccepted(c);
  await preparesDecision(c.on('2027-01-12'), 'granted', [1, 2]);
}

export async function decisionWaits(c: DemoCase): Promise<void> {
  await isAccepted(c);
  await preparesDecision(c.on('2027-01-11'), 'granted', [1, 2]);
  await sendsForApproval(c.later(1));
}

export async function refusalWaits(c: DemoCase): Promise<void> {
  await isReady(c);
  await finds(c, 1, false, 'Det er for mange folk der. Hun må ha det roligere.');
  await finds(c, 2, false, 'Arbeidet er for tungt.');
  await preparesDecision(c.on('2027-01-11'), 'refused', [1, 2]);
  await sendsForApproval(c.later(1));
}

export async function decisionIsReturned(c: DemoCase): Promise<void> {
  await decisionWaits(c);
  await returnsDecision(c.later(1), 'Skriv hvorfor det ble disse dagene.');
}

/** Decided before Christmas: begins in August. */
export async function beginsInAugust(c: DemoCase): Promise<void> {
  await isAccepted(c);
  await decides(c.on('2026-12-17'), 'granted', [1, 2]);
  await getsLetters(c.later(4), 'decision');
  await tellsTransport(c.later(2), c.person.turn % 2 === 0 ? 'family' : 'byHerself');
}

/** Decided before Christmas, begins on the day of the deadline, and nobody has said how she gets there. */
export async function beginsSoon(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on(within(c, '2026-12-01', 10)), 1, '2027-02-01');
  await getsLetters(c.later(1), 'placeOffer');
  await answers(c.later(3), 'accept');
  await decides(c.on('2026-12-17'), 'granted', [1, 2]);
  await getsLetters(c.later(4), 'decision');
}

/** Some of the days that were wished for, from August. */
export async function getsSomeDays(c: DemoCase): Promise<void> {
  const { lessWork } = homeOf(c);
  await isReady(c);
  await offersPlace(c.on('2026-12-02'), 1, nextAugust, lessWork);
  await answers(c.later(4), 'accept');
  await decides(c.on('2026-12-17'), 'partlyGranted', [1, 2]);
}

/** There was room at once. */
export async function begunAtOnce(c: DemoCase): Promise<void> {
  await isReady(c);
  await offersPlace(c.on('2026-12-01'), 1, '2027-01-04');
  await answers(c.later(3), 'accept');
  await decides(c.later(4), 'granted', [1, 2]);
  await getsLetters(c.later(3), 'decision');
  await begins(c.on('2027-01-04'));
}

/** Where the municipality decides first, the person's yes completes the place. */
export async function decidedFirst(c: DemoCase): Promise<void> {
  await isReady(c);
  await preparesOffer(c.on('2026-12-01'), 1, nextAugust);
  await preparesDecision(c, 'granted', [1, 2]);
  await sendsForApproval(c.later(1));
  await makesDecision(c.later(1));
  await sendsOffer(c.later(1));
  if (c.person.turn % 2 === 0) await answers(c.later(5), 'accept');
}
