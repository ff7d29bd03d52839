import type { Asker } from '../../test/asker';
import {
  caseOf,
  caseStep,
  readCase,
  referralFields,
  referralStep,
  type CaseAnswer,
  type OfficeCase,
} from '../../test/office-documents';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

const referralDocument = `query ($id: ID!) { referral(id: $id) { ${referralFields} } }`;
const listDocument = `query ($first: Int, $after: String) { referrals(first: $first, after: $after) {
  totalCount edges { cursor node { id caseNumber participant { name } } } } }`;
const answerDocument = `mutation ($input: AnswerDisclosureInput!) { answerDisclosure(input: $input) { __typename
  ... on DisclosurePayload { disclosure { id state answeredOn } } ... on Violation { rule message } } }`;
const previewDocument = `query ($applicationId: ID!, $organisationId: ID!) {
  disclosurePreview(applicationId: $applicationId, organisationId: $organisationId) { recipient { code } content needed } }`;

interface Read {
  readonly referral: Record<string, unknown> | null;
}

let api: TestApi;
let world: Story;
let lise: Asker;
let siv: Asker;
let even: Asker;

beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  lise = await api.as('lise');
  siv = await api.as('siv');
  even = await api.as('even');
});
afterAll(() => api.close());

/** A sent application, received, and begun at step 1 or 2. */
async function begun(code: string, step: 1 | 2): Promise<OfficeCase> {
  const { id, version } = await world.applies(code);
  await caseStep(lise, 'receiveApplication', 'ApplicationStepInput', { id, version });
  const first = caseOf(
    await caseStep(lise, 'startActivityClarification', 'ApplicationStepInput', { id, version: version + 1 }),
  );
  if (step === 1) return first;
  return caseOf(await caseStep(lise, 'startWorkClarification', 'ApplicationStepInput', { id, version: version + 2 }));
}

async function asks(code: string, applicationId: string): Promise<CaseAnswer> {
  const organisationId = await world.organisationId(code);
  return caseStep(lise, 'askDisclosure', 'AskDisclosureInput', { applicationId, organisationId, basis: 'consent' });
}

async function refers(code: string, found: OfficeCase, more: object = {}): Promise<CaseAnswer> {
  return caseStep(lise, 'createReferral', 'CreateReferralInput', {
    applicationId: found.id,
    organisationId: await world.organisationId(code),
    kind: code.startsWith('nav') ? 'nav' : 'provider',
    clarifications: [],
    ...more,
  });
}

async function answers(who: Asker, found: OfficeCase, code: string, yes: boolean, heardHow?: string) {
  const disclosure = found.disclosures.find(({ recipient }) => recipient.code === code);
  const { answerDisclosure } = await who.mutate<{ answerDisclosure: CaseAnswer }>(answerDocument, {
    input: { id: disclosure?.id, yes, heardHow },
  });
  return answerDisclosure;
}

const referralTo = (found: OfficeCase, code: string) => {
  const referral = found.referrals.find(({ organisation }) => organisation.code === code);
  if (!referral) throw new Error(`${code} is not asked.`);
  return referral;
};

