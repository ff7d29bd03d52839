import type { WornHat } from '../../../test/asker';
import { adasWishes, answersFor, story, type Story } from '../../../test/story';
import { demoNationalId } from '../../demo/people';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const result = `__typename
  ... on ApplicationPayload {
    application {
      id version state caseNumber late lateReason deadline answerTarget preliminaryReplyDue submittedAt
      municipality { code } helper { name } ownWords { text helper day } important plannedEndOfSchool
      wishes { id rank parts { days weekdays offer { code } } } answers { key question why value }
      experiences { id kind place from } stations { key state } allowedSteps { step open reason }
    }
    receipt { title text next nextDay letterId contact { name phone } }
  }
  ... on Violation { rule message field facts { name value } }
  ... on NotFound { message }
  ... on Conflict { message changedBy }`;
const save = `mutation ($input: SaveApplicationInput!) { result: saveApplication(input: $input) { ${result} } }`;
const step = (name: string) =>
  `mutation ($input: ApplicationStepInput!) { result: ${name}(input: $input) { ${result} } }`;
const read = `query ($id: ID!) { application(id: $id) { id state wishes { rank } } }`;

interface Result {
  __typename: string;
  application: {
    id: string;
    version: number;
    state: string;
    caseNumber: string;
    submittedAt: string | null;
    wishes: { id: string; rank: number }[];
    [field: string]: unknown;
  };
  receipt: { letterId: string; [field: string]: unknown } | null;
  rule: string;
  message: string;
  field: string;
}

const asks = async (code: string, document: string, input: object, hat: WornHat = { kind: 'self' }): Promise<Result> =>
  (await (await api.as(code, hat)).mutate<{ result: Result }>(document, { input })).result;

