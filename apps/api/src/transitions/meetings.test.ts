import { placesSomebody, type PlacedPerson } from '../../test/placed-people';
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

const wishPayload = `... on ChangeWishPayload { changeWish { id version state direction caseId now { weekday offer { code } }
  meeting { number week } outcomes { what owner dueOn teller } allowedSteps { step open reason } } }`;
interface Wish {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly caseId: string | null;
  readonly allowedSteps: readonly { readonly step: string; readonly open: boolean; readonly reason: string | null }[];
}
const wishOf = (answer: { readonly [field: string]: unknown }) => answer['changeWish'] as Wish;
const ref = ({ id, version }: Wish) => ({ id, version });

const aWish = (kind: string, offer: string | null, more: object = {}) => ({
  kind,
  wanted: offer === null ? [] : [{ offerId: tale.offer(offer).id, days: 4 }],
  sharing: 'yes',
  ...more,
});
const office = () => api.as('lise', { role: 'caseworker' });

async function plansMeeting(week = 18): Promise<{ id: string; version: number }> {
  const ids = await Promise.all(['baerum-tildeling', 'nav-baerum', 'arba', 'ba', 'bkd'].map(tale.organisationId));
  const answer = await takes(
    await office(),
    'planTransitionMeeting',
    {
      year: 2027,
      week,
      heldOn: week === 18 ? '2027-05-04' : '2027-10-12',
      hours: 'Klokka 9 til 12',
      place: 'Rom Fjordgløtt',
      parties: ids.map((organisationId) => ({ organisationId })),
    },
    '... on TransitionMeetingPayload { meeting { id version } }',
  );
  return answer['meeting'] as { id: string; version: number };
}

const page = `query ($id: ID!) { transitionMeeting(id: $id) { meeting { state caseCount allowedSteps { step } } cases { number settled
  changeWish { id kind ownWords participant { name } now { offer { code } } wanted { offer { code } } known { who summary } caseId } } } }`;
interface Page {
  readonly transitionMeeting: {
    readonly meeting: { readonly caseCount: number; readonly allowedSteps: readonly object[] };
    readonly cases: readonly {
      readonly number: number;
      readonly changeWish: {
        readonly ownWords: string | null;
        readonly participant: { readonly name: string };
        readonly known: readonly { readonly who: string; readonly summary: string | null }[];
      } | null;
    }[];
  } | null;
}
const seenBy = async (who: string, id: string): Promise<string[] | null> => {
  const { transitionMeeting } = await (await api.as(who)).query<Page>(page, { id });
  return (
    transitionMeeting?.cases.map(({ number, changeWish }) => `${number} ${changeWish?.participant.name ?? 'Sak'}`) ??
    null
  );
};

/** Arba has found something about her that no other provider is to read. */
async function arbaHasFound({ participantId }: PlacedPerson): Promise<void> {
  await api.owner.query(
    `WITH ap AS (
       INSERT INTO application (participant_id, tenant_id, case_number, state, origin, submitted_at, received_on, closed_on)
       SELECT id, tenant_id, next_case_number(tenant_id, 2026), 'closed', 'digital', '2026-01-10', '2026-01-10', '2026-04-01'
         FROM participant WHERE id = $1 RETURNING *
     ), wi AS (INSERT INTO wish (application_id, participant_id, tenant_id, rank) SELECT id, participant_id, tenant_id, 1 FROM ap RETURNING *
     ), di AS (
       INSERT INTO disclosure (application_id, participant_id, tenant_id, recipient_organisation_id, content, basis, law_text, shown_on)
       SELECT ap.id, ap.participant_id, ap.tenant_id, (SELECT id FROM organisation WHERE code = 'arba'), '{navn}', 'legalBasis', 'x', '2026-02-01' FROM ap RETURNING *
     ), re AS (
       INSERT INTO referral (application_id, participant_id, tenant_id, wish_id, organisation_id, kind, step, state, outcome, disclosure_id)
       SELECT wi.application_id, wi.participant_id, wi.tenant_id, wi.id, (SELECT id FROM organisation WHERE code = 'arba'), 'provider', 2, 'assessed', 'suitable', di.id FROM wi, di RETURNING *
     ) INSERT INTO clarification (referral_id, application_id, organisation_id, participant_id, tenant_id, kind, state, starts_at, result, summary, done_on)
       SELECT id, application_id, organisation_id, participant_id, tenant_id, 'visit', 'assessed', '2026-02-10', 'suitable', 'Arbas egen vurdering', '2026-02-10' FROM re`,
    [participantId],
  );
}

