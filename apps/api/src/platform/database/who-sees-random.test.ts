import fc from 'fast-check';
import { fillCase } from '../../../test/database-full-case';
import { giveRoom, grant, makeCase, twoMunicipalities, type TwoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, today, type ActingHat, type DatabaseWorld, type Row } from '../../../test/database-world';

/**
 * What a scope opens, said once more by hand: a change of the migrations' matrix must be meant. `*`: own rows only; `+`:
 * only while the application is being written.
 */
const opened: Record<string, string> = {
  representationEconomic: 'participant application',
  support:
    'participant participant_address application wish wish_part application_answer work_experience help_request case_history*',
  school:
    'participant application wish wish_part application_answer+ work_experience placement case_history* end_of_school pupil_contact*',
  referral:
    'participant participant_address application work_experience wish* wish_part* application_answer* disclosure* referral* clarification* place_offer* place_offer_day* waitlist_entry* case_history*',
  nav: 'change_wish* change_wish_part* participant participant_address application work_experience wish* wish_part* application_answer* disclosure* referral* clarification* place_offer* place_offer_day* waitlist_entry* decision* decision_wish* placement* placement_day* letter* letter_delivery* case_history*',
  placement:
    'participant participant_address placement* placement_day* placement_proposal* follow_up* case_history* change_wish* change_wish_part*',
  meeting: 'participant placement* placement_day* change_wish change_wish_part agenda_item change_outcome',
};
const officeOnly = ['call_log', 'note', 'conflict_of_interest', 'protected_access', 'imported_row', 'official_record'];
/** What a main intake says of a person is the office's own until it is published. */
const ofTheRound = ['allocation_outcome', 'allocation_reason', 'allocation_deviation'];
const officeAndPersonOnly = [...officeOnly, 'national_id', 'break_glass'];

interface Stored extends Record<string, unknown> {
  readonly ctid: string;
  readonly participant_id: string;
  readonly tenant_id: string;
}
interface GrantRow extends Stored {
  readonly grantee_id: string;
  readonly scope: string;
  readonly since: string;
  readonly until: string | null;
  readonly ended_at: Date | null;
}

/** An actor with the facts an independent judge needs. */
interface Drawn {
  readonly name: string;
  readonly hat: ActingHat;
  readonly tenants: readonly string[];
  readonly self: readonly string[];
  readonly grantees: readonly string[];
  readonly offers: readonly string[];
  readonly organisationId: string | null;
  readonly isNav: boolean;
  /** Set for a representation hat: the only person who may be seen. */
  readonly only: string | null;
}

let world: DatabaseWorld;
let town: TwoMunicipalities;
let actors: Drawn[];
const tables = new Map<string, Stored[]>();

beforeAll(async () => {
  world = await databaseWorld();
  town = await twoMunicipalities(world);
  for (const code of ['arba-vta', 'ba-arbeid', 'bkd-aktivitet'] as const) await giveRoom(world, town.id[code], 1000);
  actors = await drawEverything();
  // Those about a person, and those about nobody by themselves: a meeting, a swap, a proposal for an intake, a sheet.
  const { rows } = await world.owner.query<{ relname: string }>(
    `SELECT relname FROM pg_class c WHERE relrowsecurity AND relnamespace = 'public'::regnamespace
        AND (relname = 'participant' OR relname = ANY ($1)
             OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'participant_id')) ORDER BY 1`,
    [ofNobody],
  );
  for (const { relname } of rows) {
    const key = relname === 'participant' ? 'id AS participant_id, ' : '';
    const found = await world.owner.query<Stored>(`SELECT ctid::text, ${key} t.* FROM ${relname} t`);
    tables.set(relname, found.rows);
  }
}, 60_000);
afterAll(() => world.close(), 30_000);

it('knows every table that is under a policy for rows', async () => {
  const { rows } = await world.owner.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  expect(rows.map(({ relname }) => relname).filter((name) => !tables.has(name))).toEqual(notOfPeople);
});

it('draws rows in every table about a person', () => {
  expect([...tables].filter(([, rows]) => rows.length === 0).map(([name]) => name)).toEqual([]);
}, 30_000);

it('with plain SQL, each actor reads exactly what an independent judge of the facts says', async () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const actor of actors) {
    await world.as(actor.hat, async (client) => {
      for (const [table, rows] of tables) {
        const found = await client.query<{ ctid: string }>(`SELECT ctid::text FROM ${table}`);
        const got = found.rows.map(({ ctid }) => ctid).sort();
        const expected = rows
          .filter((row) => maySee(actor, table, row))
          .map(({ ctid }) => ctid)
          .sort();
        seen += got.length;
        if (got.join() !== expected.join())
          wrong.push(`${actor.name} ${table}: ${got.length} rows, not ${expected.length}`);
      }
    });
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
}, 60_000);

