import {
  answersByPhone,
  days,
  givesLogIn,
  latest,
  offersPlace,
  openCase,
  sendsForApproval,
  takes,
  type StoryCase,
  written,
} from '../../test/story-cases';
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
const wishStates = async ({ applicationId }: StoryCase) =>
  (
    await api.owner.query<{ state: string }>('SELECT state FROM wish WHERE application_id = $1 ORDER BY rank', [
      applicationId,
    ])
  ).rows.map(({ state }) => state);

/** Two wishes, the first offered and said yes to. */
async function acceptedCase(wishes = [[{ offer: 'ba-arbeid', days: 2 }], [{ offer: 'bkd-aktivitet', days: 2 }]]) {
  const one = await openCase(tale, 'baerum', wishes);
  await offersPlace(tale, await lise(), one, days(tale, 'ba-arbeid', 1, 2));
  await answersByPhone(tale, await lise(), one, 'accept');
  const { id: placeOfferId } = await latest(tale, 'place_offer', one);
  return { ...one, placeOfferId };
}

const forApproval = async (one: StoryCase, input: object) => sendsForApproval(tale, await lise(), one, input);

describe('the municipality decides', () => {
  test('a yes becomes a decision, a letter with all it must say, a placement and an outcome for each wish', async () => {
    const one = await acceptedCase();
    const step = await forApproval(one, { placeOfferId: one.placeOfferId, outcome: 'partlyGranted' });
    const { decisionsForApproval } = await (
      await dag()
    ).query<{ decisionsForApproval: object[] }>(
      '{ decisionsForApproval { caseId participantName decision { id state service allowedSteps { step open } } } }',
    );
    expect(decisionsForApproval).toMatchObject([
      {
        caseId: one.applicationId,
        participantName: 'Prøve Prøve',
        decision: { id: step.id, service: 'Jobb på Bærum arbeidssenter' },
      },
    ]);
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject({ __typename: 'CasePayload' });

    expect(await latest(tale, 'decision', one)).toMatchObject({ state: 'notified' });
    expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'planned' });
    expect(await wishStates(one)).toEqual(['granted', 'refused']);
    const offered = await latest(tale, 'place_offer', one);
    expect(
      await takes(await lise(), 'releasePlaceOffer', { id: offered.id, version: offered.version, reason: 'x' }),
    ).toMatchObject({
      rule: 'step-not-open',
    });
    const page = await (
      await lise()
    ).query<{ case: object }>(
      'query ($id: ID!) { case(id: $id) { decisions { state } placements { state caseId } placeOffers { allowedSteps { step open } } } }',
      { id: one.applicationId },
    );
    expect(page.case).toMatchObject({
      decisions: [{ state: 'notified' }],
      placements: [{ state: 'planned', caseId: one.applicationId }],
    });
    const { rows: letters } = await api.owner.query<{ title: string; parts: string[]; complaint: string }>(
      `SELECT title, (SELECT array_agg(DISTINCT b ->> 'part') FROM jsonb_array_elements(body) b) AS parts,
              (SELECT string_agg(b ->> 'text', ' ') FROM jsonb_array_elements(body) b WHERE b ->> 'part' = 'howToComplain') AS complaint
         FROM letter WHERE application_id = $1 AND kind = 'decision'`,
      [one.applicationId],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.title).toBe('Vedtak: du får noe av det du søkte om');
    expect([...(letters[0]?.parts ?? [])].sort()).toEqual([
      'contact',
      'decision',
      'facts',
      'howToComplain',
      'insight',
      'legalBasis',
      'next',
      'ownView',
      'reasons',
    ]);
    expect(letters[0]?.complaint).toMatch(/klage innen \d uker/);
    const { rows: steps } = await api.owner.query<{ step: string }>(
      'SELECT step FROM case_history WHERE object_id = $1 ORDER BY seq',
      [step.id],
    );
    expect(steps.map((row) => row.step)).toEqual(['prepare', 'sendForApproval', 'make', 'notify']);
    const { rows: seen } = await api.owner.query(
      `SELECT o.code, g.basis FROM access_grant g JOIN organisation o ON o.id = g.grantee_id WHERE g.participant_id = $1`,
      [one.participantId],
    );
    expect(seen).toEqual([{ code: 'ba', basis: 'placement' }]);
  });

  test('nobody approves what they have prepared themselves', async () => {
    await api.seed.member('bodil', 'caseworker', 'baerum-tildeling');
    await api.seed.member('bodil', 'decisionMaker', 'baerum-tildeling');
    const one = await acceptedCase();
    const bodil = await api.as('bodil', { role: 'caseworker' });
    const { applicationId, wishIds, placeOfferId } = one;
    await takes(bodil, 'prepareDecision', { applicationId, wishIds, placeOfferId, outcome: 'granted', ...written });
    const { id, version } = await latest(tale, 'decision', one);
    await takes(bodil, 'sendDecisionForApproval', { id, version });
    const approving = await api.as('bodil', { role: 'decisionMaker' });
    expect(await takes(approving, 'makeDecision', { id, version: version + 1 })).toMatchObject({
      rule: 'same-person',
      message: 'Du har forberedt dette selv. En annen må godkjenne det.',
    });
    expect(await takes(await dag(), 'makeDecision', { id, version: version + 1 })).toMatchObject({
      __typename: 'CasePayload',
    });
  });

  test('a refusal says no to every wish, with how to complain, and gives nobody a place', async () => {
    const one = await openCase(tale, 'baerum', [
      [{ offer: 'ba-arbeid', days: 2 }],
      [{ offer: 'bkd-aktivitet', days: 2 }],
    ]);
    const step = await forApproval(one, { outcome: 'refused' });
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject({ __typename: 'CasePayload' });
    expect(await wishStates(one)).toEqual(['refused', 'refused']);
    const { rows } = await api.owner.query<{ text: string }>(
      `SELECT body::text || kort::text AS text FROM letter WHERE application_id = $1`,
      [one.applicationId],
    );
    expect(rows[0]?.text).toMatch(/Du får ikke plassen du søkte om\./);
    expect(rows[0]?.text).toMatch(/Er du uenig\? Du kan klage innen \d uker/);
    expect(
      (await api.owner.query('SELECT 1 FROM placement WHERE application_id = $1', [one.applicationId])).rowCount,
    ).toBe(0);
  });

  test('a decision without reasons is not sent for approval; one that is returned can be written anew', async () => {
    const one = await acceptedCase();
    const { applicationId, wishIds, placeOfferId } = one;
    const input = { applicationId, wishIds, placeOfferId, outcome: 'granted' };
    await takes(await lise(), 'prepareDecision', { ...input, ...written, reasons: ' ' });
    const first = await latest(tale, 'decision', one);
    expect(
      await takes(await lise(), 'sendDecisionForApproval', { id: first.id, version: first.version }),
    ).toMatchObject({
      rule: 'decision-incomplete',
      message: 'Vedtaket mangler begrunnelsen.',
    });
    const step = await forApproval(one, { placeOfferId, outcome: 'granted' });
    expect(step.id).toBe(first.id);
    const returned = await takes(await dag(), 'returnDecision', { ...step, reason: 'Skriv hva hun selv sier.' });
    expect(returned).toMatchObject({ __typename: 'CasePayload' });
    expect(await latest(tale, 'decision', one)).toMatchObject({ id: first.id, state: 'prepared' });
  });

  test('where the answer comes first, nothing is granted before the yes', async () => {
    const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    await offersPlace(tale, await lise(), one, days(tale, 'ba-arbeid', 1, 2));
    const { id: placeOfferId } = await latest(tale, 'place_offer', one);
    const { applicationId, wishIds } = one;
    const input = { applicationId, wishIds, placeOfferId, outcome: 'granted', ...written };
    expect(await takes(await lise(), 'prepareDecision', input)).toMatchObject({ rule: 'answer-comes-first' });
  });

  test('where the decision comes first, the place follows the person’s later yes', async () => {
    const home = "(SELECT id FROM municipality WHERE code = 'ullern')";
    const office = (
      await api.owner.query<{ code: string }>(
        `SELECT code FROM organisation WHERE kind = 'office' AND municipality_id = ${home}`,
      )
    ).rows[0]?.code;
    await api.seed.member('ulla', 'caseworker', office ?? '');
    await api.seed.member('ulf', 'decisionMaker', office ?? '');
    const [ulla, ulf] = [await api.as('ulla'), await api.as('ulf')];
    const one = await openCase(tale, 'ullern', [[{ offer: 'bydel-aktivitet', days: 2 }]], { name: 'Una' });
    await givesLogIn(tale, 'una', one);
    const { applicationId, wishIds } = one;
    const bundle = {
      applicationId,
      wishId: wishIds[0],
      startOn: '2027-08-16',
      days: days(tale, 'bydel-aktivitet', 1, 2),
    };
    await takes(ulla, 'preparePlaceOffer', bundle);
    const offer = await latest(tale, 'place_offer', one);
    const send = { id: offer.id, version: offer.version, answerBy: '2027-02-15' };
    expect(await takes(ulla, 'sendPlaceOffer', send)).toMatchObject({ rule: 'decision-comes-first' });
    await takes(ulla, 'prepareDecision', {
      applicationId,
      wishIds,
      placeOfferId: offer.id,
      outcome: 'granted',
      ...written,
    });
    const { id, version } = await latest(tale, 'decision', one);
    await takes(ulla, 'sendDecisionForApproval', { id, version });
    expect(await takes(ulf, 'makeDecision', { id, version: version + 1 })).toMatchObject({ __typename: 'CasePayload' });
    expect(await takes(ulla, 'sendPlaceOffer', send)).toMatchObject({ __typename: 'CasePayload' });
    const una = await api.as('una', { kind: 'self' });
    const yes = { id: offer.id, version: offer.version + 1, answer: 'accept' };
    expect(await takes(una, 'answerPlaceOffer', yes)).toMatchObject({ __typename: 'PlaceOfferPayload' });
    await api.runJobs();
    expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'planned' });
  });
});

