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
  pia = await api.as('pia');
  one = await asked({ name: 'Vera' });
});
afterAll(() => api.close());

const wentWell = { __typename: expect.stringMatching(/Payload$/) as string };

/** A case that the day centre is asked to show round in. */
async function asked(
  who: { readonly name: string } | { readonly participantId: string },
  dueOn: string | null = '2027-02-10',
): Promise<StoryCase> {
  const made = await openCase(tale, 'baerum', [[{ offer: 'bkd-aktivitet', days: 2 }]], who);
  const answer = await takes(await api.as('lise', { role: 'caseworker' }), 'createReferral', {
    applicationId: made.applicationId,
    organisationId: await tale.organisationId('bkd'),
    kind: 'provider',
    wishId: made.wishIds[0],
    clarifications: ['visit'],
    dueOn,
  });
  expect(answer).toMatchObject(wentWell);
  return made;
}

async function ends({ applicationId }: StoryCase): Promise<void> {
  const text = "UPDATE referral SET state = 'ended', end_reason = 'Flyttet' WHERE application_id = $1";
  await api.owner.query(text, [applicationId]);
}

/** Books the visit of a case. */
async function books(of: StoryCase, startsAt: string): Promise<void> {
  const { id, version } = await latest(tale, 'clarification', of);
  const answer = await takes(pia, 'bookClarification', {
    referralId: (await latest(tale, 'referral', of)).id,
    clarificationId: id,
    kind: 'visit',
    version,
    startsAt,
    place: 'Rykkinn 3',
  });
  expect(answer).toMatchObject(wentWell);
}

const calendar = ({ token }: Asker, id: string) =>
  api.http({
    method: 'GET',
    url: `/documents/bookings/${id}.ics`,
    headers: { cookie: `${sessionCookie}=${token ?? ''}` },
  });

test('a booked meeting is a calendar file that names nobody and no place; others get none', async () => {
  const { id } = await latest(tale, 'clarification', one);
  expect((await calendar(pia, id)).statusCode).toBe(404); // nothing is booked yet
  await books(one, '2027-01-25T09:30:00+01:00');
  const { statusCode, headers, body } = await calendar(pia, id);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(body).toContain('DTSTART:20270125T083000Z\r\n');
  expect(body).toContain('SUMMARY:Avtale – se Inntak\r\n');
  expect(body).not.toMatch(/Vera|Rykkinn|BKD/);
  expect((await calendar(await api.as('lise', { role: 'caseworker' }), id)).statusCode).toBe(200);
  for (const code of ['siv', 'kari', 'marit']) expect((await calendar(await api.as(code), id)).statusCode).toBe(404);
});

