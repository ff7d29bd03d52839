import { latest, openCase, takes, type StoryCase } from '../../test/story-cases';
import type { Asker } from '../../test/asker';
import { sessionCookie } from '../session/cookie';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
let one: StoryCase;
let pia: Asker;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  one = await openCase(tale, 'baerum', [[{ offer: 'bkd-aktivitet', days: 2 }]], { name: 'Vera' });
  pia = await api.as('pia');
  const asked = await takes(await api.as('lise', { role: 'caseworker' }), 'createReferral', {
    applicationId: one.applicationId,
    organisationId: await tale.organisationId('bkd'),
    kind: 'provider',
    wishId: one.wishIds[0],
    clarifications: ['visit'],
    dueOn: '2027-02-10',
  });
  expect(asked).toMatchObject({ __typename: expect.stringMatching(/Payload$/) as string });
});
afterAll(() => api.close());

const calendar = ({ token }: Asker, id: string) =>
  api.http({
    method: 'GET',
    url: `/documents/bookings/${id}.ics`,
    headers: { cookie: `${sessionCookie}=${token ?? ''}` },
  });

test('a booked meeting is a calendar file that names nobody and no place; others get none', async () => {
  const { id, version } = await latest(tale, 'clarification', one);
  expect((await calendar(pia, id)).statusCode).toBe(404); // nothing is booked yet
  const booked = await takes(pia, 'bookClarification', {
    referralId: (await latest(tale, 'referral', one)).id,
    clarificationId: id,
    kind: 'visit',
    version,
    startsAt: '2027-01-25T09:30:00+01:00',
    place: 'Rykkinn 3',
  });
  expect(booked).toMatchObject({ __typename: expect.stringMatching(/Payload$/) as string });
  const { statusCode, headers, body } = await calendar(pia, id);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(body).toContain('DTSTART:20270125T083000Z\r\n');
  expect(body).toContain('SUMMARY:Avtale – se Inntak\r\n');
  expect(body).not.toMatch(/Vera|Rykkinn|BKD/);
  expect((await calendar(await api.as('lise', { role: 'caseworker' }), id)).statusCode).toBe(200);
  for (const code of ['siv', 'kari', 'marit']) expect((await calendar(await api.as(code), id)).statusCode).toBe(404);
});

test('a provider is reminded of an overdue answer once a week until it comes, without content, and the case tells of it', async () => {
  const itBecomes = async (day: string) => {
    await api.http({ method: 'POST', url: '/demo/clock', payload: { day } });
    await api.runJobs(); // finds what the day brings
    await api.runJobs();
  };
  const reminded = async () => {
    const { rows } = await api.owner.query<{ notices: number; steps: number }>(
      `SELECT (SELECT count(*)::int FROM notice_sent n JOIN app_user u ON u.id = n.user_id
                WHERE n.template = 'result-overdue' AND u.demo_code = 'pia') AS notices,
              (SELECT count(*)::int FROM case_history WHERE step = 'remind' AND application_id = $1) AS steps`,
      [one.applicationId],
    );
    return rows[0];
  };
  await itBecomes('2027-02-10');
  expect(await reminded()).toEqual({ notices: 0, steps: 0 });
  await itBecomes('2027-02-11');
  await itBecomes('2027-02-12');
  expect(await reminded()).toEqual({ notices: 1, steps: 1 });
  await itBecomes('2027-02-18');
  expect(await reminded()).toEqual({ notices: 2, steps: 2 });
  await api.owner.query("UPDATE referral SET state = 'ended', end_reason = 'Flyttet' WHERE application_id = $1", [
    one.applicationId,
  ]);
  await itBecomes('2027-03-01');
  expect(await reminded()).toEqual({ notices: 2, steps: 2 });
});
