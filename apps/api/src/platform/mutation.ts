import { officeRoles } from '@inntak/domain/access';
import type { Outcome } from '@inntak/domain/outcome';
import { recordWrite, type WriteRecord } from './audit';
import { databaseRefusal } from './database/errors';
import { recordHistory, type HistoryRow } from './history';
import { Conflict, isRefusal, NotFound, Violation, type Explanation, type Explanations, type Refusal } from './results';
import { historyText } from './texts/history-texts';
import type { RequestContext } from './transaction';

/** A stored row as mutations see it: `version` grows by one with every change. */
export interface Versioned {
  readonly version: number;
  readonly changedBy?: string | null;
  readonly changedAt?: Date | null;
}

type Later<T> = T | Promise<T>;
interface AnyViolation {
  readonly rule: string;
}

/** The five beats of a mutation, in the order they are taken, and the answer. */
export interface Beats<Thing, V extends AnyViolation, Decided, Saved, Payload> {
  /** Reads the thing and keeps it (`SELECT ... FOR NO KEY UPDATE`). Null: unknown or foreign, answered as NotFound. */
  lock: () => Later<Thing | null>;
  /** The version the person was looking at; another one is answered as Conflict. */
  version?: number;
  /** May this actor do this at all? Usually `takeStep(...)` of the domain's table of steps. */
  authorize: (thing: NonNullable<Thing>) => Outcome<unknown, V>;
  /** What the rules say: the changed thing, or a violation. */
  decide: (thing: NonNullable<Thing>) => Later<Outcome<Decided, V>>;
  /** Writes it. Use `UPDATE ... WHERE id = $1 AND version = $2` and `savedOne(rowCount)`. */
  save: (decided: Decided, thing: NonNullable<Thing>) => Later<Saved>;
  /** The history row (null where the thing has no life of its own) and the audit row of the same transaction. */
  record: (
    saved: Saved,
    thing: NonNullable<Thing>,
  ) => { history: HistoryRow | readonly HistoryRow[] | null; audit: WriteRecord };
  /** The payload. */
  answer: (saved: Saved, thing: NonNullable<Thing>) => Later<Payload>;
  /** Norwegian text for every rule of V. */
  explain: Explanations<V>;
  /** Violations that the database found: constraint name (or SQLSTATE) → violation of V. */
  violationOf?: Readonly<Record<string, V>>;
}

/**
 * Takes the five beats: lock, authorize, decide, save, record. A refusal at any of them undoes the transaction and is
 * the answer; so does a constraint that the feature knows (violationOf), and somebody else's lock (Conflict).
 */
export async function mutation<Thing, V extends AnyViolation, Decided, Saved, Payload extends object>(
  ctx: RequestContext,
  beats: Beats<Thing, V, Decided, Saved, Payload>,
): Promise<Payload | Refusal> {
  try {
    const answer = await take(ctx, beats);
    if (isRefusal(answer)) ctx.rollBack();
    return answer;
  } catch (error) {
    const refusal = error instanceof Stale ? new Conflict() : databaseRefusal(error, (key) => explained(beats, key));
    if (refusal === null) throw error;
    ctx.rollBack();
    return refusal;
  }
}

async function take<Thing, V extends AnyViolation, Decided, Saved, Payload extends object>(
  ctx: RequestContext,
  beats: Beats<Thing, V, Decided, Saved, Payload>,
): Promise<Payload | Refusal> {
  const thing = await beats.lock();
  if (thing === null || thing === undefined) return new NotFound();

  const allowed = beats.authorize(thing);
  if (!allowed.ok) return violation(beats.explain, allowed.violation);
  if (beats.version !== undefined && isOther(thing, beats.version)) {
    return new Conflict(thing.changedBy ?? null, thing.changedAt ?? null, await latestStep(ctx, thing));
  }

  const decided = await beats.decide(thing);
  if (!decided.ok) return violation(beats.explain, decided.violation);

  const saved = await beats.save(decided.value, thing);

  const { history, audit } = beats.record(saved, thing);
  await Promise.all([
    recordHistory(ctx, history),
    recordWrite(ctx, audit),
    // Deferred constraints (capacity) speak now, while their answer can still be a member of the result.
    ctx.sql('SET CONSTRAINTS ALL IMMEDIATE'),
  ]);
  return beats.answer(saved, thing);
}

/** Asserts that `UPDATE ... WHERE id = $1 AND version = $2` met its row; otherwise the answer is Conflict. */
export function savedOne(rowCount: number): void {
  if (rowCount !== 1) throw new Stale();
}

/** Somebody else was faster: thrown where a rule has no answer of its own, and answered as Conflict. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** Turns a domain violation into the GraphQL member, with the feature's text. */
export function violation<V extends AnyViolation>(explain: Explanations<V>, refused: V): Violation {
  // The mapped type pairs each rule with its own violation; indexing by a union loses that pairing.
  const texts: Readonly<Record<string, ((refused: never) => Explanation) | undefined>> = explain;
  const text = texts[refused.rule];
  if (!text) throw new Error(`No text explains the rule "${refused.rule}".`);
  return new Violation(refused.rule, text(refused as never));
}

function explained<V extends AnyViolation>(
  beats: { explain: Explanations<V>; violationOf?: Readonly<Record<string, V>> },
  key: string,
): Violation | null {
  const known = beats.violationOf?.[key];
  return known === undefined ? null : violation(beats.explain, known);
}

/** What was done last with the thing, in a sentence; null for who is not of the office, and has other words for it. */
async function latestStep(ctx: RequestContext, thing: object): Promise<string | null> {
  if (!('id' in thing) || typeof thing.id !== 'string') return null;
  if (!officeRoles.some((role) => role === ctx.actor.role)) return null;
  const { rows } = await ctx.sql<{ life: string; step: string }>(
    'SELECT object_type AS life, step FROM case_history WHERE object_id = $1 ORDER BY seq DESC LIMIT 1',
    [thing.id],
  );
  return rows[0] ? historyText(rows[0].life, rows[0].step) : null;
}

function isOther(thing: unknown, version: number): thing is Versioned {
  return typeof thing === 'object' && thing !== null && 'version' in thing && thing.version !== version;
}
