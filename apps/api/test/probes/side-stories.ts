import { demoNationalId } from '../../src/demo/people';
import { answersFor, type StoryApplication } from '../story';
import { days } from '../story-cases';
import { acting, begins, self, start } from './acts';
import { schoolStory } from './school-story';
import type { Stage } from './stage';

/** Withdrawn, helped, refused to share, on paper, from NAV, protected, in Asker and in Oslo. */
export async function sideStories(stage: Stage): Promise<Record<string, StoryApplication>> {
  const { does, row, tale } = stage;
  const ba = [[{ offer: 'ba-arbeid', days: 2 }]];
  const vta = [[{ offer: 'arba-vta', days: 5 }], ...ba];
  const thea = await tale.applies('thea', 'baerum', ba);
  await does(['thea', self], 'withdrawApplication', { id: thea.id, version: thea.version, reason: 'Flytter' });

  const tuva = await stage.as('tuva', acting);
  const emil = await tale.fillsIn(tuva, 'baerum', ba);
  const fresh = async () => row('application', 'id', emil.id);
  await does(['tuva', acting], 'saveApplication', { ...(await fresh()), ownWords: 'Emil vil ha ro.' });
  await does(['tuva', acting], 'sendApplicationForApproval', await fresh());
  await does(['emil', self], 'askForApplicationChanges', { ...(await fresh()), reason: 'Fire dager' });
  await does(['tuva', acting], 'sendApplicationForApproval', await fresh());
  await does(['emil', self], 'approveApplication', await fresh());

  const sara = await tale.applies('sara', 'baerum', ba);
  const amina = await tale.fillsIn(await stage.as('amina', self), 'baerum', ba);
  await does(['amina', self], 'submitApplication', { id: amina.id, version: amina.version });
  const jonas = await tale.applies('jonas', 'baerum', vta);
  await begins(stage, 'lise', jonas);
  await does('lise', 'askDisclosure', {
    applicationId: jonas.id,
    organisationId: await tale.organisationId('ba'),
    basis: 'legalBasis',
    lawText: 'Forvaltningsloven § 13 b',
  });
  await does('lise', 'createReferral', {
    applicationId: jonas.id,
    organisationId: await tale.organisationId('ba'),
    kind: 'provider',
    clarifications: [],
  });
  await does('lise', 'endReferral', { ...(await row('referral', 'application_id', jonas.id)), reason: 'Avklart' });
  const ended = () => row('referral', 'application_id', jonas.id);
  await does('lise', 'reopenReferral', { ...(await ended()), reason: 'Det haster' });
  await does('lise', 'endReferral', { ...(await ended()), reason: 'Avklart' });
  const { id: jonasId, version: jonasVersion } = await row('application', 'id', jonas.id);
  await does('lise', 'sendPreliminaryReply', { id: jonasId, version: jonasVersion, expectedBy: '2027-03-15' });
  const notNav = await row('wish', 'id', jonas.wishes[0]?.id ?? '');
  await does('lise', 'markWishNotRelevantForNav', {
    wishId: notNav.id,
    version: notNav.version,
    reason: 'NAV sier nei',
    heardHow: 'phone',
  });
  const maja = await tale.applies('maja', 'baerum', ba);
  await schoolStory(stage);

  const ida = await tale.applies('ida', 'baerum', ba);
  await does('dag', 'breakGlass', { caseNumber: ida.caseNumber, reason: 'Det haster: fristen er i dag.' });
  const { rows } = await stage.api.owner.query<{ id: string }>("SELECT id FROM app_user WHERE demo_code = 'lise'");
  const naming = { id: ida.id, userId: rows[0]?.id, reason: 'Tar over saken.' };
  await does('tor', 'nameForProtected', naming);
  await does('tor', 'endNamingForProtected', naming);
  const peder = await tale.applies('peder', 'baerum', ba);
  const henrik = await tale.applies('henrik', 'asker', [[{ offer: 'solbra-arbeid', days: 3 }]]);
  await inAsker(stage, henrik);
  const hamza = await tale.applies('hamza', 'alna', [[{ offer: 'bydel-aktivitet', days: 2 }]]);
  await onPaper(stage);
  const solveig = await stage.as('solveig');
  const { viewer } = await solveig.query<{ viewer: { hats: { id: string }[] } }>('{ viewer { hats { id } } }');
  await does('solveig', 'switchHat', { hatId: viewer.hats.at(-1)?.id });
  return { thea, emil, sara, jonas, amina, maja, ida, peder, henrik, hamza };
}

/** What is not for Bærum to see: an assessed case with a place offer in Asker. */
async function inAsker(stage: Stage, henrik: StoryApplication): Promise<void> {
  const { does, row, tale } = stage;
  await begins(stage, 'marit', henrik);
  await does('marit', 'addNote', { id: henrik.id, text: 'Askers eget notat' });
  await does('marit', 'preparePlaceOffer', {
    applicationId: henrik.id,
    wishId: henrik.wishes[0]?.id,
    startOn: start,
    days: days(tale, 'solbra-arbeid', 1, 3),
  });
  const placeOffer = await row('place_offer', 'application_id', henrik.id);
  await does('marit', 'sendPlaceOffer', { ...placeOffer, answerBy: '2027-02-15' });
}

async function onPaper({ does, row, tale, api }: Stage): Promise<void> {
  const offer = tale.offer('ba-arbeid');
  await does('lise', 'registerPaperApplication', {
    nationalId: demoNationalId('geir'),
    firstName: 'Papir',
    lastName: 'Søkersen',
    hasBankId: false,
    paperReceivedOn: '2027-01-15',
    wishes: [{ rank: 1, parts: [{ offerId: offer.id, days: 3 }] }],
    answers: answersFor([offer]),
    origin: 'paper',
  });
  await api.runJobs();
  const { rows } = await api.owner.query<{ id: string }>("SELECT id FROM participant WHERE first_name = 'Papir'");
  const id = rows[0]?.id ?? '';
  await does('lise', 'markLetterPrinted', { id: (await row('letter', 'participant_id', id)).id });
  await does('lise', 'registerRepresentation', {
    participantId: id,
    representativeNationalId: demoNationalId('gunnar'),
    kind: 'guardian',
    scope: ['personal'],
    from: '2027-01-18',
    documentRef: 'Sak 2027/1 dok. 3',
  });
}
