/** What became of those who applied in earlier rounds, or between them. */
import { addDays } from '@inntak/domain/calendar';
import { answersReferral, findsInMeeting, books, holds, refersWithYes } from './asking-steps';
import { answers, applies, complains, getsLetters, withdraws } from './citizen-steps';
import type { DemoCase } from './demo-case';
import { isAskedHowItGoes, providerOf } from './follow-up-steps';
import { homeOf } from './homes';
import {
  calls,
  clarifiesActivity,
  clarifiesWork,
  closes,
  finds,
  findsAboutVta,
  hearsNoFromNav,
  leavesWaitlist,
  pausesWait,
  receives,
  registersElsewhere,
  waits,
} from './office-steps';
import { becomesFinal, begins, decides, endsPlacement, offersPlace } from './place-steps';

const lastAugust = '2026-08-17';

/** Applied in January of a year: received, and step 1 begun. */
async function appliedIn(c: DemoCase, year: number, wishes: DemoCase['wished']): Promise<void> {
  c.on(addDays(`${year}-01-05`, (c.person.turn * 7) % 24));
  await applies(c, wishes);
  await receives(c.later(3 + (c.person.turn % 4)));
  await calls(c.later(2), 'answered', 'Fortalte om hva som skjer nå. Avtalte et møte.');
  await clarifiesActivity(c.later(5));
}

/** Everybody in time has an answer by the middle of April. */
async function accepted(
  c: DemoCase,
  rank: number,
  startOn: string,
  shares?: DemoCase['wished'][number],
): Promise<void> {
  await offersPlace(c.later(20), rank, startOn, shares);
  await getsLetters(c.later(2), 'placeOffer');
  await answers(c, 'accept');
}

async function isDone(c: DemoCase): Promise<void> {
  await getsLetters(c.later(3), 'decision');
  await closes(c.later(2));
  await becomesFinal(c.later(60));
}

/** The decision that ended a place is read, and the time to complain about it is over. */
async function isOver(c: DemoCase): Promise<void> {
  await getsLetters(c.later(2), 'decision');
  await becomesFinal(c.later(60));
}

/** Got what was wished for most, and began in August. */
export async function placedLastSummer(c: DemoCase): Promise<void> {
  const { work, otherWork } = homeOf(c);
  await appliedIn(c, 2026, [work, otherWork]);
  await findsAboutVta(c, 'notRelevant', 'Det kommunale tilbudet passer best nå.');
  await finds(c.later(10), 1, true, 'Kjenner stedet fra før og trives der.');
  await accepted(c, 1, lastAugust);
  await decides(c.later(4), 'granted', [1, 2]);
  await registersElsewhere(c.later(1), `26/${String(3000 + c.person.turn)}`);
  await isDone(c);
  await begins(c.on(lastAugust));
  await isAskedHowItGoes(c, 3, providerOf(c, work));
}

/** Asked for five days and got some of them. */
export async function partlyGrantedLastYear(c: DemoCase): Promise<void> {
  const { work, lessWork } = homeOf(c);
  await appliedIn(c, 2026, [work]);
  await findsAboutVta(c, 'notRelevant', 'Ønsker ikke VTA.');
  await accepted(c, 1, lastAugust, lessWork);
  await decides(c.later(4), 'partlyGranted', [1]);
  await isDone(c);
  await begins(c.on(lastAugust));
  await isAskedHowItGoes(c, 3, providerOf(c, lessWork));
}

/** Was refused, and did not complain. */
export async function refusedLastYear(c: DemoCase): Promise<void> {
  await appliedIn(c, 2026, [homeOf(c).activity]);
  await finds(c.later(12), 1, false, 'Er ikke i målgruppa for tilbudet.');
  await findsAboutVta(c, 'notRelevant', 'Er i arbeid på vanlige vilkår.');
  await decides(c.later(10), 'refused', [1]);
  await isDone(c);
}

/** Was refused before Christmas and has complained: the case is open. */
export async function complainedBeforeChristmas(c: DemoCase): Promise<void> {
  c.on(addDays('2026-10-01', c.person.turn % 10));
  await applies(c, [homeOf(c).otherWork]);
  await receives(c.later(3));
  await clarifiesActivity(c.later(4));
  await finds(c.later(14), 1, false, 'Trenger et annet og roligere tilbud.');
  await findsAboutVta(c, 'notRelevant', 'Ønsker ikke VTA.');
  await decides(c.later(10), 'refused', [1]);
  await getsLetters(c.later(4), 'decision');
  await complains(c.later(6), 'Jeg er ikke enig. Jeg har prøvd meg der, og det gikk bra.');
}

