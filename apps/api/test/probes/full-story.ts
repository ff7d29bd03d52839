import type { StoryApplication } from '../story';
import { days } from '../story-cases';
import { self, start, written } from './acts';
import { outcomes } from './outcomes';
import { movingStory } from './moving-story';
import { roomStories } from './room-stories';
import { mainRound } from './round-story';
import { sideStories } from './side-stories';
import type { Key, Stage } from './stage';
import { transitionStory } from './transition-story';

/** The cases of the story, by the person's code. */
export type Cast = Readonly<Record<string, StoryApplication>>;

/** Everything a mutation can do, done once or more, by those whose work it is. The day is the same again at the end. */
export async function playFullStory(stage: Stage): Promise<Cast> {
  const ada = await adaFromFormToPlace(stage);
  const others = await sideStories(stage);
  await outcomes(stage, others);
  await roomStories(stage, { ada });
  await movingStory(stage);
  await mainRound(stage, others);
  await transitionStory(stage);
  return { ...others, ada };
}

async function adaFromFormToPlace(stage: Stage): Promise<StoryApplication> {
  const { does, row, tale } = stage;
  const ada = await tale.applies('ada');
  const { id } = ada;
  const step = async (mutation: string, more: object = {}) =>
    does('lise', mutation, { ...(await row('application', 'id', id)), ...more });
  await does(['ada', self], 'requestHelp', { text: 'HJELPETEKST' });
  await does(['ada', self], 'updateContact', { phone: '912 34 567', email: 'ada@eksempel.no' });
  await does(['ada', self], 'answerFairness', { saysYes: true });
  await does(['ada', self], 'giveSchoolConsent', { schoolCode: 'donski' });
  await step('receiveApplication');
  await step('startActivityClarification');
  await does('lise', 'logCall', { id, outcome: 'answered', note: 'SAMTALENOTAT' });
  await does('lise', 'addNote', { id, text: 'SAKSNOTAT' });
  await step('nameStandIn', { standInId: await userId(stage, 'tor') });
  await step('reassignCase', { responsibleId: await userId(stage, 'leder') });
  await step('recordExternalCase', { externalCaseNumber: '2027/1001', registeredOn: '2027-01-18' });
  const { rows: lacking } = await stage.api.owner.query<{ id: string }>('SELECT history_id AS id FROM official_record');
  await does('lise', 'markStepsRecorded', { ids: lacking.map((each) => each.id), recordedOn: '2027-01-18' });
  await does('lise', 'saveWorklistView', { name: 'Dønski', view: 'all', sort: 'name', schoolCode: 'donski' });
  await does('lise', 'saveWorklistView', {
    name: 'Hos NAV',
    view: 'waitingForOthers',
    sort: 'deadline',
    nextWith: 'nav',
  });
  await does('lise', 'renameWorklistView', { ...(await row('saved_view', 'name', 'Hos NAV')), name: 'NAV har den' });
  await does('lise', 'deleteWorklistView', await row('saved_view', 'name', 'NAV har den'));
  await step('assessVta', { assessment: 'unclear' });
  await does('lise', 'recordConsentCapacity', {
    applicationId: id,
    question: 'placeOffer',
    canConsent: true,
    decidedBy: 'Fastlegen',
    basis: 'SAMTYKKEGRUNNLAG',
    howWishSought: 'Bilder',
  });
  await clarifies(stage, ada);
  await step('startWorkClarification');
  await step('returnToActivity', { reason: 'Vil prøve mer' });
  await step('startWorkClarification');
  await isAsked(stage, ada, 'arba', 'siv', { outcome: 'suitable', summary: 'VURDERING AV ARBA' });
  await isAsked(stage, ada, 'nav-baerum', 'even', { outcome: 'relevant', summary: 'VURDERING AV NAV' });
  await waitsAtArba(stage, ada);
  await isPlaced(stage, ada);
  return ada;
}

/** BKD is asked in step 1: one visit is held and assessed, another meeting is called off. */
async function clarifies(stage: Stage, ada: StoryApplication): Promise<void> {
  const { does, row, tale } = stage;
  await does('lise', 'createReferral', {
    applicationId: ada.id,
    organisationId: await tale.organisationId('bkd'),
    kind: 'provider',
    wishId: ada.wishes[1]?.id,
    clarifications: ['visit', 'mapping'],
    dueOn: '2027-02-10',
  });
  const referral = await row('referral', 'application_id', ada.id);
  const { rows } = await stage.api.owner.query<Key & { kind: string }>(
    'SELECT id, version, kind FROM clarification WHERE referral_id = $1',
    [referral.id],
  );
  const [visit, mapping] = ['visit', 'mapping'].map((kind) => rows.find((each) => each.kind === kind));
  await does('pia', 'bookClarification', {
    referralId: referral.id,
    clarificationId: visit?.id,
    version: visit?.version,
    kind: 'visit',
    startsAt: '2027-01-18T12:00:00Z',
    place: 'Hovedinngangen',
    with: 'Pia',
  });
  await does('pia', 'cancelClarification', { id: mapping?.id, version: mapping?.version, reason: 'Trengs ikke' });
  const fresh = () => row('clarification', 'id', visit?.id ?? '');
  await does('pia', 'completeClarification', await fresh());
  await does('pia', 'assessClarification', {
    ...(await fresh()),
    result: 'suitable',
    reasonCodes: [],
    summary: 'VURDERING AV BKD',
    ownViewHow: 'words',
    ownViewText: 'Det var gøy.',
  });
}

