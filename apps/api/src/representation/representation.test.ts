import { demoNationalId } from '../demo/people';
import { story, type Story, type StoryApplication } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

let api: TestApi;
let tale: Story;
let oskars: StoryApplication;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  oskars = await tale.applies('oskar', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
});
afterAll(() => api.close());

const register = `mutation ($input: RegisterRepresentationInput!) { result: registerRepresentation(input: $input) { __typename
  ... on CasePayload { case { id representations { name kind scope from until } } } ... on Violation { rule field message } } }`;

const registers = async (code: string, input: object) => {
  const mandate = {
    participantId: await tale.participantId('oskar'),
    representativeNationalId: demoNationalId('gunnar'),
    kind: 'guardian',
    scope: ['personal'],
    from: '2027-01-18',
    documentRef: 'Sak 2027/1 dok. 3',
  };
  const asker = await api.as(code);
  return (await asker.mutate<{ result: object }>(register, { input: { ...mandate, ...input } })).result;
};

test('the office registers a guardian whose papers it has seen; the guardian can act for the person at once', async () => {
  expect(await registers('lise', {})).toMatchObject({
    __typename: 'CasePayload',
    case: {
      id: oskars.id,
      representations: [
        { name: 'Gunnar Rognli', kind: 'guardian', scope: ['personal'], from: '2027-01-18', until: null },
      ],
    },
  });
  const { rows: hats } = await api.owner.query(
    `SELECT h.label FROM app_user u, user_hats(u.id, '2027-01-18') h
      WHERE u.demo_code = 'gunnar' AND h.kind = 'representation' ORDER BY h.label`,
  );
  expect(hats).toHaveLength(2);
  const oskar = await api.as('oskar', { kind: 'self' });
  expect(await oskar.query('{ whoSeesMe { lines { who why } } }')).toMatchObject({
    whoSeesMe: { lines: [{}, { who: 'Gunnar Rognli', why: 'Har fullmakt, er verge eller støtter deg' }] },
  });
});

test('somebody who has never logged in is known again by the number, which is stored nowhere', async () => {
  const number = demoNationalId('olav');
  const input = {
    representativeNationalId: number,
    representativeName: 'Olav Lien',
    kind: 'supporter',
    scope: ['support'],
  };
  expect(await registers('lise', input)).toMatchObject({
    case: {
      representations: [{ name: 'Gunnar Rognli' }, { name: 'Olav Lien', kind: 'supporter' }],
    },
  });
  const { rows } = await api.owner.query(
    `SELECT u.name FROM login_identity l JOIN app_user u ON u.id = l.user_id WHERE l.subject_hash = $1`,
    [api.services.nationalIds.hash(number)],
  );
  expect(rows).toEqual([{ name: 'Olav Lien' }]);
});

test.each([
  ['a support person with a mandate', { kind: 'supporter', scope: ['personal'] }, 'scope-does-not-fit-kind', 'scope'],
  ['a wrong number', { representativeNationalId: '12345678901' }, 'national-id-wrong', 'representativeNationalId'],
  ['no papers', { documentRef: '  ' }, 'paper-reference-missing', 'documentRef'],
  ['an end before the beginning', { until: '2027-01-01' }, 'ends-before-it-begins', 'until'],
  ['a parent of an adult', { kind: 'parentOfMinor' }, 'ends-before-it-begins', 'until'],
])('%s is refused', async (_what, input, rule, field) => {
  expect(await registers('lise', input)).toMatchObject({ __typename: 'Violation', rule, field });
});

test('nobody represents herself, and only the person’s own office registers', async () => {
  expect(await registers('lise', { representativeNationalId: demoNationalId('oskar') })).toMatchObject({
    rule: 'represents-herself',
  });
  expect(await registers('marit', {})).toMatchObject({ __typename: 'NotFound' });
  expect(await registers('siv', {})).toMatchObject({ __typename: 'NotFound' });
});
