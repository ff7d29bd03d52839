/** What applicants do, and those who help them: each the product's own command, taken as them. */
import { addDays, weeksAfter } from '@inntak/domain/calendar';
import type { LetterKind } from '@inntak/domain/letters';
import { giveSchoolConsent } from '../../access/give-school-consent';
import { withdrawConsent } from '../../access/withdraw-consent';
import type {
  AnswerInput,
  ExperienceInput,
  SaveApplicationInput,
  WishInput,
} from '../../applications/application-inputs';
import { saveApplication } from '../../applications/citizen/save-application';
import { askForChanges, sendApplication, sendForApproval } from '../../applications/citizen/send-application';
import { withdrawApplication } from '../../applications/citizen/withdraw-application';
import { weekdayName } from '../../calendar/weekdays';
import { answerDisclosure } from '../../clarifications/answer-disclosure';
import { complain } from '../../decisions/complain';
import { openLetter } from '../../letters/open-letter';
import { requestHelp } from '../../participants/request-help';
import { answerPlaceOffer } from '../../place-offers/answer-place-offer';
import type { CurrentActor } from '../../platform/actor';
import type { DemoShare } from '../population-plan';
import type { DemoCase } from './demo-case';

const helpers = {
  nobody: null,
  parent: 'Mamma hjalp meg å skrive.',
  teacher: 'Læreren min hjalp meg.',
  staff: 'Støttekontakten hjalp meg.',
};
const triedAt = ['Kantina på skolen', 'Arba Jobbfrukt', 'Bærum arbeidssenter, vaskeriet', 'Gartneriet ved skolen'];
const views = ['Det var gøy.', 'Jeg ble sliten, men det gikk bra.', 'Jeg vil tilbake dit.', 'Det var for mye bråk.'];

/** Begins an application and fills it in, with an answer to every question that must be answered. */
export async function fillsIn(
  c: DemoCase,
  wishes: readonly (readonly DemoShare[])[] = c.person.wishes,
  by: CurrentActor = c.self,
): Promise<void> {
  const { person } = c;
  c.wished = wishes;
  const input: SaveApplicationInput = {
    municipalityCode: person.municipality,
    ownWords: person.ownWords,
    ownWordsHelper: helpers[person.helper],
    important: [...person.important],
    daysPerWeek: Math.max(1, ...wishes.map(daysIn)),
    wishes: wishes.map((shares, index) => ({ rank: index + 1, parts: shares.map((share) => partOf(c, share)) })),
    answers: answersFor(c, wishes.flat()),
    experiences: experiencesOf(c),
    ...(person.schoolEnds === null ? {} : { plannedEndOfSchool: `${person.schoolEnds}-06-20` }),
  };
  const { application } = await c.take(by, (ctx) => saveApplication(ctx, input));
  c.applicationId = application.id;
  c.wishIds = application.wishes.map(({ id }) => id);
}

function daysIn(shares: readonly DemoShare[]): number {
  return shares.reduce((sum, { days }) => sum + days, 0);
}

function partOf(c: DemoCase, { offer, days, weekdays }: DemoShare): WishInput['parts'][number] {
  const offerId = c.world.offer(offer).id;
  return weekdays.length > 0 ? { offerId, weekdays: weekdays.map(weekdayName) } : { offerId, days };
}

/** A different answer from person to person, where there is a choice. */
function answersFor(c: DemoCase, shares: readonly DemoShare[]): AnswerInput[] {
  const { turn } = c.person;
  const given = { yesNo: turn % 3 === 0 ? 'no' : 'yes', weekdays: String(1 + (turn % 5)), text: 'Det går fint.' };
  return [...new Set(shares.map(({ offer }) => offer))].map(c.world.offer).flatMap(({ id, form }) =>
    form
      .filter(({ required }, index) => required || (turn + index) % 2 === 0)
      .map(({ key, kind, options }) => {
        const chosen = options[turn % Math.max(1, options.length)]?.value;
        return {
          offerId: id,
          key,
          value: [chosen ?? (kind in given ? given[kind as keyof typeof given] : given.text)],
        };
      }),
  );
}

function experiencesOf({ person, today }: DemoCase): ExperienceInput[] {
  const { triedWorkWeeks: weeks, turn } = person;
  if (weeks === null) return [];
  const from = addDays(today, -7 * (weeks + 4 + (turn % 20)));
  return [
    {
      kind: weeks === 1 ? 'jobTaster' : 'workTrialPeriod',
      place: triedAt[turn % triedAt.length] ?? 'Kantina på skolen',
      from,
      to: weeks === 1 ? addDays(from, 2) : weeksAfter(from, weeks),
      hoursPerWeek: weeks === 1 ? null : 6 + (turn % 3) * 3,
      ownView: views[turn % views.length] ?? null,
      paid: false,
    },
  ];
}

