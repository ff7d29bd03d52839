import { limits } from '../../src/platform/graphql/limits';
import { testApi, type TestApi } from '../test-api';
import { createProbeTable, probeIds, ProbeResolver } from './probe';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({}, { resolvers: [ProbeResolver] });
  await createProbeTable(api.owner);
  await api.seed.organisation('tildeling-baerum', 'office', 'baerum');
  await api.seed.member('lise', 'caseworker', 'tildeling-baerum');
});
afterAll(() => api.close());

const post = (payload: object | string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  api.http({ method: 'POST', url: '/graphql', headers, payload });

describe('what the API refuses to look at', () => {
  const ask = async (document: string, variables?: object) => (await api.as('lise')).ask(document, variables);
  const refused = { status: 400, data: null };

  test('an operation that is too deep', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'id' : `again { ${nested(levels - 1)} }`);
    const deep = (levels: number) => `query ($id: ID!) { probe(id: $id) { ${nested(levels)} } }`;
    expect((await ask(deep(limits.depth - 2), { id: probeIds.one })).status).toBe(200);
    expect(await ask(deep(limits.depth - 1), { id: probeIds.one })).toMatchObject(refused);
  });

  test('an operation whose fragments hide the depth or the number of fields', async () => {
    const doubling = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on Probe { a: again { ...F${n + 1} } b: again { ...F${n + 1} } }`,
    );
    const document = `query ($id: ID!) { probe(id: $id) { ...F0 } } ${doubling.join(' ')} fragment F12 on Probe { id }`;
    expect(await ask(document, { id: probeIds.one })).toMatchObject({ status: 400 });
  });

  test('a fragment that contains itself', async () => {
    const document = 'query ($id: ID!) { probe(id: $id) { ...F } } fragment F on Probe { again { ...F } }';
    expect(await ask(document, { id: probeIds.one })).toMatchObject({ status: 400 });
  });

  test('the same field asked many times under other names', async () => {
    const times = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `t${n}: time`).join(' ')} }`;
    expect((await ask(times(limits.rootFields))).status).toBe(200);
    expect(await ask(times(limits.rootFields + 1))).toMatchObject(refused);
  });

  test('a text with more words than any of ours', async () => {
    expect(await ask(`{ ${'time '.repeat(limits.tokens)} }`)).toMatchObject({ status: 400 });
  });

  test('two mutations at once', async () => {
    const field = (n: number) => `m${n}: move(input: { id: "${probeIds.one}", place: 2, version: 1 }) { __typename }`;
    expect(await ask(`mutation { ${field(1)} ${field(2)} }`)).toMatchObject({ status: 400 });
  });

  test('several operations in one request', async () => {
    expect((await post([{ query: '{ time }' }, { query: '{ time }' }])).statusCode).toBe(400);
  });

  test('a body that is too large', async () => {
    expect((await post({ query: '{ time }', variables: { a: 'x'.repeat(600_000) } })).statusCode).toBe(413);
  });

  test('a request that another site could make a browser send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await post('{"query":"{ time }"}', { 'content-type': type })).statusCode).toBeGreaterThanOrEqual(400);
    }
    expect((await api.http({ method: 'GET', url: '/graphql?query={time}' })).statusCode).toBe(404);
  });
});

describe('values of the wrong type are HTTP 400 before anything is tried', () => {
  const move = 'mutation ($input: MoveInput!) { move(input: $input) { __typename } }';
  const good = { id: probeIds.one, place: 1, version: 1 };

  test.each([
    ['no input at all', {}],
    ['null', { input: null }],
    ['a field too many', { input: { ...good, extra: 1 } }],
    ['a field too few', { input: { id: probeIds.one } }],
    ['text for a number', { input: { ...good, place: '2' } }],
    ['a fraction', { input: { ...good, place: 1.5 } }],
    ['a number beyond 32 bits', { input: { ...good, place: 3e9 } }],
    ['an id that is no uuid', { input: { ...good, id: 'one' } }],
    ['a day that does not exist', { input: { ...good, day: '2027-02-29' } }],
    ['a number for a day', { input: { ...good, day: 20270228 } }],
    ['a list for one', { input: [good, good] }],
    ['the character NUL', { input: { ...good, why: 'a\0b' } }],
    ['a text that is too long', { input: { ...good, why: 'x'.repeat(21) } }],
  ])('%s', async (_, variables) => {
    const answer = await (await api.as('lise')).ask(move, variables);
    expect(answer).toMatchObject({ status: 400, data: null });
    expect(answer.errors.map(({ extensions }) => extensions?.code)).toContain('BAD_USER_INPUT');
  });

  test('and the value itself is not repeated', async () => {
    const answer = await (await api.as('lise')).ask(move, { input: { ...good, id: '01010112345' } });
    expect(JSON.stringify(answer.errors)).not.toContain('01010112345');
  });

  test('NUL in the text of the operation', async () => {
    const answer = await api.anonymous.ask('{ time(echo: "a\\u0000b") }');
    expect(answer.status).toBe(400);
  });
});

describe('errors', () => {
  test('say nothing from inside, only the id that finds them in the log', async () => {
    const answer = await api.anonymous.ask('{ broken }');
    expect(answer).toMatchObject({
      status: 500,
      data: null,
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(answer.errors)).not.toMatch(/secret|01010112345|stack/);
    expect(answer.errors[0]?.extensions?.requestId).toBe(answer.headers['x-request-id']);
  });

  test('in one field take the whole answer with them', async () => {
    expect((await api.anonymous.ask('{ time broken }')).data).toBeNull();
  });

  test('a client cannot choose the id', async () => {
    const response = await post({ query: '{ time }' }, { 'content-type': 'application/json', 'x-request-id': 'mine' });
    expect(response.headers['x-request-id']).not.toBe('mine');
  });
});

describe('who may ask', () => {
  test('fields that are not public need a log-in', async () => {
    const answer = await api.anonymous.ask('query ($id: ID!) { probe(id: $id) { id } }', { id: probeIds.one });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('also when they hide in a fragment', async () => {
    const hidden = `query ($id: ID!) { time ...F } fragment F on Query { ... on Query { probe(id: $id) { id } } }`;
    expect((await api.anonymous.ask(hidden, { id: probeIds.one })).status).toBe(401);
  });
});

test('introspection is for developers only', async () => {
  const inProduction = await testApi(
    { NODE_ENV: 'production', INNTAK_ALLOW_DEMO_LOGIN: 'yes-this-is-a-demo' },
    { resolvers: [ProbeResolver] },
  );
  try {
    expect((await api.anonymous.ask('{ __schema { queryType { name } } }')).status).toBe(200);
    expect((await inProduction.anonymous.ask('{ __schema { queryType { name } } }')).status).toBe(400);
    const guess = await inProduction.anonymous.ask('{ tim }');
    expect(JSON.stringify(guess.errors)).not.toContain('Did you mean');
  } finally {
    await inProduction.close();
  }
});

test('answers carry strict headers', async () => {
  const { headers } = await post({ query: '{ time }' });
  expect(headers['content-security-policy']).toMatch(/default-src 'self'.*script-src 'self'.*style-src 'self'/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
});