test('the person and who acts for her are told of it on Min sak, and have the same file; nothing of it is recorded as others’ reading', async () => {
  const of = await asked({ participantId: await tale.participantId('sofie') });
  await books(of, '2027-02-03T10:00:00+01:00');
  const { id, version } = await latest(tale, 'clarification', of);
  const sofie = await api.as('sofie', { kind: 'self' });
  const eva = await api.as('eva', { kind: 'representation' });
  for (const asker of [sofie, eva]) {
    const { myCase } = await asker.query<{ myCase: { meetings: object[] } }>(
      '{ myCase { meetings { id kind startsAt place with organisation } } }',
    );
    expect(myCase.meetings).toEqual([
      {
        id,
        kind: 'visit',
        startsAt: '2027-02-03T09:00:00.000Z',
        place: 'Rykkinn 3',
        with: null,
        organisation: expect.any(String) as string,
      },
    ]);
    const { statusCode, body } = await calendar(asker, id);
    expect(statusCode).toBe(200);
    expect(body).toContain('DTSTART:20270203T090000Z\r\n');
    expect(body).not.toMatch(/Sofie|Rykkinn/);
  }
  const { rows } = await api.owner.query<{ code: string }>(
    `SELECT u.demo_code AS code FROM audit_event e JOIN app_user u ON u.id = e.user_id
      WHERE e.action = 'clarification.calendar' AND e.object_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ code: 'eva' }]); // who reads for another is recorded, the person herself is not
  const cancelled = await takes(pia, 'cancelClarification', { id, version, reason: 'Pia er syk.' });
  expect(cancelled).toMatchObject(wentWell);
  expect((await sofie.query<{ myCase: object }>('{ myCase { meetings { id } } }')).myCase).toEqual({ meetings: [] });
  expect((await calendar(sofie, id)).statusCode).toBe(404);
  await ends(of); // nobody is reminded of it below
});

test('nothing is agreed for a day that is over or years ahead, and nothing has been held before its day', async () => {
  const of = await asked({ name: 'Tiril' });
  const { id, version } = await latest(tale, 'clarification', of);
  const booking = { referralId: (await latest(tale, 'referral', of)).id, kind: 'visit', place: 'Rykkinn 3' };
  for (const [startsAt, rule] of [
    ['2027-01-17T09:00:00Z', 'booking-in-the-past'],
    ['9999-12-31T23:59:59Z', 'booking-too-far-off'],
    ['0000-01-01T00:00:00Z', 'booking-in-the-past'],
  ]) {
    const answer = await takes(pia, 'bookClarification', { ...booking, clarificationId: id, version, startsAt });
    expect(answer).toMatchObject({ __typename: 'Violation', rule, field: 'startsAt' });
  }
  await books(of, '2027-02-03T10:00:00+01:00');
  const booked = await latest(tale, 'clarification', of);
  const early = await takes(pia, 'completeClarification', { id: booked.id, version: booked.version });
  expect(early).toMatchObject({
    rule: 'booking-not-yet',
    message: 'Avtalen er onsdag 3. februar 2027. Den er ikke gjennomført ennå.',
  });
  const { referral } = await pia.query<{ referral: { clarifications: { allowedSteps: object[] }[] } }>(
    `query ($id: ID!) { referral(id: $id) { clarifications { allowedSteps { step open reason } } } }`,
    { id: booking.referralId },
  );
  const complete = { step: 'complete', open: false, reason: early.message };
  expect(referral.clarifications[0]?.allowedSteps).toContainEqual(complete);
  await ends(of);
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
  await ends(one);
  await itBecomes('2027-03-01');
  expect(await reminded()).toEqual({ notices: 2, steps: 2 });
  await becomesWithoutDay(itBecomes);
});

/** Where the office has set no day, a result is expected a week after the meeting. */
async function becomesWithoutDay(itBecomes: (day: string) => Promise<void>): Promise<void> {
  const of = await asked({ name: 'Runa' }, null);
  const steps = async () =>
    (
      await api.owner.query("SELECT 1 FROM case_history WHERE step = 'remind' AND application_id = $1", [
        of.applicationId,
      ])
    ).rowCount;
  await itBecomes('2027-03-02');
  expect(await steps()).toBe(0); // no meeting is agreed: there is nothing to be late with
  await books(of, '2027-03-03T10:00:00+01:00');
  await itBecomes('2027-03-10');
  expect(await steps()).toBe(0);
  await itBecomes('2027-03-11');
  expect(await steps()).toBe(1);
  await ends(of);
}

test('NAV is reminded too', async () => {
  const of = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], { name: 'Nils' });
  await api.owner.query("UPDATE application SET state = 'workClarification' WHERE id = $1", [of.applicationId]);
  const lise = await api.as('lise', { role: 'caseworker' });
  const to = { applicationId: of.applicationId, organisationId: await tale.organisationId('nav-baerum') };
  expect(
    await takes(lise, 'askDisclosure', { ...to, basis: 'legalBasis', lawText: 'forvaltningsloven § 13 b' }),
  ).toMatchObject(wentWell);
  const asks = { ...to, kind: 'nav', clarifications: [], dueOn: '2027-03-15' };
  expect(await takes(lise, 'createReferral', asks)).toMatchObject(wentWell);
  await api.http({ method: 'POST', url: '/demo/clock', payload: { day: '2027-03-16' } });
  await api.runJobs();
  await api.runJobs();
  const { rows } = await api.owner.query<{ code: string }>(
    `SELECT DISTINCT u.demo_code AS code FROM notice_sent n JOIN app_user u ON u.id = n.user_id
      WHERE n.template = 'result-overdue' AND n.job_key LIKE 'result-' || $1 || '-%'`,
    [(await latest(tale, 'referral', of)).id],
  );
  expect(rows).toContainEqual({ code: 'even' });
});
