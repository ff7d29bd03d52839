import { days, decidedPlace, latest, openCase, takes, weekdaysAboveCapacity, written } from '../../test/story-cases';
import type { StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const lise = () => api.as('lise', { role: 'caseworker' });
const dag = () => api.as('dag', { role: 'decisionMaker' });
const done = { __typename: 'CasePayload' };

/** Every weekday the person is placed on: `ba-arbeid 1 2027-08-16 –`. */
async function placed({ participantId }: StoryCase): Promise<string[]> {
  const { rows } = await api.owner.query<{ text: string }>(
    `SELECT concat_ws(' ', o.code, d.weekday, lower(d.valid), coalesce((upper(d.valid) - 1)::text, '–')) AS text
       FROM placement_day d JOIN offer o ON o.id = d.offer_id WHERE d.participant_id = $1 ORDER BY o.code, d.weekday, d.valid`,
    [participantId],
  );
  return rows.map(({ text }) => text);
}

const readers = async ({ participantId }: StoryCase) =>
  (
    await api.owner.query<{ code: string; until: string | null }>(
      `SELECT o.code, g.until::text FROM access_grant g JOIN organisation o ON o.id = g.grantee_id
        WHERE g.participant_id = $1 ORDER BY o.code`,
      [participantId],
    )
  ).rows;

const history = async (id: string) =>
  (
    await api.owner.query<{ step: string }>('SELECT step FROM case_history WHERE object_id = $1 ORDER BY seq', [id])
  ).rows.map(({ step }) => step);

/** Prepared by Lise, and sent to somebody else. */
async function forApproval(one: StoryCase, input: object) {
  const { id: placementId } = await latest(tale, 'placement', one);
  const { applicationId } = one;
  const asked = { applicationId, wishIds: [], placementId, ...written, ...input };
  const prepared = await takes(await lise(), 'prepareDecision', asked);
  if (prepared.__typename !== 'CasePayload') return { prepared, step: { id: '', version: 0 } };
  const { id, version } = await latest(tale, 'decision', one);
  expect(await takes(await lise(), 'sendDecisionForApproval', { id, version })).toMatchObject(done);
  return { prepared, step: { id, version: version + 1 } };
}

const nextStep = async ({ applicationId }: StoryCase) => {
  const page = await (
    await lise()
  ).query<{ case: { nextStep: { key: string; deadline: string | null } } }>(
    'query ($id: ID!) { case(id: $id) { nextStep { key deadline } } }',
    { id: applicationId },
  );
  return page.case.nextStep;
};

describe('a decision that changes a place', () => {
  test('gives other days from its date: room, readers, letter and history follow; until then all is as before', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { name: 'Endre' });
    const next = [...days(tale, 'ba-arbeid', 2), ...days(tale, 'bkd-aktivitet', 4)];
    const { step } = await forApproval(one, { outcome: 'changed', from: '2027-10-04', days: next });
    expect(await placed(one)).toEqual(['ba-arbeid 1 2027-08-16 –', 'ba-arbeid 2 2027-08-16 –']);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);

    expect(await placed(one)).toEqual([
      'ba-arbeid 1 2027-08-16 2027-10-03',
      'ba-arbeid 2 2027-08-16 –',
      'bkd-aktivitet 4 2027-10-04 –',
    ]);
    expect(await weekdaysAboveCapacity(tale)).toEqual([]);
    expect(await readers(one)).toEqual([
      { code: 'ba', until: null },
      { code: 'bkd', until: null },
    ]);
    expect(await history((await latest(tale, 'placement', one)).id)).toEqual(['create', 'changeDays']);
    expect(await history(step.id)).toEqual(['prepare', 'sendForApproval', 'make', 'notify']);
    const { rows } = await api.owner.query<{ title: string; text: string }>(
      `SELECT title, body::text AS text FROM letter WHERE subject_id = $1`,
      [step.id],
    );
    expect(rows[0]?.title).toBe('Vedtak: plassen din endres');
    expect(rows[0]?.text).toMatch(/Det gjelder fra 4\. oktober 2027/);
    expect(rows[0]?.text).toMatch(/Fram til 4\. oktober 2027 er alt som før/);
  });

  test('a provider that is left keeps its access for forty days more', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 3), { name: 'Flytte' });
    const asked = { outcome: 'changed', from: '2027-10-04', days: days(tale, 'bkd-aktivitet', 3) };
    const { step } = await forApproval(one, asked);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
    expect(await placed(one)).toEqual(['ba-arbeid 3 2027-08-16 2027-10-03', 'bkd-aktivitet 3 2027-10-04 –']);
    expect(await readers(one)).toEqual([
      { code: 'ba', until: '2027-11-12' },
      { code: 'bkd', until: null },
    ]);
  });

  test('is refused without room: when prepared, and when it is gone before it is made', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 1), { name: 'Fulle' });
    const asked = { outcome: 'changed', from: '2027-10-04', days: days(tale, 'aurora-verksted', 1) };
    const room = (places: number) =>
      api.owner.query('UPDATE offer_pool SET places = $2 WHERE offer_id = $1', [
        tale.offer('aurora-verksted').id,
        places,
      ]);
    await room(0);
    expect((await forApproval(one, asked)).prepared).toMatchObject({ rule: 'no-room', field: 'days' });
    await room(1);
    const { step } = await forApproval(one, asked);
    await room(0);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject({ rule: 'no-room' });
    expect(await placed(one)).toEqual(['ba-arbeid 1 2027-08-16 –']);
    await room(10);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
  });

  test('is about a place of this person that the municipality decides on, and gives at least one day', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 4), { name: 'Egen' });
    const other = await decidedPlace(tale, days(tale, 'ba-arbeid', 5), { name: 'Andre' });
    const { id: foreign } = await latest(tale, 'placement', other);
    const changed = { outcome: 'changed', from: '2027-10-04', days: days(tale, 'ba-arbeid', 3) };
    expect((await forApproval(one, { ...changed, placementId: foreign })).prepared).toMatchObject({
      __typename: 'NotFound',
    });
    expect((await forApproval(one, { ...changed, placementId: null })).prepared).toMatchObject({
      rule: 'change-needs-placement',
    });
    expect((await forApproval(one, { ...changed, days: [] })).prepared).toMatchObject({ rule: 'bundle-empty' });
    expect((await forApproval(one, { ...changed, days: days(tale, 'arba-vta', 1) })).prepared).toMatchObject({
      rule: 'bundle-two-authorities',
    });
  });
});

