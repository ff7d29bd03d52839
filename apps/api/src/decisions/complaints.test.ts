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
const forApproval = async (one: StoryCase, input: object) => sendsForApproval(tale, await lise(), one, input);
const wishStates = async ({ applicationId }: StoryCase) =>
  (
    await api.owner.query<{ state: string }>('SELECT state FROM wish WHERE application_id = $1 ORDER BY rank', [
      applicationId,
    ])
  ).rows.map(({ state }) => state);

describe('a complaint', () => {
  const payload = '... on DecisionPayload { decision { state complaint { deadline } } }';

  test('is the person’s own, and gets a receipt; after the deadline it is taken and marked late', async () => {
    const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    await givesLogIn(tale, 'klara', one);
    const step = await forApproval(one, { outcome: 'refused' });
    await takes(await dag(), 'makeDecision', step);
    await api.owner.query(
      `UPDATE letter_delivery SET opened_at = '2027-01-18T12:00:00Z'
        WHERE letter_id = (SELECT id FROM letter WHERE subject_id = $1 AND kind = 'decision')`,
      [step.id],
    );
    await api.setDay('2027-03-20');
    const klara = await api.as('klara', { kind: 'self' });
    const complained = await takes(klara, 'complain', { decisionId: step.id, text: 'Jeg er uenig.' }, payload);
    await api.setDay('2027-01-18');
    expect(complained).toMatchObject({ decision: { state: 'complained' } });
    const { rows } = await api.owner.query('SELECT late, text, heard_how FROM complaint WHERE decision_id = $1', [
      step.id,
    ]);
    expect(rows).toEqual([{ late: true, text: 'Jeg er uenig.', heard_how: null }]);
    expect(
      (await api.owner.query(`SELECT 1 FROM letter WHERE subject_id = $1 AND kind = 'complaintReceived'`, [step.id]))
        .rowCount,
    ).toBe(1);
  });

  test('that staff heard says how', async () => {
    const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    const step = await forApproval(one, { outcome: 'refused' });
    await takes(await dag(), 'makeDecision', step);
    const input = { decisionId: step.id, text: 'Hun er uenig.' };
    expect(await takes(await lise(), 'complain', input)).toMatchObject({ rule: 'needs-missing', field: 'heardHow' });
    expect(await takes(await lise(), 'complain', { ...input, heardHow: 'phone' }, payload)).toMatchObject({
      decision: { state: 'complained' },
    });
  });
});

