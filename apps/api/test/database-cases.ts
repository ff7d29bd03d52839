import type { ActingHat, DatabaseWorld, Row } from './database-world';
import { today } from './database-world';

/** Bærum and Asker with their organisations and one offer per provider. */
export interface TwoMunicipalities {
  /** Ids by code: `baerum`, `arba`, `ba-arbeid` ... */
  readonly id: Readonly<Record<TownCode, string>>;
  readonly regimeId: string;
}
type TownCode = (typeof organisations)[number][0] | 'baerum' | 'asker' | (typeof offers)[number]['code'];

const organisations = [
  ['office-baerum', 'office', 'baerum'],
  ['office-asker', 'office', 'asker'],
  ['nav-baerum', 'navOffice', 'baerum'],
  ['nav-asker', 'navOffice', 'asker'],
  ['arba', 'provider', undefined],
  ['ba', 'provider', 'baerum'],
  ['bkd', 'provider', 'baerum'],
  ['donski', 'school', undefined],
  ['sandvika', 'school', undefined],
] as const;

const offers = [
  { code: 'arba-vta', provider: 'arba', kind: 'vta', by: 'nav', unit: 'person', step: 2 },
  { code: 'ba-arbeid', provider: 'ba', kind: 'work', by: 'municipality', unit: 'weekday', step: 2 },
  { code: 'bkd-aktivitet', provider: 'bkd', kind: 'activity', by: 'municipality', unit: 'weekday', step: 1 },
] as const;

/** Makes the two municipalities. Offers serve both; they have no capacity yet. */
export async function twoMunicipalities(world: DatabaseWorld): Promise<TwoMunicipalities> {
  const id: Partial<Record<TownCode, string>> = {};
  for (const code of ['baerum', 'asker'] as const) id[code] = await world.seed.municipality(code);
  for (const [code, kind, municipality] of organisations)
    id[code] = await world.seed.organisation(code, kind, municipality);
  const regimeId = await world.insert('complaint_regime', {
    code: 'test',
    weeks: 4,
    body: 'Statsforvalteren',
    law: 'pbrl. § 7-2',
    how: 'Skriv til oss.',
    valid: '[2020-01-01,)',
  });
  for (const offer of offers) {
    const offerId = await world.insert('offer', {
      code: offer.code,
      provider_id: id[offer.provider] ?? '',
      kind: offer.kind,
      decided_by: offer.by,
      capacity_unit: offer.unit,
      financing: offer.by,
      clarification_step: offer.step,
      complaint_regime_code: 'test',
      name: offer.code,
    });
    id[offer.code] = offerId;
    for (const town of ['baerum', 'asker'] as const)
      await world.insert('offer_municipality', { offer_id: offerId, municipality_id: id[town] ?? '' });
    await world.insert('offer_form_field', {
      offer_id: offerId,
      key: 'why',
      kind: 'text',
      position: 1,
      question: 'Hvorfor?',
      why: 'Fordi.',
    });
  }
  if (!isComplete(id)) throw new Error('Something of the two municipalities was not made.');
  return { id, regimeId };
}

function isComplete(id: Partial<Record<TownCode, string>>): id is Record<TownCode, string> {
  const codes = ['baerum', 'asker', ...organisations.map(([code]) => code), ...offers.map(({ code }) => code)] as const;
  return codes.every((code) => id[code] !== undefined);
}

/** Open places of an offer from 2020 on, and its pools by municipality. */
export async function giveRoom(
  world: DatabaseWorld,
  offerId: string,
  openPlaces: number,
  pools: readonly { municipalityId: string; places: number; closed: boolean }[] = [],
): Promise<void> {
  const row = { offer_id: offerId, valid: '[2020-01-01,)', source: 'test', source_date: '2020-01-01' };
  await world.insert('offer_capacity', { ...row, open_places: openPlaces });
  for (const { municipalityId, places, closed } of pools)
    await world.insert('offer_pool', { ...row, municipality_id: municipalityId, places, closed });
}

/** The keys that every row about somebody's case carries. */
export interface CaseKeys {
  readonly participant_id: string;
  readonly tenant_id: string;
  readonly application_id: string;
  readonly wish_id: string;
}