describe('a decision that ends a place', () => {
  test('does so on its date, and nobody makes what they have prepared', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { name: 'Slutte' });
    await api.owner.query("UPDATE application SET state = 'closed' WHERE id = $1", [one.applicationId]);
    await api.seed.member('bodil', 'caseworker', 'baerum-tildeling');
    await api.seed.member('bodil', 'decisionMaker', 'baerum-tildeling');
    const { step } = await forApproval(one, { outcome: 'ended', to: '2027-12-17' });
    await api.owner.query(
      `UPDATE decision SET prepared_by_user_id = (SELECT id FROM app_user WHERE demo_code = 'bodil') WHERE id = $1`,
      [step.id],
    );
    const bodil = await api.as('bodil', { role: 'decisionMaker' });
    expect(await takes(bodil, 'makeDecision', step)).toMatchObject({ rule: 'same-person' });
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
    expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'ended' });
    expect(await placed(one)).toEqual(['ba-arbeid 1 2027-08-16 2027-12-17', 'ba-arbeid 2 2027-08-16 2027-12-17']);
    expect(await readers(one)).toEqual([{ code: 'ba', until: '2028-01-26' }]);
    const again = await forApproval(one, { outcome: 'ended', to: '2027-12-17' });
    expect(again.prepared).toMatchObject({ rule: 'change-needs-placement' });
  });

  test('needs a last day before it goes to approval; a place that has not begun may end before it would', async () => {
    const one = await decidedPlace(tale, days(tale, 'ba-arbeid', 3), { name: 'Aldri' });
    const { id: placementId } = await latest(tale, 'placement', one);
    const { applicationId } = one;
    const asked = { applicationId, wishIds: [], placementId, outcome: 'ended', ...written };
    expect(await takes(await lise(), 'prepareDecision', asked)).toMatchObject(done);
    const { id, version } = await latest(tale, 'decision', one);
    expect(await takes(await lise(), 'sendDecisionForApproval', { id, version })).toMatchObject({
      rule: 'decision-incomplete',
      field: 'to',
    });
    const { step } = await forApproval(one, { outcome: 'ended', to: '2027-08-15' });
    expect(step.id).toBe(id);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
    expect(await placed(one)).toEqual([]);
  });
});