/** Sends it. */
export async function sends(c: DemoCase, lateReason: string | null = null): Promise<void> {
  await c.take(c.self, async (ctx) => sendApplication(ctx, 'submit', { ...(await c.application(ctx)), lateReason }));
}

/** The helper is done, and the person is asked to approve. */
export async function asksForApproval(c: DemoCase, by: CurrentActor): Promise<void> {
  await c.take(by, async (ctx) => sendForApproval(ctx, await c.application(ctx)));
}

/** She approves what her helper wrote: it is sent. */
export async function approves(c: DemoCase): Promise<void> {
  await c.take(c.self, async (ctx) => sendApplication(ctx, 'approve', await c.application(ctx)));
}

/** She wants something changed first. */
export async function wantsChanges(c: DemoCase, reason: string): Promise<void> {
  await c.take(c.self, async (ctx) => askForChanges(ctx, { ...(await c.application(ctx)), reason }));
}

/** She takes it back; `heard` by a caseworker on the telephone, or by herself. */
export async function withdraws(c: DemoCase, heard: string | null = null): Promise<void> {
  const by = heard === null ? c.self : c.caseworker;
  const how = heard === null ? {} : { reason: heard, heardHow: 'phone' };
  await c.take(by, async (ctx) => withdrawApplication(ctx, { ...(await c.application(ctx)), ...how }));
}

/** Her answer to the latest place offer: in the product, or by telephone. */
export async function answers(c: DemoCase, answer: 'accept' | 'decline' | 'talk', heardHow?: 'phone'): Promise<void> {
  const heard = heardHow === undefined ? {} : { heardHow, heardWho: 'Far var med på samtalen.' };
  await c.take(heardHow === undefined ? c.self : c.caseworker, async (ctx) => {
    const { id, version } = await c.latest(ctx, 'place_offer');
    return answerPlaceOffer(ctx, { id, version, answer, ...heard });
  });
}

/** Her yes or no to the latest thing she was shown. */
export async function answersDisclosure(c: DemoCase, yes: boolean, organisation: string): Promise<void> {
  await c.take(c.self, async (ctx) => {
    const { rows } = await ctx.sql<{ id: string }>(
      `SELECT id FROM disclosure WHERE application_id = $1 AND recipient_organisation_id = $2 ORDER BY created_at DESC LIMIT 1`,
      [c.applicationId, c.world.organisation(organisation)],
    );
    return answerDisclosure(ctx, { id: rows[0]?.id ?? '', yes });
  });
}

/** Takes back her yes to an organisation. */
export async function takesBackConsent(c: DemoCase, organisation: string): Promise<void> {
  await c.take(c.self, async (ctx) => {
    const { rows } = await ctx.sql<{ id: string }>(
      `SELECT id FROM consent WHERE participant_id = $1 AND to_organisation_id = $2 AND state = 'given' LIMIT 1`,
      [c.person.participantId, c.world.organisation(organisation)],
    );
    return withdrawConsent(ctx, rows[0]?.id ?? '', () => Promise.resolve({}));
  });
}

/** Reads the letters of these kinds in the case that she has not opened. */
export async function opensLetters(c: DemoCase, ...kinds: readonly LetterKind[]): Promise<void> {
  const { rows } = await c.take(c.self, (ctx) =>
    ctx.sql<{ id: string }>(
      `SELECT l.id FROM letter l JOIN letter_delivery d ON d.letter_id = l.id AND d.opened_at IS NULL
        WHERE l.application_id = $1 AND l.kind = ANY ($2) AND d.recipient_user_id = $3 ORDER BY l.created_at`,
      [c.applicationId, kinds, c.person.userId],
    ),
  );
  for (const { id } of rows) await c.take(c.self, (ctx) => openLetter(ctx, id));
}

/** Complains about the latest decision. */
export async function complains(c: DemoCase, text: string): Promise<void> {
  await c.take(c.self, async (ctx) => complain(ctx, { decisionId: (await c.latest(ctx, 'decision')).id, text }));
}

/** Lets her school follow the case. */
export async function letsSchoolFollow(c: DemoCase): Promise<void> {
  const { school } = c.person;
  if (school === null) return;
  await c.take(c.self, (ctx) => giveSchoolConsent(ctx, { schoolCode: school }, () => Promise.resolve({})));
}

/** «Jeg vil ha hjelp». */
export async function asksForHelp(c: DemoCase, text: string): Promise<void> {
  await c.take(c.self, (ctx) => requestHelp(ctx, { text }));
}