describe('what becomes of a complaint', () => {
  /** A refusal of two wishes that the person has complained about. */
  async function complained() {
    const one = await openCase(tale, 'baerum', [
      [{ offer: 'ba-arbeid', days: 2 }],
      [{ offer: 'bkd-aktivitet', days: 2 }],
    ]);
    const step = await forApproval(one, { outcome: 'refused' });
    await takes(await dag(), 'makeDecision', step);
    await takes(await lise(), 'complain', { decisionId: step.id, text: 'Hun er uenig.', heardHow: 'phone' });
    const { id, version } = await latest(tale, 'decision', one);
    return { ...one, decisionId: id, version };
  }
  const next = async ({ applicationId }: StoryCase) => {
    const document = '{ worklist(view: all) { edges { node { id nextStep { key deadline } } } } }';
    const { worklist } = await (
      await lise()
    ).query<{ worklist: { edges: { node: { id: string; nextStep: { key: string; deadline: string } } }[] } }>(document);
    return worklist.edges.find(({ node }) => node.id === applicationId)?.node.nextStep;
  };
  const letters = async (decisionId: string) =>
    (
      await api.owner.query<{ title: string; reasons: string }>(
        `SELECT title, (SELECT b -> 'text' ->> 0 FROM jsonb_array_elements(body) b
                         WHERE b ->> 'part' = 'reasons' AND b ->> 'kind' = 'paragraph') AS reasons
           FROM letter WHERE subject_id = $1 AND kind = 'complaintAnswer' ORDER BY created_at, title`,
        [decisionId],
      )
    ).rows;
  const steps = async (id: string) =>
    (
      await api.owner.query<{ step: string }>('SELECT step FROM case_history WHERE object_id = $1 ORDER BY seq', [id])
    ).rows.map(({ step }) => step);

  test('stands on the worklist with a deadline, and on the case with who heard it', async () => {
    const one = await complained();
    expect(await next(one)).toEqual({ key: 'answerComplaint', deadline: '2027-02-15' });
    const page = await (
      await dag()
    ).query<{ case: object }>(
      `query ($id: ID!) { case(id: $id) { decisions { allowedSteps { step open }
         complaints { text receivedOn late heardHow heardBy answeredOn } } } }`,
      { id: one.applicationId },
    );
    expect(page.case).toMatchObject({
      decisions: [
        {
          allowedSteps: expect.arrayContaining([
            { step: 'uphold', open: true },
            { step: 'change', open: true },
            { step: 'forward', open: false },
          ]) as object,
          complaints: [
            { text: 'Hun er uenig.', receivedOn: '2027-01-18', late: false, heardHow: 'phone', answeredOn: null },
          ],
        },
      ],
    });
  });

  test('the decision stands: a letter with the reasons, then on to Statsforvalteren with another', async () => {
    const { decisionId, version, ...one } = await complained();
    const input = { decisionId, version };
    expect(await takes(await dag(), 'forwardComplaint', input)).toMatchObject({ rule: 'step-not-open' });
    expect(await takes(await dag(), 'upholdDecision', { ...input, reason: ' ' })).toMatchObject({
      rule: 'needs-missing',
      field: 'reason',
    });
    expect(await takes(await lise(), 'upholdDecision', { ...input, reason: 'Nei.' })).toMatchObject({
      rule: 'step-not-yours',
    });
    const reason = 'Vi mener fortsatt at det ikke passer.';
    expect(await takes(await dag(), 'upholdDecision', { ...input, reason })).toMatchObject({
      __typename: 'CasePayload',
    });
    expect(await next(one)).toEqual({ key: 'forwardComplaint', deadline: '2027-02-15' });
    expect(await takes(await dag(), 'upholdDecision', { ...input, reason })).toMatchObject({ rule: 'step-not-open' });
    expect(await takes(await lise(), 'forwardComplaint', input)).toMatchObject({ __typename: 'Conflict' });
    const fresh = { decisionId, version: version + 1 };
    expect(await takes(await lise(), 'forwardComplaint', fresh)).toMatchObject({ __typename: 'CasePayload' });
    expect(await letters(decisionId)).toMatchObject([
      { title: 'Svar på klagen din: vedtaket står', reasons: reason },
      { title: 'Klagen din er sendt til Statsforvalteren' },
    ]);
    const { rows } = await api.owner.query(
      'SELECT answer_reasons, answered_on, forwarded_on FROM complaint WHERE decision_id = $1',
      [decisionId],
    );
    expect(rows).toEqual([{ answer_reasons: reason, answered_on: '2027-01-18', forwarded_on: '2027-01-18' }]);
    expect(await steps(decisionId)).toEqual([
      'prepare',
      'sendForApproval',
      'make',
      'notify',
      'complain',
      'uphold',
      'forward',
    ]);
  });

  test('is never answered by the one who prepared the decision', async () => {
    const { decisionId, version } = await complained();
    await api.owner.query(
      `UPDATE decision SET approved_by_user_id = prepared_by_user_id, prepared_by_user_id = approved_by_user_id WHERE id = $1`,
      [decisionId],
    );
    const answer = { decisionId, version, reason: 'Du har rett.' };
    expect(await takes(await dag(), 'changeAfterComplaint', answer)).toMatchObject({ rule: 'same-person' });
  });

  test('is heard: the refused wishes are suitable again, a closed case is opened, and a new decision follows', async () => {
    const { decisionId, version, ...one } = await complained();
    await api.owner.query(`UPDATE application SET state = 'closed', closed_on = '2027-01-18' WHERE id = $1`, [
      one.applicationId,
    ]);
    const reason = 'Du hadde rett: besøket gikk fint.';
    expect(await takes(await dag(), 'changeAfterComplaint', { decisionId, version, reason })).toMatchObject({
      __typename: 'CasePayload',
    });
    expect(await wishStates(one)).toEqual(['suitable', 'suitable']);
    const { rows } = await api.owner.query('SELECT state, closed_on FROM application WHERE id = $1', [
      one.applicationId,
    ]);
    expect(rows).toEqual([{ state: 'workClarification', closed_on: null }]);
    expect(await letters(decisionId)).toEqual([{ title: 'Svar på klagen din: du får medhold', reasons: reason }]);
    expect(await next(one)).toMatchObject({ key: 'findPlace' });
    await offersPlace(tale, await lise(), one, days(tale, 'ba-arbeid', 1, 2));
    await answersByPhone(tale, await lise(), one, 'accept');
    const { id: placeOfferId } = await latest(tale, 'place_offer', one);
    const step = await forApproval(one, { placeOfferId, outcome: 'partlyGranted' });
    expect(await takes(await dag(), 'makeDecision', step)).toMatchObject({ __typename: 'CasePayload' });
    expect(await wishStates(one)).toEqual(['granted', 'refused']);
  });

  test('about a grant from NAV is only sent on, to NAV', async () => {
    const one = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]]);
    await takes(await lise(), 'registerNavGrant', {
      applicationId: one.applicationId,
      wishId: one.wishIds[0],
      madeOn: '2027-01-15',
      navReference: 'NAV-2027-18',
      startOn: '2027-08-16',
      days: days(tale, 'arba-vta', 1, 5),
      yesHeardHow: 'Sa ja i møte',
    });
    const made = await latest(tale, 'decision', one);
    await takes(await lise(), 'complain', { decisionId: made.id, text: 'For mange dager.', heardHow: 'paper' });
    expect(await next(one)).toEqual({ key: 'forwardComplaint', deadline: '2027-01-25' });
    const { version } = await latest(tale, 'decision', one);
    const input = { decisionId: made.id, version };
    expect(await takes(await dag(), 'upholdDecision', { ...input, reason: 'Nei' })).toMatchObject({
      rule: 'complaint-of-other-authority',
    });
    expect(await takes(await lise(), 'forwardComplaintToNav', input)).toMatchObject({ __typename: 'CasePayload' });
    expect(await letters(made.id)).toEqual([expect.objectContaining({ title: 'Klagen din er sendt til NAV' })]);
    expect(await latest(tale, 'decision', one)).toMatchObject({ state: 'forwarded' });
  });
});