let cases = 0;

/** A person with a received case and one wish for the offer; nothing else. */
export async function makeCase(
  world: DatabaseWorld,
  tenantId: string,
  offerId: string,
  person: Row = {},
): Promise<CaseKeys> {
  const number = (cases += 1);
  const keys = { tenant_id: tenantId };
  const participantId = await world.insert('participant', {
    ...keys,
    first_name: `Person${number}`,
    last_name: 'Testesen',
    ...person,
  });
  const p = { ...keys, participant_id: participantId };
  const applicationId = await world.insert('application', {
    ...p,
    case_number: `2027/${number}`,
    state: 'workClarification',
    origin: 'digital',
    submitted_at: `${today}T10:00Z`,
    received_on: today,
  });
  const a = { ...p, application_id: applicationId };
  const wishId = await world.insert('wish', { ...a, rank: 1 });
  await world.insert('wish_part', { ...a, wish_id: wishId, offer_id: offerId, days: 3 });
  return { ...a, wish_id: wishId };
}

/** A grant on a case, open from 2027-01-01 unless said otherwise. */
export function grant(
  world: DatabaseWorld,
  keys: CaseKeys,
  scope: string,
  granteeId: string,
  change: Row = {},
): Promise<string> {
  return world.insert('access_grant', {
    participant_id: keys.participant_id,
    tenant_id: keys.tenant_id,
    grantee_kind: 'organisation',
    grantee_id: granteeId,
    basis: 'step2Disclosure',
    scope,
    since: '2027-01-01',
    source_table: 'test',
    source_id: keys.application_id,
    ...change,
  });
}

/** A placed person: `days` at the offer from a day, until a day (included) or for good. */
export async function placePerson(
  world: DatabaseWorld,
  keys: CaseKeys,
  offerId: string,
  days: readonly number[],
  from: string,
  to: string | null = null,
): Promise<string> {
  const p = { participant_id: keys.participant_id, tenant_id: keys.tenant_id };
  const placementId = await world.insert('placement', {
    ...p,
    state: 'active',
    financing: 'municipality',
    from_on: from,
  });
  for (const weekday of days)
    await world.insert('placement_day', {
      ...p,
      placement_id: placementId,
      offer_id: offerId,
      weekday,
      valid: `[${from},${to ?? ''}]`,
    });
  return placementId;
}

/** A place offer that is prepared, with its weekdays. */
export async function prepareOffer(
  world: DatabaseWorld,
  keys: CaseKeys,
  days: readonly { offerId: string; weekday: number }[],
  startOn: string,
  change: Row = {},
): Promise<string> {
  const { participant_id, tenant_id, application_id } = keys;
  const id = await world.insert('place_offer', {
    participant_id,
    tenant_id,
    application_id,
    authority: 'municipality',
    start_on: startOn,
    ...change,
  });
  for (const { offerId, weekday } of days)
    await world.insert('place_offer_day', {
      participant_id,
      tenant_id,
      place_offer_id: id,
      offer_id: offerId,
      weekday,
      valid: `[${startOn},)`,
    });
  return id;
}

/** What hold_place_offer answers. */
export interface HoldAnswer {
  readonly outcome: 'held' | 'noRoom' | 'heldElsewhere' | 'stale' | 'notFound';
  readonly failures: readonly { offerId: string; weekday: number; reason: string; onDay: string }[];
}

/** Holds and sends a place offer as the office does, in one transaction that is kept when it is held. */
export function holdAndSend(world: DatabaseWorld, hat: ActingHat, placeOfferId: string): Promise<HoldAnswer> {
  return world.as(
    hat,
    async (client) => {
      const { rows } = await client.query<{ held: HoldAnswer }>('SELECT hold_place_offer($1, 1) AS held', [
        placeOfferId,
      ]);
      const held = rows[0]?.held ?? { outcome: 'notFound', failures: [] };
      if (held.outcome === 'held') {
        await client.query(
          `UPDATE place_offer SET state = 'sent', sent_at = app_now(), answer_by = app_today() + 14, version = version + 1
            WHERE id = $1`,
          [placeOfferId],
        );
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      }
      return held;
    },
    'keep',
  );
}
