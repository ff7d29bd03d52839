import type { FairnessStanding } from '@inntak/domain/reporting';
import type pg from 'pg';
import { isRefusal } from '../../platform/results';
import { inTransaction, type TransactionServices } from '../../platform/transaction';
import { answerFairness } from '../../reporting/answer-fairness';
import type { Resident } from './stories';

/** The autumn in which the page was new. */
const day = '2026-11-17';

/** Of ten people in each standing: so many say yes, and the next so many no; the others say nothing. Demo: everything. */
const said: Readonly<Record<FairnessStanding, { readonly yes: number; readonly no: number }>> = {
  vtaPlace: { yes: 2, no: 3 },
  otherPlace: { yes: 4, no: 1 },
  waiting: { yes: 3, no: 1 },
};

/** Somebody, and how she stands: as the snapshot will count her. */
interface Asked {
  readonly participantId: string;
  readonly standing: FairnessStanding;
}

const text = 'SELECT participant_id AS "participantId", standing FROM facts_fairness($1)';

/** Some have seen «Hjelp oss å se om det er rettferdig», and answered for themselves; most have not. */
export async function fairnessAnswers(
  owner: pg.ClientBase,
  services: TransactionServices,
  residents: readonly Resident[],
): Promise<void> {
  const { rows } = await owner.query<Asked>(text, [day]);
  const standingOf = new Map(rows.map(({ participantId, standing }) => [participantId, standing]));
  const turns: Record<string, number> = {};
  const time = { today: day, now: new Date(`${day}T17:00:00Z`), isDemo: true };
  for (const { code, participantId, userId, municipality } of residents) {
    const standing = standingOf.get(participantId);
    if (standing === undefined) continue;
    const group = `${municipality} ${standing}`;
    const turn = (turns[group] = (turns[group] ?? -1) + 1) % 10;
    const { yes, no } = said[standing];
    if (userId === null || turn >= yes + no) continue;
    const none = { tenantId: null, organisationId: null, mandate: [], hatId: null };
    const actor = { ...none, userId, role: 'participant', participantId, hatKind: 'self' } as const;
    const occasion = { ...time, actor, session: null, requestId: `demo-fairness-${code}` };
    const answer = await inTransaction(services, occasion, 'write', (ctx) =>
      answerFairness(ctx, { saysYes: turn < yes }),
    );
    if (isRefusal(answer)) throw new Error(`${code} could not answer: ${answer.message}`);
  }
}
