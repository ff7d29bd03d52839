import { readableFacts, scopes, type Scope } from '@inntak/domain/access';
import type { WornHat } from '../../test/asker';
import { story, type Story, type StoryApplication } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';
import { tableOf } from './fact-texts';

let api: TestApi;
let tale: Story;
let adas: StoryApplication;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  adas = await tale.applies('ada');
});
afterAll(() => api.close());

interface Line {
  id: string;
  who: string;
  what: string[];
  why: string;
  since: string;
  until: string | null;
  consentId: string | null;
  lookedAt: { by: string; role: string; what: string }[];
}

const whoSees = `{ whoSeesMe { cannotSee lines { id who what why since until consentId lookedAt { by role what } } } }`;
const consents = 'myCase { consents { id to what state allowedSteps { step open } } participant { school { code } } }';
const give = `mutation ($input: GiveSchoolConsentInput!) { result: giveSchoolConsent(input: $input) { __typename
  ... on MyCasePayload { ${consents} } ... on Violation { rule message field } } }`;
const withdraw = `mutation ($input: WithdrawConsentInput!) { result: withdrawConsent(input: $input) { __typename
  ... on MyCasePayload { ${consents} } ... on Violation { rule } } }`;
const application =
  'query ($id: ID!) { application(id: $id) { state ownWords { text } wishes { rank } answers { key } stations { key } } }';

interface Result {
  __typename: string;
  rule?: string;
  myCase: { consents: { id: string; state: string }[] };
}

const self: WornHat = { kind: 'self' };
const linesOf = async (code: string, hat: WornHat = self) =>
  (await (await api.as(code, hat)).query<{ whoSeesMe: { lines: Line[]; cannotSee: string[] } | null }>(whoSees))
    .whoSeesMe;
const does = async (code: string, document: string, input: object, hat: WornHat = self) =>
  (await (await api.as(code, hat)).mutate<{ result: Result }>(document, { input })).result;
const sees = async (code: string) =>
  (await (await api.as(code)).query<{ application: object | null }>(application, { id: adas.id })).application;