test('a wish is made, put on an agenda, seen by those it concerns and nobody else, and settled with an owner and a day', async () => {
  const birk = await placesSomebody(tale, 'Birke', 'ba-arbeid', [1, 2, 3, 4]);
  await placesSomebody(tale, 'Vilde', 'bkd-aktivitet', [1, 2]);
  const lise = await office();
  const self = await api.as('birke');
  const made = wishOf(
    await takes(
      self,
      'makeChangeWish',
      aWish('newTasks', 'arba-vta', { ownWords: 'Jeg vil være med i bilen.' }),
      wishPayload,
    ),
  );
  expect(made).toMatchObject({ state: 'registered', direction: 'sideways', now: [{}, {}, {}, {}] });
  expect(await takes(self, 'makeChangeWish', aWish('newTasks', 'arba-vta'))).toMatchObject({
    rule: 'change-under-way',
  });

  const vilde = await api.as('vilde');
  const up = wishOf(await takes(vilde, 'makeChangeWish', aWish('newTasks', 'ba-arbeid'), wishPayload));
  expect(up).toMatchObject({ direction: 'up' });
  await arbaHasFound(birk);

  const meeting = await plansMeeting();
  expect(await seenBy('siv', meeting.id)).toEqual([]);
  const onAgenda = wishOf(await takes(lise, 'putOnAgenda', { ...ref(made), meetingId: meeting.id }, wishPayload));
  const upOnAgenda = wishOf(await takes(lise, 'putOnAgenda', { ...ref(up), meetingId: meeting.id }, wishPayload));
  expect([onAgenda, upOnAgenda]).toMatchObject([{ meeting: { number: 1 } }, { meeting: { number: 2 } }]);

  // BA has both: one as today's place, one as the wished. Arba and NAV have the first, BKD the second.
  expect(await seenBy('nina', meeting.id)).toEqual(['1 Birke Prøve', '2 Vilde Prøve']);
  expect(await seenBy('siv', meeting.id)).toEqual(['1 Birke Prøve', '2 Sak']);
  expect(await seenBy('even', meeting.id)).toEqual(['1 Birke Prøve', '2 Sak']);
  expect(await seenBy('pia', meeting.id)).toEqual(['1 Sak', '2 Vilde Prøve']);
  expect(await seenBy('marit', meeting.id)).toBeNull();
  expect(await seenBy('runa', meeting.id)).toBeNull();

  const known = async (who: string) => {
    const { transitionMeeting } = await (await api.as(who)).query<Page>(page, { id: meeting.id });
    return transitionMeeting?.cases[0]?.changeWish?.known.map(({ summary }) => summary);
  };
  expect([await known('lise'), await known('nina')]).toEqual([['Arbas egen vurdering'], []]);

  const answer = {
    ...ref(onAgenda),
    outcome: 'recommend',
    what: 'NAV vurderer tilsagn.',
    ownerId: await tale.organisationId('nav-baerum'),
    dueOn: '2027-05-21',
    tellerId: await tale.organisationId('ba'),
  };
  expect(await takes(lise, 'recordChangeOutcome', { ...answer, ownerId: null })).toMatchObject({
    rule: 'outcome-incomplete',
    field: 'owner',
  });
  const settled = wishOf(await takes(lise, 'recordChangeOutcome', answer, wishPayload));
  expect(settled).toMatchObject({
    state: 'recommended',
    outcomes: [{ owner: 'NAV Bærum', dueOn: '2027-05-21', teller: expect.stringContaining('Bærum') as string }],
  });
  const { rows } = await api.owner.query(
    `SELECT a.state, a.origin, w.state AS wish, p.days FROM application a JOIN wish w ON w.application_id = a.id
       JOIN wish_part p ON p.wish_id = w.id WHERE a.id = $1`,
    [settled.caseId],
  );
  expect(rows).toEqual([{ state: 'workClarification', origin: 'change', wish: 'suitable', days: 4 }]);
  // The outcome is recorded: what the meeting opened is shut, for the wished place and NAV at once.
  expect(await seenBy('siv', meeting.id)).toEqual(['1 Sak', '2 Sak']);
  expect(await seenBy('even', meeting.id)).toEqual(['1 Sak', '2 Sak']);
});

