import { randomUUID } from 'node:crypto';
import { checkDraftToKeep } from '@inntak/domain/applications';
import { preliminaryReplyBy } from '@inntak/domain/calendar';
import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { Protection } from '@inntak/domain/participants';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { catalogue } from '../../offers/catalogue';
import { badUserInput } from '../../platform/graphql/errors';
import { holidaysAround } from '../../platform/holidays';
import { addJob, job } from '../../platform/jobs/job';
import { municipalitySettings } from '../../platform/municipality-settings';
import { violation } from '../../platform/mutation';
import type { Refusal } from '../../platform/results';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import { tryToSubmit } from '../citizen/draft-facts';
import { answersOf, replaceAnswers, replaceWishes, wishesOf } from '../citizen/draft-lists';
import { giveReceipt } from '../citizen/receipt';
import { lockApplication, takeApplicationStep, type LockedApplication } from '../take-application-step';
import { casePayload, type CasePayload } from './case.types';
import { officeViolations, type OfficeViolation } from './office-violations';
import type { RegisterPaperApplicationInput } from './paper-input';
import { paperPerson, type PaperPerson } from './paper-person';

/**
 * Registers an application that came on paper (by the office), or that somebody began at NAV (by an adviser): the person,
 * what was written, and the sending, judged by the day it came. The receipt follows as a letter.
 */
export async function registerPaperApplication(
  ctx: RequestContext,
  input: RegisterPaperApplicationInput,
): Promise<CasePayload | Refusal> {
  const { paperReceivedOn } = input;
  const prepared = await prepare(ctx, input);
  if (!prepared.ok) {
    ctx.rollBack();
    return violation({ ...violationTexts, ...officeViolations }, prepared.violation);
  }
  const { id, version } = prepared.value;
  let sent: { late: boolean; answerTarget: string | null } = { late: false, answerTarget: null };
  return takeApplicationStep<CasePayload>(ctx, {
    step: 'registerPaper',
    input: { id, version, paperReceivedOn },
    decide: async (application) => {
      const { outcome, round } = await tryToSubmit(ctx, application, input.lateReason ?? null, paperReceivedOn);
      if (!outcome.ok) return outcome;
      const { late, roundId } = outcome.value;
      const answerTarget = round !== null && round.answerTarget >= ctx.today ? round.answerTarget : null;
      sent = { late: late !== null, answerTarget };
      const { contactUserId } = await municipalitySettings(ctx, application.tenantId);
      // A strictly protected person's case is handed out by somebody who is named for it.
      const isHidden = input.protection === 'strengtFortrolig';
      const contact = isHidden ? null : contactUserId;
      return accept({
        submittedAt: ctx.now,
        paperReceivedOn,
        receivedOn: paperReceivedOn,
        roundId,
        late: late !== null,
        lateReason: late?.reason ?? null,
        answerTarget,
        preliminaryReplyDue: preliminaryReplyBy(paperReceivedOn, holidaysAround(ctx.today)),
        responsibleUserId: ctx.actor.role === 'caseworker' ? ctx.actor.userId : contact,
      });
    },
    // NAV may not write the office's letters: the office's own receipt follows by itself.
    then: () => addJob(ctx, paperReceipt, { applicationId: id, ...sent }),
    answer: () => casePayload(id),
  });
}

/** The person, and a draft with what the paper says. */
async function prepare(
  ctx: RequestContext,
  input: RegisterPaperApplicationInput,
): Promise<Outcome<LockedApplication, OfficeViolation | RuleViolation>> {
  const isNav = ctx.actor.role === 'navAdviser';
  if ((input.origin !== 'paper' && input.origin !== 'nav') || (isNav && input.origin !== 'nav')) {
    throw badUserInput('origin must be paper, or nav for what was begun at NAV.');
  }
  if (input.paperReceivedOn > ctx.today) return refuse({ rule: 'paper-from-the-future', field: 'paperReceivedOn' });
  if (input.firstName.trim() === '') return refuse({ rule: 'text-missing', field: 'firstName' });
  if (input.lastName.trim() === '') return refuse({ rule: 'text-missing', field: 'lastName' });
  if (!isNav && ctx.actor.role !== 'caseworker') return refuse({ rule: 'not-yours-to-register' });
  const person = await paperPerson(ctx, input);
  if (!person.ok) return person;
  const underWay = await openCaseOf(ctx, person.value);
  if (underWay?.state === 'worked') return refuse({ rule: 'application-under-way', caseNumber: underWay.caseNumber });
  const lists = { wishes: wishesOf(input.wishes), answers: answersOf(input.answers) };
  const [wrong] = checkDraftToKeep(lists, person.value.tenantId, (await catalogue(ctx)).forRules());
  if (wrong !== undefined) return refuse(wrong);
  const id = underWay?.id ?? randomUUID();
  await writeDraft(ctx, person.value, id, input);
  const draft = await lockApplication(ctx, id);
  if (draft === null) throw new Error('A draft that was just written cannot be read.');
  return accept(draft);
}

interface OpenCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly state: 'draft' | 'worked';
}

async function openCaseOf(ctx: RequestContext, { participantId }: PaperPerson): Promise<OpenCase | null> {
  const { rows } = await ctx.sql<OpenCase>(
    `SELECT id, case_number AS "caseNumber",
            CASE WHEN state IN ('draft', 'awaitingApproval') THEN 'draft' ELSE 'worked' END AS state
       FROM application WHERE participant_id = $1 AND state NOT IN ('closed', 'withdrawn')
      ORDER BY state IN ('draft', 'awaitingApproval') LIMIT 1`,
    [participantId],
  );
  return rows[0] ?? null;
}

async function writeDraft(
  ctx: RequestContext,
  person: PaperPerson,
  id: string,
  { origin, ownWords, ownWordsHelper, daysPerWeek, wishes, answers }: RegisterPaperApplicationInput,
): Promise<void> {
  const words = ownWords?.trim() || null;
  await ctx.sql(
    `INSERT INTO application (id, participant_id, tenant_id, case_number, state, origin)
     SELECT $1, $2, $3, next_case_number($3, extract(year FROM app_today())::integer), 'draft', $4
      WHERE NOT EXISTS (SELECT 1 FROM application WHERE id = $1)`,
    [id, person.participantId, person.tenantId, origin],
  );
  await ctx.sql(
    `UPDATE application SET origin = $2, own_words = $3, own_words_helper = $4, own_words_on = $5, days_per_week = $6
      WHERE id = $1`,
    [id, origin, words, ownWordsHelper?.trim() || null, words === null ? null : ctx.today, daysPerWeek ?? null],
  );
  const draft = { id, ...person };
  await replaceWishes(ctx, draft, wishesOf(wishes));
  await replaceAnswers(ctx, draft, answersOf(answers));
}

/** The receipt of an application that came on paper, once. */
export const paperReceipt = job<{ applicationId: string; late: boolean; answerTarget: string | null }>(
  'paper-receipt',
  async (ctx, { applicationId, late, answerTarget }) => {
    const application = await lockApplication(ctx, applicationId);
    if (application === null) return;
    const { rows } = await ctx.sql<{ protection: Protection; isSent: boolean }>(
      `SELECT p.protection, EXISTS (SELECT 1 FROM letter l WHERE l.subject_id = $2 AND l.kind = 'receipt') AS "isSent"
         FROM participant p WHERE p.id = $1`,
      [application.participantId, applicationId],
    );
    const found = rows[0];
    if (found === undefined || found.isSent) return;
    const settings = await municipalitySettings(ctx, application.tenantId);
    await giveReceipt(ctx, application, settings, { late, answerTarget, protection: found.protection });
  },
);