describe('Ada applies', () => {
  test('the first time she begins, she becomes a person of the municipality she chose', async () => {
    const begun = await asks('ada', save, { municipalityCode: 'baerum', ownWords: 'Jeg liker ro.' });
    expect(begun).toMatchObject({
      __typename: 'ApplicationPayload',
      application: {
        state: 'draft',
        version: 1,
        municipality: { code: 'baerum' },
        ownWords: { text: 'Jeg liker ro.', helper: null, day: '2027-01-18' },
        deadline: '2027-02-01',
        stations: [{ key: 'application', state: 'now' }, {}, {}, {}, {}, {}],
      },
      receipt: null,
    });
    const { rows } = await api.owner.query<{ encrypted: Buffer }>(
      `SELECT p.first_name, p.last_name, p.birth_date, m.code, n.hash, n.encrypted
         FROM participant p JOIN municipality m ON m.id = p.tenant_id JOIN national_id n ON n.participant_id = p.id
         JOIN app_user u ON u.participant_id = p.id WHERE u.demo_code = 'ada'`,
    );
    const ada = { first_name: 'Ada', last_name: 'Lindmo', birth_date: '2007-09-14', code: 'baerum' };
    const { nationalIds } = api.services;
    expect(rows).toMatchObject([{ ...ada, hash: nationalIds.hash(demoNationalId('ada')) }]);
    expect(nationalIds.open(rows[0]?.encrypted ?? Buffer.alloc(0))).toBe(demoNationalId('ada'));
  });

  test('keeps her draft: what is left out stays, lists are replaced, and the same again changes nothing but the version', async () => {
    const { id, version, wishes } = await draftOf('ada');
    const filled = await asks('ada', save, { id, version, ...adasForm(), plannedEndOfSchool: '2027-06-20' });
    expect(filled.application).toMatchObject({
      version: version + 1,
      ownWords: { text: 'Jeg liker ro.' },
      plannedEndOfSchool: '2027-06-20',
      wishes: [
        { rank: 1, parts: [{ days: 5, weekdays: null, offer: { code: 'arba-vta' } }] },
        { rank: 2, parts: [{ offer: { code: 'ba-arbeid' } }, { offer: { code: 'bkd-aktivitet' } }] },
        { rank: 3, parts: [{ days: 4 }] },
      ],
      experiences: [{ kind: 'workTrialPeriod', place: 'Kantina på rådhuset' }],
    });
    expect(wishes).toEqual([]);
    const again = await asks('ada', save, { id, version: version + 1, ...adasForm() });
    const { version: third, ...rest } = again.application;
    const { version: second, ...before } = filled.application;
    expect(rest).toEqual(before);
    expect(third).toBe(second + 1);
  });

  test('a save from an old page is a conflict and changes nothing', async () => {
    const { id, version } = await draftOf('ada');
    const late = await asks('ada', save, { id, version: version - 1, ownWords: 'Fra en gammel fane.' });
    expect(late).toMatchObject({ __typename: 'Conflict' });
    expect(await draftOf('ada')).toMatchObject({ version });
  });

  test('beginning once more finds that a draft is under way', async () => {
    expect(await asks('ada', save, { municipalityCode: 'baerum' })).toMatchObject({ __typename: 'Conflict' });
    expect(await asks('ada', save, { municipalityCode: 'asker' })).toMatchObject({
      rule: 'lives-elsewhere',
      field: 'municipalityCode',
    });
    expect(await asks('ada', save, { municipalityCode: 'atlantis' })).toMatchObject({ rule: 'municipality-unknown' });
    const { id, version } = await draftOf('ada');
    expect(await asks('ada', save, { id, version, municipalityCode: 'asker' })).toMatchObject({
      rule: 'lives-elsewhere',
    });
  });

  test('a draft is late once the deadline has been, so that the form can ask why before it is sent', async () => {
    const { id } = await draftOf('ada');
    const document = `query ($id: ID!) { application(id: $id) { late deadline } }`;
    const isLate = async () => (await api.as('ada')).query<{ application: object }>(document, { id });
    expect(await isLate()).toEqual({ application: { late: false, deadline: '2027-02-01' } });
    await api.setDay('2027-02-02');
    expect(await isLate()).toEqual({ application: { late: true, deadline: '2027-02-01' } });
    await api.setDay('2027-01-18');
  });

  test('an answer that is not among the choices, and a wish without days, are refused on their fields', async () => {
    const { id, version } = await draftOf('ada');
    const ba = tale.offer('ba-arbeid');
    const field = ba.form.find(({ kind }) => kind === 'singleChoice');
    const answers = [{ offerId: ba.id, key: field?.key, value: ['noe helt annet'] }];
    expect(await asks('ada', save, { id, version, answers })).toMatchObject({
      rule: 'answers-incomplete',
      field: `answers.${ba.id}.${field?.key ?? ''}`,
    });
    const wishes = [{ rank: 1, parts: [{ offerId: ba.id }] }];
    expect(await asks('ada', save, { id, version, wishes })).toMatchObject({
      rule: 'days-not-given',
      field: 'wishes.0.parts.0.days',
    });
    const experiences = [{ kind: 'jobTaster', place: 'Rema', from: '2026-10-02', to: '2026-10-01' }];
    expect(await asks('ada', save, { id, version, experiences })).toMatchObject({
      rule: 'experience-wrong',
      field: 'experiences.0.to',
    });
  });

  test('a form that is not complete is not sent', async () => {
    const { id, version } = await draftOf('ada');
    const emptied = await asks('ada', save, { id, version, answers: [] });
    expect(await asks('ada', step('submitApplication'), { id, version: emptied.application.version })).toMatchObject({
      __typename: 'Violation',
      rule: 'answers-incomplete',
    });
    await asks('ada', save, { id, version: emptied.application.version, ...adasForm() });
  });

  test('she sends before 1 February and is told what happens next, and when', async () => {
    const { id, version } = await draftOf('ada');
    const sent = await asks('ada', step('submitApplication'), { id, version });
    expect(sent).toMatchObject({
      application: {
        state: 'submitted',
        late: false,
        deadline: '2027-02-01',
        answerTarget: '2027-04-15',
        preliminaryReplyDue: '2027-02-18',
        stations: [{ key: 'application', state: 'done' }, { key: 'gettingToKnow', state: 'now' }, {}, {}, {}, {}],
      },
      receipt: {
        title: 'Søknaden er sendt',
        next: 'Bærum leser søknaden din. Lise Berg tar kontakt med deg innen 25. januar 2027.',
        nextDay: '2027-01-25',
        contact: { name: 'Lise Berg' },
      },
    });
    const { rows } = await api.owner.query(
      `SELECT h.step, h.to_state, h.by_role, u.name AS responsible FROM case_history h JOIN application a ON a.id = h.object_id
         LEFT JOIN app_user u ON u.id = a.responsible_user_id WHERE h.object_id = $1 ORDER BY h.seq`,
      [id],
    );
    expect(rows).toEqual([
      { step: 'start', to_state: 'draft', by_role: 'participant', responsible: 'Lise Berg' },
      { step: 'submit', to_state: 'submitted', by_role: 'participant', responsible: 'Lise Berg' },
    ]);
    const { rows: letters } = await api.owner.query(
      `SELECT l.kind, d.channel, d.second_notice_due_on FROM letter l JOIN letter_delivery d ON d.letter_id = l.id
        WHERE l.application_id = $1`,
      [id],
    );
    expect(letters).toEqual([{ kind: 'receipt', channel: 'digital', second_notice_due_on: '2027-01-25' }]);
  });

  test('the office sees it, with the sending in the audit; nobody else does', async () => {
    const { rows } = await api.owner.query<{ id: string }>("SELECT id FROM application WHERE state = 'submitted'");
    const id = rows[0]?.id ?? '';
    const sees = async (code: string, hat: WornHat = {}) =>
      (await (await api.as(code, hat)).query<{ application: object | null }>(read, { id })).application;
    expect(await sees('lise')).toMatchObject({
      id,
      state: 'submitted',
      wishes: [{ rank: 1 }, { rank: 2 }, { rank: 3 }],
    });
    for (const stranger of ['marit', 'siv', 'nina', 'kari', 'even', 'erik', 'admin']) {
      expect([stranger, await sees(stranger)]).toEqual([stranger, null]);
    }
    expect(await sees('jonas', { kind: 'self' })).toBeNull();
    const written = await api.owner.query('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id', [id]);
    const actions = written.rows.map(({ action }: { action: string }) => action);
    expect(actions).toContain('application.submitted');
    expect(actions.at(-1)).toBe('application.read');
  });
});

