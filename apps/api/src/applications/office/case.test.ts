import { story, type Story, type StoryApplication } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

const caseDocument = `query ($id: ID!) { case(id: $id) { id application { caseNumber state wishes { rank state parts { offer { code } } allowedSteps { step open } }
    allowedSteps { step open reason needs } stations { key state } }
  participant { name age protection } nextStep { key text who mine deadline daysLeft urgency } responsible { name }
  officialRecordText history { life step text by role correctable } recipients { code kind } disclosures { id } referrals { id }
  letters { kind } placeOffers { id } callLog { id } notes { id } capacityToConsent { id } vtaAssessment } }`;

let api: TestApi;
let world: Story;
let ada: StoryApplication;

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  ada = await world.applies('ada');
});
afterAll(() => api.close());

describe('the case page', () => {
  test('tells a caseworker who it is about, what was wished for and what has to be done next', async () => {
    const lise = await api.as('lise');
    const { case: found } = await lise.query<{ case: object | null }>(caseDocument, { id: ada.id });
    expect(found).toMatchObject({
      id: ada.id,
      application: { caseNumber: ada.caseNumber, state: 'submitted' },
      nextStep: { key: 'receive', text: 'Bekreft mottatt', urgency: 'later' },
      recipients: [{ code: 'arba' }, { code: 'ba' }, { code: 'bkd' }, { code: 'nav-baerum', kind: 'navOffice' }],
    });
  });

  test('is nothing to anybody else: another municipality, a provider, an analyst, somebody not logged in', async () => {
    for (const code of ['marit', 'siv', 'even', 'kari', 'hanne', 'ingvild']) {
      const asker = await api.as(code);
      expect([code, await asker.query(caseDocument, { id: ada.id })]).toEqual([code, { case: null }]);
    }
    expect((await api.anonymous.ask(caseDocument, { id: ada.id })).status).toBe(401);
  });

  test('is a reading that the person can see', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `SELECT u.name FROM audit_event a JOIN app_user u ON u.id = a.user_id
        WHERE a.kind = 'read' AND a.action = 'application.read' AND a.participant_ids = ARRAY[$1::uuid]`,
      [await world.participantId('ada')],
    );
    expect(rows).toEqual([{ name: 'Lise Berg' }]);
  });
});
