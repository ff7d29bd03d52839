import { accept, refuse } from '@inntak/domain/outcome';
import { addJob, job } from '../../platform/jobs/job';
import { outboxGateway } from '../../platform/mail';
import { mutation } from '../../platform/mutation';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { casePayload, type CasePayload } from './case.types';
import type { BreakGlassInput } from './office-inputs';
import { officeViolations, type OfficeViolation } from './office-violations';

/** A reason that says something; the database asks for as much. */
const shortestReason = 10;

interface Opened {
  readonly participantId: string;
  readonly tenantId: string;
  readonly caseId: string;
  readonly breakGlassId: string;
}

/**
 * Opens a case that is closed to this member of staff, for 24 hours and with the reason kept. The office's leaders and the
 * privacy officer are told. NotFound: no such case at this office, or not this one's to open even in an emergency.
 */
export function breakGlass(
  ctx: RequestContext,
  { caseNumber, reason }: BreakGlassInput,
): Promise<CasePayload | Refusal> {
  const why = reason.trim();
  const saysWhy = why.length >= shortestReason;
  return mutation<Opened | 'unexplained', OfficeViolation, Opened, Opened, CasePayload>(ctx, {
    // The database finds, checks and opens in one function, and tells nothing to whom it does not open for.
    lock: () => (saysWhy ? open(ctx, caseNumber.trim(), why) : 'unexplained'),
    authorize: () => accept(null),
    decide: (opened) =>
      opened === 'unexplained'
        ? refuse({ rule: 'reason-too-short', field: 'reason', letters: shortestReason })
        : accept(opened),
    save: (opened) => opened,
    record: ({ participantId, tenantId, caseId, breakGlassId }) => ({
      history: {
        tenantId,
        participantId,
        applicationId: caseId,
        object: { type: 'glass', id: breakGlassId },
        step: 'break',
        fromState: null,
        toState: 'done',
        reason: why,
      },
      audit: {
        action: 'glass.broken',
        participantIds: [participantId],
        object: { type: 'application', id: caseId },
        why,
      },
    }),
    answer: ({ caseId }) => casePayload(caseId),
    explain: officeViolations,
  });
}

async function open(ctx: RequestContext, caseNumber: string, reason: string): Promise<Opened | null> {
  const { rows: people } = await ctx.sql<{ id: string | null }>('SELECT person_of_case($1) AS id', [caseNumber]);
  const participantId = people[0]?.id ?? null;
  if (participantId === null) return null;
  const { rows } = await ctx.sql<{ id: string | null }>('SELECT break_the_glass($1, $2) AS id', [
    participantId,
    reason,
  ]);
  const breakGlassId = rows[0]?.id ?? null;
  if (breakGlassId === null) return null;
  const { rows: cases } = await ctx.sql<{ id: string; tenantId: string }>(
    'SELECT id, tenant_id AS "tenantId" FROM application WHERE participant_id = $1 AND case_number = $2',
    [participantId, caseNumber],
  );
  const found = cases[0];
  if (found === undefined) return null;
  await addJob(ctx, glassAlert, { breakGlassId });
  return { participantId, tenantId: found.tenantId, caseId: found.id, breakGlassId };
}

/** Tells the leaders of the office and the privacy officers that somebody broke the glass: never about whom. */
export const glassAlert = job<{ breakGlassId: string }>('glass-alert', async (ctx, { breakGlassId }) => {
  const { rows } = await ctx.sql<{ userId: string }>(
    `SELECT DISTINCT m.user_id AS "userId" FROM break_glass b
       JOIN membership w ON w.id = b.membership_id
       JOIN organisation o ON o.id = w.organisation_id
       JOIN organisation p ON p.municipality_id = o.municipality_id
       JOIN membership m ON m.organisation_id = p.id AND m.role IN ('officeLeader', 'privacyOfficer')
      WHERE b.id = $1 AND m.since <= app_today() AND (m.until IS NULL OR m.until >= app_today())`,
    [breakGlassId],
  );
  for (const { userId } of rows) {
    const key = `glass-${breakGlassId}-${userId}`;
    await outboxGateway.send(ctx, { userId, channel: 'email', template: 'glass-broken', key });
  }
});