describe('sending twice', () => {
  test('two at the same moment make one', async () => {
    const asker = await api.as('amina', { kind: 'self' });
    const { id, version } = await tale.fillsIn(asker, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    const both = await Promise.all([1, 2].map(() => asks('amina', step('submitApplication'), { id, version })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ApplicationPayload', 'Violation']);
    const { rows } = await api.owner.query('SELECT count(*) FROM letter WHERE application_id = $1', [id]);
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe('after the deadline', () => {
  afterAll(() => api.setDay('2027-01-18'));

  test('an application is taken with a reason, and asks for it without one', async () => {
    const asker = await api.as('henrik', { kind: 'self' });
    const { id, version } = await tale.fillsIn(asker, 'asker', [[{ offer: 'solbra-arbeid', days: 3 }]]);
    await api.setDay('2027-02-02');
    expect(await asks('henrik', step('submitApplication'), { id, version })).toMatchObject({
      rule: 'late-needs-reason',
      field: 'lateReason',
      message: 'Fristen var 1. februar 2027. Du kan søke likevel. Skriv hvorfor søknaden kommer nå.',
    });
    const lateReason = 'Jeg visste ikke om fristen.';
    expect(await asks('henrik', step('submitApplication'), { id, version, lateReason })).toMatchObject({
      application: { state: 'submitted', late: true, lateReason },
    });
  });
});

describe('help with the form', () => {
  test('a support person fills in and hands over; the person sees it, asks for a change, and approves', async () => {
    const helper: WornHat = { kind: 'representation' };
    const tuva = await api.as('tuva', helper);
    const draft = await tale.fillsIn(tuva, 'baerum', [[{ offer: 'ba-arbeid', days: 3 }]]);
    const refused = await asks('tuva', step('submitApplication'), draftKey(draft), helper);
    expect(refused).toMatchObject({ rule: 'step-not-yours' });
    expect(refused.message).toContain('søkeren selv');

    const sent = await asks('tuva', step('sendApplicationForApproval'), draftKey(draft), helper);
    expect(sent.application).toMatchObject({ state: 'awaitingApproval', helper: { name: 'Tuva Rønning' } });

    const back = await asks('emil', step('askForApplicationChanges'), {
      ...draftKey(sent.application),
      reason: 'Jeg vil ha fire dager.',
    });
    expect(back.application).toMatchObject({ state: 'draft' });
    const ba = tale.offer('ba-arbeid');
    const wishes = [{ rank: 1, parts: [{ offerId: ba.id, days: 4 }] }];
    const changed = await asks('tuva', save, { ...draftKey(back.application), wishes }, helper);
    expect(changed.application).toMatchObject({ wishes: [{ parts: [{ days: 4 }] }] });
    const again = await asks('tuva', step('sendApplicationForApproval'), draftKey(changed.application), helper);
    expect(await asks('emil', step('approveApplication'), draftKey(again.application))).toMatchObject({
      application: { state: 'submitted', helper: { name: 'Tuva Rønning' } },
      receipt: { title: 'Søknaden er sendt' },
    });
    await api.runJobs();
    const { rows } = await api.owner.query(
      `SELECT n.template FROM notice_sent n JOIN app_user u ON u.id = n.user_id WHERE u.demo_code = 'emil' ORDER BY n.id`,
    );
    expect(rows.map(({ template }: { template: string }) => template)).toContain('letter-waiting');
  });

  describe('by the school, which the pupil has let in', () => {
    const answersOf = async (code: string, id: string) =>
      (
        await (
          await api.as(code)
        ).query<{ application: { answers: unknown[] } | null }>(
          'query ($id: ID!) { application(id: $id) { answers { key } } }',
          { id },
        )
      ).application?.answers.length ?? null;
    const form = () => {
      const offers = [tale.offer('ba-arbeid')];
      const wishes = [{ rank: 1, parts: [{ offerId: tale.offer('ba-arbeid').id, days: 3 }] }];
      return { wishes, answers: answersFor(offers), ownWords: 'Jeg vil jobbe på kjøkken.' };
    };

    test('it begins, answers what the offers ask, and hands over; the pupil approves; then the answers are closed to it', async () => {
      const pupilId = await tale.participantId('thea');
      const input = { pupilId, ...form() };
      expect(await asks('bjorn', save, input, {})).toMatchObject({ __typename: 'NotFound' });
      await letIn('thea', 'rud');
      expect(await asks('kari', save, input, {})).toMatchObject({ __typename: 'NotFound' });
      expect(await asks('lise', save, input, {})).toMatchObject({ __typename: 'NotFound' });
      const begun = await asks('bjorn', save, input, {});
      expect(begun.application).toMatchObject({ state: 'draft' });
      expect(await answersOf('bjorn', begun.application.id)).toBe(form().answers.length);
      expect(await answersOf('kari', begun.application.id)).toBeNull();
      expect(await asks('bjorn', step('submitApplication'), draftKey(begun.application), {})).toMatchObject({
        rule: 'step-not-yours',
      });
      const sent = await asks('bjorn', step('sendApplicationForApproval'), draftKey(begun.application), {});
      expect(sent.application).toMatchObject({ state: 'awaitingApproval', helper: { name: 'Bjørn Aune' } });
      const approved = await asks('thea', step('approveApplication'), draftKey(sent.application));
      expect(approved.application).toMatchObject({ state: 'submitted' });
      expect(await answersOf('bjorn', begun.application.id)).toBe(0);
      expect(await answersOf('thea', begun.application.id)).toBe(form().answers.length);
    });

    test('what she is told of the school says that the answers are open only until the application is sent', async () => {
      const thea = await api.as('thea', { kind: 'self' });
      const { whoSeesMe } = await thea.query<{ whoSeesMe: { lines: { who: string; what: string[] }[] } }>(
        '{ whoSeesMe { lines { who what } } }',
      );
      const school = whoSeesMe.lines.find(({ who }) => who === 'Rud videregående skole');
      expect(school?.what).toContain('Svarene dine i skjemaet, til søknaden er sendt');
    });

    test('her no shuts the draft at once', async () => {
      const pupilId = await tale.participantId('oskar');
      await letIn('oskar', 'rud');
      const begun = await asks('bjorn', save, { pupilId, ...form() }, {});
      const oskar = await api.as('oskar', { kind: 'self' });
      const { myCase } = await oskar.query<{ myCase: { consents: { id: string }[] } }>(
        '{ myCase { consents { id } } }',
      );
      await oskar.mutate('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }', {
        input: myCase.consents[0],
      });
      expect(await answersOf('bjorn', begun.application.id)).toBeNull();
      expect(await asks('bjorn', save, { ...draftKey(begun.application), ownWords: 'Nei.' }, {})).toMatchObject({
        __typename: 'NotFound',
      });
      expect(await asks('bjorn', save, { pupilId, ...form() }, {})).toMatchObject({ __typename: 'NotFound' });
    });
  });

  test('a guardian for money only is told clearly that the mandate does not cover it', async () => {
    const jonas = await api.as('jonas', { kind: 'self' });
    const draft = await tale.fillsIn(jonas, 'baerum', [[{ offer: 'ba-arbeid', days: 5 }]]);
    const hat: WornHat = { kind: 'representation' };
    for (const tried of [
      await asks('gunnar', step('submitApplication'), draftKey(draft), hat),
      await asks('gunnar', save, { ...draftKey(draft), ownWords: 'Han vil tjene penger.' }, hat),
      await asks('gunnar', save, { municipalityCode: 'baerum' }, hat),
    ]) {
      expect(tried).toMatchObject({ __typename: 'Violation', rule: 'mandate-too-narrow' });
      expect(tried.message).toBe(
        'Du har bare fullmakt i økonomi. Den gjelder ikke valg av jobb eller aktivitet. Søkeren kan gjøre dette selv, eller en med fullmakt i personlige forhold.',
      );
    }
  });

  test('a guardian for personal matters sends for somebody who has no log-in', async () => {
    const wenche = await api.as('wenche', { kind: 'representation' });
    const draft = await tale.fillsIn(wenche, 'baerum', [[{ offer: 'bkd-aktivitet', days: 5 }]]);
    const sent = await asks('wenche', step('submitApplication'), draftKey(draft), { kind: 'representation' });
    expect(sent).toMatchObject({ application: { state: 'submitted' } });
    const { rows } = await api.owner.query(
      `SELECT d.channel, u.name FROM letter_delivery d JOIN letter l ON l.id = d.letter_id
         LEFT JOIN app_user u ON u.id = d.recipient_user_id WHERE l.application_id = $1 ORDER BY d.channel`,
      [draft.id],
    );
    expect(rows).toEqual([
      { channel: 'digital', name: 'Wenche Haga' },
      { channel: 'post', name: null },
    ]);
  });
});

describe('taking it back', () => {
  test('the person withdraws; another person’s application is not found', async () => {
    const maja = await tale.applies('maja', 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]]);
    expect(await asks('jonas', step('withdrawApplication'), draftKey(maja))).toMatchObject({ __typename: 'NotFound' });
    expect(await asks('siv', step('withdrawApplication'), draftKey(maja), {})).toMatchObject({
      __typename: 'NotFound',
    });
    const heard = await asks(
      'lise',
      step('withdrawApplication'),
      { ...draftKey(maja), reason: 'Vil ikke likevel' },
      {},
    );
    expect(heard).toMatchObject({ rule: 'needs-missing', field: 'heardHow' });
    const gone = await asks('maja', step('withdrawApplication'), draftKey(maja));
    expect(gone.application).toMatchObject({ state: 'withdrawn' });
    const { rows } = await api.owner.query('SELECT state FROM wish WHERE application_id = $1', [maja.id]);
    expect(rows).toEqual([{ state: 'withdrawn' }]);
  });
});

async function letIn(code: string, schoolCode: string): Promise<void> {
  const pupil = await api.as(code, { kind: 'self' });
  await pupil.mutate('mutation ($input: GiveSchoolConsentInput!) { giveSchoolConsent(input: $input) { __typename } }', {
    input: { schoolCode },
  });
}

function draftKey({ id, version }: { id: string; version: number }) {
  return { id, version };
}

function adasForm() {
  const offers = [...new Set(adasWishes.flat().map(({ offer }) => offer))].map((code) => tale.offer(code));
  return {
    wishes: adasWishes.map((parts, index) => ({
      rank: index + 1,
      parts: parts.map(({ offer, days }) => ({ offerId: tale.offer(offer).id, days })),
    })),
    answers: answersFor(offers),
    experiences: [{ kind: 'workTrialPeriod', place: 'Kantina på rådhuset', from: '2026-09-01', to: '2026-12-01' }],
  };
}

async function draftOf(code: string): Promise<Result['application']> {
  const { rows } = await api.owner.query<{ id: string }>(
    `SELECT a.id FROM application a JOIN app_user u ON u.participant_id = a.participant_id
      WHERE u.demo_code = $1 AND a.state = 'draft'`,
    [code],
  );
  const asker = await api.as(code, { kind: 'self' });
  const { application } = await asker.query<{ application: Result['application'] }>(
    'query ($id: ID!) { application(id: $id) { id version state caseNumber submittedAt wishes { id rank } } }',
    { id: rows[0]?.id },
  );
  return application;
}
