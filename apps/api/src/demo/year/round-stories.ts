/** This round, up to two weeks before its deadline: from a draft to step 2. */
import { addDays } from '@inntak/domain/calendar';
import {
  answersReferral,
  books,
  callsOff,
  endsReferral,
  findsInMeeting,
  holds,
  refers,
  refersWithYes,
  shows,
} from './asking-steps';
import {
  answersDisclosure,
  applies,
  approves,
  asksForApproval,
  asksForHelp,
  fillsIn,
  getsLetters,
  letsSchoolFollow,
  takesBackConsent,
  wantsChanges,
  withdraws,
} from './citizen-steps';
import type { DemoCase } from './demo-case';
import { homeOf } from './homes';
import { isFollowedAtSchool } from './school-stories';
import {
  assessesNeed,
  calls,
  clarifiesActivity,
  clarifiesWork,
  finds,
  findsAboutVta,
  namesStandIn,
  notes,
  reassigns,
  receives,
  repliesForNow,
  returnsToActivity,
  waits,
} from './office-steps';

/** A day some time after `from`, a different one from person to person. */
export function within(c: DemoCase, from: string, span: number): string {
  return addDays(from, (c.person.turn * 7) % span);
}

/** Wishes for VTA first, then for the municipality's own. */
export function usualWishes(c: DemoCase): DemoCase['wished'] {
  const { vta, work, otherWork } = homeOf(c);
  return [vta, work, otherWork];
}

/** Lets the school follow, and has not begun to apply. */
export async function isAtSchool(c: DemoCase): Promise<void> {
  if (c.person.turn % 3 === 0) return;
  await letsSchoolFollow(c.on(within(c, '2026-09-21', 20)));
  await isFollowedAtSchool(c.later(10));
}

export async function hasDraft(c: DemoCase): Promise<void> {
  await fillsIn(c.on(within(c, '2026-12-01', 42)));
}

/** The office has helped on the telephone; it waits for the pupil's own yes. */
export async function waitsForApproval(c: DemoCase): Promise<void> {
  await letsSchoolFollow(c.on(within(c, '2026-10-05', 20)));
  await fillsIn(c.on(within(c, '2026-12-01', 40)));
  await asksForApproval(c.later(1), c.caseworker);
}

/** Wanted something changed before saying yes: it is a draft again. */
export async function changesDraft(c: DemoCase): Promise<void> {
  await waitsForApproval(c);
  await wantsChanges(c.later(1), 'Jeg vil ha Arba først.');
}

/** Helped, approved and sent. */
export async function hasApproved(c: DemoCase): Promise<void> {
  await waitsForApproval(c);
  await approves(c.later(1));
}

export async function hasSent(c: DemoCase): Promise<void> {
  if (c.person.turn % 2 === 0) await letsSchoolFollow(c.on(within(c, '2026-10-05', 20)));
  await applies(c.on(within(c, '2027-01-04', 12)));
  if (c.person.turn % 4 === 0) await getsLetters(c, 'receipt');
}

export async function isReceived(c: DemoCase): Promise<void> {
  await letsSchoolFollow(c.on(within(c, '2026-10-05', 20)));
  await applies(c.on(within(c, '2026-12-07', 25)));
  await getsLetters(c.later(1), 'receipt');
  await receives(c.later(3));
  await repliesForNow(c.later(1));
  if (c.person.turn % 5 === 0 && c.person.userId !== null) await asksForHelp(c.later(2), 'Kan noen ringe meg?');
}

/** Received in autumn, and step 1 begun. */
async function inStep1(c: DemoCase, wishes = usualWishes(c)): Promise<void> {
  if (c.person.turn % 2 === 0) await letsSchoolFollow(c.on(within(c, '2026-09-21', 20)));
  await applies(c.on(within(c, '2026-10-26', 18)), wishes);
  await getsLetters(c.later(1), 'receipt');
  await receives(c.later(2));
  await calls(c.later(1), 'noAnswer', 'Ikke svar. Ringer igjen.', addDays(c.today, 3));
  await calls(c.later(3), 'answered', 'Snakket om ønskene. Mor var med på samtalen.');
  await clarifiesActivity(c.later(1));
  await repliesForNow(c);
}

/** In step 1, nobody asked yet. */
export async function clarifiesAlone(c: DemoCase): Promise<void> {
  await inStep1(c, c.person.wishes);
  await notes(c.later(2), 'Vil helst ha møtet på skolen. Ta med bilder fra stedene.');
  if (c.person.municipality !== 'baerum' || c.person.userId === null) return;
  // Lise has the case, as the office's contact; Tor stands in for her, or takes it over.
  const tor = c.world.named('tor', 'caseworker');
  if (c.person.turn % 2 === 0) await namesStandIn(c, tor);
  else await reassigns(c.later(2), tor);
}

/** An activity of step 1 has been asked; how far it has come differs. */
export async function asksActivity(c: DemoCase): Promise<void> {
  const { activity, otherWork, activityProvider } = homeOf(c);
  await inStep1(c, [activity, otherWork]);
  if (activityProvider === null) return;
  await refers(c.later(3), activityProvider, 1, ['visit', 'mapping']);
  const far = c.person.turn % 4;
  if (far > 0) await books(c.later(2), activityProvider, 'visit', 6);
  if (far > 1) await holds(c.later(9), activityProvider, 'visit');
  if (far > 2) await callsOff(c.later(1), activityProvider, 'mapping');
}

