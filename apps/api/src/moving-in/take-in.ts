import { isSound, problem, type ImportProblem, type ReadRow } from '@inntak/domain/moving-in';
import type { HistoryRow } from '../platform/history';
import type { RequestContext } from '../platform/transaction';
import { adding, type ImportedPerson } from './check-register';
import type { KeptSheet, StoredImport } from './import-store';
import { planPeople, type Plan, type PlannedPerson, type Told } from './plan-people';
import { peopleOf } from './read-import';
import { roomOfImport } from './room-of-import';
import { writePeople } from './write-people';

/** What became of the rows of a sheet. */
export interface TakenIn {
  readonly people: readonly ImportedPerson[];
  /** Whom it became, and the history that the caller writes once it stands. */
  readonly written: readonly { readonly participantId: string; readonly history: readonly HistoryRow[] }[];
  readonly errors: number;
}

/**
 * Takes in everybody of a sheet whose rows are sound, in its order, so that each counts for the next. A person who cannot be
 * taken in is left out whole, and her rows say why. Whether what was written stands is the caller's to say.
 */
export async function takeIn(ctx: RequestContext, stored: StoredImport, sheet: KeptSheet): Promise<TakenIn> {
  // Room is judged when rows are written: afterwards, one that was let in above the number would make all before it too many.
  await ctx.sql('SET CONSTRAINTS ALL IMMEDIATE');
  const people = await peopleOf(ctx, stored, sheet);
  const sound = people.filter(({ rows }) => rows.every(isSound));
  const { plan, refused } = await writeSound(ctx, stored, sound);
  const told = new Map([...refused].map(([key, each]) => [key, [each]]));
  for (const { person, notes } of plan.people) told.set(person.key, [...notes]);
  const after = people.map((person) => ({ ...person, rows: withNotes(person.rows, told.get(person.key) ?? []) }));
  return {
    people: after,
    written: plan.people.map((person) => ({
      participantId: person.participantId,
      history: historyOf(stored.tenantId, person),
    })),
    errors: after.flatMap(({ rows }) => rows).filter((row) => !isSound(row)).length,
  };
}

interface Written {
  readonly plan: Plan;
  readonly refused: ReadonlyMap<string, Told>;
}

/** Whom the database refuses is left out, and the others are planned anew: she counts for nobody after her. */
async function writeSound(
  ctx: RequestContext,
  stored: StoredImport,
  people: readonly ImportedPerson[],
): Promise<Written> {
  const room = await roomOfImport(ctx, stored.tenantId, people);
  const refused = new Map<string, Told>();
  for (;;) {
    const left = people.filter(({ key }) => !refused.has(key));
    const plan = planPeople(left, { today: ctx.today, room, overbookingReason: stored.overbookingReason });
    const found = await refusedInWriting(ctx, stored, plan.people);
    for (const [key, told] of found) refused.set(key, told);
    if (found.size === 0) return { plan, refused: new Map([...refused, ...plan.refused]) };
  }
}

/** Writes them all, or nobody and says who stands in the way. */
async function refusedInWriting(
  ctx: RequestContext,
  stored: StoredImport,
  people: readonly PlannedPerson[],
): Promise<ReadonlyMap<string, Told>> {
  await ctx.sql('SAVEPOINT everybody');
  const refused = await refusedAmong(ctx, stored, people);
  await ctx.sql(refused.size > 0 ? 'ROLLBACK TO SAVEPOINT everybody' : 'RELEASE SAVEPOINT everybody');
  return refused;
}

/**
 * The database says no to all of them together, and not to whom: then each half is written by itself, until it is one person.
 * Seldom: the rules know all that the constraints ask, unless somebody else has just placed one of them.
 */
async function refusedAmong(
  ctx: RequestContext,
  stored: StoredImport,
  people: readonly PlannedPerson[],
): Promise<ReadonlyMap<string, Told>> {
  await ctx.sql('SAVEPOINT half');
  try {
    const unknown = await writePeople(ctx, stored, people);
    await ctx.sql(unknown.size > 0 ? 'ROLLBACK TO SAVEPOINT half' : 'RELEASE SAVEPOINT half');
    return unknown;
  } catch (error) {
    const found = refusalOf(error);
    const [first] = people;
    if (found === null || first === undefined) throw error;
    await ctx.sql('ROLLBACK TO SAVEPOINT half');
    if (people.length === 1) return new Map([[first.person.key, { row: first.rows[0]?.row.number ?? 0, found }]]);
    const half = Math.ceil(people.length / 2);
    const before = await refusedAmong(ctx, stored, people.slice(0, half));
    return new Map([...before, ...(await refusedAmong(ctx, stored, people.slice(half)))]);
  }
}

/** What the database's own constraints say about a person; null for errors of another kind. */
function refusalOf(error: unknown): ImportProblem | null {
  const constraint = typeof error === 'object' && error !== null && 'constraint' in error ? error.constraint : null;
  if (constraint === 'placement_day_one_place') return problem('import-weekday-taken', 'weekdays');
  if (constraint === 'no_room') return problem('import-no-room', 'offer', { reasons: '' });
  if (constraint === 'waitlist_entry_once') return problem('import-waiting-already', 'offer');
  return null;
}

function withNotes(rows: readonly ReadRow[], notes: readonly Told[]): ReadRow[] {
  return rows.map((row) =>
    notes.filter((each) => each.row === row.number).reduce((to, { found }) => adding(to, found), row),
  );
}

function historyOf(tenantId: string, { participantId, isNew, application, rows }: PlannedPerson): HistoryRow[] {
  const made = (type: string, id: string, toState: string): HistoryRow => ({
    tenantId,
    participantId,
    applicationId: application?.id ?? null,
    object: { type, id },
    step: 'import',
    fromState: null,
    toState,
  });
  if (application === null) return isNew ? [made('participant', participantId, 'registered')] : [];
  return [
    made('application', application.id, application.state),
    ...rows.flatMap(({ placement, entryId }) =>
      placement !== null
        ? [made('placement', placement.id, placement.state)]
        : entryId !== null
          ? [made('waitlistEntry', entryId, 'waiting')]
          : [],
    ),
  ];
}