describe('Ada, from step 1 to NAV’s answer', () => {
  let ada: OfficeCase;

  beforeAll(async () => {
    ada = await begun('ada', 1);
  });

  test('in step 1 Arba and NAV cannot be asked, and see nothing of the case', async () => {
    expect(await refers('arba', ada)).toMatchObject({ __typename: 'Violation', rule: 'not-in-this-step' });
    expect(await refers('nav-baerum', ada)).toMatchObject({ rule: 'not-in-this-step' });
    expect(await readCase(siv, ada.id)).toBeNull();
    const { referrals } = await siv.query<{ referrals: { totalCount: number } }>(listDocument);
    expect(referrals.totalCount).toBe(0);
  });

  test('in step 1 BKD is asked at once, without a disclosure, and sees only its own share', async () => {
    const wish = ada.application.wishes.find(({ rank }) => rank === 2);
    const asked = caseOf(
      await refers('bkd', ada, { wishId: wish?.id, clarifications: ['visit'], dueOn: '2027-02-10' }),
    );
    const pia = await api.as('pia');
    const { referral } = await pia.query<Read>(referralDocument, { id: referralTo(asked, 'bkd').id });
    expect(referral).toMatchObject({
      kind: 'provider',
      step: 1,
      state: 'open',
      participant: { name: 'Ada Lindmo' },
      wish: { rank: 2, parts: [{ offer: { code: 'bkd-aktivitet' }, days: 2 }] },
      caseworker: { phone: expect.stringMatching(/\d/) as string },
    });
    const own = world.offer('bkd-aktivitet').id;
    const given = referral?.['answers'] as { offerId: string }[];
    expect(new Set(given.map(({ offerId }) => offerId))).toEqual(new Set([own]));
    expect(await readCase(pia, ada.id)).toBeNull();
  });

  test('the one who was asked books a visit, holds it and writes the result with Ada’s own view', async () => {
    const pia = await api.as('pia');
    const { id } = referralTo(await fresh(ada), 'bkd');
    const open = referralTo(await fresh(ada), 'bkd').clarifications[0];
    const booked = await referralStep(pia, 'bookClarification', 'BookClarificationInput', {
      referralId: id,
      clarificationId: open?.id,
      kind: 'visit',
      version: open?.version,
      startsAt: '2027-01-18T12:00:00Z',
      place: 'Hovedinngangen',
      with: 'Pia',
    });
    expect(booked.referral?.clarifications).toMatchObject([{ state: 'booked', version: 2 }]);
    const clarification = { id: open?.id, version: 2 };
    await referralStep(pia, 'completeClarification', 'CompleteClarificationInput', clarification);
    const without = {
      ...clarification,
      version: 3,
      result: 'suitable',
      reasonCodes: [],
      summary: 'Trivdes.',
      ownViewHow: 'words',
    };
    expect(
      await referralStep(pia, 'assessClarification', 'AssessClarificationInput', { ...without, ownViewText: ' ' }),
    ).toMatchObject({ __typename: 'Violation', rule: 'own-view-missing' });
    const assessed = await referralStep(pia, 'assessClarification', 'AssessClarificationInput', {
      ...without,
      ownViewText: 'Det var gøy.',
    });
    expect(assessed.referral?.clarifications).toMatchObject([
      { state: 'assessed', result: 'suitable', ownView: { how: 'words', text: 'Det var gøy.' } },
    ]);
  });

  test('in step 2 nobody is asked before Ada has been shown what they get and has said yes', async () => {
    const { id, application } = await fresh(ada);
    ada = caseOf(
      await caseStep(lise, 'startWorkClarification', 'ApplicationStepInput', { id, version: application.version }),
    );
    expect(await refers('arba', ada)).toMatchObject({ rule: 'disclosure-missing' });
    const organisationId = await world.organisationId('arba');
    const { disclosurePreview } = await lise.query<{ disclosurePreview: { content: string[]; needed: boolean } }>(
      previewDocument,
      { applicationId: id, organisationId },
    );
    expect(disclosurePreview).toMatchObject({ needed: true, recipient: { code: 'arba' } });
    expect(disclosurePreview.content).toContain('Svarene på deres egne spørsmål');
    expect(disclosurePreview.content.join()).not.toMatch(/[Ff]ødselsnummer/);
    const shown = caseOf(await asks('arba', id));
    expect(shown.disclosures).toMatchObject([{ state: 'asked', content: disclosurePreview.content }]);
    expect(await refers('arba', shown)).toMatchObject({ rule: 'disclosure-not-answered' });
    expect(await answers(siv, shown, 'arba', true)).toMatchObject({ __typename: 'NotFound' });
    expect(await answers(lise, shown, 'arba', true)).toMatchObject({ rule: 'needs-missing' });
    expect(await answers(await api.as('ada'), shown, 'arba', true)).toMatchObject({ __typename: 'DisclosurePayload' });
    const wish = ada.application.wishes.find(({ rank }) => rank === 1);
    ada = caseOf(await refers('arba', ada, { wishId: wish?.id, clarifications: ['visit'] }));
    expect(await refers('arba', ada, { wishId: wish?.id })).toMatchObject({ rule: 'asked-already' });
  });

  test('Arba sees the referral without national id, birth number or other providers', async () => {
    const { referral } = await siv.query<Read>(referralDocument, { id: referralTo(ada, 'arba').id });
    expect(referral).toMatchObject({
      step: 2,
      wish: { rank: 1 },
      participant: { name: 'Ada Lindmo', protection: null },
    });
    const own = new Set((referral?.['answers'] as { offerId: string }[]).map(({ offerId }) => offerId));
    expect(own).toEqual(new Set([world.offer('arba-vta').id]));
    const { referral: others } = await siv.query<Read>(referralDocument, { id: referralTo(ada, 'bkd').id });
    expect(others).toBeNull();
    const { referrals } = await siv.query<{ referrals: object }>(listDocument, { first: 1 });
    expect(referrals).toMatchObject({ totalCount: 1, edges: [{ node: { participant: { name: 'Ada Lindmo' } } }] });
  });

  test('NAV says that VTA is not relevant: that wish ends, Arba loses access, the case stays in work clarification', async () => {
    const shown = caseOf(await asks('nav-baerum', ada.id));
    await answers(lise, shown, 'nav-baerum', true, 'phone');
    const wish = ada.application.wishes.find(({ rank }) => rank === 1);
    const asked = caseOf(await refers('nav-baerum', ada, { wishId: wish?.id }));
    const { id, version } = referralTo(asked, 'nav-baerum');
    const input = { id, version, outcome: 'notRelevant', summary: 'Andre tiltak først.' };
    expect(
      await referralStep(even, 'assessReferral', 'AssessReferralInput', { ...input, reasonCodes: [] }),
    ).toMatchObject({ rule: 'result-needs-reason' });
    expect(
      await referralStep(even, 'assessReferral', 'AssessReferralInput', {
        ...input,
        reasonCodes: ['otherMeasureFirst'],
      }),
    ).toMatchObject({
      __typename: 'ReferralPayload',
      referral: {
        state: 'assessed',
        outcome: 'notRelevant',
        consequences: ['Kommunen går videre med plassene sine.'],
      },
    });
    ada = await fresh(ada);
    expect(ada).toMatchObject({ application: { state: 'workClarification' }, vtaAssessment: 'notRelevant' });
    expect(ada.application.wishes.map(({ state }) => state)).toEqual(['notRelevantForNav', 'open', 'open']);
    expect(referralTo(ada, 'arba')).toMatchObject({ state: 'ended', clarifications: [{ state: 'cancelled' }] });
    expect(referralTo(ada, 'bkd')).toMatchObject({ state: 'open' });
    const { referral } = await siv.query<Read>(referralDocument, { id: referralTo(ada, 'arba').id });
    expect(referral).toBeNull();
    const { referrals } = await siv.query<{ referrals: { totalCount: number } }>(listDocument);
    expect(referrals.totalCount).toBe(0);
  });

  test('back in step 1 what was asked in step 2 has ended, and NAV sees nothing more', async () => {
    const { id, application } = await fresh(ada);
    const back = caseOf(
      await caseStep(lise, 'returnToActivity', 'ApplicationStepInput', {
        id,
        version: application.version,
        reason: 'Ada vil prøve aktivitet først.',
      }),
    );
    expect(referralTo(back, 'nav-baerum')).toMatchObject({ state: 'ended' });
    expect(referralTo(back, 'bkd')).toMatchObject({ state: 'open' });
    expect(await readCase(even, id)).toBeNull();
  });
});