/** The office has found both wishes suitable or not, and looks for a place. */
export async function hasFound(c: DemoCase): Promise<void> {
  const { activity, otherWork } = homeOf(c);
  await inStep1(c, [activity, otherWork]);
  await finds(c.later(7), 1, false, 'Vil ha arbeid, ikke aktivitet. Det er hun tydelig på.');
  await finds(c, 2, true, 'Har hospitert der i ett år.');
  await findsAboutVta(c.later(2), 'unclear', 'NAV må se på det.');
}

/** In step 2. The need of most is assessed by then. */
export async function inStep2(c: DemoCase, wishes = usualWishes(c)): Promise<void> {
  await inStep1(c, wishes);
  if (c.person.turn % 4 !== 0) await assessesNeed(c.later(2));
  await clarifiesWork(c.later(5));
}

/** Is asked whether the provider may know, and has not answered. */
export async function isAsked(c: DemoCase): Promise<void> {
  await inStep2(c);
  await shows(c.later(2), homeOf(c).vtaProvider);
}

/** Has said no to that: the municipality goes on by itself. */
export async function saidNo(c: DemoCase): Promise<void> {
  await isAsked(c);
  await answersDisclosure(c.later(3), false, homeOf(c).vtaProvider);
}

/** Has taken a yes back: what was asked has ended. */
export async function tookYesBack(c: DemoCase): Promise<void> {
  const { vtaProvider } = homeOf(c);
  await inStep2(c);
  await refersWithYes(c.later(2), vtaProvider, 1, ['visit']);
  if (c.person.userId !== null) await takesBackConsent(c.later(9), vtaProvider);
}

/** The provider has been asked and has done nothing yet. */
export async function asksProvider(c: DemoCase): Promise<void> {
  await inStep2(c);
  await refersWithYes(c.later(2), homeOf(c).vtaProvider, 1, ['visit', 'trial']);
}

/** The provider has agreed a time for a visit, next week. */
export async function hasVisitBooked(c: DemoCase): Promise<void> {
  await asksProvider(c);
  await books(c.on('2027-01-13'), homeOf(c).vtaProvider, 'visit', 8 + (c.person.turn % 5));
}

/** The visit was held. */
export async function hasVisited(c: DemoCase): Promise<void> {
  const { vtaProvider } = homeOf(c);
  await asksProvider(c);
  await books(c.later(2), vtaProvider, 'visit', 6);
  await holds(c.later(7), vtaProvider, 'visit');
}

/** The provider has answered, and NAV is asked. */
export async function asksNav(c: DemoCase): Promise<void> {
  const { vtaProvider, nav } = homeOf(c);
  await hasVisited(c);
  await findsInMeeting(c.later(1), vtaProvider, 'visit', c.person.turn % 2 === 0 ? 'suitable' : 'partly');
  await callsOff(c, vtaProvider, 'trial');
  await answersReferral(c.later(2), vtaProvider, 'suitable');
  await refersWithYes(c.later(2), nav, 1);
}

/** NAV says that VTA is relevant. */
export async function isRelevantForNav(c: DemoCase): Promise<void> {
  await asksNav(c);
  await answersReferral(c.later(4), homeOf(c).nav, 'relevant');
}

/** NAV says no: the wish and the provider's access end, the case goes on. */
export async function isNotRelevantForNav(c: DemoCase): Promise<void> {
  await asksNav(c);
  await answersReferral(c.later(4), homeOf(c).nav, 'notRelevant');
}

/** The provider found that it does not suit; the office ends what it asked. */
export async function endedReferral(c: DemoCase): Promise<void> {
  const { vtaProvider } = homeOf(c);
  await hasVisited(c);
  await findsInMeeting(c.later(1), vtaProvider, 'visit', 'notSuitable');
  await answersReferral(c.later(2), vtaProvider, 'notSuitable');
  await endsReferral(c.later(2), vtaProvider, 'Stedet passer ikke. Vi ser på de andre ønskene.');
}

/** Back in step 1, where NAV and work are asked about nobody. */
export async function wentBack(c: DemoCase): Promise<void> {
  await asksProvider(c);
  await returnsToActivity(c.later(8), 'Vil vente med arbeid og heller prøve aktivitet først.');
}

/** Waits for VTA, told that it can take long; the case goes on with the other wishes. */
export async function waitsForVta(c: DemoCase): Promise<void> {
  await isRelevantForNav(c);
  await waits(c.later(2), 1, homeOf(c).vtaOffer);
}

/** Took it back: as a draft, after sending, or on the way. */
export async function withdrewDraft(c: DemoCase): Promise<void> {
  await hasDraft(c);
  await withdraws(c.later(3));
}

export async function withdrewOnTheWay(c: DemoCase): Promise<void> {
  await asksProvider(c);
  await withdraws(c.later(6), 'Flytter til en annen kommune.');
}
