import { fromCursor, pageOf } from './connection';

const rows = [1, 2, 3].map((n) => ({ id: `00000000-0000-4000-8000-00000000000${n}`, day: `2027-01-0${n}` }));
const keyOf = ({ day, id }: { day: string; id: string }) => [day, id];

test('a page leaves out the row that only tells that there is more', () => {
  const page = pageOf(rows, { first: 2 }, 3, keyOf);
  expect(page.edges.map(({ node }) => node)).toEqual(rows.slice(0, 2));
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(fromCursor(page.pageInfo.endCursor, ['day', 'uuid'])).toEqual([rows[1]?.day, rows[1]?.id]);
});

test('counts stop at 1001', () => {
  expect(pageOf(rows, { first: 3 }, 5000, keyOf)).toMatchObject({ totalCount: 1001, pageInfo: { hasNextPage: false } });
});

test.each([
  ['no cursor of ours', 'hello'],
  ['not base64', '%%%'],
  ['too few parts', Buffer.from('["2027-01-01"]').toString('base64url')],
  ['no day', Buffer.from('["2027-13-01","00000000-0000-4000-8000-000000000001"]').toString('base64url')],
  ['no uuid', Buffer.from('["2027-01-01","1; DROP TABLE"]').toString('base64url')],
  ['an object', Buffer.from('{"length":2}').toString('base64url')],
])('a cursor that is %s is refused', (_, cursor) => {
  expect(() => fromCursor(cursor, ['day', 'uuid'])).toThrow(/cursor/);
});

test('without a cursor the list begins at its start', () => {
  expect(fromCursor(null, ['day', 'uuid'])).toBeNull();
});