describe('a grant from NAV where the person has days from the municipality', () => {
  const grant = (one: StoryCase, startOn = '2027-11-01') => ({
    applicationId: one.applicationId,
    wishId: one.wishIds[0],
    madeOn: '2027-01-15',
    navReference: 'NAV-2027-18',
    startOn,
    days: days(tale, 'arba-vta', 1, 5),
    yesHeardHow: 'meeting',
  });

  /** Two days from the municipality, and a wish for VTA in a case of its own. */
  async function waiting(name: string) {
    const municipal = await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { name });
    await api.owner.query("UPDATE application SET state = 'closed' WHERE id = $1", [municipal.applicationId]);
    const { participantId } = municipal;
    const vta = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], { participantId });
    expect(await takes(await lise(), 'registerNavGrant', grant(vta))).toMatchObject(done);
    return { municipal, vta };
  }

  test('is held and makes the office’s task; the days stay until the office has decided, then the place is there', async () => {
    const { municipal, vta } = await waiting('Vente');
    expect(await placed(vta)).toEqual(['ba-arbeid 1 2027-08-16 –', 'ba-arbeid 2 2027-08-16 –']);
    expect(await latest(tale, 'place_offer', vta)).toMatchObject({ state: 'accepted' });
    const { rows } = await api.owner.query<{ tasks: string }>(
      `SELECT (case_facts_of(a) -> 'placeOffers' -> 0 ->> 'grantWaits') AS tasks FROM application a WHERE id = $1`,
      [vta.applicationId],
    );
    expect(rows).toEqual([{ tasks: 'true' }]);
    await api.owner.query("UPDATE application SET answer_target = '2027-12-31' WHERE id = $1", [vta.applicationId]);
    expect(await nextStep(vta)).toMatchObject({ key: 'changeMunicipalDays', deadline: '2027-11-01' });

    const { step } = await forApproval(municipal, { outcome: 'ended', to: '2027-10-31' });
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
    expect(await placed(vta)).toEqual([
      ...[1, 2, 3, 4, 5].map((weekday) => `arba-vta ${weekday} 2027-11-01 –`),
      'ba-arbeid 1 2027-08-16 2027-10-31',
      'ba-arbeid 2 2027-08-16 2027-10-31',
    ]);
    expect(await latest(tale, 'placement', vta)).toMatchObject({ state: 'planned' });
    expect((await nextStep(vta)).key).not.toBe('changeMunicipalDays');
    expect(await weekdaysAboveCapacity(tale)).toEqual([]);
  });

  test('waits on while only some of the days are given up; the office does not end the place past a decision', async () => {
    const { municipal, vta } = await waiting('Delvis');
    const less = { outcome: 'changed', from: '2027-11-01', to: null, days: days(tale, 'ba-arbeid', 2) };
    expect((await forApproval(municipal, less)).prepared).toMatchObject({ rule: 'day-taken' });
    const { id, version } = await latest(tale, 'placement', municipal);
    const end = { id, version, lastDay: '2027-10-31', reason: 'Begynner på Arba.' };
    expect(await takes(await lise(), 'endPlacement', end)).toMatchObject({ rule: 'placement-needs-decision' });
    await api.runJobs();
    expect(await placed(vta)).toEqual(['ba-arbeid 1 2027-08-16 –', 'ba-arbeid 2 2027-08-16 –']);
    // Also where the person has withdrawn the case that the place came from.
    await api.owner.query("UPDATE application SET state = 'withdrawn' WHERE id = $1", [municipal.applicationId]);
    const { step } = await forApproval(municipal, { outcome: 'ended', to: '2027-10-31' });
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject(done);
    expect(await latest(tale, 'placement', vta)).toMatchObject({ state: 'planned' });
  });

  test('is refused on days that NAV has given already', async () => {
    const { vta } = await waiting('Dobbelt');
    const more = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], {
      participantId: vta.participantId,
    });
    expect(await takes(await lise(), 'registerNavGrant', grant(more))).toMatchObject({ rule: 'day-taken' });
  });
});
