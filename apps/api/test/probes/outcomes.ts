import type { StoryApplication } from '../story';
import { days } from '../story-cases';
import { begins, self, start, written } from './acts';
import type { Key, Stage } from './stage';

/** Refused and complained about; offered, released and replaced; granted by NAV; attended and ended. */
export async function outcomes(stage: Stage, cast: Record<string, StoryApplication>): Promise<void> {
  const { does, row, tale } = stage;
  const oskar = (cast['oskar'] = await tale.applies('oskar', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]));
  await begins(stage, 'lise', oskar);
  const wish = await row('wish', 'id', oskar.wishes[0]?.id ?? '');
  await does('lise', 'assessWish', { wishId: wish.id, version: wish.version, suitable: true });
  const { rows } = await stage.api.owner.query<{ id: string }>(
    "SELECT id FROM case_history WHERE object_id = $1 AND step = 'assessSuitable'",
    [wish.id],
  );
  await does('lise', 'correctStep', { historyId: rows[0]?.id, reason: 'Feil sak' });
  const refused = { applicationId: oskar.id, wishIds: [wish.id], outcome: 'refused', ...written };
  await does('lise', 'prepareDecision', refused);
  const decision = () => row('decision', 'application_id', oskar.id);
  await does('lise', 'sendDecisionForApproval', await decision());
  await does('dag', 'makeDecision', await decision());
  const assessed = { assessment: 'notRelevant', reason: 'Vil ha aktivitet' };
  await does('lise', 'assessVta', { ...(await row('application', 'id', oskar.id)), ...assessed });
  await does('lise', 'closeApplication', await row('application', 'id', oskar.id));
  await isComplainedAbout(stage, oskar, refused);
  await offersOnceMore(stage, cast);
  await navGrants(stage, cast);
}

/** The first complaint is heard, so the case is opened again; the second does not change the new decision, and goes on. */
async function isComplainedAbout({ does, row }: Stage, { id }: StoryApplication, refused: object): Promise<void> {
  const decision = () => row('decision', 'application_id', id);
  const which = async () => {
    const { id: decisionId, version } = await decision();
    return { decisionId, version };
  };
  const complains = async () =>
    does(['oskar', self], 'complain', { decisionId: (await decision()).id, text: 'KLAGETEKST' });
  await complains();
  await does('dag', 'changeAfterComplaint', { ...(await which()), reason: 'Besøket gikk fint' });
  await does('lise', 'prepareDecision', refused);
  await does('lise', 'sendDecisionForApproval', await decision());
  await does('dag', 'makeDecision', await decision());
  await complains();
  await does('dag', 'upholdDecision', { ...(await which()), reason: 'Det passer fortsatt ikke' });
  await does('lise', 'forwardComplaint', await which());
}

async function offersOnceMore(stage: Stage, cast: Record<string, StoryApplication>): Promise<void> {
  const { does, row, tale } = stage;
  const sofie = (cast['sofie'] = await tale.applies('sofie', 'baerum', [
    [{ offer: 'ba-arbeid', days: 2 }],
    [{ offer: 'ba-arbeid', days: 4 }],
  ]));
  await begins(stage, 'lise', sofie);
  const placeOffer = () => row('place_offer', 'application_id', sofie.id);
  const prepares = { applicationId: sofie.id, wishId: sofie.wishes[0]?.id, startOn: start };
  const sends = async () => does('lise', 'sendPlaceOffer', { ...(await placeOffer()), answerBy: '2027-02-15' });
  await does('lise', 'preparePlaceOffer', { ...prepares, days: days(tale, 'ba-arbeid', 1, 2) });
  await sends();
  await does('lise', 'releasePlaceOffer', { ...(await placeOffer()), reason: 'Plassen trengs' });
  await does('lise', 'preparePlaceOffer', { ...prepares, days: days(tale, 'ba-arbeid', 1, 2) });
  await sends();
  const other = { startOn: start, days: days(tale, 'ba-arbeid', 4, 5), reason: 'Heller torsdag' };
  await does('lise', 'replacePlaceOffer', { ...(await placeOffer()), ...other });

  const wish = await row('wish', 'id', sofie.wishes[1]?.id ?? '');
  const waits = { offerId: tale.offer('ba-arbeid').id, informedOn: '2027-01-18', informedHow: 'meeting' };
  await does('lise', 'addToWaitlist', { wishId: wish.id, wishVersion: wish.version, ...waits });
  await does('lise', 'leaveWaitlist', {
    ...(await row('waitlist_entry', 'application_id', sofie.id)),
    reason: 'Vil ikke',
  });
  const first = await row('wish', 'id', sofie.wishes[0]?.id ?? '');
  await does(['sofie', self], 'withdrawWish', { wishId: first.id, version: first.version });
}