test('who said no to sharing is not put before others; the office can handle it at once', async () => {
  await placesSomebody(tale, 'Stille', 'ba-arbeid', [1, 2, 3]);
  const lise = await office();
  const meeting = await plansMeeting(41);
  const made = wishOf(
    await takes(
      await api.as('stille'),
      'makeChangeWish',
      aWish('fewerDays', null, { daysWanted: 2, sharing: 'no' }),
      wishPayload,
    ),
  );
  expect(await takes(lise, 'putOnAgenda', { ...ref(made), meetingId: meeting.id })).toMatchObject({
    rule: 'change-not-to-be-shared',
  });
  const solved = await takes(
    lise,
    'recordChangeOutcome',
    {
      ...ref(made),
      outcome: 'recommend',
      what: 'Vi lager vedtak om to dager.',
      ownerId: await tale.organisationId('baerum-tildeling'),
      tellerId: await tale.organisationId('baerum-tildeling'),
      dueOn: '2027-02-01',
    },
    wishPayload,
  );
  expect(wishOf(solved)).toMatchObject({ state: 'recommended' });
});

test('the same wish made three times at once is one wish', async () => {
  const { participantId } = await placesSomebody(tale, 'Ivrig', 'ba-arbeid', [1, 2]);
  const askers = [await office(), await api.as('tor', { role: 'caseworker' }), await api.as('ivrig')];
  const told = { participantId, personView: 'Vil ha det roligere.' };
  const wishes = await Promise.all(
    askers.map((who) => takes(who, 'makeChangeWish', aWish('calmerDays', 'bkd-aktivitet', told))),
  );
  expect(wishes.map(({ __typename, rule }) => rule ?? __typename).sort()).toEqual([
    'ChangeWishPayload',
    'change-under-way',
    'change-under-way',
  ]);
});

test('who wants to try something else keeps the place until she is back: a trial, a pause, and a move only afterwards', async () => {
  const { participantId } = await placesSomebody(tale, 'Pruva', 'ba-arbeid', [1, 2, 3]);
  const lise = await office();
  const away = aWish('tryElsewhere', 'vto-bedrift', { returnOn: '2027-06-01' });
  const made = wishOf(await takes(await api.as('pruva'), 'makeChangeWish', away, wishPayload));
  const home = await tale.organisationId('baerum-tildeling');
  const outcome = { what: 'Butikken til juni.', ownerId: home, tellerId: home, dueOn: '2027-06-01' };
  const settles = (wish: Wish, kind: string) =>
    takes(lise, 'recordChangeOutcome', { ...ref(wish), outcome: kind, ...outcome }, wishPayload);
  expect(await settles(made, 'recommend')).toMatchObject({ rule: 'change-trial-comes-first' });
  const trying = wishOf(await settles(made, 'tryFirst'));
  expect(trying).toMatchObject({ state: 'trying', caseId: null });
  const place = async () => {
    const { rows } = await api.owner.query<{ id: string; version: number }>(
      `SELECT id, version, state, to_on AS "to", paused_until AS until FROM placement WHERE participant_id = $1`,
      [participantId],
    );
    return rows[0];
  };
  const { id, version } = (await place()) ?? {};
  const pause = { id, version, reason: 'Prøver jobb i butikk.', backOn: '2027-06-01' };
  expect(await takes(lise, 'pausePlacement', pause)).toMatchObject({ __typename: 'PlacementPayload' });
  expect(await place()).toMatchObject({ state: 'paused', to: null, until: '2027-06-01' });
  expect(trying.allowedSteps.find(({ step }) => step === 'recommend')).toMatchObject({ open: true });
  expect(wishOf(await settles(trying, 'recommend'))).toMatchObject({ state: 'recommended' });
  expect(await place()).toMatchObject({ state: 'paused', to: null });
});