it('what is not seen cannot be changed either', async () => {
  const wrong: string[] = [];
  for (const actor of actors) {
    for (const [table, rows] of tables) {
      const others = rows.filter((row) => !maySee(actor, table, row)).map(({ ctid }) => ctid);
      const changed = await world.as(actor.hat, async (client) => {
        const { rows: may } = await client.query<{ column: string | null }>(
          `SELECT min(a.attname) AS column FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0
              AND has_column_privilege($1, a.attname, 'UPDATE') AND NOT a.attisdropped AND a.attidentity = ''`,
          [table],
        );
        const column = may[0]?.column;
        if (column == null) return 0;
        const result = await client.query(`UPDATE ${table} SET ${column} = ${column} WHERE ctid = ANY ($1::tid[])`, [
          others,
        ]);
        return result.rowCount;
      });
      if (changed !== 0) wrong.push(`${actor.name} changed ${changed} of ${table}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

/** The judge: rules of access in plain code, on rows that the owner read. */
function maySee(actor: Drawn, table: string, row: Stored): boolean {
  if (ofNobody.includes(table)) return seesMeetingOrSwap(actor, table, row);
  const person = row.participant_id;
  // What she says of herself for one figure: hers, and nobody's who works with a case.
  if (table === 'fairness_answer')
    return !isHidden(actor, person) && (actor.self.includes(person) || represents(actor, person));
  if (actor.hat.kind === 'system') return true;
  if (isHidden(actor, person)) return false;
  if (table === 'participant_address' && isProtected(actor, person, ['fortrolig', 'strengtFortrolig'])) return false;
  if (actor.tenants.includes(row.tenant_id)) return true;
  if (actor.self.includes(person) && personSees(table, row)) return true;
  if (table === 'access_grant') {
    const grantee = typeof row['grantee_id'] === 'string' && actor.grantees.includes(row['grantee_id']);
    return grantee || openScopes(actor, person).includes('representation');
  }
  return openScopes(actor, person).some((scope) => {
    if (scope === 'representation') return personSees(table, row) && !officeAndPersonOnly.includes(table);
    const list = (opened[scope] ?? '').split(' ');
    if (list.includes(`${table}+`)) return isBeingWritten(row);
    return list.includes(table) || (list.includes(`${table}*`) && isOwn(actor, table, row));
  });
}

function isBeingWritten(row: Stored): boolean {
  const application = rowsOf('application').find((each) => each['id'] === row['application_id']);
  return ['draft', 'awaitingApproval'].includes(String(application?.['state']));
}

/** Meetings and swaps are about nobody by themselves: the office's, and those who take part. */
const ofNobody = ['transition_meeting', 'transition_meeting_party', 'swap', 'allocation_run', 'sheet_import'];
function seesMeetingOrSwap(actor: Drawn, table: string, row: Stored): boolean {
  if (actor.hat.kind === 'system' || actor.tenants.includes(row.tenant_id)) return true;
  if (table === 'swap') {
    const mine = rowsOf('swap_party').filter((each) => each['swap_id'] === row['id']);
    return mine.some(({ participant_id: person }) => actor.self.includes(person) || represents(actor, person));
  }
  const meetingId = table === 'transition_meeting' ? row['id'] : row['meeting_id'];
  return rowsOf('transition_meeting_party').some(
    (each) => each['meeting_id'] === meetingId && actor.grantees.includes(String(each['organisation_id'])),
  );
}

/** Money, years, inhabitants and meeting weeks: no row of theirs is about anybody. Their own tests say who writes them. */
const notOfPeople = [
  'clarification_course',
  'earmarked_grant',
  'earmarked_grant_change',
  'intake_round',
  'population_figure',
  'purchase_agreement',
  'round_history',
  'saved_view',
  'transition_plan',
  'transition_plan_party',
];

/** Wears the mandate of a person in personal matters. */
function represents(actor: Drawn, person: string): boolean {
  return actor.only === person && openScopes(actor, person).includes('representation');
}

function openScopes(actor: Drawn, person: string): string[] {
  return rowsOf<GrantRow>('access_grant')
    .filter((g) => g.participant_id === person && actor.grantees.includes(g.grantee_id))
    .filter((g) => g.ended_at === null && g.since <= today && (g.until === null || g.until >= today))
    .map((g) => g.scope);
}

function personSees(table: string, row: Stored): boolean {
  if (officeOnly.includes(table)) return false;
  if (ofTheRound.includes(table)) return row['shown'] === true;
  // What a provider thinks of proposing is between it and the office, until it is answered.
  if (table === 'placement_proposal') return row['state'] === 'accepted' || row['state'] === 'declined';
  if (table === 'place_offer') return row['sent_at'] !== null;
  if (table === 'place_offer_day') return row['shown'] === true;
  if (table === 'decision') return isMade(row);
  if (table === 'decision_wish') return rowsOf('decision').some((d) => d['id'] === row['decision_id'] && isMade(d));
  return true;
}
const isMade = (decision: Stored) => !['prepared', 'forApproval'].includes(String(decision['state']));

function isOwn(actor: Drawn, table: string, row: Stored): boolean {
  const ofOffer = (each: Stored) => actor.offers.includes(String(each['offer_id']));
  const some = (child: string, key: string) => rowsOf(child).some((each) => each[key] === row['id'] && ofOffer(each));
  const ofNav = (decisionId: unknown) =>
    actor.isNav && rowsOf('decision').some((each) => each['id'] === decisionId && each['authority'] === 'nav');
  switch (table) {
    case 'wish':
      return some('wish_part', 'wish_id');
    case 'placement':
      return (actor.isNav && row['financing'] === 'nav') || some('placement_day', 'placement_id');
    case 'place_offer':
      return row['sent_at'] !== null && some('place_offer_day', 'place_offer_id');
    case 'place_offer_day':
      return row['shown'] === true && ofOffer(row);
    case 'referral':
    case 'clarification':
      return row['organisation_id'] === actor.organisationId;
    case 'disclosure':
      return row['recipient_organisation_id'] === actor.organisationId;
    case 'case_history':
      return row['by_organisation_id'] === actor.organisationId || row['by_user_id'] === actor.hat.userId;
    case 'placement_proposal':
    case 'pupil_contact':
      return row['organisation_id'] === actor.organisationId;
    case 'follow_up':
      return Array.isArray(row['open_to']) && row['open_to'].includes(actor.organisationId);
    case 'change_wish':
      return row['made_by_organisation_id'] === actor.organisationId;
    case 'change_wish_part':
      return rowsOf('change_wish').some(
        (each) => each['id'] === row['change_wish_id'] && isOwn(actor, 'change_wish', each),
      );
    case 'decision':
      return actor.isNav && row['authority'] === 'nav';
    case 'decision_wish':
      return ofNav(row['decision_id']);
    case 'letter':
      return ofNav(row['subject_id']);
    case 'letter_delivery':
      return ofNav(rowsOf('letter').find((each) => each['id'] === row['letter_id'])?.['subject_id']);
    default:
      return ofOffer(row);
  }
}

function isHidden(actor: Drawn, person: string): boolean {
  if (actor.hat.kind === 'self') return false;
  if (actor.only !== null && person !== actor.only) return true;
  const conflict = rowsOf('conflict_of_interest').some(
    (each) => each.participant_id === person && each['user_id'] === actor.hat.userId,
  );
  return conflict || isProtected(actor, person, ['strengtFortrolig']);
}

function isProtected(actor: Drawn, person: string, grades: readonly string[]): boolean {
  if (actor.hat.kind === 'self') return false;
  const grade = rowsOf('participant').find((each) => each.participant_id === person)?.['protection'];
  const named = rowsOf('protected_access').some(
    (each) => each.participant_id === person && each['user_id'] === actor.hat.userId,
  );
  return grades.includes(String(grade)) && !named;
}

function rowsOf<Kind extends Stored = Stored>(table: string): Kind[] {
  return (tables.get(table) ?? []) as Kind[];
}

/** Staff of every kind, and people with drawn protection, grants, mandates and conflicts; returns everybody as actor. */
async function drawEverything(): Promise<Drawn[]> {
  const { id } = town;
  const vta = [id['arba-vta']];
  const staff = async (
    name: string,
    role: Parameters<DatabaseWorld['staff']>[1],
    organisation: string,
    facts: Partial<Drawn>,
  ) => ({
    ...nobody(name, await world.staff(name, role, organisation)),
    organisationId: await world.seed.organisation(organisation, 'provider'),
    ...facts,
  });
  const offices = [
    await staff('lise', 'caseworker', 'office-baerum', { tenants: [id.baerum] }),
    await staff('dag', 'decisionMaker', 'office-baerum', { tenants: [id.baerum] }),
    await staff('anne', 'officeLeader', 'office-asker', { tenants: [id.asker] }),
  ];
  const outside = [
    await staff('arvid', 'providerStaff', 'arba', { grantees: [id.arba], offers: vta }),
    await staff('berit', 'providerLeader', 'ba', { grantees: [id.ba], offers: [id['ba-arbeid']] }),
    await staff('bjarne', 'providerStaff', 'bkd', { grantees: [id.bkd], offers: [id['bkd-aktivitet']] }),
    await staff('dorte', 'schoolContact', 'donski', { grantees: [id.donski] }),
    await staff('nils', 'navAdviser', 'nav-baerum', { grantees: [id['nav-baerum']], offers: vta, isNav: true }),
  ];
  const without = [
    await staff('ola', 'districtAnalyst', 'office-baerum', {}),
    await staff('pia', 'privacyOfficer', 'office-baerum', {}),
    nobody('stranger', { userId: await world.seed.user('stranger'), kind: 'self' }),
    nobody('a job', { userId: '', kind: 'system' }),
  ];
  const verge = await world.seed.user('verge');
  const staffIds = [...offices, ...outside].map(({ hat }) => hat.userId);
  const people: Drawn[] = [];
  const organisationScopes = ['referral', 'placement', 'meeting', 'school', 'nav'];
  const draw = fc.record({
    asker: fc.boolean(),
    protection: fc.constantFrom('none', 'none', 'none', 'fortrolig', 'strengtFortrolig'),
    grants: fc.array(
      fc.record({
        scope: fc.constantFrom(...organisationScopes),
        grantee: fc.constantFrom(...outside.map(({ organisationId }) => organisationId ?? '')),
        since: fc.constantFrom('2026-05-01', today, '2027-01-19'),
        until: fc.constantFrom(null, null, today, '2027-01-17'),
        ended: fc.constantFrom(false, false, true),
      }),
      { maxLength: 6 },
    ),
    mandate: fc.constantFrom('none', 'representation', 'representationEconomic', 'support'),
    conflict: fc.option(fc.constantFrom(...staffIds), { freq: 3 }),
    named: fc.subarray([...staffIds, verge]),
  });
  for (const [index, drawn] of fc.sample(draw, { numRuns: 24, seed: 20270118 }).entries()) {
    const keys = await makeCase(world, drawn.asker ? id.asker : id.baerum, id['ba-arbeid'], {
      protection: drawn.protection,
    });
    const p = { participant_id: keys.participant_id, tenant_id: keys.tenant_id };
    await fillCase(world, town, keys, staffIds[index % staffIds.length] ?? '');
    for (const each of drawn.grants) {
      const change: Row = { since: each.since, until: each.until, ended_at: each.ended ? `${today}T08:00Z` : null };
      await grant(world, keys, each.scope, each.grantee, change);
    }
    if (drawn.conflict !== null)
      await world.insert('conflict_of_interest', { ...p, user_id: drawn.conflict, reason: 'x' });
    if (drawn.protection !== 'none')
      for (const user of drawn.named) await world.insert('protected_access', { ...p, user_id: user, reason: 'x' });
    const userId = await world.seed.user(`person-${index}`, { participantId: keys.participant_id });
    people.push({ ...nobody(`person ${index}`, { userId, kind: 'self' }), self: [keys.participant_id] });
    if (drawn.mandate === 'none') continue;
    const kind = drawn.mandate === 'support' ? 'supporter' : 'guardian';
    const covers = { representation: 'personal', representationEconomic: 'economic', support: 'support' }[
      drawn.mandate
    ];
    const representationId = await world.insert('representation', {
      ...p,
      representative_user_id: verge,
      kind,
      scope: [covers],
      from_on: '2026-01-01',
      verified_at: `${today}T08:00Z`,
    });
    await grant(world, keys, drawn.mandate, verge, { grantee_kind: 'user', basis: 'representation' });
    const hat = { userId: verge, kind: 'representation', id: representationId } as const;
    people.push({
      ...nobody(`verge of ${index} (${drawn.mandate})`, hat),
      grantees: [verge],
      only: keys.participant_id,
    });
  }
  return [...offices, ...outside, ...without, ...people];
}

function nobody(name: string, hat: ActingHat): Drawn {
  return { name, hat, tenants: [], self: [], grantees: [], offers: [], organisationId: null, isNav: false, only: null };
}