/** She is shown what somebody gets, says yes, and they answer. */
async function isAsked(
  stage: Stage,
  ada: StoryApplication,
  organisation: string,
  answeredBy: string,
  answer: object,
): Promise<void> {
  const { does, row, tale } = stage;
  const [applicationId, organisationId] = [ada.id, await tale.organisationId(organisation)];
  await does('lise', 'askDisclosure', { applicationId, organisationId, basis: 'consent' });
  const disclosure = await row('disclosure', 'application_id', ada.id);
  await does(['ada', self], 'answerDisclosure', { id: disclosure.id, yes: true });
  await does('lise', 'createReferral', {
    applicationId,
    organisationId,
    kind: organisation.startsWith('nav') ? 'nav' : 'provider',
    wishId: ada.wishes[0]?.id,
    clarifications: organisation === 'arba' ? ['visit'] : [],
  });
  const referral = await row('referral', 'application_id', ada.id);
  const own = organisation === 'arba' ? { ownViewHow: 'words', ownViewText: 'Jeg vil begynne der.' } : {};
  if (organisation === 'arba') await visitIsHeld(stage, referral.id);
  const fresh = await row('referral', 'id', referral.id);
  await does(answeredBy, 'assessReferral', { ...fresh, reasonCodes: [], ...own, ...answer });
}

async function visitIsHeld({ does, row }: Stage, referralId: string): Promise<void> {
  const visit = () => row('clarification', 'referral_id', referralId);
  const booking = { referralId, kind: 'visit', startsAt: '2027-01-18T12:00:00Z', place: 'Jobbfrukt' };
  const { id, version } = await visit();
  await does('siv', 'bookClarification', { ...booking, clarificationId: id, version });
  await does('siv', 'completeClarification', await visit());
  const result = { result: 'suitable', reasonCodes: [], summary: 'BESØKET HOS ARBA' };
  await does('siv', 'assessClarification', {
    ...(await visit()),
    ...result,
    ownViewHow: 'words',
    ownViewText: 'Fint.',
  });
}

async function waitsAtArba({ does, row, tale }: Stage, ada: StoryApplication): Promise<void> {
  const wish = await row('wish', 'id', ada.wishes[0]?.id ?? '');
  await does('lise', 'addToWaitlist', {
    wishId: wish.id,
    wishVersion: wish.version,
    offerId: tale.offer('arba-vta').id,
    informedOn: '2027-01-18',
    informedHow: 'phone',
  });
  const entry = () => row('waitlist_entry', 'application_id', ada.id);
  await does('lise', 'pauseWaitlistEntry', { ...(await entry()), reason: 'Reiser' });
  await does('lise', 'resumeWaitlistEntry', await entry());
}

async function isPlaced({ does, row, tale, api }: Stage, ada: StoryApplication): Promise<void> {
  const applicationId = ada.id;
  await does('lise', 'preparePlaceOffer', {
    applicationId,
    wishId: ada.wishes[1]?.id,
    startOn: start,
    days: [...days(tale, 'ba-arbeid', 1, 3), ...days(tale, 'bkd-aktivitet', 4, 5)],
  });
  const placeOffer = () => row('place_offer', 'application_id', applicationId);
  await does('lise', 'sendPlaceOffer', { ...(await placeOffer()), answerBy: '2027-02-15' });
  await does(['ada', self], 'answerPlaceOffer', { ...(await placeOffer()), answer: 'accept' });
  const wishIds = ada.wishes.slice(1).map(({ id }) => id);
  const placeOfferId = (await placeOffer()).id;
  await does('lise', 'prepareDecision', { applicationId, placeOfferId, wishIds, outcome: 'granted', ...written });
  const decision = () => row('decision', 'application_id', applicationId);
  await does('lise', 'sendDecisionForApproval', await decision());
  await does('dag', 'returnDecision', { ...(await decision()), reason: 'Skriv hva hun selv sier.' });
  await does('lise', 'sendDecisionForApproval', await decision());
  await does('dag', 'makeDecision', await decision());
  const letter = await api.owner.query<{ id: string }>(
    "SELECT id FROM letter WHERE application_id = $1 AND kind = 'decision'",
    [applicationId],
  );
  await does(['ada', self], 'openLetter', { id: letter.rows[0]?.id });
}

async function userId({ api }: Stage, code: string): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [code]);
  return rows[0]?.id ?? '';
}
