import { latest, openCase, takes, type StoryCase } from '../../test/story-cases';
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
const even = () => api.as('even', { role: 'navAdviser' });
const wentWell = { __typename: expect.stringMatching(/Payload$/) as string };

interface Course {
  id: string;
  from: string;
  to: string;
  places: number;
  taken: number;
  left: number;
  organisation: { name: string };
}
const coursesOf = async (code: string, hat = {}) =>
  (
    await (
      await api.as(code, hat)
    ).query<{ clarificationCourses: { courses: Course[]; registersFor: { code: string }[] } }>(
      `{ clarificationCourses { courses { id from to places taken left organisation { name } } registersFor { code } } }`,
    )
  ).clarificationCourses;
const municipality = async (code: string) =>
  (await api.owner.query<{ id: string }>('SELECT id FROM municipality WHERE code = $1', [code])).rows[0]?.id ?? '';

/** NAV is asked about somebody of Bærum. */
async function asked(name: string): Promise<StoryCase> {
  const of = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], { name });
  await api.owner.query("UPDATE application SET state = 'workClarification' WHERE id = $1", [of.applicationId]);
  const to = { applicationId: of.applicationId, organisationId: await tale.organisationId('nav-baerum') };
  const law = { ...to, basis: 'legalBasis', lawText: 'forvaltningsloven § 13 b' };
  expect(await takes(await lise(), 'askDisclosure', law)).toMatchObject(wentWell);
  expect(await takes(await lise(), 'createReferral', { ...to, kind: 'nav', clarifications: [] })).toMatchObject(
    wentWell,
  );
  return of;
}
const booking = async (of: StoryCase, courseId: string | null, change: object = {}) => ({
  referralId: (await latest(tale, 'referral', of)).id,
  kind: 'mapping',
  startsAt: '2027-02-01T09:00:00+01:00',
  place: 'Jobbverkstedet',
  courseId,
  ...change,
});
const registers = async (change: object = {}) =>
  takes(await even(), 'registerClarificationCourse', {
    municipalityId: await municipality('baerum'),
    startsOn: '2027-02-01',
    places: 2,
    place: 'Jobbverkstedet',
    ...change,
  });
const theCourse = async (from = '2027-02-01') => {
  const found = (await coursesOf('even')).courses.find((course) => course.from === from);
  if (!found) throw new Error(`No course begins on ${from}.`);
  return found;
};

test('NAV sets up its course: 14 days, at most 16 people, one at a time, for its own municipality', async () => {
  for (const [change, rule] of [
    [{ startsOn: '2027-01-17' }, 'course-day-impossible'],
    [{ places: 17 }, 'course-places-impossible'],
    [{ places: 0 }, 'course-places-impossible'],
    [{ place: ' ' }, 'text-missing'],
    [{ municipalityId: await municipality('asker') }, 'course-not-here'],
  ] as const) {
    expect(await registers(change)).toMatchObject({ __typename: 'Violation', rule });
  }
  expect(await registers()).toMatchObject(wentWell);
  expect(await registers({ startsOn: '2027-02-14' })).toMatchObject({
    rule: 'course-overlaps',
    field: 'startsOn',
    message:
      'Dere har et avklaringskurs fra mandag 1. februar 2027 til søndag 14. februar 2027. Velg en dag så kursene ikke overlapper.',
  });
  expect(await registers({ startsOn: '2027-02-15', places: 16 })).toMatchObject(wentWell);
  expect(await theCourse()).toMatchObject({ to: '2027-02-14', places: 2, taken: 0, left: 2 });
});

test('who sees the courses: NAV and the office of the municipality and who runs it; nobody else, and only runners set them up', async () => {
  expect((await coursesOf('even')).registersFor.map(({ code }) => code)).toEqual(['baerum']);
  const office = await coursesOf('lise', { role: 'caseworker' });
  expect([office.courses.length, office.registersFor]).toEqual([2, []]);
  for (const code of ['gry', 'siv', 'kari', 'marit']) expect((await coursesOf(code)).courses).toEqual([]);
  expect((await coursesOf('ada', { kind: 'self' })).courses).toEqual([]);
  expect((await coursesOf('siv')).registersFor.map(({ code }) => code)).toContain('asker');
  const input = { municipalityId: await municipality('baerum'), startsOn: '2027-03-01', places: 4, place: 'Her' };
  expect(await takes(await lise(), 'registerClarificationCourse', input)).toMatchObject({ rule: 'step-not-yours' });
});