test('a place tells of a wish with what the person thinks, sees its own, and the person can take it back', async () => {
  const { participantId } = await placesSomebody(tale, 'Solveigh', 'ba-arbeid', [1, 2, 3]);
  const nina = await api.as('nina');
  const input = aWish('calmerDays', 'bkd-aktivitet', { participantId });
  expect(await takes(nina, 'makeChangeWish', input)).toMatchObject({ rule: 'change-own-view-missing' });
  const made = wishOf(
    await takes(nina, 'makeChangeWish', { ...input, personView: 'Vil ha det roligere.' }, wishPayload),
  );
  expect(made.state).toBe('registered');
  const list = `{ changeWishes { edges { node { id participant { name } } } } }`;
  type List = { changeWishes: { edges: { node: { id: string } }[] } };
  const idsOf = async (who: string) =>
    (await (await api.as(who)).query<List>(list)).changeWishes.edges.map(({ node }) => node.id);
  expect(await idsOf('nina')).toContain(made.id);
  expect(await idsOf('pia')).not.toContain(made.id);
  expect(await takes(await api.as('siv'), 'makeChangeWish', { ...input, personView: 'x' })).toMatchObject({
    __typename: 'NotFound',
  });
  const self = await api.as('solveigh');
  expect(wishOf(await takes(self, 'withdrawChangeWish', ref(made), wishPayload)).state).toBe('withdrawn');
});

test('a meeting begins on its day and ends when each case has an outcome', async () => {
  await placesSomebody(tale, 'Odine', 'ba-arbeid', [5]);
  const lise = await office();
  const meetingId =
    (await api.owner.query<{ id: string }>(`SELECT id FROM transition_meeting WHERE week = 41`)).rows[0]?.id ?? '';
  const made = wishOf(
    await takes(await api.as('odine'), 'makeChangeWish', aWish('calmerDays', 'bkd-aktivitet'), wishPayload),
  );
  const on = wishOf(await takes(lise, 'putOnAgenda', { ...ref(made), meetingId }, wishPayload));
  const meetingStep = (name: string, version: number) =>
    lise.mutate<{ result: { __typename: string; rule?: string } }>(
      `mutation ($input: TransitionMeetingStepInput!) { result: ${name}(input: $input) { __typename ... on Violation { rule } } }`,
      { input: { id: meetingId, version } },
    );
  expect((await meetingStep('beginTransitionMeeting', 1)).result).toMatchObject({ rule: 'meeting-not-yet' });
  await api.setDay('2027-10-12');
  expect((await meetingStep('beginTransitionMeeting', 1)).result).toMatchObject({
    __typename: 'TransitionMeetingPayload',
  });
  expect((await meetingStep('concludeTransitionMeeting', 2)).result).toMatchObject({ rule: 'meeting-cases-left' });
  const officeId = await tale.organisationId('baerum-tildeling');
  const notNow = {
    ...ref(on),
    outcome: 'notNow',
    what: 'Vi ser på det igjen.',
    ownerId: officeId,
    tellerId: officeId,
    dueOn: '2027-11-01',
  };
  expect(await takes(lise, 'recordChangeOutcome', notNow)).toMatchObject({
    rule: 'outcome-incomplete',
    field: 'reason',
  });
  const put = await takes(
    lise,
    'recordChangeOutcome',
    { ...notNow, reason: 'Fullt på fredag.', againOn: '2028-05-01' },
    wishPayload,
  );
  expect(wishOf(put)).toMatchObject({ state: 'notNow' });
  expect((await meetingStep('concludeTransitionMeeting', 2)).result).toMatchObject({
    __typename: 'TransitionMeetingPayload',
  });
  const again = wishOf(await takes(lise, 'takeUpChangeWish', ref(wishOf(put)), wishPayload));
  expect(again.state).toBe('registered');
});

test('who withdraws a wish takes it off the agenda herself, and what the meeting opened is shut', async () => {
  await placesSomebody(tale, 'Trine', 'bkd-aktivitet', [5]);
  const trine = await api.as('trine');
  const made = wishOf(await takes(trine, 'makeChangeWish', aWish('newTasks', 'ba-arbeid'), wishPayload));
  const meeting = (await api.owner.query<{ id: string }>(`SELECT id FROM transition_meeting WHERE week = 18`)).rows[0];
  const meetingId = meeting?.id ?? '';
  const on = wishOf(await takes(await office(), 'putOnAgenda', { ...ref(made), meetingId }, wishPayload));
  const names = async () => (await seenBy('nina', meetingId))?.filter((line) => line.endsWith('Trine Prøve')).length;
  expect(await names()).toBe(1);
  expect(wishOf(await takes(trine, 'withdrawChangeWish', ref(on), wishPayload)).state).toBe('withdrawn');
  expect(await names()).toBe(0);
});
