import type { CaseKeys } from './database-cases';
import { today, type DatabaseWorld, type Row } from './database-world';

/** A place of the person at a provider. */
export interface Place {
  readonly placementId: string;
  readonly offerId: string;
  readonly organisationId: string;
}

let rounds = 0;

/** A main intake with a proposal that stayed the office's own and one that was published, each with reasons and a deviation. */
export async function fillRound(world: DatabaseWorld, keys: CaseKeys, staffId: string): Promise<void> {
  const { participant_id, tenant_id, application_id, wish_id } = keys;
  const a = { participant_id, tenant_id, application_id };
  rounds += 1;
  const year = 2027 + (rounds % 70);
  const roundId = await world.insert('intake_round', {
    municipality_id: tenant_id,
    year,
    opens_on: `${year - 1}-10-01`,
    deadline: `${year}-02-01`,
    answer_target: `${year}-04-15`,
  });
  for (const [number, shown] of [
    [1, false],
    [2, true],
  ] as const) {
    const run_id = await world.insert('allocation_run', {
      round_id: roundId,
      tenant_id,
      number,
      rule_version: 'x',
      snapshot: '{}',
      snapshot_hash: 'x',
      result: '{}',
      result_hash: 'x',
      prepared_by_user_id: staffId,
      made_at: `${today}T10:00Z`,
    });
    const said = { ...a, run_id, shown };
    const given = { outcome: 'given', leaves_school: false, waiting_since: today };
    await world.insert('allocation_outcome', { ...said, ...given, number: 1 });
    await world.insert('allocation_reason', { ...said, wish_id, rank: 1, verdict: 'given', parts: '[]' });
    const otherwise = { kind: 'withhold', reason: 'x', by_user_id: staffId, at: `${today}T10:00Z` };
    await world.insert('allocation_deviation', { run_id, participant_id, tenant_id, shown, ...otherwise });
  }
}

/** What each provider proposes about its own place: one that waits for an answer, and one that has a yes or a no. */
export async function fillProposals(
  world: DatabaseWorld,
  { participant_id, tenant_id }: CaseKeys,
  places: readonly Place[],
): Promise<void> {
  for (const [index, { placementId, offerId, organisationId }] of places.entries()) {
    const proposal = {
      participant_id,
      tenant_id,
      placement_id: placementId,
      offer_id: offerId,
      organisation_id: organisationId,
      reason: 'x',
    };
    await world.insert('placement_proposal', { ...proposal, kind: 'end', to_on: '2027-06-18' });
    const answered = index % 2 === 0 ? { state: 'accepted' } : { state: 'declined', answer_reason: 'x' };
    const at = { answered_at: `${today}T10:00Z`, from_on: '2027-02-01' };
    await world.insert('placement_proposal', { ...proposal, kind: 'pause', ...at, ...answered });
  }
}

/**
 * A question to somebody who waits, a row of the office's own spreadsheet that the person came from, and what she says of herself
 * for one figure.
 */
export async function fillWaiting(
  world: DatabaseWorld,
  { participant_id, tenant_id, application_id }: CaseKeys,
  waitlistEntryId: string,
  staffId: string,
): Promise<void> {
  const a: Row = { participant_id, tenant_id, application_id, waitlist_entry_id: waitlistEntryId };
  await world.insert('wait_question', { ...a, asked_on: today, answer_by: '2027-02-08' });
  const import_id = await world.insert('sheet_import', { tenant_id, row_count: 1, created_by_user_id: staffId });
  await world.insert('imported_row', { ...a, import_id, row_number: 1, is_new: false });
  // A person can have two cases, and says it once.
  await world.owner.query(
    'INSERT INTO fairness_answer (participant_id, tenant_id, says_yes) VALUES ($1, $2, true) ON CONFLICT DO NOTHING',
    [participant_id, tenant_id],
  );
}

/** How each place thinks that it goes, and what the person says: to all of her places, and to none. */
export async function fillFollowUps(
  world: DatabaseWorld,
  { participant_id, tenant_id }: CaseKeys,
  places: readonly Place[],
): Promise<void> {
  for (const [index, { placementId: placement_id, organisationId }] of places.entries()) {
    const a: Row = { participant_id, tenant_id, placement_id, months: 3, answer: 'goesWell', answered_on: today };
    const own = { organisation_id: organisationId, open_to: [organisationId] };
    await world.insert('follow_up', { ...a, ...own, side: 'place' });
    await world.insert('follow_up', {
      ...a,
      side: 'person',
      how: 'self',
      open_to: index % 2 === 0 ? [organisationId] : [],
    });
  }
}
