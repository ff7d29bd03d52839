import { createClient } from './apollo';
import { sessionDocument } from './session';
import { sessionEnd } from './session-end';

const fetchMock = jest.fn();
Object.defineProperty(window, 'fetch', { value: fetchMock });

function serverAnswers(status: number, body: object) {
  fetchMock.mockResolvedValue({
    ok: status < 300,
    status,
    headers: { get: () => 'application/graphql-response+json' },
    text: () => Promise.resolve(JSON.stringify(body)),
  });
}

const ask = () =>
  createClient()
    .query({ query: sessionDocument })
    .catch(() => undefined);

beforeEach(() => sessionEnd.set(false));

const anonymous = {
  data: { viewer: null, businessDay: { __typename: 'BusinessDay', day: '2027-01-18', week: 3, isDemo: true } },
};
const refused = (code: string) => ({ errors: [{ message: '', extensions: { code } }] });

test.each([
  [200, anonymous, false],
  [401, {}, true],
  [401, refused('UNAUTHENTICATED'), true],
  [200, refused('UNAUTHENTICATED'), true],
  [400, refused('BAD_USER_INPUT'), false],
  [500, {}, false],
])('an answer %i %j says that the log-in is over: %s', async (status, body, over) => {
  serverAnswers(status, body);
  await ask();
  expect(sessionEnd.get()).toBe(over);
});

test('every request carries the header that a foreign form cannot set', async () => {
  serverAnswers(200, anonymous);
  await ask();
  expect(fetchMock).toHaveBeenLastCalledWith(
    '/graphql',
    expect.objectContaining({ headers: expect.objectContaining({ 'apollo-require-preflight': 'true' }) as unknown }),
  );
});

test('a page that is read anew after an act shows what came after it, though an older answer is still on its way', async () => {
  const answers: ((body: object) => void)[] = [];
  fetchMock.mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push((body) =>
          resolve({
            ok: true,
            status: 200,
            headers: { get: () => 'application/graphql-response+json' },
            text: () => Promise.resolve(JSON.stringify(body)),
          }),
        );
      }),
  );
  const weekIs = (week: number) => ({ data: { viewer: null, businessDay: { ...anonymous.data.businessDay, week } } });
  const client = createClient();
  const page = client.watchQuery({ query: sessionDocument });
  const shown: (number | undefined)[] = [];
  page.subscribe(({ data }) => shown.push(data?.businessDay?.week));
  const before = page.refetch();
  const after = page.refetch();
  answers.at(-1)?.(weekIs(5));
  await after;
  answers.slice(0, -1).forEach((answer) => answer(weekIs(3)));
  await before;
  expect(shown.at(-1)).toBe(5);
});
