import { createLetter } from '../letters/create-letter';
import { catalogue } from '../offers/catalogue';
import { addJob, job } from '../platform/jobs/job';
import type { RequestContext } from '../platform/transaction';
import { dayText } from '../platform/texts/day-text';

interface Step {
  readonly id: string;
  readonly offerId: string;
  readonly step: 'close' | 'change' | 'reopen' | 'withdraw';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** One letter to each of those who would have come on a day that a closure touches: a job each, so that none holds up another. */
export const closureLetters = job<{ stepId: string }>('closure-letters', async (ctx, { stepId }) => {
  const { rows } = await ctx.sql<{ participantId: string }>(
    'SELECT participant_id AS "participantId" FROM closure_recipients($1)',
    [stepId],
  );
  for (const { participantId } of rows) {
    await addJob(ctx, closureLetter, { stepId, participantId }, { key: `closure-letter-${stepId}-${participantId}` });
  }
});

/** Writes to one person about a closure, once. */
export const closureLetter = job<{ stepId: string; participantId: string }>(
  'closure-letter',
  async (ctx, { stepId, participantId }) => {
    const { rows } = await ctx.sql<Step & { tenantId: string }>(
      `SELECT s.id, c.offer_id AS "offerId", s.step, s.from_on AS "from", s.to_on AS "to", s.reason, p.tenant_id AS "tenantId"
         FROM closure_step s JOIN offer_closure c ON c.id = s.closure_id JOIN participant p ON p.id = $2
        WHERE s.id = $1 AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.subject_table = 'closure_step' AND l.subject_id = s.id
                                           AND l.participant_id = p.id)`,
      [stepId, participantId],
    );
    for (const { tenantId, ...step } of rows) await writes(ctx, step, participantId, tenantId);
  },
);

async function writes(ctx: RequestContext, step: Step, participantId: string, tenantId: string): Promise<void> {
  const { provider } = (await catalogue(ctx)).offer(step.offerId);
  const { title, summary, next, short } = words(step, provider.name);
  await createLetter(ctx, {
    kind: 'closureNotice',
    tenantId,
    participantId,
    applicationId: null,
    subject: { table: 'closure_step', id: step.id },
    title,
    parts: [
      { part: 'summary', text: [summary] },
      { part: 'reasons', text: [step.reason] },
      { part: 'next', text: next },
    ],
    short,
  });
}

function words({ step, from, to }: Step, place: string) {
  const days = from === to ? dayText(from) : `fra ${dayText(from)} til og med ${dayText(to)}`;
  const keeps = 'Plassen din er din hele tiden. Trenger du noe annet å gjøre disse dagene? Ring oss.';
  switch (step) {
    case 'close':
    case 'change':
      return {
        title: step === 'close' ? `${place} er stengt noen dager` : `${place} er stengt andre dager enn vi skrev`,
        summary: `${place} er stengt ${days}. Du skal ikke møte disse dagene.`,
        next: [`Du kommer som vanlig etterpå.`, keeps],
        short: [`${place} er stengt ${days}.`, 'Du skal ikke møte da.', 'Plassen er din.'],
      };
    case 'reopen':
      return {
        title: `${place} åpner igjen tidligere`,
        summary: `${place} er åpent igjen. Du kan komme som vanlig fra nå av.`,
        next: ['Plassen din er den samme som før. Passer det ikke å komme tidligere? Ring oss.'],
        short: [`${place} er åpent igjen.`, 'Du kan komme som vanlig.'],
      };
    case 'withdraw':
      return {
        title: `${place} stenger likevel ikke`,
        summary: `${place} er åpent ${days}. Du kommer som vanlig.`,
        next: ['Du trenger ikke gjøre noe. Har du avtalt noe annet disse dagene? Ring oss.'],
        short: [`${place} stenger ikke.`, 'Du kommer som vanlig.'],
      };
  }
}
