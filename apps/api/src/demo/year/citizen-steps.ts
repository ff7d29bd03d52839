/** What applicants do, and those who help them: each the product's own command, taken as them. */
import { addDays, weeksAfter } from '@inntak/domain/calendar';
import type { LetterKind } from '@inntak/domain/letters';
import { giveSchoolConsent } from '../../access/give-school-consent';
import { withdrawConsent } from '../../access/withdraw-consent';
import type { AnswerInput, ExperienceInput, WishInput } from '../../applications/application-inputs';
import { registerPaperApplication } from '../../applications/office/register-paper';
import { saveApplication } from '../../applications/citizen/save-application';
import { askForChanges, sendApplication, sendForApproval } from '../../applications/citizen/send-application';
import { withdrawApplication } from '../../applications/citizen/withdraw-application';
import { weekdayName } from '../../calendar/weekdays';
import { answerDisclosure } from '../../clarifications/answer-disclosure';
import { complain } from '../../decisions/complain';
import { markLetterPrinted } from '../../letters/mark-letter-printed';
import { openLetter } from '../../letters/open-letter';
import { requestHelp } from '../../participants/request-help';
import { answerPlaceOffer } from '../../place-offers/answer-place-offer';
import type { CurrentActor } from '../../platform/actor';
import type { DemoShare } from '../population-plan';
import type { DemoCase } from './demo-case';

const helpers = {
  nobody: null,
  parent: 'Mamma',
  teacher: 'Læreren min',
  staff: 'Støttekontakten',
};
const triedAt = ['Kantina på skolen', 'Arba Jobbfrukt', 'Bærum arbeidssenter, vaskeriet', 'Gartneriet ved skolen'];
const views = ['Det var gøy.', 'Jeg ble sliten, men det gikk bra.', 'Jeg vil tilbake dit.', 'Det var for mye bråk.'];

/** Applies: fills in and sends in the product, or on paper, which the office writes in. */
export async function applies(
  c: DemoCase,
  wishes?: readonly (readonly DemoShare[])[],
  lateReason?: string,
): Promise<void> {
  if (c.person.userId === null) return appliesOnPaper(c, 'paper', wishes);
  await fillsIn(c, wishes);
  await sends(c, lateReason ?? null);
  // Most read the receipt at once; about one in eight has not found it yet.
  if (c.person.turn % 8 !== 3) await getsLetters(c, 'receipt');
}

/** Begins an application and fills it in, with an answer to every question that must be answered; or writes in the draft that is there. */
export async function fillsIn(
  c: DemoCase,
  wishes: readonly (readonly DemoShare[])[] = c.person.wishes,
  by: CurrentActor = c.self,
  again = false,
): Promise<void> {
  const { schoolEnds, municipality, important } = c.person;
  const { application } = await c.take(by, async (ctx) =>
    saveApplication(ctx, {
      ...(again ? await c.application(ctx) : {}),
      ...written(c, wishes),
      municipalityCode: municipality,
      important: [...important],
      experiences: experiencesOf(c),
      ...(schoolEnds === null ? {} : { plannedEndOfSchool: `${schoolEnds}-06-20` }),
    }),
  );
  c.applicationId = application.id;
  c.wishIds = application.wishes.map(({ id }) => id);
}

/** Writes in what came on paper, or what was begun at NAV. */
export async function appliesOnPaper(
  c: DemoCase,
  origin: 'paper' | 'nav',
  wishes: readonly (readonly DemoShare[])[] = c.person.wishes,
): Promise<void> {
  const { nationalId, firstName, lastName, userId, school: schoolCode } = c.person;
  const { caseId } = await c.take(c.caseworker, (ctx) =>
    registerPaperApplication(ctx, {
      ...written(c, wishes),
      nationalId,
      firstName,
      lastName,
      schoolCode,
      hasBankId: userId !== null,
      paperReceivedOn: c.today,
      origin,
    }),
  );
  c.applicationId = caseId;
  const { rows } = await c.take(c.caseworker, (ctx) =>
    ctx.sql<{ id: string }>('SELECT id FROM wish WHERE application_id = $1 ORDER BY rank', [caseId]),
  );
  c.wishIds = rows.map(({ id }) => id);
}

