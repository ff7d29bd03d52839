import { adasWishes, answersFor, story, type Story } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const result = `__typename
  ... on ApplicationPayload {
    application {
      id version state caseNumber late lateReason deadline answerTarget preliminaryReplyDue submittedAt
      municipality { code } helper { name } ownWords { text helper day } important plannedEndOfSchool
      wishes { id rank parts { days weekdays offer { code } } } answers { key question why value }
      experiences { id kind place from } stations { key state } allowedSteps { step open reason }
    }
    receipt { title text next nextDay letterId contact { name phone } }
  }
  ... on Violation { rule message field facts { name value } }
  ... on NotFound { message }
  ... on Conflict { message changedBy }`;
const save = `mutation ($input: SaveApplicationInput!) { result: saveApplication(input: $input) { ${result} } }`;
const step = (name: string) =>
  `mutation ($input: ApplicationStepInput!) { result: ${name}(input: $input) { ${result} } }`;
const read = `query ($id: ID!) { application(id: $id) { id state wishes { rank } } }`;

interface Result {
  __typename: string;
  application: {
    id: string;
    version: number;
    state: string;
    caseNumber: string;
    submittedAt: string | null;
    wishes: { id: string; rank: number }[];
    [field: string]: unknown;
  };
  receipt: { letterId: string; [field: string]: unknown } | null;
  rule: string;
  message: string;
  field: string;
}

const asks = async (code: string, document: string, input: object, hat: object = { kind: 'self' }): Promise<Result> =>
  (await (await api.as(code, hat)).mutate<{ result: Result }>(document, { input })).result;

describe('Ada applies', () => {
  test('the first time she begins, she becomes a person of the municipality she chose', async () => {
    const begun = await asks('ada', save, { municipalityCode: 'baerum', ownWords: 'Jeg liker ro.' });
    expect(begun).toMatchObject({
      __typename: 'ApplicationPayload',
      application: {
        state: 'draft',
        version: 1,
        municipality: { code: 'baerum' },
        ownWords: { text: 'Jeg liker ro.', helper: null, day: '2027-01-18' },
        deadline: '2027-02-01',
        stations: [{ key: 'application', state: 'now' }, {}, {}, {}, {}, {}],
      },
      receipt: null,
    });
    const { rows } = await api.owner.query(
      `SELECT p.first_name, p.last_name, m.code FROM participant p JOIN municipality m ON m.id = p.tenant_id
        JOIN app_user u ON u.participant_id = p.id WHERE u.demo_code = 'ada'`,
    );
    expect(rows).toEqual([{ first_name: 'Ada', last_name: 'Lindmo', code: 'baerum' }]);
  });
});
