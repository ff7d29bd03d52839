import type {
  ClosureViolation,
  GapPeriodWrong,
  PoolChangeViolation,
  PurchaseAgreementViolation,
} from '@inntak/domain/capacity';
import type {
  PlacementEndViolation,
  ProposalAnswerViolation,
  ProposalKind,
  ProposalViolation,
} from '@inntak/domain/placements';
import type { Explanations } from '../results';
import { sayDay } from './say';

type CapacityViolation =
  | ClosureViolation
  | PoolChangeViolation
  | PurchaseAgreementViolation
  | GapPeriodWrong
  | ProposalViolation
  | ProposalAnswerViolation
  | PlacementEndViolation;

const proposed: Record<ProposalKind, string> = {
  end: 'at plassen avsluttes',
  extend: 'at plassen forlenges',
  changeDays: 'andre dager',
  pause: 'en pause',
  startOn: 'en annen startdag',
};

/** What keeps an offer from being closed, a number of places from being changed, and a provider from proposing. */
export const capacityViolations: Explanations<CapacityViolation> = {
  'agreement-not-purchased': ({ field }) => ({ message: 'Kommunen kjøper ikke plasser her.', field }),
  'agreement-without-reference': ({ field }) => ({ message: 'Skriv nummeret avtalen har i arkivet.', field }),
  'agreement-places-impossible': ({ field }) => ({
    message: 'Skriv hvor mange plasser som er kjøpt per ukedag.',
    field,
  }),
  'agreement-days-impossible': ({ field }) => ({
    message: 'Avtalen må ha en første dag og en siste dag, og siste dag kan ikke være før første.',
    field,
  }),
  'agreement-overlaps': ({ field, reference }) => ({
    message: `Det er allerede en avtale i denne perioden${reference === '' ? '' : `: ${reference}`}. Endre den, eller velg andre dager.`,
    field,
  }),
  'agreement-reason-missing': ({ field }) => ({ message: 'Skriv hvorfor avtalen endres.', field }),
  'purchase-outside-agreement': ({ field, lastDay }) => ({
    message:
      lastDay === null
        ? 'Kommunen har ingen avtale om kjøp av plass her fra denne dagen. Registrer avtalen først.'
        : `Avtalen om kjøp av plasser her slutter ${sayDay(lastDay)}. Registrer en ny avtale først, eller velg en tidligere dag.`,
    field,
    ...(lastDay === null ? {} : { facts: { lastDay } }),
  }),
  'pool-above-agreement': ({ field, bought }) => ({
    message:
      bought === 0
        ? 'Ingen avtale om kjøp av plasser dekker denne dagen.'
        : `Kommunen har kjøpt ${bought} plasser per ukedag fra denne dagen. Endre avtalen først.`,
    field,
    facts: { bought },
  }),
  'closure-not-a-period': ({ field }) => ({
    message: 'Siste dag må være samme dag som første dag, eller senere.',
    field,
  }),
  'closure-is-past': ({ field, today }) => ({
    message: 'Velg en dag som ikke har vært. Det som er over, kan ikke stenges.',
    field,
    facts: { today },
  }),
  'closure-has-begun': ({ field, from }) => ({
    message: `Dere har vært stengt siden ${sayDay(from)}. Første dag kan ikke endres, bare siste dag.`,
    field,
    facts: { from },
  }),
  'closure-too-long': ({ field, latest }) => ({
    message: 'Det er mer enn ett år. Skal det være færre plasser så lenge, foreslå et nytt antall i stedet.',
    field,
    facts: { latest },
  }),
  'closed-already': ({ field, from, to }) => ({
    message: `Det er allerede stengt ${sayDay(from)} til ${sayDay(to)}. Endre den stengingen i stedet.`,
    field,
    facts: { from, to },
  }),
  'closure-not-begun': ({ from }) => ({ message: `Stengingen begynner først ${sayDay(from)}. Den kan tas tilbake.` }),
  'closure-already-begun': ({ from }) => ({ message: `Stengingen begynte ${sayDay(from)}. Dere kan åpne igjen.` }),
  'closure-over': ({ to }) => ({ message: `Stengingen er over. Siste dag var ${sayDay(to)}.` }),
  'pool-places-impossible': ({ field }) => ({ message: 'Skriv et helt tall fra 0 til 999.', field }),
  'pool-source-missing': ({ field }) => ({
    message: 'Skriv hvor tallet kommer fra, og datoen på avtalen eller vedtaket.',
    field,
  }),
  'pool-in-the-past': ({ field, today }) => ({
    message: 'Tallet kan gjelde fra i dag eller senere. Det som har vært, endres ikke.',
    field,
    facts: { today },
  }),
  'pool-unchanged': ({ field, places }) => ({ message: `Det er ${places} plasser fra før.`, field, facts: { places } }),
  'pool-is-used': ({ field, people, from }) => ({
    message: `${people} ${people === 1 ? 'person' : 'personer'} har plass eller er lovet plass fra ${sayDay(from)}. Tallet kan ikke være lavere.`,
    field,
    facts: { people, from },
  }),
  'pool-open-too-few': ({ field, left, from }) => ({
    message: `Plassene er åpne for flere kommuner, og ${left} av dem er ledige fra ${sayDay(from)}. Tallet kan ikke være høyere.`,
    field,
    facts: { left, from },
  }),
  'gap-period-wrong': ({ field }) => ({
    message: 'Velg en periode på høyst to år, der siste dag er etter første dag.',
    field,
  }),
  'proposal-reason-missing': ({ field }) => ({ message: 'Skriv kort hvorfor dere foreslår dette.', field }),
  'proposal-day-missing': ({ field }) => ({ message: 'Skriv hvilken dag forslaget gjelder.', field }),
  'proposal-in-the-past': ({ field, today }) => ({
    message: 'Velg en dag som ikke har vært.',
    field,
    facts: { today },
  }),
  'proposal-days-missing': ({ field }) => ({ message: 'Velg minst én ukedag.', field }),
  'proposal-changes-nothing': ({ field }) => ({ message: 'Slik er det allerede. Velg noe annet.', field }),
  'proposal-not-now': ({ kind }) => ({ message: `Dere kan ikke foreslå ${proposed[kind]} slik plassen er nå.` }),
  'proposal-open-already': ({ kind }) => ({
    message: `Dere har allerede foreslått ${proposed[kind]}. Vent på svar, eller trekk forslaget.`,
  }),
  'proposal-needs-decision': () => ({
    message: 'Kommunen har gitt plassen i et vedtak. Den endres først når et nytt vedtak er fattet. Skriv vedtaket.',
  }),
  'placement-needs-decision': () => ({
    message: 'Kommunen har gitt plassen i et vedtak. Den avsluttes når et nytt vedtak er fattet. Skriv vedtaket.',
  }),
  'placement-needs-no-decision': () => ({ message: 'Kommunen har ikke gitt plassen i et vedtak. Avslutt den her.' }),
  'proposal-needs-no-decision': () => ({ message: 'Dette trenger ikke noe vedtak. Svar ja eller nei.' }),
  'proposal-in-decision': () => ({
    message: 'Et vedtak om dette er under arbeid. Forslaget får svar når vedtaket er fattet.',
  }),
};