/** What an application says, however it is sent. */
function written(c: DemoCase, wishes: readonly (readonly DemoShare[])[]) {
  c.wished = wishes;
  return {
    ownWords: c.person.ownWords,
    ownWordsHelper: helpers[c.person.helper],
    daysPerWeek: Math.max(1, ...wishes.map(daysIn)),
    wishes: wishes.map((shares, index) => ({ rank: index + 1, parts: shares.map((share) => partOf(c, share)) })),
    answers: answersFor(c, wishes.flat()),
  };
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
  return [...new Set(shares.map(({ offer }) => offer))]
    .map((code) => c.world.offer(code))
    .flatMap(({ id, form }) =>
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
export async function sends(c: DemoCase, lateReason: string | null = null, by: CurrentActor = c.self): Promise<void> {
  await c.take(by, async (ctx) => sendApplication(ctx, 'submit', { ...(await c.application(ctx)), lateReason }));
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

/** She takes it back, by herself or on the telephone. */
export async function withdraws(c: DemoCase, reason = 'Vil ikke søke likevel.'): Promise<void> {
  const { actor, heard } = c.voice;
  await c.take(actor, async (ctx) => withdrawApplication(ctx, { ...(await c.application(ctx)), ...heard, reason }));
}

/** Her answer to the latest place offer: in the product, or by telephone. */
export async function answers(
  c: DemoCase,
  answer: 'accept' | 'decline' | 'talk',
  { actor, heard } = c.voice,
): Promise<void> {
  if (heard.heardHow === undefined) await getsLetters(c, 'placeOffer');
  await c.take(actor, async (ctx) => {
    const { id, version } = await c.latest(ctx, 'place_offer');
    const present = heard.heardHow === undefined ? {} : { heardWho: 'Far var med på samtalen.' };
    return answerPlaceOffer(ctx, { id, version, answer, ...heard, ...present });
  });
}

/** Her yes or no to the latest thing she was shown. */
export async function answersDisclosure(c: DemoCase, yes: boolean, organisation: string): Promise<void> {
  const { actor, heard } = c.voice;
  await c.take(actor, async (ctx) => {
    const { rows } = await ctx.sql<{ id: string }>(
      `SELECT id FROM disclosure WHERE application_id = $1 AND recipient_organisation_id = $2 ORDER BY created_at DESC LIMIT 1`,
      [c.applicationId, c.world.organisation(organisation)],
    );
    return answerDisclosure(ctx, { id: rows[0]?.id ?? '', yes, ...heard });
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

/**
 * Reads the letters of these kinds in her case, and those that came before them; where she gets them on paper, the office
 * prints and posts them.
 */
export async function getsLetters(c: DemoCase, ...kinds: readonly LetterKind[]): Promise<void> {
  const { actor } = c.voice;
  const { rows } = await c.take(actor, (ctx) =>
    ctx.sql<{ id: string }>(
      `SELECT DISTINCT l.id, l.created_at FROM letter l JOIN letter_delivery d ON d.letter_id = l.id
        WHERE l.application_id = $1 AND d.opened_at IS NULL AND d.printed_at IS NULL
          AND l.created_at <= (SELECT max(k.created_at) FROM letter k WHERE k.application_id = $1 AND k.kind = ANY ($2))
        ORDER BY l.created_at`,
      [c.applicationId, kinds],
    ),
  );
  for (const { id } of rows) {
    if (c.person.userId === null) await c.take(actor, (ctx) => markLetterPrinted(ctx, id));
    else await c.take(actor, (ctx) => openLetter(ctx, id));
  }
}

/** Who acts for her reads the copies that came so far. */
export async function readsCopies(c: DemoCase, reader: CurrentActor): Promise<void> {
  const { rows } = await c.take(reader, (ctx) =>
    ctx.sql<{ id: string }>(
      `SELECT letter_id AS id FROM letter_delivery
        WHERE participant_id = $1 AND recipient_user_id = $2 AND opened_at IS NULL ORDER BY available_at, letter_id`,
      [c.person.participantId, reader.userId],
    ),
  );
  for (const { id } of rows) await c.take(reader, (ctx) => openLetter(ctx, id));
}

/** Complains about the latest decision. */
export async function complains(c: DemoCase, text: string): Promise<void> {
  const { actor, heard } = c.voice;
  await c.take(actor, async (ctx) =>
    complain(ctx, { decisionId: (await c.latest(ctx, 'decision')).id, text, ...heard }),
  );
}

/** Lets her school follow the case. */
export async function letsSchoolFollow(c: DemoCase): Promise<void> {
  const { school } = c.person;
  if (school === null || c.person.userId === null) return;
  await c.take(c.self, (ctx) => giveSchoolConsent(ctx, { schoolCode: school }, () => Promise.resolve({})));
}

/** «Jeg vil ha hjelp». */
export async function asksForHelp(c: DemoCase, text: string): Promise<void> {
  await c.take(c.self, (ctx) => requestHelp(ctx, { text }));
}