/** Money is given, the letter is corrected, and it pays for a place; places are bought, and the agreement is prolonged. */
async function earmarkedMoney({ does, row, api, tale }: Stage, placement: Key): Promise<void> {
  const letter = { purpose: 'TILSKUDDSFORMÅL', amount: 900_000, from: '2027-01-01', to: '2027-12-31' };
  await does('dag', 'registerEarmarkedGrant', letter);
  const counted = { kind: 'disabilityBenefit', number: 3500, asOf: '2026-12-01', source: 'KILDE' };
  await does('dag', 'registerPopulationFigure', counted);
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM earmarked_grant');
  const grant = await row('earmarked_grant', 'id', rows[0]?.id ?? '');
  await does('dag', 'changeEarmarkedGrant', { ...grant, ...letter, amount: 950_000, reason: 'Nytt brev' });
  const bought = { reference: 'AVTALENUMMER', places: 10, from: '2027-01-01', to: '2028-12-31' };
  await does('lise', 'registerPurchaseAgreement', { offerId: tale.offer('aurora-verksted').id, ...bought });
  const agreements = await api.owner.query<{ id: string }>('SELECT id FROM purchase_agreement');
  const agreement = await row('purchase_agreement', 'id', agreements.rows[0]?.id ?? '');
  await does('lise', 'changePurchaseAgreement', { ...agreement, ...bought, to: '2029-12-31', reason: 'Forlenget' });
  const { id: placementId, version } = placement;
  await does('lise', 'linkEarmarkedGrant', { placementId, version, grantId: grant.id });
}

async function navGrants(stage: Stage, cast: Record<string, StoryApplication>): Promise<void> {
  const { does, row, tale, api } = stage;
  const birk = (cast['birk'] = await tale.applies('birk', 'baerum', [[{ offer: 'arba-vta', days: 5 }]]));
  await begins(stage, 'lise', birk);
  await does('lise', 'registerNavGrant', {
    applicationId: birk.id,
    wishId: birk.wishes[0]?.id,
    madeOn: '2027-01-15',
    navReference: 'NAV-2027-17',
    startOn: '2027-01-18',
    days: days(tale, 'arba-vta', 1, 5),
    yesHeardHow: 'Sa ja i møte på NAV',
  });
  const placement = () => row('placement', 'application_id', birk.id);
  await does('lise', 'tellTransport', { ...(await placement()), transport: 'municipality' });
  await does('lise', 'startPlacement', await placement());
  await earmarkedMoney(stage, await placement());
  await does('lise', 'preparePlaceOffer', {
    applicationId: cast['sofie']?.id,
    startOn: start,
    days: days(tale, 'aurora-verksted', 3),
    choice: { basis: 'suitsNeeds', words: 'VALGGRUNN' },
  });
  await does('lise', 'pausePlacement', { ...(await placement()), reason: 'Operasjon' });
  await does('lise', 'resumePlacement', await placement());
  await does('lise', 'endPlacement', { ...(await placement()), lastDay: '2027-06-18', reason: 'Flytter' });
  const { id: decisionId } = await row('decision', 'application_id', birk.id);
  await does('lise', 'complain', { decisionId, text: 'KLAGETEKST', heardHow: 'paper' });
  const { version } = await row('decision', 'application_id', birk.id);
  await does('lise', 'forwardComplaintToNav', { decisionId, version });
  await api.runJobs();
}
