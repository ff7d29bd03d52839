import { demoNationalId } from '../../demo/people';
import type { Asker } from '../../../test/asker';
import { caseOf, caseStep, readCase, type CaseAnswer, type OfficeCase } from '../../../test/office-documents';
import { answersFor, story, type Story } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let world: Story;
let lise: Asker;
let dag: Asker;

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  lise = await api.as('lise');
  dag = await api.as('dag');
});
afterAll(() => api.close());

const step = (name: string, found: OfficeCase, more: object = {}, who = lise): Promise<CaseAnswer> =>
  caseStep(who, name, 'ApplicationStepInput', { id: found.id, version: found.application.version, ...more });

async function sent(code: string): Promise<OfficeCase> {
  const { id } = await world.applies(code);
  return fresh(id);
}
async function fresh(id: string, who = lise): Promise<OfficeCase> {
  const found = await readCase(who, id);
  if (!found) throw new Error('The case is not seen.');
  return found;
}
async function userId(code: string): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [code]);
  return rows[0]?.id ?? '';
}

describe('the steps of a case', () => {
  let ada: OfficeCase;
  beforeAll(async () => {
    ada = await sent('ada');
  });

  test('received, begun, and back, each by the office and each in the history', async () => {
    expect(await step('receiveApplication', ada, {}, dag)).toMatchObject({ rule: 'step-not-yours' });
    expect(await step('receiveApplication', ada, {}, await api.as('marit'))).toMatchObject({ __typename: 'NotFound' });
    expect(await step('startWorkClarification', ada)).toMatchObject({ rule: 'step-not-open' });
    const received = caseOf(await step('receiveApplication', ada));
    expect(received).toMatchObject({
      application: { state: 'received', receivedOn: '2027-01-18' },
      responsible: { name: 'Lise Berg' },
    });
    expect(await step('startActivityClarification', ada)).toMatchObject({
      __typename: 'Conflict',
      changedBy: 'Lise Berg',
    });
    ada = caseOf(await step('startActivityClarification', received));
    expect(ada.history.slice(0, 2)).toMatchObject([
      {
        life: 'application',
        step: 'startActivityClarification',
        text: 'Avklaring av aktivitet begynte.',
        by: 'Lise Berg',
      },
      { step: 'receive' },
    ]);
    expect(ada.application.allowedSteps.find((each) => each.step === 'close')).toMatchObject({
      open: false,
      reason: expect.any(String) as string,
    });
    expect(await step('closeApplication', ada)).toMatchObject({ rule: 'wish-without-outcome' });
  });

  test('a wish is assessed, and not suitable needs a reason', async () => {
    const wish = ada.application.wishes[0];
    const input = { wishId: wish?.id, version: wish?.version, suitable: false };
    expect(await caseStep(lise, 'assessWish', 'AssessWishInput', input)).toMatchObject({
      rule: 'needs-missing',
      field: 'reason',
    });
    ada = caseOf(await caseStep(lise, 'assessWish', 'AssessWishInput', { ...input, suitable: true }));
    expect(ada.application.wishes[0]).toMatchObject({ state: 'suitable', version: 2 });
    expect(await caseStep(lise, 'assessWish', 'AssessWishInput', input)).toMatchObject({
      __typename: 'Conflict',
      message: 'Ønsket ble vurdert som egnet. Se på det på nytt før du går videre.',
    });
  });

  test('NAV has nothing to say about a wish that is the municipality’s alone', async () => {
    const municipal = ada.application.wishes[1];
    const input = { wishId: municipal?.id, version: municipal?.version, reason: 'Annet først.', heardHow: 'phone' };
    expect(await caseStep(lise, 'markWishNotRelevantForNav', 'MarkWishNotRelevantForNavInput', input)).toMatchObject({
      rule: 'nav-does-not-decide',
    });
  });

  test('VTA is assessed with what was found, never as not assessed', async () => {
    const vta = (assessment: string) =>
      caseStep(lise, 'assessVta', 'AssessVtaInput', { id: ada.id, version: ada.application.version, assessment });
    expect(await vta('none')).toMatchObject({ rule: 'vta-not-chosen' });
    ada = caseOf(await vta('unclear'));
    expect(ada).toMatchObject({ vtaAssessment: 'unclear', vtaAssessedOn: '2027-01-18' });
  });

  test('a wrong step is corrected visibly: only the latest, only with a reason, and never what the person did', async () => {
    const entry = (name: string) => ada.history.find((each) => each.step === name)?.id;
    const correct = (historyId: string | undefined, reason = 'Feil sak.') =>
      caseStep(lise, 'correctStep', 'CorrectStepInput', { historyId, reason });
    expect(await correct(entry('receive'))).toMatchObject({ rule: 'not-the-latest-step' });
    expect(await correct(entry('startActivityClarification'), ' ')).toMatchObject({ rule: 'text-missing' });
    ada = caseOf(await correct(entry('startActivityClarification')));
    expect(ada.application.state).toBe('received');
    expect(ada.history[0]).toMatchObject({ life: 'application', step: 'correct', reason: 'Feil sak.' });
    expect(ada.history.find((each) => each.step === 'startActivityClarification')).toMatchObject({
      corrected: true,
      correctable: false,
    });
    ada = caseOf(await correct(entry('assessSuitable')));
    expect(ada.application.wishes[0]?.state).toBe('open');
    ada = caseOf(await correct(entry('receive')));
    expect(ada.application.state).toBe('submitted');
    expect(await correct(entry('submit'))).toMatchObject({ rule: 'persons-own-act' });
    expect(
      await caseStep(await api.as('marit'), 'correctStep', 'CorrectStepInput', {
        historyId: entry('submit'),
        reason: 'x',
      }),
    ).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('calls, notes, who has the case, and where it stands elsewhere', async () => {
    await api.owner.query(
      "INSERT INTO help_request (participant_id, tenant_id, created_at) SELECT id, tenant_id, '2027-01-18T08:00Z' FROM participant WHERE id = $1",
      [await world.participantId('ada')],
    );
    expect(await fresh(ada.id)).toMatchObject({ nextStep: { key: 'helpApplicant', mine: true } });
    const called = await caseStep(lise, 'logCall', 'LogCallInput', {
      id: ada.id,
      outcome: 'answered',
      note: 'Avtalt besøk.',
    });
    expect(caseOf(called)).toMatchObject({
      helpRequestedAt: null,
      callLog: [{ by: 'Lise Berg', outcome: 'answered' }],
    });
    expect(await caseStep(lise, 'addNote', 'AddNoteInput', { id: ada.id, text: '  ' })).toMatchObject({
      rule: 'text-missing',
    });
    caseOf(await caseStep(lise, 'addNote', 'AddNoteInput', { id: ada.id, text: 'Ringer mor først.' }));
    const tor = await userId('tor');
    const version = ada.application.version;
    expect(
      await caseStep(lise, 'reassignCase', 'ReassignCaseInput', {
        id: ada.id,
        version,
        responsibleId: await userId('marit'),
      }),
    ).toMatchObject({ __typename: 'NotFound' });
    expect(
      await caseStep(lise, 'nameStandIn', 'NameStandInInput', { id: ada.id, version, standInId: await userId('lise') }),
    ).toMatchObject({ rule: 'stand-in-is-responsible' });
    caseOf(await caseStep(lise, 'nameStandIn', 'NameStandInInput', { id: ada.id, version, standInId: tor }));
    const moved = await caseStep(lise, 'reassignCase', 'ReassignCaseInput', {
      id: ada.id,
      version: version + 1,
      responsibleId: tor,
    });
    expect(caseOf(moved)).toMatchObject({
      responsible: { name: 'Tor Vangen' },
      standIn: null,
      notes: [{ text: 'Ringer mor først.' }],
    });
    const external = { id: ada.id, version: version + 2, externalCaseNumber: '2027/1001', registeredOn: '2027-01-18' };
    expect(caseOf(await caseStep(lise, 'recordExternalCase', 'RecordExternalCaseInput', external))).toMatchObject({
      externalCaseNumber: '2027/1001',
      registeredExternallyBy: 'Lise Berg',
    });
    const { caseworkers } = await lise.query<{ caseworkers: { name: string }[] }>('{ caseworkers { name } }');
    expect(caseworkers.map(({ name }) => name)).toEqual(['Ellen Kroken', 'Lise Berg', 'Tor Vangen']);
  });

  test('capacity to consent is judged per question, and says how the wish was sought', async () => {
    const input = {
      applicationId: ada.id,
      question: 'placeOffer',
      canConsent: false,
      decidedBy: 'Verge',
      basis: 'To besøk',
      howWishSought: '',
    };
    const record = (more: object) =>
      caseStep(lise, 'recordConsentCapacity', 'RecordConsentCapacityInput', { ...input, ...more });
    expect(await record({})).toMatchObject({ rule: 'consent-incomplete', field: 'howWishSought' });
    expect(caseOf(await record({ howWishSought: 'Bilder: hun pekte på kantina.' }))).toMatchObject({
      capacityToConsent: [{ question: 'placeOffer', canConsent: false }],
    });
  });
});

describe('a person with a strictly protected address', () => {
  test('is nothing to a caseworker who is not named, until the glass is broken, with a reason and an alert', async () => {
    const { id, caseNumber } = await world.applies('ida');
    expect(await readCase(lise, id)).toBeNull();
    expect(await readCase(await api.as('tor'), id)).not.toBeNull();
    const breaks = (who: Asker, reason: string) =>
      caseStep(who, 'breakGlass', 'BreakGlassInput', { caseNumber, reason });
    expect(await breaks(lise, 'haster')).toMatchObject({ rule: 'reason-too-short' });
    expect(await breaks(await api.as('marit'), 'Det haster veldig i dag.')).toMatchObject({ __typename: 'NotFound' });
    expect(await breaks(await api.as('siv'), 'Det haster veldig i dag.')).toMatchObject({ __typename: 'NotFound' });
    expect(caseOf(await breaks(lise, 'Det haster: fristen er i dag.')).id).toBe(id);
    expect(await readCase(lise, id)).not.toBeNull();
    await api.runJobs();
    const { rows } = await api.owner.query<{ code: string }>(
      `SELECT u.demo_code AS code FROM notice_sent n JOIN app_user u ON u.id = n.user_id
        WHERE n.template = 'glass-broken' ORDER BY 1`,
    );
    expect(rows.map(({ code }) => code)).toEqual(['kjersti', 'leder']);
    await api.setDay('2027-01-20');
    expect(await readCase(lise, id)).toBeNull();
    await api.setDay('2027-01-18');
  });
});

describe('an application on paper', () => {
  const paper = (more: object = {}) => ({
    nationalId: demoNationalId('yusuf'),
    firstName: 'Ny',
    lastName: 'Søker',
    hasBankId: false,
    paperReceivedOn: '2027-01-15',
    wishes: [{ rank: 1, parts: [{ offerId: world.offer('ba-arbeid').id, days: 3 }] }],
    answers: answersFor([world.offer('ba-arbeid')]),
    origin: 'paper',
    ...more,
  });
  const register = (who: Asker, more: object = {}) =>
    caseStep(who, 'registerPaperApplication', 'RegisterPaperApplicationInput', paper(more));
  test('somebody hidden is not told of: the number is refused without a word about why', async () => {
    await api.setDay('2027-01-20'); // Lise's broken glass has closed again
    expect(await register(lise, { nationalId: demoNationalId('ida') })).toMatchObject({ rule: 'person-known-already' });
    await api.setDay('2027-01-18');
  });

  test('is registered with the person, the day it came and a letter by post', async () => {
    const nationalId = demoNationalId('solveig');
    expect(await register(lise, { nationalId: '12345678901' })).toMatchObject({ rule: 'national-id-wrong' });
    const offerId = world.offer('ba-arbeid').id;
    expect(await register(lise, { nationalId, wishes: [{ rank: 1, parts: [{ offerId }] }] })).toMatchObject({
      rule: 'days-not-given',
    });
    expect(await register(lise, { nationalId, paperReceivedOn: '2027-01-19' })).toMatchObject({
      rule: 'paper-from-the-future',
    });
    expect(await register(lise, { nationalId, wishes: [] })).toMatchObject({ rule: 'no-wishes' });
    expect(await register(dag, { nationalId })).toMatchObject({ rule: 'not-yours-to-register' });
    const registered = caseOf(await register(lise, { nationalId, ownWords: 'Jeg liker å lage mat.' }));
    expect(registered).toMatchObject({
      application: { state: 'submitted', origin: 'paper', receivedOn: '2027-01-15', late: false },
      participant: { name: 'Ny Søker', age: expect.any(Number) as number },
      responsible: { name: 'Lise Berg' },
    });
    const { rows } = await api.owner.query<{ number: Buffer }>(
      'SELECT encrypted AS number FROM national_id n JOIN application a ON a.participant_id = n.participant_id WHERE a.id = $1',
      [registered.id],
    );
    expect(api.services.nationalIds.open(rows[0]?.number ?? Buffer.alloc(0))).toBe(nationalId);
    await api.runJobs();
    expect(await fresh(registered.id)).toMatchObject({ letters: [{ kind: 'receipt' }] });
    expect(await register(lise, { nationalId })).toMatchObject({ rule: 'application-under-way' });
  });

  test('of somebody strictly protected is visible to who registered it, and to nobody else who is not named', async () => {
    const registered = caseOf(
      await register(lise, { nationalId: demoNationalId('gunnar'), protection: 'strengtFortrolig' }),
    );
    expect(await readCase(await api.as('dag'), registered.id)).toBeNull();
    expect(await readCase(lise, registered.id)).not.toBeNull();
    const dagsView = await dag.query<{ worklist: { totalCount: number } }>('{ worklist(view: all) { totalCount } }');
    expect(dagsView.worklist.totalCount).toBeGreaterThan(0);
  });

  test('somebody who begins at NAV is registered by the adviser, and the office goes on', async () => {
    const even = await api.as('even');
    const nationalId = demoNationalId('tuva');
    expect(
      (
        await even.ask(
          `mutation ($input: RegisterPaperApplicationInput!) { registerPaperApplication(input: $input) { __typename } }`,
          { input: paper({ nationalId }) },
        )
      ).status,
    ).toBe(400);
    const registered = caseOf(await register(even, { nationalId, origin: 'nav', firstName: 'Tuva' }));
    expect(registered).toMatchObject({ application: { state: 'submitted', origin: 'nav' } });
    await api.runJobs();
    expect(await fresh(registered.id)).toMatchObject({
      letters: [{ kind: 'receipt' }],
      responsible: { name: 'Lise Berg' },
    });
    // She has a case now: the office has it, and asks NAV from there.
    const again = await register(even, { nationalId, origin: 'nav', firstName: 'Tuva' });
    expect(again).toMatchObject({ rule: 'office-takes-it', field: 'nationalId' });
    expect(again).toMatchObject({
      message: expect.stringContaining('Ring Tildelingskontoret på 67 00 00 02.') as string,
    });
  });

  test('somebody in the register without a case is that person at NAV too, with number and name; NAV sees it for the day', async () => {
    const even = await api.as('even');
    const nationalId = demoNationalId('filip');
    const known = await world.participantId('filip');
    const stranger = await register(even, { nationalId, origin: 'nav', firstName: 'Filip', lastName: 'Feil' });
    expect(stranger).toMatchObject({ rule: 'office-takes-it' });
    const registered = caseOf(
      await register(even, { nationalId, origin: 'nav', firstName: 'Filip', lastName: 'Osnes', phone: '900 00 000' }),
    );
    expect(registered).toMatchObject({ application: { state: 'submitted', origin: 'nav' } });
    const { rows } = await api.owner.query('SELECT participant_id AS id FROM application WHERE id = $1', [
      registered.id,
    ]);
    expect(rows).toEqual([{ id: known }]);
    const sees = '{ referrals(first: 1) { totalCount } application(id: $id) { id } }';
    const asNav = async () =>
      (
        await (
          await api.as('even')
        ).query<{ application: object | null }>(`query ($id: ID!) ${sees}`, { id: registered.id })
      ).application;
    expect(await asNav()).not.toBeNull();
    await api.setDay('2027-01-19');
    expect(await asNav()).toBeNull();
    await api.setDay('2027-01-18');
  });

  test('a paper never makes a protected address less protected', async () => {
    const nationalId = demoNationalId('peder');
    caseOf(await register(lise, { nationalId, protection: 'none', phone: '900 00 001' }));
    const { rows } = await api.owner.query(
      `SELECT p.protection, a.phone FROM participant p LEFT JOIN participant_address a ON a.participant_id = p.id
        WHERE p.id = $1`,
      [await world.participantId('peder')],
    );
    expect(rows).toMatchObject([{ protection: 'fortrolig' }]);
    expect(rows[0]).not.toMatchObject({ phone: '900 00 001' });
  });
});
