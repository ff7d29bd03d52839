import { addDays, type Day } from '@inntak/domain/calendar';
import type pg from 'pg';
import { markStepsRecorded } from '../../applications/official-record/mark-steps-recorded';
import { isRefusal } from '../../platform/results';
import { inTransaction, type TransactionServices } from '../../platform/transaction';
import type { World } from './world';

/** Each office's steps, by the half-year they were taken in; the newest are left, as many as a busy week leaves. */
const text = `
  SELECT o.code AS office, g.half::int, array_agg(g.id ORDER BY g.seq) AS ids, max(g.day)::text AS day
    FROM (SELECT r.tenant_id, r.history_id AS id, r.seq, oslo_day(h.at) AS day,
                 extract(year FROM oslo_day(h.at)) * 2 + extract(quarter FROM oslo_day(h.at)) / 3 AS half,
                 row_number() OVER (PARTITION BY r.tenant_id ORDER BY h.at DESC, r.seq DESC) AS newest,
                 6 + abs(hashtext(r.tenant_id::text)) % 30 AS left_over
            FROM official_record r JOIN case_history h ON h.id = r.history_id) g
    JOIN organisation o ON o.municipality_id = g.tenant_id AND o.kind = 'office'
   WHERE g.newest > g.left_over GROUP BY o.code, g.half::int ORDER BY g.half::int, o.code`;

interface Half {
  readonly office: string;
  readonly half: number;
  readonly ids: readonly string[];
  /** The last day that one of them was taken. */
  readonly day: Day;
}

/** The offices have entered in their own case systems what they did, and said so here: all but the newest. */
export async function recordedSteps(
  owner: pg.ClientBase,
  services: TransactionServices,
  world: World,
  firstDay: Day,
): Promise<void> {
  const { rows } = await owner.query<Half>(text);
  for (const { office, half, ids, day } of rows) {
    const later = addDays(day, 3);
    const recordedOn = later < firstDay ? later : day;
    const time = { today: recordedOn, now: new Date(`${recordedOn}T13:00:00Z`), isDemo: true };
    const actor = world.member(office, 'caseworker', half);
    const occasion = { ...time, actor, session: null, requestId: `demo-recorded-${office}-${half}` };
    const answer = await inTransaction(services, occasion, 'write', (ctx) =>
      markStepsRecorded(ctx, { ids: [...ids], recordedOn }),
    );
    if (isRefusal(answer)) throw new Error(`What ${office} entered is not written down: ${answer.message}`);
  }
}
