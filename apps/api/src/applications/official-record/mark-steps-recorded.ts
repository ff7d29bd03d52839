import { accept, refuse } from '@inntak/domain/outcome';
import { badUserInput } from '../../platform/graphql/errors';
import { mutation } from '../../platform/mutation';
import type { Explanations, Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import type { MarkStepsRecordedInput, MarkStepsRecordedPayload } from './official-record.types';
import { countUnrecorded } from './unrecorded.queries';

type RecordViolation = { readonly rule: 'recorded-in-future' } | { readonly rule: 'recorded-before-step' };

const explain: Explanations<RecordViolation> = {
  'recorded-in-future': () => ({ message: 'Dagen det ble ført, kan ikke være senere enn i dag.', field: 'recordedOn' }),
  'recorded-before-step': () => ({
    message: 'Dagen det ble ført, kan ikke være tidligere enn dagen steget ble tatt.',
    field: 'recordedOn',
  }),
};

interface Step {
  readonly id: string;
  readonly participantId: string;
  readonly isRecorded: boolean;
  /** The day it was taken. */
  readonly takenOn: string;
}

/**
 * Notes that steps were entered in the municipality's own case system, or that they were not after all. All of them or
 * none; one that a colleague has marked already keeps the colleague's name. The mark is its own record, beside the step.
 */
export function markStepsRecorded(
  ctx: RequestContext,
  { ids, recordedOn }: MarkStepsRecordedInput,
): Promise<MarkStepsRecordedPayload | Refusal> {
  const wanted = [...new Set(ids)];
  if (wanted.length !== ids.length) throw badUserInput('ids names a step twice.');
  const on = recordedOn ?? null;
  return mutation<readonly Step[], RecordViolation, readonly Step[], readonly Step[], MarkStepsRecordedPayload>(ctx, {
    lock: () => lockSteps(ctx, wanted),
    authorize: () => accept(null), // the steps of one's own office only are found
    decide: (steps) => {
      if (on !== null && on > ctx.today) return refuse({ rule: 'recorded-in-future' });
      if (on !== null && steps.some(({ takenOn }) => on < takenOn)) return refuse({ rule: 'recorded-before-step' });
      return accept(steps.filter(({ isRecorded }) => isRecorded === (on === null)));
    },
    save: async (steps) => {
      await ctx.sql(
        'UPDATE official_record SET recorded_on = $2, recorded_by_user_id = $3 WHERE history_id = ANY ($1::uuid[])',
        [steps.map(({ id }) => id), on, on === null ? null : ctx.actor.userId],
      );
      return steps;
    },
    record: (_, steps) => ({
      history: null,
      audit: {
        action: on === null ? 'officialRecord.unmarked' : 'officialRecord.marked',
        participantIds: [...new Set(steps.map(({ participantId }) => participantId))],
        object: null,
      },
    }),
    answer: async (marked) => ({ marked: marked.length, counts: await countUnrecorded(ctx) }),
    explain,
  });
}

async function lockSteps(ctx: RequestContext, ids: readonly string[]): Promise<readonly Step[] | null> {
  const { rows } = await ctx.sql<Step>(
    `SELECT r.history_id AS id, r.participant_id AS "participantId", r.recorded_on IS NOT NULL AS "isRecorded",
            oslo_day(h.at) AS "takenOn"
       FROM official_record r JOIN case_history h ON h.id = r.history_id
      WHERE r.history_id = ANY ($1::uuid[]) ORDER BY r.history_id FOR NO KEY UPDATE OF r`,
    [ids],
  );
  return rows.length === ids.length ? rows : null;
}
