/** What the office does with a case, each the product's own command, taken by the caseworker whose turn it is. */
import {
  assessVta,
  assessWish,
  markWishNotRelevantForNav,
  recordConsentCapacity,
} from '../../applications/office/assessments';
import { assessNeed } from '../../applications/office/assess-need';
import { addNote, logCall, nameStandIn, reassignCase, recordExternalCase } from '../../applications/office/case-work';
import {
  closeApplication,
  receiveApplication,
  returnToActivity,
  startActivityClarification,
  startWorkClarification,
} from '../../applications/office/office-steps';
import { sendPreliminaryReply } from '../../applications/office/preliminary-reply';
import type { CurrentActor } from '../../platform/actor';
import type { OfferCode } from '../../reference';
import { addToWaitlist } from '../../waitlists/add-to-waitlist';
import { leaveWaitlist, pauseWaitlistEntry } from '../../waitlists/leave-waitlist';
import { getsLetters } from './citizen-steps';
import type { DemoCase } from './demo-case';

/** Somebody has read it. */
export async function receives(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => receiveApplication(ctx, await c.application(ctx)));
}

/** Says when an answer can be expected, since it takes more than a month; a few cases have been forgotten. */
export async function repliesForNow(c: DemoCase): Promise<void> {
  if (c.person.turn % 9 === 2) return;
  const expectedBy = '2027-04-15';
  await c.take(c.caseworker, async (ctx) => sendPreliminaryReply(ctx, { ...(await c.application(ctx)), expectedBy }));
  if (c.person.turn % 8 !== 3) await getsLetters(c, 'preliminaryReply');
}

/** Step 1. */
export async function clarifiesActivity(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => startActivityClarification(ctx, await c.application(ctx)));
}

/** Step 2. */
export async function clarifiesWork(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => startWorkClarification(ctx, await c.application(ctx)));
}

/** Back to step 1. */
export async function returnsToActivity(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => returnToActivity(ctx, { ...(await c.application(ctx)), reason }));
}

/** Everybody is considered for VTA. */
export async function findsAboutVta(
  c: DemoCase,
  assessment: 'relevant' | 'notRelevant' | 'unclear',
  reason: string,
): Promise<void> {
  await c.take(c.caseworker, async (ctx) => assessVta(ctx, { ...(await c.application(ctx)), assessment, reason }));
}

/** How great the need is, for this person and with a reason. */
export async function assessesNeed(c: DemoCase): Promise<void> {
  const needClass = 1 + (c.person.turn % 3);
  const reason = needReasons[needClass - 1] ?? '';
  await c.take(c.caseworker, async (ctx) => assessNeed(ctx, { ...(await c.application(ctx)), needClass, reason }));
}

const needReasons = [
  'Slutter på skolen til sommeren og har ikke noe annet på dagtid.',
  'Har noe på dagtid to dager i uka. Trenger mer til høsten.',
  'Har et tilbud i dag, og vil prøve noe nytt.',
];

/** The office's own finding about the wish of a rank. */
export async function finds(c: DemoCase, rank: number, suitable: boolean, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id: wishId, version } = await c.wish(ctx, rank);
    return assessWish(ctx, { wishId, version, suitable, reason });
  });
}

/** NAV has said on the telephone that the wish is nothing for NAV. */
export async function hearsNoFromNav(c: DemoCase, rank: number, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id: wishId, version } = await c.wish(ctx, rank);
    return markWishNotRelevantForNav(ctx, { wishId, version, reason, heardHow: 'phone' });
  });
}

/** Puts her on the waitlist of an offer, told today that it can take long. */
export async function waits(c: DemoCase, rank: number, offer: OfferCode): Promise<void> {
  await c.take(c.caseworker, async (ctx) => {
    const { id: wishId, version: wishVersion } = await c.wish(ctx, rank);
    const offerId = c.world.offer(offer).id;
    const informedHow = c.person.turn % 2 === 0 ? 'phone' : 'meeting';
    return addToWaitlist(ctx, { wishId, wishVersion, offerId, informedOn: c.today, informedHow });
  });
}

export async function pausesWait(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    pauseWaitlistEntry(ctx, { ...(await c.latest(ctx, 'waitlist_entry')), reason }),
  );
}

export async function leavesWaitlist(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => leaveWaitlist(ctx, { ...(await c.latest(ctx, 'waitlist_entry')), reason }));
}

/** A call that was answered, or that must be made again. */
export async function calls(
  c: DemoCase,
  outcome: 'answered' | 'noAnswer' | 'callAgain' | 'leftMessage',
  note: string,
  callAgainOn: string | null = null,
): Promise<void> {
  await c.take(c.caseworker, (ctx) => logCall(ctx, { id: c.applicationId, outcome, note, callAgainOn }));
}

export async function notes(c: DemoCase, text: string): Promise<void> {
  await c.take(c.caseworker, (ctx) => addNote(ctx, { id: c.applicationId, text }));
}

export async function namesStandIn(c: DemoCase, standIn: CurrentActor): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    nameStandIn(ctx, { ...(await c.application(ctx)), standInId: standIn.userId }),
  );
}

/** Gives the case to a colleague. */
export async function reassigns(c: DemoCase, colleague: CurrentActor): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    reassignCase(ctx, { ...(await c.application(ctx)), responsibleId: colleague.userId }),
  );
}

/** Writes down the number in the office's own case system. */
export async function registersElsewhere(c: DemoCase, externalCaseNumber: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) =>
    recordExternalCase(ctx, { ...(await c.application(ctx)), externalCaseNumber, registeredOn: c.today }),
  );
}

/** Who decided in the place of somebody who can say neither yes nor no, and how her wish was sought. */
export async function recordsConsentCapacity(
  c: DemoCase,
  question: string,
  decidedBy: string,
  howWishSought: string,
): Promise<void> {
  const basis = 'Lege og verge har vurdert det sammen med dem som kjenner henne. Det gjelder bare dette spørsmålet.';
  await c.take(c.caseworker, (ctx) =>
    recordConsentCapacity(ctx, {
      applicationId: c.applicationId,
      question,
      canConsent: false,
      decidedBy,
      basis,
      howWishSought,
    }),
  );
}

/** Every wish has an outcome: the case is done. */
export async function closes(c: DemoCase): Promise<void> {
  await c.take(c.caseworker, async (ctx) => closeApplication(ctx, await c.application(ctx)));
}
