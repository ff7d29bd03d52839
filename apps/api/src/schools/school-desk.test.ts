import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

let api: TestApi;
let tale: Story;
let adaId: string;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  await tale.applies('ada');
  adaId = await tale.participantId('ada');
  await asks('ada', 'giveSchoolConsent', { schoolCode: 'donski' }, '__typename', 'GiveSchoolConsentInput');
});
afterAll(() => api.close());

const facts = `schoolFacts { participantId plannedEndOfSchool may endOfSchool { endsOn course toldBy toldOn recordedBy }
  contacts { name school note handedOverBy }
  experiences { id version kind place from to state missedReason paidBy costKroner ownView documentedBy mayChange isOwn } }`;
interface Facts {
  readonly plannedEndOfSchool: string | null;
  readonly may: readonly string[];
  readonly endOfSchool: readonly Record<string, unknown>[];
  readonly contacts: readonly Record<string, unknown>[];
  readonly experiences: readonly (Record<string, unknown> & { id: string; version: number; state: string })[];
}
interface Answered {
  readonly __typename: string;
  readonly rule?: string;
  readonly field?: string | null;
  readonly message?: string;
  readonly schoolFacts?: Facts;
}

const asWho = (code: string) => (code === 'ada' ? api.as(code, { kind: 'self' }) : api.as(code));
async function asks(code: string, name: string, input: object, fields?: string, type?: string): Promise<Answered> {
  const selection =
    fields ?? `__typename ... on SchoolFactsPayload { ${facts} } ... on Violation { rule field message }`;
  const inputType = type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} } }`;
  return (await (await asWho(code)).mutate<Record<string, Answered>>(document, { input }))[name] as Answered;
}
async function reads(code: string, participantId: string | null = adaId): Promise<Facts | null> {
  const document = `query ($id: ID) { ${facts.replace('schoolFacts', 'schoolFacts(participantId: $id)')} }`;
  return (await (await asWho(code)).query<{ schoolFacts: Facts | null }>(document, { id: participantId })).schoolFacts;
}
const recorded = async (action: string) => {
  const { rows } = await api.owner.query<{ count: number }>(
    `SELECT count(*) FROM audit_event WHERE action = $1 AND participant_ids @> ARRAY[$2::uuid]`,
    [action, adaId],
  );
  return rows[0]?.count;
};
const grantUntil = async () => {
  const { rows } = await api.owner.query<{ until: string | null }>(
    "SELECT until FROM access_grant WHERE participant_id = $1 AND scope = 'school'",
    [adaId],
  );
  return rows.map(({ until }) => until);
};

describe('when school ends', () => {
  const fiveYears = { endsOn: '2028-06-16', course: 'fiveYears' };

  test('is told by the school with who said it, and what was told before stays', async () => {
    const pupil = { pupilId: adaId, toldOn: '2027-01-12' };
    await asks('kari', 'tellEndOfSchool', {
      ...pupil,
      ...fiveYears,
      course: 'fourYears',
      endsOn: '2027-06-18',
      toldBy: 'guardian',
    });
    const told = await asks('kari', 'tellEndOfSchool', { ...pupil, ...fiveYears, toldBy: 'pupil' });
    expect(told.schoolFacts).toMatchObject({
      plannedEndOfSchool: '2028-06-16',
      endOfSchool: [
        { endsOn: '2028-06-16', course: 'fiveYears', toldBy: 'pupil', toldOn: '2027-01-12', recordedBy: 'Kari Moen' },
        { endsOn: '2027-06-18', course: 'fourYears', toldBy: 'guardian' },
      ],
    });
    expect(await reads('ada')).toMatchObject({ plannedEndOfSchool: '2028-06-16', endOfSchool: [{}, {}] });
    expect(await recorded('endOfSchool.told')).toBe(2);
    const { rows } = await api.owner.query("SELECT 1 FROM case_history WHERE object_type = 'endOfSchool'");
    expect(rows).toHaveLength(2);
  });

  test('never lets a school prolong what it sees: it gave up what lies after the first day, and only she gives more', async () => {
    expect(await grantUntil()).toEqual(['2027-06-18']);
    const told = await asks('ada', 'tellEndOfSchool', fiveYears);
    expect(told.schoolFacts?.endOfSchool[0]).toMatchObject({ toldBy: 'pupil', toldOn: '2027-01-18' });
    expect(await grantUntil()).toEqual(['2028-06-16']);
  });

  test.each([
    ['a day that has been', { endsOn: '2027-01-17' }, 'endsOn'],
    ['a slip of the year', { endsOn: '2072-06-16' }, 'endsOn'],
    ['told tomorrow', { toldOn: '2027-01-19' }, 'toldOn'],
  ])('%s is refused beside its field', async (_what, wrong, field) => {
    const answer = await asks('kari', 'tellEndOfSchool', { pupilId: adaId, ...fiveYears, ...wrong });
    expect(answer).toMatchObject({ __typename: 'Violation', field });
  });
});

describe('work tried', () => {
  const kitchen = {
    kind: 'workTrialPeriod',
    place: 'Kantina',
    from: '2026-10-05',
    to: '2026-12-18',
    hoursPerWeek: 6,
    state: 'happened',
  };
  const paid = { ...kitchen, paidBy: 'county', costKroner: 12_000, ownView: 'Jeg likte å vaske opp.' };

  test('is written down once by the school, also when the answer was lost, and shows in her case', async () => {
    await asks('kari', 'registerExperience', { pupilId: adaId, ...paid });
    const again = await asks('kari', 'registerExperience', { pupilId: adaId, ...paid, costKroner: 12_500 });
    expect(again.schoolFacts?.experiences).toMatchObject([
      {
        place: 'Kantina',
        paidBy: 'county',
        costKroner: 12_500,
        ownView: 'Jeg likte å vaske opp.',
        isOwn: true,
        documentedBy: 'Kari Moen, Dønski videregående skole',
      },
    ]);
    const { worklist } = await (
      await api.as('lise')
    ).query<{ worklist: { edges: { node: { id: string } }[] } }>(
      '{ worklist(view: all, first: 1) { edges { node { id } } } }',
    );
    const { case: found } = await (
      await api.as('lise')
    ).query<{ case: { application: { experiences: object[] } } }>(
      'query ($id: ID!) { case(id: $id) { application { experiences { place ownView documentedBy } } } }',
      { id: worklist.edges[0]?.node.id },
    );
    expect(found.application.experiences).toHaveLength(1);
    expect(await recorded('experience.registered')).toBe(1);
    expect(await recorded('experience.changed')).toBe(1);
  });

  test('that was missed because of cost is counted as that, and is no experience in her case', async () => {
    const missed = { ...kitchen, place: 'Bakeriet', state: 'missed', missedReason: 'cost', costKroner: 30_000 };
    const answer = await asks('kari', 'registerExperience', { pupilId: adaId, ...missed });
    expect(answer.schoolFacts?.experiences.filter(({ state }) => state === 'missed')).toMatchObject([
      { place: 'Bakeriet', missedReason: 'cost', paidBy: null, costKroner: 30_000 },
    ]);
    const { rows } = await api.owner.query('SELECT place FROM work_experience WHERE missed_because_of_cost');
    expect(rows).toEqual([{ place: 'Bakeriet' }]);
  });

  test('has her own view beside it: she says it herself, and the school does not write over it', async () => {
    const mine = (await reads('ada'))?.experiences.find(({ place }) => place === 'Kantina');
    await asks('ada', 'tellOwnView', { id: mine?.id, version: mine?.version, text: 'Det var for mye lyd.' });
    const after = await asks('kari', 'registerExperience', { pupilId: adaId, ...paid, ownView: 'Noe annet' });
    expect(after.schoolFacts?.experiences.find(({ place }) => place === 'Kantina')).toMatchObject({
      ownView: 'Det var for mye lyd.',
    });
  });

  test.each([
    ['half a payer', { ...paid, paidBy: 'nobody' }, 'paidBy'],
    ['a million', { ...paid, costKroner: 1_000_000 }, 'costKroner'],
    ['nowhere', { ...paid, place: ' ' }, 'place'],
    ['not begun', { ...paid, from: '2027-02-01', to: null }, 'from'],
    ['missed without a why', { ...kitchen, place: 'X', state: 'missed' }, 'missedReason'],
    ['an end before the beginning', { ...paid, place: 'Y', to: '2026-10-01' }, 'to'],
  ])('%s is refused beside its field', async (_what, wrong, field) => {
    expect(await asks('kari', 'registerExperience', { pupilId: adaId, ...wrong })).toMatchObject({
      __typename: 'Violation',
      field,
    });
  });

  test('written down by mistake is taken away by the school that wrote it', async () => {
    const wrong = (await reads('kari'))?.experiences.find(({ place }) => place === 'Bakeriet');
    const stale = await asks('kari', 'removeExperience', { pupilId: adaId, id: wrong?.id, version: 7 });
    expect(stale.__typename).toBe('Conflict');
    const answer = await asks('kari', 'removeExperience', { pupilId: adaId, id: wrong?.id, version: wrong?.version });
    expect(answer.schoolFacts?.experiences).toHaveLength(1);
  });
});

describe('the contact at school', () => {
  const userId = async (code: string) =>
    (await api.owner.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [code])).rows[0]?.id;

  test('becomes a colleague with a word on the way; she and the office see who it is, and the school sees her as before', async () => {
    const note = 'Ada liker å få beskjeder på bilder.';
    const given = await asks('kari', 'handOverPupil', { pupilId: adaId, toUserId: await userId('hege'), note });
    const contact = { name: 'Hege Dalby', school: 'Dønski videregående skole', handedOverBy: 'Kari Moen', note };
    expect(given.schoolFacts?.contacts).toEqual([contact]);
    for (const code of ['ada', 'lise', 'hege']) expect((await reads(code))?.contacts).toEqual([contact]);
    expect(await recorded('pupil.handedOver')).toBe(1);
    const mine = async (code: string) =>
      (
        await (await asWho(code)).query<{ pupils: { id: string; isMine: boolean }[] }>('{ pupils { id isMine } }')
      ).pupils.filter(({ isMine }) => isMine);
    expect(await mine('hege')).toEqual([{ id: adaId, isMine: true }]);
    expect(await mine('kari')).toEqual([]);
  });

  test('is not somebody at another school, nor who has her already, nor without a word', async () => {
    const refused = async (code: string, note = 'x') =>
      (await asks('kari', 'handOverPupil', { pupilId: adaId, toUserId: await userId(code), note })).field;
    expect([await refused('bjorn'), await refused('hege'), await refused('kari', ' ')]).toEqual([
      'toUserId',
      'toUserId',
      'note',
    ]);
  });
});

test('what school knows is nobody else’s: not another school’s, a provider’s, NAV’s, another municipality’s or a guardian’s for money', async () => {
  for (const code of ['bjorn', 'siv', 'even', 'marit', 'gunnar', 'hanne', 'ingvild'])
    expect([code, await reads(code)]).toEqual([code, null]);
  const pupil = { pupilId: adaId, endsOn: '2027-06-18', course: 'fourYears' };
  expect((await asks('bjorn', 'tellEndOfSchool', pupil)).__typename).toBe('NotFound');
  expect((await asks('siv', 'handOverPupil', { pupilId: adaId, toUserId: adaId, note: 'x' })).__typename).toBe(
    'NotFound',
  );
});

test('figures of few are hidden: from the school by itself, and from the leader who sees the schools beside each other', async () => {
  const figures =
    '{ schoolFigures { smallBelow schools { school pupils tried paid missedForCost } total { pupils tried } } }';
  const of = async (code: string, role?: 'officeLeader') =>
    (
      await (
        await api.as(code, role && { role })
      ).query<{ schoolFigures: { schools: object[]; total: object | null } }>(figures)
    ).schoolFigures;
  const hidden = { pupils: null, tried: null, paid: null, missedForCost: null };
  expect(await of('kari')).toEqual({
    smallBelow: 5,
    schools: [{ school: 'Dønski videregående skole', ...hidden }],
    total: null,
  });
  const { rows } = await api.owner.query<{ id: string }>("SELECT id FROM municipality WHERE code = 'baerum'");
  await api.owner.query(
    `WITH p AS (INSERT INTO participant (tenant_id, first_name, last_name, school_id)
                SELECT $1, 'Elev', 'Nummer ' || n, o.id
                  FROM generate_series(1, 20) n, organisation o WHERE o.kind = 'school' RETURNING id, tenant_id, last_name)
     INSERT INTO work_experience (participant_id, tenant_id, kind, place, from_on, state, paid_by, missed_reason, missed_because_of_cost)
     SELECT id, tenant_id, 'jobTaster', 'Kantine', '2026-10-01', CASE WHEN n <= 12 THEN 'happened' ELSE 'missed' END,
            CASE WHEN n <= 6 THEN 'county' END, CASE WHEN n > 12 THEN 'cost' END, n > 12
       FROM p, LATERAL (SELECT replace(last_name, 'Nummer ', '')::int AS n) x WHERE n <= 17`,
    [rows[0]?.id],
  );
  const { schools, total } = await of('leder', 'officeLeader');
  const told = schools.find((each) => JSON.stringify(each).includes('Sandvika'));
  expect(told).toMatchObject({ tried: 12, paid: 6, missedForCost: 5 });
  expect(total).not.toBeNull();
  for (const code of ['siv', 'even', 'hanne']) expect((await of(code)).schools).toEqual([]);
});

test('a consent taken back shuts it at once, also for writing', async () => {
  const { myCase } = await (
    await asWho('ada')
  ).query<{ myCase: { consents: { id: string; state: string }[] } }>('{ myCase { consents { id state } } }');
  await asks(
    'ada',
    'withdrawConsent',
    { id: myCase.consents.find(({ state }) => state === 'given')?.id },
    '__typename',
  );
  expect(await reads('kari')).toBeNull();
  const late = { pupilId: adaId, endsOn: '2027-06-18', course: 'fourYears' };
  expect((await asks('kari', 'tellEndOfSchool', late)).__typename).toBe('NotFound');
  expect((await reads('ada'))?.experiences).toHaveLength(1);
});
