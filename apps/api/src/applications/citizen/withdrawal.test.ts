import { caseOf, caseStep, type OfficeCase } from '../../../test/office-documents';
import { story, type Story } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const withdraw = `mutation ($input: ApplicationStepInput!) { result: withdrawApplication(input: $input) { __typename
  ... on ApplicationPayload { application { state wishes { state } stations { key state } } } ... on Violation { rule } } }`;
const answerDisclosure = `mutation ($input: AnswerDisclosureInput!) { answerDisclosure(input: $input) { __typename } }`;
const withdrawConsent = `mutation ($input: WithdrawConsentInput!) { result: withdrawConsent(input: $input) { __typename
  ... on MyCasePayload { myCase { consents { to state } } } ... on Violation { rule } } }`;
const takeBack = async (code: string, id: string, version: number) =>
  (await (await api.as(code, { kind: 'self' })).mutate<{ result: object }>(withdraw, { input: { id, version } }))
    .result;

/** A case in step 2 with BA asked, a visit requested, room held at BA and BKD, and a place on Arba's waitlist. */
async function caseInFullSwing(code: string): Promise<OfficeCase> {
  const lise = await api.as('lise');
  const takes = async (name: string, input: string, value: object) => caseOf(await caseStep(lise, name, input, value));
  const { id, version } = await tale.applies(code);
  const step = (name: string, more: number) => takes(name, 'ApplicationStepInput', { id, version: version + more });
  await step('receiveApplication', 0);
  await step('startWorkClarification', 1);
  const organisationId = await tale.organisationId('ba');
  const asked = await takes('askDisclosure', 'AskDisclosureInput', {
    applicationId: id,
    organisationId,
    basis: 'consent',
  });
  await (
    await api.as(code, { kind: 'self' })
  ).mutate(answerDisclosure, { input: { id: asked.disclosures[0]?.id, yes: true } });
  const referred = await takes('createReferral', 'CreateReferralInput', {
    applicationId: id,
    organisationId,
    kind: 'provider',
    clarifications: ['visit'],
  });
  const [arba, combined] = referred.application.wishes;
  await takes('addToWaitlist', 'AddToWaitlistInput', {
    wishId: arba?.id,
    wishVersion: arba?.version,
    offerId: tale.offer('arba-vta').id,
    informedOn: '2027-01-18',
    informedHow: 'phone',
  });
  const days = [
    ...['monday', 'tuesday', 'wednesday'].map((weekday) => ({ offerId: tale.offer('ba-arbeid').id, weekday })),
    ...['thursday', 'friday'].map((weekday) => ({ offerId: tale.offer('bkd-aktivitet').id, weekday })),
  ];
  await takes('preparePlaceOffer', 'PreparePlaceOfferInput', {
    applicationId: id,
    wishId: combined?.id,
    startOn: '2027-08-16',
    days,
  });
  const { rows } = await api.owner.query<{ id: string; version: number }>(
    'SELECT id, version FROM place_offer WHERE application_id = $1',
    [id],
  );
  return takes('sendPlaceOffer', 'SendPlaceOfferInput', { ...rows[0], answerBy: '2027-02-01' });
}

test('withdrawing in full swing ends everything that is open, gives the room back and shuts out who was asked', async () => {
  const found = await caseInFullSwing('ada');
  const ba = await api.as('nina');
  const seenByBa = async () =>
    (
      await ba.query<{ application: object | null }>('query ($id: ID!) { application(id: $id) { state } }', {
        id: found.id,
      })
    ).application;
  expect(await seenByBa()).toEqual({ state: 'workClarification' });

  expect(await takeBack('ada', found.id, found.application.version)).toMatchObject({
    __typename: 'ApplicationPayload',
    application: {
      state: 'withdrawn',
      wishes: [{ state: 'withdrawn' }, { state: 'withdrawn' }, { state: 'withdrawn' }],
    },
  });
  const { rows } = await api.owner.query(
    `SELECT (SELECT array_agg(DISTINCT state) FROM place_offer WHERE application_id = $1) AS offers,
            (SELECT count(*) FROM place_offer_day d JOIN place_offer o ON o.id = d.place_offer_id
              WHERE o.application_id = $1 AND d.holds) AS held,
            (SELECT array_agg(DISTINCT state || ' ' || left_reason) FROM waitlist_entry WHERE application_id = $1) AS waiting,
            (SELECT array_agg(DISTINCT state) FROM referral WHERE application_id = $1) AS referrals,
            (SELECT array_agg(DISTINCT state) FROM clarification WHERE application_id = $1) AS meetings,
            (SELECT count(*) FROM access_grant g JOIN application a ON a.participant_id = g.participant_id
              WHERE a.id = $1 AND g.ended_at IS NULL) AS grants`,
    [found.id],
  );
  expect(rows).toEqual([
    {
      offers: ['released'],
      held: 0,
      waiting: ['left withdrawn'],
      referrals: ['ended'],
      meetings: ['cancelled'],
      grants: 0,
    },
  ]);
  expect(await seenByBa()).toBeNull();
  const { rows: history } = await api.owner.query<{ told: string }>(
    `SELECT object_type || '.' || step AS told FROM case_history WHERE application_id = $1 AND by_role = 'participant'
      AND to_state IN ('withdrawn', 'released', 'left', 'ended', 'cancelled') ORDER BY told`,
    [found.id],
  );
  expect(history.map(({ told }) => told)).toEqual([
    'application.withdraw',
    'clarification.cancel',
    'placeOffer.release',
    'referral.end',
    'waitlistEntry.leave',
    'wish.withdraw',
    'wish.withdraw',
    'wish.withdraw',
  ]);
});

test('a consent to a provider that is taken back shuts that provider out at once; the case goes on', async () => {
  const found = await caseInFullSwing('amina');
  const amina = await api.as('amina', { kind: 'self' });
  const { myCase } = await amina.query<{ myCase: { consents: { id: string; to: string; state: string }[] } }>(
    '{ myCase { consents { id to state } } }',
  );
  const toBa = myCase.consents.find(({ to }) => to === 'Bærum arbeidssenter');
  expect(await amina.mutate(withdrawConsent, { input: { id: toBa?.id } })).toMatchObject({
    result: { myCase: { consents: [{ to: 'Bærum arbeidssenter', state: 'withdrawn' }] } },
  });
  const nina = await api.as('nina');
  expect(await nina.query('query ($id: ID!) { application(id: $id) { state } }', { id: found.id })).toEqual({
    application: null,
  });
  const { rows } = await api.owner.query('SELECT state, end_reason FROM referral WHERE application_id = $1', [
    found.id,
  ]);
  expect(rows).toEqual([{ state: 'ended', end_reason: 'Samtykket ble trukket tilbake.' }]);
});

test('a withdrawn application stays withdrawn, and another can be begun', async () => {
  const { id, version } = await tale.applies('thea', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
  await takeBack('thea', id, version);
  expect(await takeBack('thea', id, version + 1)).toMatchObject({ rule: 'step-not-open' });
  const thea = await api.as('thea', { kind: 'self' });
  expect(await tale.fillsIn(thea, 'baerum', [[{ offer: 'ba-arbeid', days: 4 }]])).toMatchObject({ state: 'draft' });
});