describe('a no, a law, and an end', () => {
  test('a no to sharing goes on in the municipal track; a law can be cited instead, but not without its text', async () => {
    const jonas = await begun('jonas', 2);
    const shown = caseOf(await asks('arba', jonas.id));
    expect(await answers(lise, shown, 'arba', false, 'meeting')).toMatchObject({ __typename: 'DisclosurePayload' });
    expect(await refers('arba', jonas)).toMatchObject({
      rule: 'disclosure-refused',
      message: expect.stringContaining('kommunen') as string,
    });
    const organisationId = await world.organisationId('ba');
    const law = { applicationId: jonas.id, organisationId, basis: 'legalBasis' };
    expect(await caseStep(lise, 'askDisclosure', 'AskDisclosureInput', law)).toMatchObject({
      rule: 'legal-basis-missing',
    });
    caseOf(
      await caseStep(lise, 'askDisclosure', 'AskDisclosureInput', { ...law, lawText: 'Forvaltningsloven § 13 b' }),
    );
    const asked = caseOf(await refers('ba', jonas));
    const nina = await api.as('nina');
    const { id, version } = referralTo(asked, 'ba');
    expect((await nina.query<Read>(referralDocument, { id })).referral).not.toBeNull();
    const ended = await caseStep(lise, 'endReferral', 'EndReferralInput', {
      id,
      version,
      reason: 'Fikk plass et annet sted.',
    });
    expect(referralTo(caseOf(ended), 'ba')).toMatchObject({ state: 'ended' });
    expect((await nina.query<Read>(referralDocument, { id })).referral).toBeNull();
  });

  test('the database itself refuses a referral in step 2 that rests on nothing', async () => {
    const { rows } = await api.owner.query<{ id: string; participant_id: string; tenant_id: string }>(
      "SELECT id, participant_id, tenant_id FROM application WHERE state = 'workClarification' LIMIT 1",
    );
    const organisationId = await world.organisationId('arba');
    const [d] = (
      await api.owner.query<{ id: string }>('SELECT id FROM disclosure WHERE application_id = $1 AND basis = $2', [
        rows[0]?.id,
        'legalBasis',
      ])
    ).rows;
    await expect(
      api.owner.query(
        `INSERT INTO referral (application_id, participant_id, tenant_id, organisation_id, kind, step, disclosure_id)
         VALUES ($1, $2, $3, $4, 'provider', 2, $5)`,
        [rows[0]?.id, rows[0]?.participant_id, rows[0]?.tenant_id, organisationId, d?.id],
      ),
    ).rejects.toThrow(/disclosure/);
  });

  test('a provider that finds the work unsuitable sees the person for the rest of the day; asked again, sees her again', async () => {
    const jonas = await begun('jonas', 1);
    const pia = await api.as('pia');
    const { id, version } = referralTo(caseOf(await refers('bkd', jonas)), 'bkd');
    const sees = async () => (await pia.query<Read>(referralDocument, { id })).referral !== null;
    expect(
      await referralStep(pia, 'assessReferral', 'AssessReferralInput', {
        id,
        version,
        outcome: 'notSuitable',
        reasonCodes: ['surroundingsDoNotFit'],
        summary: 'For mye lyd.',
        ownViewHow: 'words',
        ownViewText: 'Det bråker.',
      }),
    ).toMatchObject({ __typename: 'ReferralPayload', referral: { state: 'assessed' } });
    expect(await sees()).toBe(true);
    await api.setDay('2027-01-19');
    expect(await sees()).toBe(false);
    const { rows } = await api.owner.query<{ id: string }>(
      `SELECT id FROM case_history WHERE object_id = $1 AND step = 'assess'`,
      [id],
    );
    const input = { historyId: rows[0]?.id, reason: 'Det var en annen søker.' };
    expect(await caseStep(lise, 'correctStep', 'CorrectStepInput', input)).toMatchObject({ __typename: 'CasePayload' });
    expect(await sees()).toBe(true);
    await api.setDay('2027-01-18');
  });

  test('NAV’s yes, heard by the caseworker, makes VTA relevant', async () => {
    const emil = await begun('emil', 2);
    await answers(lise, caseOf(await asks('nav-baerum', emil.id)), 'nav-baerum', true, 'visit');
    const { id, version } = referralTo(caseOf(await refers('nav-baerum', emil)), 'nav-baerum');
    const input = { id, version, outcome: 'relevant', reasonCodes: [], summary: 'Fyller vilkårene.' };
    expect(await referralStep(lise, 'assessReferral', 'AssessReferralInput', input)).toMatchObject({
      rule: 'needs-missing',
    });
    await referralStep(lise, 'assessReferral', 'AssessReferralInput', { ...input, heardHow: 'phone' });
    expect(await fresh(emil)).toMatchObject({ vtaAssessment: 'relevant' });
  });

  test('a person with a protected address is referred without telephone and address', async () => {
    const peder = await begun('peder', 1);
    const asked = caseOf(await refers('bkd', peder));
    const pia = await api.as('pia');
    const { referral } = await pia.query<Read>(referralDocument, { id: referralTo(asked, 'bkd').id });
    expect(referral?.['participant']).toMatchObject({ phone: null, address: null, email: null, protection: null });
  });
});

async function fresh({ id }: OfficeCase): Promise<OfficeCase> {
  const found = await readCase(lise, id);
  if (!found) throw new Error('Lise does not see the case.');
  return found;
}
