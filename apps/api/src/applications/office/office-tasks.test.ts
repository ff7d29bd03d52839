import { nextStep, nextSteps, taskRules, type CaseFacts } from '@inntak/domain/applications';
import { makeCase, twoMunicipalities, type CaseKeys, type TwoMunicipalities } from '../../../test/database-cases';
import { databaseWorld, today, type ActingHat, type DatabaseWorld, type Row } from '../../../test/database-world';
import { holidaysAround } from '../../platform/holidays';

/**
 * The list sorts by a deadline that SQL finds; every page shows the next step that the rules find. Drawn cases of every
 * kind must have the same in both.
 */
let world: DatabaseWorld;
let town: TwoMunicipalities;
let lise: ActingHat;

beforeAll(async () => {
  world = await databaseWorld();
  town = await twoMunicipalities(world);
  lise = await world.staff('lise', 'caseworker', 'office-baerum');
  // Drawn place offers hold no room: only their states and days matter here.
  await world.owner.query('ALTER TABLE place_offer DISABLE TRIGGER USER');
});
afterAll(() => world.close());

/** A reproducible stream of numbers (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(...choices: readonly [T, ...T[]]): T => choices[below(choices.length)] ?? choices[0];
  const chance = (share: number) => next() < share;
  const day = (from: number, to: number) =>
    new Date(Date.parse(today) + (from + below(to - from)) * 86_400_000).toISOString().slice(0, 10);
  return { below, one, chance, day };
}
type Draw = ReturnType<typeof numbers>;

test('the most pressing task and its deadline are the same in SQL and in the rules', async () => {
  const draw = numbers(20270118);
  for (let index = 0; index < 160; index += 1) await drawCase(draw);
  const holidays = holidaysAround(today);
  const rows = await world.as(lise, async (client) => {
    const { rows: found } = await client.query<{
      facts: CaseFacts;
      task: string | null;
      holder: string | null;
      deadline: string | null;
      tasks: string[] | null;
    }>(
      `SELECT case_facts(a.id) AS facts, t.task, t.holder, t.deadline, t.tasks FROM application a
         LEFT JOIN office_tasks($1, $2) t ON t.application_id = a.id WHERE a.tenant_id = $1 ORDER BY a.id`,
      [town.id.baerum, [...holidays]],
    );
    return found;
  });
  expect(rows.length).toBe(160);
  const seen = new Set<string>();
  for (const { facts, task, holder, deadline, tasks } of rows) {
    const next = nextStep(facts, today, holidays);
    const fromRules = next && { task: next.key, holder: next.whoHasIt, deadline: next.deadline };
    expect({ facts, next: task === null ? null : { task, holder, deadline } }).toEqual({ facts, next: fromRules });
    const all = new Set<string>(nextSteps(facts, today, holidays).map(({ key }) => key));
    all.delete('followUp');
    expect(new Set(tasks ?? [])).toEqual(all);
    if (task !== null) seen.add(task);
  }
  expect(seen.size).toBeGreaterThan(18);
});

test('every task of the rules stands in SQL with whose it is, in the order of the rules', async () => {
  const { rows } = await world.owner.query<{ task: string; holder: string }>(
    "SELECT task, holder FROM task_kind WHERE task <> 'followUp' ORDER BY position",
  );
  expect(rows.map(({ task, holder }) => [task, holder])).toEqual(
    Object.entries(taskRules).map(([task, { whoHasIt }]) => [task, whoHasIt]),
  );
});

test('a page of cases is told the same facts as each case by itself', async () => {
  const found = await world.as(lise, async (client) => {
    const { rows } = await client.query<{ listed: CaseFacts; single: CaseFacts }>(
      `SELECT f.facts AS listed, case_facts(f.application_id) AS single
         FROM office_case_facts(ARRAY(SELECT a.id FROM application a)) f`,
    );
    return rows;
  });
  expect(found.length).toBe(160);
  expect(found.map(({ listed }) => listed)).toEqual(found.map(({ single }) => single));
});

test('another office is told of no task', async () => {
  const marit = await world.staff('marit', 'caseworker', 'office-asker');
  const found = await world.as(marit, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM office_tasks($1, $2)', [town.id.baerum, []]);
    return rowCount;
  });
  expect(found).toBe(0);
});

async function drawCase(draw: Draw): Promise<void> {
  const { one, chance, day } = draw;
  const keys = await makeCase(world, town.id.baerum, town.id['ba-arbeid']);
  const key = { participant_id: keys.participant_id, tenant_id: keys.tenant_id, application_id: keys.application_id };
  const state = one(
    'draft',
    'awaitingApproval',
    'submitted',
    'received',
    'activityClarification',
    'activityClarification',
    'workClarification',
    'workClarification',
    'workClarification',
    'closed',
    'withdrawn',
  );
  const isAssessed = chance(0.5);
  await world.owner.query(
    `UPDATE application SET state = $2, submitted_at = CASE WHEN $2 IN ('draft', 'awaitingApproval') THEN NULL ELSE $3::timestamptz END,
            received_on = $4, answer_target = $5, preliminary_reply_due = $6, preliminary_reply_sent_on = $7,
            vta_assessment = $8, vta_assessed_on = $9 WHERE id = $1`,
    [
      keys.application_id,
      state,
      `${day(-40, 0)}T10:00Z`,
      day(-30, 0),
      chance(0.8) ? '2027-04-15' : null,
      chance(0.7) ? day(-5, 30) : null,
      chance(0.3) ? day(-5, 0) : null,
      isAssessed ? 'unclear' : 'none',
      isAssessed ? day(-5, 0) : null,
    ],
  );
  const wishes = await drawWishes(draw, keys, key);
  if (chance(0.1)) await world.insert('help_request', { ...pick(key), created_at: `${day(-5, 0)}T08:00Z` });
  const placeOfferId = chance(0.4) ? await drawPlaceOffer(draw, key) : null;
  if (chance(0.4)) await drawDecision(draw, key, wishes, placeOfferId);
  if (chance(0.4)) await drawReferral(draw, key, wishes);
  if (chance(0.15)) {
    const placementId = await world.insert('placement', {
      ...key,
      state: one('planned', 'planned', 'active', 'paused'),
      financing: 'nav',
      from_on: day(-20, 60),
      ...(chance(0.4) ? { transport: 'family', transport_told_on: day(-5, 0) } : {}),
      paused_until: chance(0.6) ? day(-5, 20) : null,
    });
    if (chance(0.7)) await drawProposal(draw, key, placementId);
  }
  if (chance(0.2)) await drawWaitQuestion(draw, key, wishes);
  if (chance(0.2)) await drawLetter(draw, key);
}

type Key = Readonly<Record<'participant_id' | 'tenant_id' | 'application_id', string>>;
const pick = ({ participant_id, tenant_id }: Key) => ({ participant_id, tenant_id });

async function drawWishes({ one, below }: Draw, keys: CaseKeys, key: Key): Promise<string[]> {
  await world.owner.query('DELETE FROM wish WHERE application_id = $1', [keys.application_id]);
  const wishes: string[] = [];
  const count = 1 + below(3);
  for (let rank = 1; rank <= count; rank += 1) {
    const state = one(
      'open',
      'open',
      'suitable',
      'notSuitable',
      'notRelevantForNav',
      'waiting',
      'offered',
      'granted',
      'refused',
      'withdrawn',
    );
    const wishId = await world.insert('wish', { ...key, rank, state });
    for (const offerId of [one(town.id['arba-vta'], town.id['ba-arbeid'], town.id['bkd-aktivitet'])]) {
      await world.insert('wish_part', { ...key, wish_id: wishId, offer_id: offerId, days: 2 });
    }
    wishes.push(wishId);
  }
  return wishes;
}

async function drawPlaceOffer({ one, day }: Draw, key: Key): Promise<string> {
  return world.insert('place_offer', {
    ...key,
    authority: one('municipality', 'nav'),
    state: one('prepared', 'sent', 'accepted', 'declined', 'talking', 'overdue', 'released'),
    start_on: '2027-08-16',
    sent_at: `${day(-20, 0)}T10:00Z`,
    answer_by: day(-10, 20),
    answered_at: `${day(-5, 0)}T10:00Z`,
    answered_how: 'self',
    release_reason: 'x',
  });
}

async function drawDecision(draw: Draw, key: Key, wishes: readonly string[], offer: string | null): Promise<void> {
  const { one, day, chance } = draw;
  const state = one('prepared', 'forApproval', 'made', 'notified', 'final', 'complained', 'upheld', 'changed');
  const authority = one('municipality', 'municipality', 'nav');
  const isMade = !['prepared', 'forApproval'].includes(state);
  const decisionId = await world.insert('decision', {
    ...key,
    authority,
    outcome: 'refused',
    state,
    service: 'x',
    legal_basis: 'x',
    reasons: 'x',
    complaint_regime_id: town.regimeId,
    approved_by_user_id: lise.userId,
    made_on: isMade ? day(-10, 0) : null,
    notified_at: isMade ? `${day(-10, 0)}T10:00Z` : null,
    nav_grant_kind: authority === 'nav' ? 'vta' : null,
    place_offer_id: chance(0.7) ? offer : null,
  });
  if (['complained', 'upheld', 'changed'].includes(state)) {
    await world.insert('complaint', { ...pick(key), decision_id: decisionId, text: 'x', received_on: day(-40, 0) });
  }
  for (const wish_id of wishes.filter(() => chance(0.7))) {
    await world.insert('decision_wish', { ...key, decision_id: decisionId, wish_id });
  }
}

async function drawReferral({ one, day, chance }: Draw, key: Key, wishes: readonly string[]): Promise<void> {
  const kind = one('provider', 'provider', 'nav');
  const organisation_id = kind === 'nav' ? town.id['nav-baerum'] : one(town.id.ba, town.id.arba);
  const consent = one('asked', 'given', 'given', 'refused');
  const consentId = await world.insert('consent', {
    ...pick(key),
    to_organisation_id: organisation_id,
    content: ['x'],
    purpose: 'x',
    state: consent,
    answered_at: consent === 'asked' ? null : `${today}T08:00Z`,
    answered_how: consent === 'asked' ? null : 'self',
  });
  const disclosureId = await world.insert('disclosure', {
    ...key,
    recipient_organisation_id: organisation_id,
    content: ['x'],
    basis: 'consent',
    consent_id: consentId,
    shown_on: today,
  });
  if (consent !== 'given') return;
  const row: Row = {
    ...key,
    organisation_id,
    kind,
    step: 2,
    disclosure_id: disclosureId,
    state: one('open', 'open', 'assessed', 'ended'),
    outcome: kind === 'nav' ? 'relevant' : 'suitable',
    end_reason: 'x',
    due_on: chance(0.7) ? day(-3, 30) : null,
    wish_id: wishes[0] ?? null,
  };
  const referralId = await world.insert('referral', row);
  if (kind === 'nav' || chance(0.3)) return;
  await world.insert('clarification', {
    ...key,
    referral_id: referralId,
    organisation_id,
    kind: 'visit',
    state: one('requested', 'booked', 'done', 'assessed', 'cancelled'),
    starts_at: `${day(-5, 10)}T10:00Z`,
    result: 'suitable',
    cancel_reason: 'x',
  });
}

async function drawProposal({ one, day }: Draw, key: Key, placementId: string): Promise<void> {
  await world.insert('placement_proposal', {
    ...key,
    placement_id: placementId,
    offer_id: town.id['ba-arbeid'],
    organisation_id: town.id.ba,
    kind: 'end',
    state: one('proposed', 'proposed', 'accepted', 'declined', 'withdrawn'),
    to_on: '2027-06-18',
    reason: 'x',
    answered_at: `${today}T08:00Z`,
    answer_reason: 'x',
    created_at: `${day(-12, 0)}T08:00Z`,
  });
}

async function drawWaitQuestion({ one, day }: Draw, key: Key, wishes: readonly string[]): Promise<void> {
  const entryId = await world.insert('waitlist_entry', {
    ...key,
    wish_id: wishes[0] ?? null,
    offer_id: town.id['ba-arbeid'],
    since: '2025-06-01',
    informed_on: '2025-06-01',
    informed_how: 'phone',
    informed_by_user_id: lise.userId,
  });
  const state = one('asked', 'asked', 'unanswered', 'talk', 'yes', 'no');
  await world.insert('wait_question', {
    ...key,
    waitlist_entry_id: entryId,
    state,
    asked_on: '2026-12-20',
    answer_by: day(-10, 20),
    answered_on: ['asked', 'unanswered'].includes(state) ? null : day(-5, 0),
  });
}

async function drawLetter({ day, chance }: Draw, key: Key): Promise<void> {
  const letterId = await world.insert('letter', {
    ...key,
    kind: 'receipt',
    subject_table: 'application',
    subject_id: key.application_id,
    title: 'x',
    sender: 'x',
    day: today,
    body: {},
  });
  await world.insert('letter_delivery', {
    ...pick(key),
    letter_id: letterId,
    channel: 'digital',
    available_at: `${day(-40, -20)}T10:00Z`,
    second_notice_at: chance(0.8) ? `${day(-20, 0)}T10:00Z` : null,
    opened_at: chance(0.3) ? `${today}T08:00Z` : null,
  });
}
