import type { Role } from '@inntak/domain/access';
import { correctStep, type HistoryEntry as DomainEntry } from '@inntak/domain/applications';
import { historyText } from '../../platform/texts/history-texts';
import { roleNames } from '../../platform/texts/role-names';
import type { Reader } from '../../platform/transaction';
import type { HistoryEntry } from './case.types';
import { correctedLives, wentOut } from './correctable-steps';

/** A step that was taken, as SQL gives it. */
export interface HistoryJson {
  readonly id: string;
  readonly at: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly step: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly by: string | null;
  readonly byRole: Role;
  readonly reason: string | null;
  readonly corrects: string | null;
  readonly recordedOn: string | null;
  readonly recordedBy: string | null;
}

const historyObject = `json_build_object('id', hi.id, 'at', hi.at, 'objectType', hi.object_type, 'objectId', hi.object_id,
  'step', hi.step, 'fromState', hi.from_state, 'toState', hi.to_state, 'byRole', hi.by_role, 'reason', hi.reason,
  'by', (SELECT hu.name FROM app_user hu WHERE hu.id = hi.by_user_id),
  'corrects', (SELECT hc.id FROM case_history hc WHERE hc.seq = hi.corrects_seq),
  'recordedOn', ho.recorded_on, 'recordedBy', (SELECT hw.name FROM app_user hw WHERE hw.id = ho.recorded_by_user_id))`;
const historyRows = 'case_history hi LEFT JOIN official_record ho ON ho.history_id = hi.id';

/** SQL text: a case's history as `HistoryJson[]`, the latest first. Aliases used inside: hi, hu, hc, ho, hw. */
export function historyJson(applicationId: string): string {
  return `(SELECT coalesce(json_agg(${historyObject} ORDER BY hi.seq DESC), '[]')
    FROM ${historyRows} WHERE hi.application_id = ${applicationId})`;
}

/** SQL text: the history of one thing as `HistoryJson[]`, the oldest first. */
export function historyOfThingJson(objectId: string): string {
  return `(SELECT coalesce(json_agg(${historyObject} ORDER BY hi.seq), '[]')
    FROM ${historyRows} WHERE hi.object_id = ${objectId})`;
}

/**
 * The rows of one thing, oldest first, as the rule about corrections sees them. What changed no state (a new caseworker, a
 * time agreed anew) stands in no step's way.
 */
export function stepsOf(oldestFirst: readonly HistoryJson[]): DomainEntry[] {
  return oldestFirst
    .filter(({ fromState, toState }) => fromState !== toState)
    .map(({ id, objectType, step, fromState, toState, byRole, corrects }) => ({
      id,
      step,
      fromState,
      toState: toState ?? '',
      byRole,
      corrects,
      wentOut: wentOut(objectType, step),
    }));
}

/** The history in words, with what may still be corrected by this actor. */
export function finishHistory(reader: Reader, entries: readonly HistoryJson[]): HistoryEntry[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  const oldestFirst = entries.toReversed();
  const mayCorrect = reader.actor.role === 'caseworker' || reader.actor.role === 'officeLeader';
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    life: entry.objectType,
    step: entry.step,
    text: historyText(entry.objectType, entry.step),
    by: entry.by ?? roleNames.system,
    role: roleNames[entry.byRole],
    reason: entry.reason,
    correctable:
      mayCorrect &&
      correctedLives.some((life) => life === entry.objectType) &&
      correctStep(stepsOf(oldestFirst.filter(({ objectId }) => objectId === entry.objectId)), entry.id).ok,
    corrected: corrected.has(entry.id),
    recordedOn: entry.recordedOn,
    recordedBy: entry.recordedBy,
  }));
}
