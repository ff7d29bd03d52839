import { checkDraftToKeep, draftSteps, type SubmitViolation } from '@inntak/domain/applications';
import { checkExperience, type ExperienceViolation } from '@inntak/domain/experience';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import { takeStep, type StepViolation } from '@inntak/domain/steps';
import { catalogue } from '../../offers/catalogue';
import { badUserInput } from '../../platform/graphql/errors';
import { mutation, savedOne } from '../../platform/mutation';
import type { Explanations, Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { readSavedApplication } from '../application.queries';
import type { SaveApplicationInput } from '../application-inputs';
import type { ApplicationPayload } from '../application.types';
import { lockApplication, type LockedApplication } from '../take-application-step';
import { beginApplication, homeOf } from './begin-application';
import type { BeginViolation, Draft } from './draft';
import { answersOf, replaceAnswers, replaceExperiences, replaceWishes, wishesOf } from './draft-lists';

/** One experience cannot be kept; `index` says which of those that were given. */
interface ExperienceWrong {
  readonly rule: 'experience-wrong';
  readonly index: number;
  readonly wrong: ExperienceViolation;
}

type SaveViolation = StepViolation | SubmitViolation | ExperienceWrong | BeginViolation;

const explain: Explanations<SaveViolation> = {
  ...violationTexts,
  'experience-wrong': ({ index, wrong }) => ({
    message: `Erfaring nummer ${index + 1}: ${experienceText(wrong)}`,
    field: `experiences.${index}.${wrong.field}`,
  }),
  'municipality-unknown': ({ field }) => ({ message: 'Velg kommunen eller bydelen du bor i.', field }),
  'lives-elsewhere': ({ field, municipality }) => ({
    message: `Du er registrert i ${municipality}. Har du flyttet, så ring Tildelingskontoret.`,
    field,
    facts: { municipality },
  }),
};

/**
 * Keeps a draft: begins one without an id, changes it with one. What is left out stays; a list replaces the whole list, so
 * sending the same again changes nothing but the version.
 */
export function saveApplication(
  ctx: RequestContext,
  input: SaveApplicationInput,
): Promise<ApplicationPayload | Refusal> {
  const { id, version } = input;
  if (id && typeof version !== 'number') throw badUserInput('version is required with id.');
  return mutation<Draft, SaveViolation, Draft, Draft, ApplicationPayload>(ctx, {
    lock: async () => (id ? lockedDraft(ctx, await lockApplication(ctx, id)) : beginApplication(ctx, input)),
    authorize: (draft) => (draft.refused ? refuse(draft.refused) : mayFillIn(draft)),
    // A draft that is begun again must be as it was begun: the answer to the first request was lost on the way.
    version: id ? (version ?? 0) : 1,
    decide: async (draft) => canBeKept(ctx, draft, input),
    save: async (_, draft) => {
      await saveFields(ctx, draft, input);
      if (input.wishes) await replaceWishes(ctx, draft, wishesOf(input.wishes));
      if (input.answers) await replaceAnswers(ctx, draft, answersOf(input.answers));
      if (input.experiences) await replaceExperiences(ctx, draft, input.experiences);
      return draft;
    },
    record: ({ id: draftId, tenantId, participantId, begun }) => ({
      history: begun
        ? {
            tenantId,
            participantId,
            applicationId: draftId,
            object: { type: 'application', id: draftId },
            step: 'start',
            fromState: null,
            toState: 'draft',
          }
        : null,
      audit: {
        action: begun ? 'application.begun' : 'application.saved',
        participantIds: [participantId],
        object: { type: 'application', id: draftId },
      },
    }),
    answer: async ({ id: draftId, actor }) => ({
      application: await readSavedApplication(ctx, draftId, { actor, today: ctx.today }),
      receipt: null,
    }),
    explain,
  });
}

function lockedDraft(ctx: RequestContext, application: LockedApplication | null): Draft | null {
  return application === null ? null : { ...application, actor: ctx.actor, begun: false };
}

function mayFillIn(draft: Draft): Outcome<unknown, StepViolation> {
  return takeStep(draftSteps, draft.actor, draft, 'fillIn');
}

async function canBeKept(
  ctx: RequestContext,
  draft: Draft,
  input: SaveApplicationInput,
): Promise<Outcome<Draft, SaveViolation>> {
  const home = input.municipalityCode ? await homeOf(ctx, draft.tenantId) : null;
  if (home !== null && home.code !== input.municipalityCode) {
    return refuse({ rule: 'lives-elsewhere', field: 'municipalityCode', municipality: home.name });
  }
  const offers = (await catalogue(ctx)).forRules();
  const lists = { wishes: wishesOf(input.wishes ?? []), answers: answersOf(input.answers ?? []) };
  const wrong = checkDraftToKeep(lists, draft.tenantId, offers).find(({ rule }) => rule !== 'no-wishes');
  if (wrong) return refuse(wrong);
  for (const [index, given] of (input.experiences ?? []).entries()) {
    const { kind, place, from, to, hoursPerWeek } = given;
    const [first] = checkExperience({ kind, place, from, to: to ?? null, hoursPerWeek: hoursPerWeek ?? null });
    if (first) return refuse({ rule: 'experience-wrong', index, wrong: first });
  }
  return accept(draft);
}

/** The fields that were given, and the new version. Whoever helps is remembered as the helper. */
async function saveFields(ctx: RequestContext, draft: Draft, input: SaveApplicationInput): Promise<void> {
  const isOwn = draft.actor.role === 'participant' || draft.actor.role === 'representative';
  const given: [column: string, value: string | number | string[] | null | undefined][] = [
    ['own_words', textOf(input.ownWords)],
    ['own_words_helper', textOf(input.ownWordsHelper)],
    ['own_words_on', typeof input.ownWords === 'string' ? ctx.today : undefined],
    ['important', input.important ?? undefined],
    ['days_per_week', input.daysPerWeek],
    ['late_reason', textOf(input.lateReason)],
    ['helper_user_id', isOwn ? undefined : draft.actor.userId],
  ];
  const fields = given.filter(([, value]) => value !== undefined);
  const sets = fields.map(([column], index) => `, ${column} = $${index + 3}`).join('');
  const { rowCount } = await ctx.sql(
    `UPDATE application SET version = version + ${draft.begun ? 0 : 1}${sets} WHERE id = $1 AND version = $2`,
    [draft.id, draft.version, ...fields.map(([, value]) => value ?? null)],
  );
  savedOne(rowCount);
  if (input.plannedEndOfSchool !== undefined) {
    await ctx.sql('SELECT plan_end_of_school($1, $2)', [draft.id, input.plannedEndOfSchool]);
  }
}

/** Blank text is no text; what was left out stays as it is. */
function textOf(text: string | null | undefined): string | null | undefined {
  return typeof text === 'string' && text.trim() === '' ? null : text;
}

function experienceText(wrong: ExperienceViolation): string {
  const texts: Readonly<Record<string, (violation: never) => { readonly message: string }>> = violationTexts;
  return texts[wrong.rule]?.(wrong as never).message ?? '';
}