describe('who can see Ada', () => {
  test('her own office by law, and nobody she has only wished for', async () => {
    const seen = await linesOf('ada');
    expect(seen?.lines).toMatchObject([
      { who: 'Tildelingskontoret i Bærum', what: ['Hele saken din'], why: 'Behandler søknaden din', lookedAt: [] },
    ]);
    expect(seen?.cannotSee).toEqual(expect.arrayContaining(['Arba AS', 'NAV Bærum']));
    expect(await linesOf('lise', {})).toBeNull();
  });

  test('she lets her school follow the case: the school is on the list, with what and why, and sees that and no more', async () => {
    expect(await sees('kari')).toBeNull();
    expect(await does('ada', give, { schoolCode: 'hogwarts' })).toMatchObject({ rule: 'school-unknown' });
    const given = await does('ada', give, { schoolCode: 'donski' });
    expect(given).toMatchObject({
      myCase: {
        consents: [
          {
            to: expect.stringContaining('Dønski') as string,
            state: 'given',
            allowedSteps: [{ step: 'withdraw', open: true }],
          },
        ],
        participant: { school: { code: 'donski' } },
      },
    });
    expect(await does('ada', give, { schoolCode: 'donski' })).toEqual(given);

    const school = (await linesOf('ada'))?.lines.find(({ consentId }) => consentId !== null);
    expect(school).toMatchObject({
      why: 'Du har sagt ja',
      since: '2027-01-18',
      consentId: given.myCase.consents[0]?.id,
      what: [
        'Navnet ditt',
        'Når du er ferdig på skolen',
        'At du har søkt, og når',
        'Det du har skrevet selv',
        'Ønskene dine',
        'Svarene dine i skjemaet, til søknaden er sendt',
        'Arbeid du har prøvd',
        'Plassen din',
        'Hvor langt saken har kommet',
      ],
    });
    expect(await sees('kari')).toEqual({
      state: 'submitted',
      ownWords: { text: 'Jeg vil jobbe et sted der det er rolig.' },
      wishes: [{ rank: 1 }, { rank: 2 }, { rank: 3 }],
      answers: [],
      stations: expect.arrayContaining([{ key: 'application' }]) as object[],
    });
    expect(await sees('bjorn')).toBeNull(); // another school
  });

  test('who has looked stands on the line, in plain words', async () => {
    await sees('lise');
    const lines = (await linesOf('ada'))?.lines ?? [];
    const looks = Object.fromEntries(lines.map(({ who, lookedAt }) => [who, lookedAt]));
    expect(looks['Tildelingskontoret i Bærum']).toEqual([
      { by: 'Lise Berg', role: 'Saksbehandler', what: 'Saken din' },
    ]);
    expect(lines.find(({ consentId }) => consentId !== null)?.lookedAt[0]).toEqual({
      by: 'Kari Moen',
      role: 'Kontakt på skolen',
      what: 'Saken din',
    });
  });

  test('her own office is told the same, and is in the log itself; nobody else is told', async () => {
    const asked = 'query ($id: ID!) { caseLooks(id: $id) { by role what } }';
    const told = async (code: string) => {
      const asker = await api.as(code);
      return (await asker.query<{ caseLooks: { by: string; what: string }[] | null }>(asked, { id: adas.id }))
        .caseLooks;
    };
    expect(await told('lise')).toContainEqual({ by: 'Kari Moen', role: 'Kontakt på skolen', what: 'Saken din' });
    expect((await told('lise'))?.[0]).toEqual({
      by: 'Lise Berg',
      role: 'Saksbehandler',
      what: 'Hvem som har sett på saken din',
    });
    for (const other of ['kari', 'bjorn', 'ada', 'siv', 'nina']) expect(await told(other)).toBeNull();
  });

  test('she takes the consent back, and the school is shut out at once', async () => {
    const consentId = (await linesOf('ada'))?.lines.find((line) => line.consentId !== null)?.consentId;
    expect(await does('jonas', withdraw, { id: consentId })).toMatchObject({ __typename: 'NotFound' });
    expect(await does('ada', withdraw, { id: consentId })).toMatchObject({
      myCase: { consents: [{ state: 'withdrawn', allowedSteps: [{ step: 'withdraw', open: false }] }] },
    });
    expect(await sees('kari')).toBeNull();
    expect((await linesOf('ada'))?.lines).toHaveLength(1);
    expect(await does('ada', withdraw, { id: consentId })).toMatchObject({ rule: 'step-not-open' });
    const { rows } = await api.owner.query(
      `SELECT step, from_state, to_state FROM case_history WHERE object_id = $1 ORDER BY seq`,
      [consentId],
    );
    expect(rows).toEqual([
      { step: 'give', from_state: null, to_state: 'given' },
      { step: 'withdraw', from_state: 'given', to_state: 'withdrawn' },
    ]);
  });
});

describe('representatives on the list', () => {
  test('a guardian for money, and what little he sees', async () => {
    expect((await linesOf('jonas'))?.lines.find(({ who }) => who === 'Gunnar Rognli')).toMatchObject({
      why: 'Har fullmakt, er verge eller støtter deg',
      what: ['Navnet ditt', 'At du har søkt, og når', 'Hvor langt saken har kommet'],
    });
    expect(await linesOf('gunnar', { kind: 'representation' })).toBeNull();
  });

  test('a guardian for money cannot let the school in; a proxy cannot turn the person’s no into a yes', async () => {
    const hat: WornHat = { kind: 'representation' };
    expect(await does('gunnar', give, { schoolCode: 'rud' }, hat)).toMatchObject({ rule: 'mandate-too-narrow' });
    const given = await does('sofie', give, { schoolCode: 'rud' });
    await does('sofie', withdraw, { id: given.myCase.consents[0]?.id });
    expect(await does('eva', give, { schoolCode: 'rud' }, hat)).toMatchObject({ rule: 'person-said-no' });
  });
});

describe('the scope table of the database and the facts that people are told', () => {
  test('every fact that a scope is said to open, the database opens too', async () => {
    const { rows } = await api.owner.query<{ scope: Scope; tables: string[] }>(
      'SELECT scope, array_agg(table_name) AS tables FROM scope_table GROUP BY scope',
    );
    const opened = new Map(rows.map(({ scope, tables }) => [scope, tables]));
    for (const scope of scopes) {
      const told = readableFacts([scope]).map(({ fact }) => tableOf[fact]);
      expect([scope, told.filter((table) => !opened.get(scope)?.includes(table))]).toEqual([scope, []]);
    }
  });
});
