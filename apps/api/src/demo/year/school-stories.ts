/** What schools do for pupils who let them follow: when school ends, and work tried, with who paid or why nothing came of it. */
import { addDays } from '@inntak/domain/calendar';
import { handOverPupil } from '../../schools/hand-over-pupil';
import { registerExperience } from '../../schools/register-experience';
import type { RegisterExperienceInput } from '../../schools/school-inputs';
import { tellEndOfSchool } from '../../schools/tell-end-of-school';
import type { DemoCase } from './demo-case';

type Tried = Pick<RegisterExperienceInput, 'kind' | 'place' | 'state' | 'paidBy' | 'costKroner' | 'missedReason'>;

/** Demo: one of these for each pupil, in turn. A job trial costs when somebody must follow the pupil there. */
const tried: readonly Tried[] = [
  { kind: 'workTrialPeriod', place: 'Meny Sandvika', state: 'happened', paidBy: 'school', costKroner: 4_500 },
  { kind: 'workTrialPeriod', place: 'Arba Jobbfrukt', state: 'missed', missedReason: 'cost', costKroner: 14_000 },
  { kind: 'jobTaster', place: 'Kantina på rådhuset', state: 'happened', paidBy: 'nobody' },
  { kind: 'workTrialPeriod', place: 'Bærum arbeidssenter', state: 'happened', paidBy: 'county', costKroner: 12_000 },
  { kind: 'workTrialPeriod', place: 'Hageland Vøyenenga', state: 'happened', paidBy: 'employer', costKroner: 3_000 },
  { kind: 'workTrialPeriod', place: 'Kantina på rådhuset', state: 'missed', missedReason: 'cost', costKroner: 9_000 },
  { kind: 'jobTaster', place: 'Bakeriet i byen', state: 'missed', missedReason: 'cost', costKroner: 6_500 },
  { kind: 'workTrialPeriod', place: 'Vaskeriet', state: 'happened', paidBy: 'municipality', costKroner: 6_000 },
  { kind: 'jobTaster', place: 'Biblioteket', state: 'missed', missedReason: 'noPlace' },
  { kind: 'workTrialPeriod', place: 'Arba Grafisk', state: 'missed', missedReason: 'cost', costKroner: 18_000 },
  { kind: 'jobTaster', place: 'Gartneriet', state: 'happened', paidBy: 'family', costKroner: 800 },
];

/** Demo: what was said when somebody became the fixed contact, in turn; null for a pupil who has none yet. */
const handedOver: readonly (string | null)[] = [
  'Ny kontaktlærer fra august. Liker å få beskjeder på bilder.',
  'Overtatt etter kollega i permisjon.',
  null,
  'Trenger tid til å svare.',
];

/** Some go five years, some are to be lærekandidat; the others go the usual four. */
function courseOf(turn: number) {
  if (turn % 7 === 2) return 'trainingCandidate';
  return turn % 4 === 1 ? 'fiveYears' : 'fourYears';
}

/** The school writes down what it knows, where it has somebody who does. */
export async function isFollowedAtSchool(c: DemoCase): Promise<void> {
  const { school, schoolEnds, participantId: pupilId } = c.person;
  if (school === null || schoolEnds === null || !c.world.staffed(school, 'schoolContact')) return;
  const turn = Math.floor(c.person.turn / 3);
  const contact = c.world.member(school, 'schoolContact', turn);
  const note = handedOver[turn % handedOver.length];
  if (note) await c.take(contact, (ctx) => handOverPupil(ctx, { pupilId, toUserId: ctx.actor.userId, note }));
  const endsOn = `${schoolEnds}-06-20`;
  const toldBy = turn % 3 === 0 ? 'guardian' : 'pupil';
  await c.take(contact, (ctx) => tellEndOfSchool(ctx, { pupilId, endsOn, course: courseOf(turn), toldBy }));
  const from = addDays(c.later(15 + (turn % 20)).today, -12);
  const experience = tried[turn % tried.length];
  if (experience) {
    await c.take(contact, (ctx) => registerExperience(ctx, { ...experience, pupilId, from, to: addDays(from, 11) }));
  }
}
