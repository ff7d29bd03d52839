import { randomUUID } from 'node:crypto';
import { isAskedToday, isUnanswered, waitAnswerBy, type WaitingSince } from '@inntak/domain/waitlists';
import { lockWish, takeWishStep } from '../applications/take-wish-step';
import { createLetter } from '../letters/create-letter';
import { catalogue } from '../offers/catalogue';
import { recordWrite } from '../platform/audit';
import { recordHistory } from '../platform/history';
import { job } from '../platform/jobs/job';
import { dayText } from '../platform/texts/day-text';
import type { RequestContext } from '../platform/transaction';
import { entryHistory, lockEntry, lockOpenEntries, saveEntry } from './waitlist-store';
import { lockQuestion, questionRecord, saveQuestion } from './wait-question-store';

/** Asks one who waits whether she still wants to, with a letter; once a year, and never while an earlier question is open. */
export const askWhoWaits = job<{ entryId: string }>('wait-question', async (ctx, { entryId }) => {
  const entry = await lockEntry(ctx, entryId);
  const since = entry && (await readSince(ctx, entryId));
  if (!entry || !since || since.isOpen || !isAskedToday(since, ctx.today)) return;
  const id = randomUUID();
  const answerBy = waitAnswerBy(ctx.today);
  const { participantId, tenantId, applicationId } = entry;
  await ctx.sql(
    `INSERT INTO wait_question (id, waitlist_entry_id, participant_id, tenant_id, application_id, asked_on, answer_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, entryId, participantId, tenantId, applicationId, ctx.today, answerBy, ctx.now],
  );
  const { name } = (await catalogue(ctx)).offer(since.offerId);
  await createLetter(ctx, {
    kind: 'waitQuestion',
    tenantId,
    participantId,
    applicationId,
    subject: { table: 'wait_question', id },
    title: `Vil du fortsatt vente på ${name}?`,
    parts: [
      { part: 'summary', text: [`Du har ventet på ${name} siden ${dayText(since.since)}. Vil du fortsatt vente?`] },
      { part: 'waiting', text: ['Det kan ta lang tid. Vi vet ikke hvor lenge du må vente.'] },
      { part: 'howToAnswer', text: [`Logg inn og svar innen ${dayText(answerBy)}. Du kan også ringe oss.`] },
      {
        part: 'next',
        text: ['Hører vi ikke fra deg, ringer vi. Du blir stående på lista til vi har snakket med deg.'],
      },
    ],
    short: [`Vil du fortsatt vente på ${name}?`, `Svar innen ${dayText(answerBy)}.`, 'Ellers ringer vi deg.'],
  });
  await record(ctx, questionRecord({ id, participantId, tenantId, applicationId }, 'ask', null, 'asked'));
});

/** Nobody has answered: somebody calls. The person stays on the list all the same. */
export const markWaitUnanswered = job<{ questionId: string }>('wait-unanswered', async (ctx, { questionId }) => {
  const question = await lockQuestion(ctx, questionId);
  if (question === null || !isUnanswered(question, ctx.today)) return;
  await saveQuestion(ctx, question, 'markUnanswered', null);
  await record(ctx, questionRecord(question, 'markUnanswered', question.state, 'unanswered'));
});

/** The person said no: she leaves the list, and the wish can be offered again unless it waits elsewhere too. */
export const endWait = job<{ questionId: string }>('end-wait', async (ctx, { questionId }) => {
  const question = await lockQuestion(ctx, questionId);
  const entry = question?.state === 'no' ? await lockEntry(ctx, question.entryId) : null;
  if (entry === null || entry.state === 'left') return;
  await saveEntry(ctx, entry, 'left', { left: 'withdrawn' });
  await recordHistory(ctx, entryHistory(entry, 'leave', 'left', 'Vil ikke vente lenger.'));
  const others = await lockOpenEntries(ctx, { wishId: entry.wishId });
  const wish = others.length === 0 ? await lockWish(ctx, entry.wishId) : null;
  if (wish?.state === 'waiting') await takeWishStep(ctx, wish, 'leaveWaitlist', 'Vil ikke vente lenger.');
});

/** Those who may be asked today; each is judged again when asked. */
export async function entriesToAskAbout(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT e.id FROM waitlist_entry e WHERE e.state = 'waiting' AND e.since <= app_today() - interval '1 year'
        AND NOT EXISTS (SELECT 1 FROM wait_question q WHERE q.waitlist_entry_id = e.id AND q.asked_on > app_today() - interval '1 year')
      ORDER BY e.since, e.id`,
  );
  return rows.map(({ id }) => id);
}

/** Questions whose last day to answer has passed. */
export async function questionsPastAnswerBy(ctx: RequestContext): Promise<string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT id FROM wait_question WHERE state = 'asked' AND answer_by < app_today() ORDER BY answer_by, id`,
  );
  return rows.map(({ id }) => id);
}

/** Counts all lists for today. */
export async function takeCensus(ctx: RequestContext): Promise<void> {
  await ctx.sql('SELECT take_waitlist_census()');
}

interface Since extends WaitingSince {
  readonly offerId: string;
  readonly isOpen: boolean;
}

async function readSince(ctx: RequestContext, entryId: string): Promise<Since | null> {
  const { rows } = await ctx.sql<Since>(
    `SELECT e.state, e.since, e.last_confirmed_on AS "lastConfirmedOn", e.offer_id AS "offerId", q.last AS "lastAskedOn",
            coalesce(q.open, false) AS "isOpen"
       FROM waitlist_entry e LEFT JOIN LATERAL (SELECT max(x.asked_on) AS last, bool_or(x.state IN ('asked', 'unanswered', 'talk')) AS open
             FROM wait_question x WHERE x.waitlist_entry_id = e.id) q ON true WHERE e.id = $1`,
    [entryId],
  );
  return rows[0] ?? null;
}

async function record(ctx: RequestContext, { history, audit }: ReturnType<typeof questionRecord>): Promise<void> {
  await recordHistory(ctx, history);
  await recordWrite(ctx, audit);
}
