import { placesSomebody } from '../../test/placed-people';
import { takes } from '../../test/story-cases';
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

interface Plan {
  readonly version: number;
  readonly weeks: readonly { readonly week: number; readonly weekday: string }[];
  readonly team: readonly {
    readonly attendee: string | null;
    readonly organisation: { readonly id: string; readonly code: string };
  }[];
  readonly toCome: readonly object[];
  readonly history: readonly object[];
  readonly allowedSteps: readonly { readonly step: string; readonly open: boolean }[];
}
const fields = `version weeks { week weekday } team { attendee organisation { id code } } toCome { week heldOn isPlanned }
  history { number by reason weeks { week } team { attendee organisation { code } } } allowedSteps { step open }`;
const leader = () => api.as('leder', { role: 'officeLeader' });
const planFor = async (code: string, role?: 'officeLeader') =>
  (
    await (
      await api.as(code, role === undefined ? undefined : { role })
    ).query<{ meetingPlan: Plan | null }>(`{ meetingPlan { ${fields} } }`)
  ).meetingPlan;
const current = async (): Promise<Plan> => {
  const plan = await planFor('leder', 'officeLeader');
  if (plan === null) throw new Error('The leader of an office sees its plan.');
  return plan;
};
const teamOf = ({ team }: Plan) =>
  team.map(({ attendee, organisation }) => ({ organisationId: organisation.id, attendee }));
const change = async (more: object, who = leader()) => {
  const { version, weeks, ...plan } = await current();
  const input = {
    version,
    weeks,
    team: teamOf({ version, weeks, ...plan }),
    reason: 'Skolen har fri i uke 41.',
    ...more,
  };
  return takes(await who, 'changeMeetingPlan', input, `... on MeetingPlanPayload { plan { ${fields} } }`);
};
const tuesday = (week: number) => ({ week, weekday: 'tuesday' });

test('a plan is changed with who and why, and the meetings that are planned keep their day and people', async () => {
  const before = await current();
  expect([before.version, before.weeks, before.history]).toEqual([0, [tuesday(18), tuesday(41)], []]);
  expect(before.team.map(({ organisation }) => organisation.code)).toEqual([
    'baerum-tildeling',
    'nav-baerum',
    'arba',
    'ba',
    'bkd',
  ]);
  expect(before.toCome).toEqual([
    { week: 18, heldOn: '2027-05-04', isPlanned: false },
    { week: 41, heldOn: '2027-10-12', isPlanned: false },
  ]);
  const meeting = { year: 2027, week: 41, heldOn: '2027-10-14', hours: '', place: '', parties: teamOf(before) };
  await takes(await leader(), 'planTransitionMeeting', meeting, '');

  const team = teamOf(before)
    .slice(0, 3)
    .map((each, index) => (index === 2 ? { ...each, attendee: 'Rune fra Arba' } : each));
  const weeks = [{ week: 43, weekday: 'thursday' }, tuesday(18)];
  const { plan } = await change({ weeks, team });
  expect(plan).toMatchObject({
    version: 1,
    weeks: [tuesday(18), { week: 43, weekday: 'thursday' }],
    toCome: [{ heldOn: '2027-05-04' }, { week: 43, heldOn: '2027-10-28', isPlanned: false }],
    history: [
      { number: 1, by: 'Ellen Kroken', reason: 'Skolen har fri i uke 41.', weeks: [{ week: 18 }, { week: 43 }] },
    ],
  });
  const settings = await (
    await api.as('lise')
  ).query(
    '{ transitionSettings { weeks team { code } } transitionMeetings { week heldOn parties { organisation { code } } } }',
  );
  expect(settings).toEqual({
    transitionSettings: {
      weeks: [18, 43],
      team: [{ code: 'baerum-tildeling' }, { code: 'nav-baerum' }, { code: 'arba' }],
    },
    transitionMeetings: [
      {
        week: 41,
        heldOn: '2027-10-14',
        parties: before.team.map(({ organisation: { code } }) => ({ organisation: { code } })),
      },
    ],
  });
});

test('what somebody hears of her wish is the week of the next meeting, planned or not', async () => {
  await placesSomebody(tale, 'Karoline', 'ba-arbeid', [1]);
  const karoline = await api.as('karoline', { kind: 'self' });
  const heard = async () =>
    (await karoline.query<{ myChanges: object }>('{ myChanges { nextMeetingOn nextMeetingWeek } }')).myChanges;
  const held = (await api.owner.query(`UPDATE transition_meeting SET state = 'cancelled', cancel_reason = 'x'`))
    .rowCount;
  expect(held).toBe(1);
  expect(await heard()).toEqual({ nextMeetingOn: null, nextMeetingWeek: 18 });
  await change({ weeks: [{ week: 12, weekday: 'friday' }], reason: 'Tidligere i år.' });
  expect(await heard()).toEqual({ nextMeetingOn: null, nextMeetingWeek: 12 });
  const parties = teamOf(await current());
  const meeting = { year: 2027, week: 9, heldOn: '2027-03-02', hours: '', place: '', parties };
  await takes(await leader(), 'planTransitionMeeting', meeting, '');
  expect(await heard()).toEqual({ nextMeetingOn: '2027-03-02', nextMeetingWeek: 9 });
});

test.each([
  [
    'two meetings in one week',
    { weeks: [tuesday(18), tuesday(18)] },
    'Uke 18 står to ganger. Det kan bare være ett møte i en uke.',
  ],
  [
    'a week that most years do not have',
    { weeks: [tuesday(53)] },
    'Skriv et ukenummer fra 1 til 52. Ikke alle år har uke 53.',
  ],
  ['nobody from the office', { team: [] }, 'Tildelingskontoret leder møtene, og må være med.'],
  ['no reason', { weeks: [tuesday(20)], reason: ' ' }, 'Skriv hvorfor.'],
  ['nothing new', {}, 'Ingenting er endret.'],
])('%s is refused in words', async (_, more, message) => {
  expect(await change(more)).toMatchObject({ __typename: 'Violation', message });
});

test('others of the office see the plan and change nothing; others see none', async () => {
  expect((await planFor('lise'))?.allowedSteps.filter(({ open }) => open)).toEqual([]);
  expect((await current()).allowedSteps).toEqual([{ step: 'change', open: true }]);
  expect(await change({ weeks: [tuesday(30)] }, api.as('lise'))).toMatchObject({ __typename: 'Violation' });
  for (const code of ['siv', 'even', 'kari']) expect(await planFor(code)).toBeNull();
  expect((await planFor('marit'))?.history).toEqual([]);
});

test('who chose meanwhile is not overwritten, and a stranger is not asked to come', async () => {
  const { version } = await current();
  expect(await change({ weeks: [tuesday(25)], version: version - 1 })).toMatchObject({ __typename: 'Conflict' });
  const stranger = await tale.organisationId('karea-varbas').catch(() => '00000000-0000-4000-8000-000000000000');
  const team = [...teamOf(await current()), { organisationId: stranger }];
  expect(await change({ weeks: [tuesday(25)], team })).toMatchObject({ __typename: 'NotFound' });
});