/** Works elsewhere meanwhile, and waits for VTA since last spring, told that it can take long. */
export async function waitsSinceLastYear(c: DemoCase): Promise<void> {
  const { vta, vtaOffer, vtaProvider, work, otherWork, nav } = homeOf(c);
  await appliedIn(c, 2026, [vta, work, otherWork]);
  await clarifiesWork(c.later(7));
  await refersWithYes(c, vtaProvider, 1, ['visit', 'trial']);
  await books(c.later(2), vtaProvider, 'visit', 6);
  await holds(c.later(8), vtaProvider, 'visit');
  await findsInMeeting(c, vtaProvider, 'visit', 'suitable');
  await answersReferral(c.later(5), vtaProvider, 'suitable');
  await refersWithYes(c.later(1), nav, 1);
  await answersReferral(c.later(6), nav, 'relevant');
  await waits(c.later(1), 1, vtaOffer);
  await accepted(c, 2, lastAugust);
  await decides(c.later(4), 'granted', [2, 3]);
  await isDone(c);
  await begins(c.on(lastAugust));
}

/** As above, but away for a time. */
export async function pausedWait(c: DemoCase): Promise<void> {
  await waitsSinceLastYear(c);
  await pausesWait(c.on('2026-10-05'), 'Er på folkehøgskole til sommeren.');
}

/** Waited, and does not want to any more: NAV has ended it, and the case is done. */
export async function leftWaitlist(c: DemoCase): Promise<void> {
  const { vta, vtaOffer } = homeOf(c);
  await appliedIn(c, 2026, [vta]);
  await findsAboutVta(c, 'relevant', 'NAV har vurdert at VTA er aktuelt.');
  await clarifiesWork(c.later(7));
  await waits(c.later(14), 1, vtaOffer);
  await getsLetters(c.later(4), 'waitlistInformation');
  await leavesWaitlist(c.on('2026-09-07'), 'Har fått fast jobb i butikk.');
  await hearsNoFromNav(c, 1, 'Er i ordinært arbeid.');
  await closes(c.later(3));
}

/** Took the application back in spring. */
export async function withdrewLastSpring(c: DemoCase): Promise<void> {
  const { otherWork, activity } = homeOf(c);
  await appliedIn(c, 2026, [otherWork, activity]);
  await getsLetters(c.later(3), 'receipt');
  await withdraws(c.later(17), 'Har fått plass på folkehøgskole.');
}

/** Of an earlier round: had a place for a year and has left it, was refused, or took the application back. */
export async function wasThereBefore(c: DemoCase): Promise<void> {
  const { turn } = c.person;
  const year = turn % 2 === 0 ? 2024 : 2025;
  const { lessWork, activity, otherWork } = homeOf(c);
  const ending = Math.floor(turn / 2) % 4;
  if (ending === 0) return hadPlaceFor(c, year, otherWork, lessWork);
  if (ending === 1) return hadPlaceFor(c, year, activity, activity);
  await appliedIn(c, year, [activity]);
  if (ending === 2) return withdraws(c.later(20), 'Har fått plass på folkehøgskole.');
  await finds(c.later(12), 1, false, 'Er ikke i målgruppa for tilbudet.');
  await findsAboutVta(c, 'notRelevant', 'Er i arbeid på vanlige vilkår.');
  await decides(c.later(10 + (turn % 40)), 'refused', [1]);
  await isDone(c);
}

const leaves = ['Begynner i vanlig arbeid.', 'Flytter til en annen kommune.', 'Vil gå på folkehøgskole.'] as const;

async function hadPlaceFor(
  c: DemoCase,
  year: number,
  wished: DemoCase['wished'][number],
  got: DemoCase['wished'][number],
): Promise<void> {
  const { turn } = c.person;
  const august = year === 2024 ? '2024-08-19' : '2025-08-18';
  await appliedIn(c, year, [wished]);
  await findsAboutVta(c.later(turn % 20), 'notRelevant', 'Ønsker et kommunalt tilbud.');
  await accepted(c, 1, august, got);
  await decides(c.later(2 + (turn % 25)), got === wished ? 'granted' : 'partlyGranted', [1]);
  await isDone(c);
  await begins(c.on(august));
  if (year === 2025) await isAskedHowItGoes(c, 6, providerOf(c, got));
  const lastDay = `${year + 1}-06-${15 + (turn % 14)}`;
  await endsPlacement(c.on(addDays(lastDay, -30)), leaves[turn % leaves.length] ?? leaves[0], lastDay);
  await isOver(c);
}

/** Had a place for a year and has left it, or leaves it soon. */
export async function leftPlace(c: DemoCase): Promise<void> {
  const { otherWork } = homeOf(c);
  await appliedIn(c, 2025, [otherWork]);
  await findsAboutVta(c, 'notRelevant', 'Ønsker et kommunalt tilbud.');
  await accepted(c, 1, '2025-08-18');
  await decides(c.later(4), 'granted', [1]);
  await isDone(c);
  await begins(c.on('2025-08-18'));
  await isAskedHowItGoes(c, 6, providerOf(c, otherWork));
  const lastDay = c.person.turn % 2 === 0 ? '2026-10-30' : '2027-02-26';
  await endsPlacement(c.on('2026-10-12'), 'Vil prøve vanlig arbeid med støtte fra NAV.', lastDay);
  await isOver(c);
}
