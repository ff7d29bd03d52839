import type pg from 'pg';

/** What no committed step may leave behind, each as a query that finds the rows where it did. */
const traces: Readonly<Record<string, string>> = {
  'an application in a state that no history row tells of': `
    SELECT a.id FROM application a WHERE EXISTS (SELECT 1 FROM case_history h WHERE h.object_id = a.id)
       AND a.state <> (SELECT h.to_state FROM case_history h WHERE h.object_id = a.id AND h.object_type = 'application'
                        ORDER BY h.seq DESC LIMIT 1)`,
  'a place offer in a state that no history row tells of': `
    SELECT p.id FROM place_offer p WHERE p.state IS DISTINCT FROM (SELECT h.to_state FROM case_history h
      WHERE h.object_id = p.id AND h.object_type = 'placeOffer' ORDER BY h.seq DESC LIMIT 1)`,
  'a decision in a state that no history row tells of': `
    SELECT d.id FROM decision d WHERE d.state IS DISTINCT FROM (SELECT h.to_state FROM case_history h
      WHERE h.object_id = d.id AND h.object_type = 'decision' ORDER BY h.seq DESC LIMIT 1)`,
  'a placement in a state that no history row tells of': `
    SELECT p.id FROM placement p WHERE p.state IS DISTINCT FROM (SELECT h.to_state FROM case_history h
      WHERE h.object_id = p.id AND h.object_type = 'placement' ORDER BY h.seq DESC LIMIT 1)`,
  'a waiting-list entry in a state that no history row tells of': `
    SELECT w.id FROM waitlist_entry w WHERE w.state IS DISTINCT FROM (SELECT h.to_state FROM case_history h
      WHERE h.object_id = w.id AND h.object_type = 'waitlistEntry' ORDER BY h.seq DESC LIMIT 1)`,
  'days held without a place offer that is out': `
    SELECT d.place_offer_id AS id FROM place_offer_day d JOIN place_offer p ON p.id = d.place_offer_id
     WHERE d.holds <> (p.state IN ('sent', 'accepted', 'talking', 'overdue')) AND NOT EXISTS (
       SELECT 1 FROM placement pl WHERE pl.place_offer_id = p.id)`,
  'a place offer without days': `
    SELECT p.id FROM place_offer p WHERE NOT EXISTS (SELECT 1 FROM place_offer_day d WHERE d.place_offer_id = p.id)`,
  'a place offer that was sent without a letter': `
    SELECT p.id FROM place_offer p WHERE p.sent_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM letter l WHERE l.subject_id = p.id AND l.kind = 'placeOffer')`,
  'a placement without days': `
    SELECT p.id FROM placement p WHERE NOT EXISTS (SELECT 1 FROM placement_day d WHERE d.placement_id = p.id)`,
  'a letter without a delivery': `
    SELECT l.id FROM letter l WHERE NOT EXISTS (SELECT 1 FROM letter_delivery d WHERE d.letter_id = l.id)`,
  'a decision that was notified without a letter': `
    SELECT d.id FROM decision d WHERE d.notified_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM letter l WHERE l.subject_id = d.id)`,
  'a decision about no wish': `
    SELECT d.id FROM decision d WHERE NOT EXISTS (SELECT 1 FROM decision_wish w WHERE w.decision_id = d.id)`,
  'a step in the history that no audit row of the same request tells of': `
    SELECT h.id FROM case_history h WHERE h.request_id IS NOT NULL AND h.by_role <> 'system' AND NOT EXISTS (
      SELECT 1 FROM audit_event e WHERE e.request_id = h.request_id AND e.kind = 'write')`,
  'a history that skips a state': `
    SELECT h.id FROM case_history h JOIN LATERAL (SELECT p.to_state FROM case_history p
      WHERE p.object_id = h.object_id AND p.object_type = h.object_type AND p.seq < h.seq ORDER BY p.seq DESC LIMIT 1) p ON true
     WHERE h.from_state IS DISTINCT FROM p.to_state`,
  'a version below the number of steps that were taken': `
    SELECT p.id FROM place_offer p WHERE p.version < (SELECT count(*) FROM case_history h
      WHERE h.object_id = p.id AND h.object_type = 'placeOffer')`,
};

/** Every trace of a step that was written in part, as the owner finds it. Empty in a database that is whole. */
export async function halfWritten(owner: pg.Pool): Promise<string[]> {
  const found: string[] = [];
  for (const [trace, text] of Object.entries(traces)) {
    const { rows } = await owner.query<{ id: string }>(text);
    if (rows.length > 0) found.push(`${trace}: ${rows.length}, e.g. ${String(rows[0]?.id)}`);
  }
  return found;
}
