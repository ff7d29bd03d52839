import type { CaseKeys, TwoMunicipalities } from './database-cases';
import { today, type DatabaseWorld } from './database-world';

let meetings = 0;

/** Wishes for change of a person: one that each provider and NAV told of, one on an agenda and settled, one in a swap. */
export async function fillTransitions(
  world: DatabaseWorld,
  { id }: TwoMunicipalities,
  keys: CaseKeys,
  nav: string,
): Promise<void> {
  const { tenant_id, participant_id } = keys;
  const p = { participant_id, tenant_id };
  const wishes: string[] = [];
  for (const [kind, organisationId, origin] of [
    ['newTasks', id.arba, 'provider'],
    ['calmerDays', id.ba, 'provider'],
    ['combine', id.bkd, 'provider'],
    ['otherPlace', nav, 'nav'],
    ['smallGroup', null, 'self'],
  ] as const) {
    const wishId = await world.insert('change_wish', {
      ...p,
      kind,
      origin,
      made_by_organisation_id: organisationId,
      made_on: today,
      person_view: origin === 'self' ? null : 'x',
      sharing: 'yes',
    });
    await world.insert('change_wish_part', { ...p, change_wish_id: wishId, offer_id: id['ba-arbeid'], days: 2 });
    wishes.push(wishId);
  }
  const [first = '', second = ''] = wishes;
  meetings += 1;
  const meetingId = await world.insert('transition_meeting', {
    tenant_id,
    year: 2027 + (meetings % 70),
    week: 18,
    held_on: '2027-05-04',
  });
  for (const organisationId of [id.arba, nav]) {
    // A party has no id of its own.
    await world.owner.query(
      'INSERT INTO transition_meeting_party (meeting_id, tenant_id, organisation_id) VALUES ($1, $2, $3)',
      [meetingId, tenant_id, organisationId],
    );
  }
  const agendaItemId = await world.insert('agenda_item', {
    ...p,
    meeting_id: meetingId,
    change_wish_id: first,
    number: 1,
  });
  await world.insert('change_outcome', {
    ...p,
    change_wish_id: first,
    agenda_item_id: agendaItemId,
    outcome: 'tryFirst',
    what: 'x',
    owner_organisation_id: id.ba,
    due_on: '2027-06-01',
    teller_organisation_id: id.ba,
    recorded_on: today,
  });
  const swapId = await world.insert('swap', { tenant_id, authority: 'municipality', start_on: '2027-08-16' });
  await world.insert('swap_party', {
    ...p,
    swap_id: swapId,
    change_wish_id: second,
    position: 0,
    gives: '[]',
    gets: '[]',
  });
}