describe('NAV grants', () => {
  const vta = [[{ offer: 'arba-vta', days: 5 }], [{ offer: 'ba-arbeid', days: 2 }]];
  const grant = (one: StoryCase, more: object = {}) => ({
    applicationId: one.applicationId,
    wishId: one.wishIds[0],
    madeOn: '2027-01-15',
    navReference: 'NAV-2027-17',
    startOn: '2027-08-16',
    days: days(tale, 'arba-vta', 1, 5),
    yesHeardHow: 'Sa ja i møte på NAV',
    ...more,
  });

  test('a place, registered by the NAV adviser who was asked: the place and the provider’s access follow', async () => {
    const one = await openCase(tale, 'baerum', vta);
    await api.owner.query(
      `INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, source_table, source_id)
       SELECT a.participant_id, a.tenant_id, 'organisation', $2, 'navQuestion', 'nav', '2027-01-04', 'referral', a.id
         FROM application a WHERE a.id = $1`,
      [one.applicationId, await tale.organisationId('nav-baerum')],
    );
    const even = await api.as('even', { role: 'navAdviser' });
    expect(await takes(even, 'registerNavGrant', grant(one, { yesHeardHow: ' ' }))).toMatchObject({
      rule: 'nav-grant-needs-yes',
    });
    expect(await takes(even, 'registerNavGrant', grant(one, { navReference: ' ' }))).toMatchObject({
      rule: 'nav-grant-needs-reference',
    });
    expect(await takes(even, 'registerNavGrant', grant(one))).toMatchObject({ __typename: 'CasePayload' });
    expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'planned' });
    expect(await wishStates(one)).toEqual(['granted', 'open']);
    const { rows } = await api.owner.query(
      `SELECT d.state, d.authority, d.nav_grant_kind AS what, d.facts, p.financing, l.kind FROM decision d JOIN placement p ON p.decision_id = d.id
         JOIN letter l ON l.subject_id = d.id WHERE d.application_id = $1`,
      [one.applicationId],
    );
    expect(rows).toEqual([
      {
        state: 'notified',
        authority: 'nav',
        what: 'vta',
        facts: 'Tilsagn fra NAV: VTA, av plassene til Bærum. NAVs referanse: NAV-2027-17.',
        financing: 'nav',
        kind: 'navGrant',
      },
    ]);
  });

  test('in an ordinary company, which has no fixed number of places: several get one, none on a day that is taken', async () => {
    for (let number = 1; number <= 3; number += 1) {
      const one = await openCase(tale, 'baerum', [[{ offer: 'vto-bedrift', days: 3 }]]);
      const vto = grant(one, { days: days(tale, 'vto-bedrift', 1, 3) });
      expect(await takes(await lise(), 'registerNavGrant', vto)).toMatchObject({ __typename: 'CasePayload' });
      expect(await latest(tale, 'placement', one)).toMatchObject({ state: 'planned' });
    }
    const { rows } = await api.owner.query(
      `SELECT d.nav_grant_kind AS what, d.facts, r.code AS complaint, p.from_on AS from,
              (SELECT array_agg(x.weekday ORDER BY x.weekday) FROM placement_day x WHERE x.placement_id = p.id) AS weekdays
         FROM decision d JOIN placement p ON p.decision_id = d.id JOIN complaint_regime r ON r.id = d.complaint_regime_id
        WHERE d.nav_grant_kind = 'vto'`,
    );
    expect(rows).toEqual(
      Array.from({ length: 3 }, () => ({
        what: 'vto',
        facts: 'Tilsagn fra NAV: VTO, som ikke har noe fast antall plasser. NAVs referanse: NAV-2027-17.',
        complaint: 'nav-employer',
        from: '2027-08-16',
        weekdays: [1, 2, 3],
      })),
    );
    const taken = await acceptedCase([[{ offer: 'vto-bedrift', days: 3 }], [{ offer: 'ba-arbeid', days: 2 }]]);
    const same = grant(taken, { days: days(tale, 'vto-bedrift', 1, 3) });
    expect(await takes(await lise(), 'registerNavGrant', same)).toMatchObject({ rule: 'day-taken' });
  });

  test('is registered with the day it began, also when that has been', async () => {
    const one = await openCase(tale, 'baerum', vta);
    const begun = grant(one, { madeOn: '2026-12-01', startOn: '2027-01-04' });
    expect(await takes(await lise(), 'registerNavGrant', begun)).toMatchObject({ __typename: 'CasePayload' });
    const { rows } = await api.owner.query('SELECT from_on FROM placement WHERE application_id = $1', [
      one.applicationId,
    ]);
    expect(rows).toEqual([{ from_on: '2027-01-04' }]);
  });

  test('Asker’s 19th at Arba is refused though Bærum has places left', async () => {
    const marit = await api.as('marit', { role: 'caseworker' });
    for (let number = 1; number <= 18; number += 1) {
      const one = await openCase(tale, 'asker', vta);
      expect(await takes(marit, 'registerNavGrant', grant(one))).toMatchObject({ __typename: 'CasePayload' });
    }
    const nineteenth = await openCase(tale, 'asker', vta);
    expect(await takes(marit, 'registerNavGrant', grant(nineteenth))).toMatchObject({
      rule: 'no-room',
      message: 'Alle plassene kommunen har her, er i bruk. Plassene til andre kommuner kan ikke brukes.',
      facts: [{ name: `${tale.offer('arba-vta').id}.1`, value: 'POOL_FULL 2027-08-16' }],
    });
    const baerums = await openCase(tale, 'baerum', vta);
    expect(await takes(await lise(), 'registerNavGrant', grant(baerums))).toMatchObject({ __typename: 'CasePayload' });
  });

  test('not on a weekday the person has a place already', async () => {
    const one = await acceptedCase(vta);
    expect(await takes(await lise(), 'registerNavGrant', grant(one))).toMatchObject({
      rule: 'day-taken',
      message: 'Personen har allerede en plass på mandag.',
    });
  });

  test('is no decision of the municipality', async () => {
    const one = await openCase(tale, 'baerum', vta);
    const { applicationId, wishIds } = one;
    const input = { applicationId, wishIds, outcome: 'refused', ...written };
    expect(await takes(await lise(), 'prepareDecision', input)).toMatchObject({ rule: 'bundle-two-authorities' });
  });
});