test('a booking takes a place, a full course says so, and a cancelled one gives the place back', async () => {
  const { id } = await theCourse();
  const [one, two, three] = [await asked('Una'), await asked('Dua'), await asked('Tre')];
  expect(await takes(await even(), 'bookClarification', await booking(one, id))).toMatchObject(wentWell);
  expect(await takes(await even(), 'bookClarification', await booking(one, id))).toMatchObject({
    rule: 'course-has-person',
  });
  const outside = await booking(two, id, { startsAt: '2027-02-15T09:00:00+01:00' });
  expect(await takes(await even(), 'bookClarification', outside)).toMatchObject({
    rule: 'course-other-day',
    field: 'startsAt',
  });
  expect(await takes(await lise(), 'bookClarification', await booking(two, id))).toMatchObject(wentWell);
  expect(await theCourse()).toMatchObject({ taken: 2, left: 0 });
  expect(await takes(await even(), 'bookClarification', await booking(three, id))).toMatchObject({
    rule: 'course-full',
    field: 'courseId',
    message: 'Avklaringskurset fra mandag 1. februar 2027 er fullt: alle 2 plassene er tatt. Velg et annet kurs.',
  });
  // At another time on the same course: her own place is not in her way.
  const meeting = await latest(tale, 'clarification', one);
  const later = { clarificationId: meeting.id, version: meeting.version, startsAt: '2027-02-02T09:00:00+01:00' };
  expect(await takes(await even(), 'bookClarification', await booking(one, id, later))).toMatchObject(wentWell);
  const { referral } = await (
    await even()
  ).query<{ referral: object }>('query ($id: ID!) { referral(id: $id) { clarifications { courseId state } } }', {
    id: (await latest(tale, 'referral', one)).id,
  });
  expect(referral).toEqual({ clarifications: [{ courseId: id, state: 'booked' }] });
  const called = await latest(tale, 'clarification', two);
  const off = { id: called.id, version: called.version, reason: 'Flyttet' };
  expect(await takes(await even(), 'cancelClarification', off)).toMatchObject(wentWell);
  expect(await theCourse()).toMatchObject({ taken: 1, left: 1 });
  // Booked anew on no course: the place is given back.
  const again = await latest(tale, 'clarification', one);
  const alone = { clarificationId: again.id, version: again.version };
  expect(await takes(await even(), 'bookClarification', await booking(one, null, alone))).toMatchObject(wentWell);
  expect(await theCourse()).toMatchObject({ taken: 0, left: 2 });
});

test('two who book the last place at the same moment: one is refused', async () => {
  expect(await registers({ startsOn: '2027-03-01', places: 1 })).toMatchObject(wentWell);
  const { id } = await theCourse('2027-03-01');
  const on = { startsAt: '2027-03-01T09:00:00+01:00' };
  const inputs = [await booking(await asked('Per'), id, on), await booking(await asked('Pål'), id, on)];
  const [nav, office] = [await even(), await lise()];
  const answers = await Promise.all([
    takes(nav, 'bookClarification', inputs[0] ?? {}),
    takes(office, 'bookClarification', inputs[1] ?? {}),
  ]);
  expect(answers.map(({ __typename, rule }) => rule ?? __typename).sort()).toEqual(['ReferralPayload', 'course-full']);
  expect(await theCourse('2027-03-01')).toMatchObject({ taken: 1, left: 0 });
});

test('a course of another place is not taken', async () => {
  const { id } = await theCourse('2027-02-15');
  const of = await openCase(tale, 'baerum', [[{ offer: 'bkd-aktivitet', days: 2 }]], { name: 'Bo' });
  const asks = {
    applicationId: of.applicationId,
    organisationId: await tale.organisationId('bkd'),
    kind: 'provider',
    clarifications: [],
  };
  expect(await takes(await lise(), 'createReferral', asks)).toMatchObject(wentWell);
  const wrong = await booking(of, id, { startsAt: '2027-02-15T09:00:00+01:00' });
  expect(await takes(await lise(), 'bookClarification', wrong)).toMatchObject({ rule: 'course-not-here' });
  expect(await takes(await api.as('pia'), 'bookClarification', wrong)).toMatchObject({ rule: 'course-not-here' });
});
