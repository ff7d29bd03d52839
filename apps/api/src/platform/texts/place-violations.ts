import type { NoRoom, NoRoomPart, NoRoomReason } from '@inntak/domain/capacity';
import type {
  ChangeNeedsPlacement,
  ComplaintOfOther,
  ComplaintTooLate,
  DecisionField,
  DecisionViolation,
  PrepareDecisionViolation,
} from '@inntak/domain/decisions';
import type {
  PlaceIsGiven,
  PreparePlaceOfferViolation,
  PurchaseChoiceViolation,
  SendPlaceOfferViolation,
} from '@inntak/domain/place-offers';
import type {
  DayTaken,
  EndsBeforeStart,
  FollowUpViolation,
  MoveViolation,
  NoPausePlanned,
  StartsLater,
} from '@inntak/domain/placements';
import type { WaitlistViolation } from '@inntak/domain/waitlists';
import type { Explanations } from '../results';
import { sayDay, sayList, sayWeekday } from './say';

const decisionFields: Record<DecisionField, string> = {
  service: 'tjenesten',
  days: 'dagene',
  from: 'første dag',
  to: 'siste dag',
  reasons: 'begrunnelsen',
  facts: 'hva vedtaket bygger på',
  legalBasis: 'loven',
};

type PlaceViolation =
  | NoRoom
  | PreparePlaceOfferViolation
  | SendPlaceOfferViolation
  | PurchaseChoiceViolation
  | DecisionViolation
  | PrepareDecisionViolation
  | ComplaintTooLate
  | ComplaintOfOther
  | ChangeNeedsPlacement
  | DayTaken
  | MoveViolation
  | PlaceIsGiven
  | EndsBeforeStart
  | StartsLater
  | NoPausePlanned
  | FollowUpViolation
  | WaitlistViolation;

/** What keeps a place from being offered, decided, started, ended or waited for. */
export const placeViolations: Explanations<PlaceViolation> = {
  'no-room': ({ parts }) => ({
    message: sayNoRoom(parts),
    field: 'days',
    facts: Object.fromEntries(
      parts.map(({ offerId, weekday, reason, onDay }) => [`${offerId}.${weekday}`, `${reason} ${onDay}`]),
    ),
  }),
  'bundle-empty': ({ field }) => ({ message: 'Velg minst én dag.', field }),
  'bundle-offer-not-for-person': ({ field, offerId }) => ({
    message: 'Stedet tar ikke imot folk fra denne kommunen.',
    field,
    facts: { offerId },
  }),
  'bundle-two-authorities': ({ field, offerId }) => ({
    message: 'Kommunen og NAV bestemmer hver for seg. Lag ett tilbud for hver.',
    field,
    facts: { offerId },
  }),
  'bundle-not-open-that-day': ({ field, offerId, weekday }) => ({
    message: `Stedet er ikke åpent på ${sayWeekday(weekday)}.`,
    field,
    facts: { offerId, weekday },
  }),
  'bundle-same-day-twice': ({ field, weekday }) => ({
    message: `${sayWeekday(weekday)} er valgt to ganger.`,
    field,
    facts: { weekday },
  }),
  'starts-in-the-past': ({ field, today }) => ({ message: 'Første dag har allerede vært.', field, facts: { today } }),
  'answer-by-too-soon': ({ field, earliest }) => ({
    message: 'Personen må få tid til å svare. Velg en senere dag.',
    field,
    facts: { earliest },
  }),
  'purchase-choice-missing': ({ field }) => ({
    message: 'Kommunen kjøper denne plassen. Velg hvorfor den ble valgt framfor andre.',
    field,
  }),
  'purchase-not-wished': ({ field }) => ({
    message: 'Søkeren har ikke ønsket denne plassen. Velg en annen grunn.',
    field,
  }),
  'purchase-words-missing': ({ field }) => ({ message: 'Skriv hvorfor denne plassen ble valgt.', field }),
  'held-elsewhere': ({ field }) => ({
    message: 'Et annet tilbud holder av en av dagene. Trekk det tilbake først.',
    field,
  }),
  'decision-comes-first': () => ({ message: 'I denne kommunen skal vedtaket gjøres før tilbudet sendes.' }),
  'decision-incomplete': ({ field, missing }) => ({
    message: `Vedtaket mangler ${sayList(missing.map((each) => decisionFields[each]))}.`,
    field,
  }),
  'decision-ends-before-it-begins': ({ field, from }) => ({
    message: 'Siste dag er før første dag.',
    field,
    facts: { from },
  }),
  'refused-grants-nothing': ({ field }) => ({ message: 'Et avslag kan ikke gi dager.', field }),
  'answer-comes-first': () => ({ message: 'Personen må si ja til tilbudet før vedtaket gjøres.' }),
  'nav-grant-needs-yes': ({ field }) => ({
    message: 'Skriv hvordan personen sa ja, før tilsagnet registreres.',
    field,
  }),
  'nav-grant-needs-reference': ({ field }) => ({
    message: 'Skriv NAVs referanse, så det offisielle vedtaket kan finnes igjen.',
    field,
  }),
  'complaint-too-late': ({ lastDay }) => ({
    message: `Det er mer enn ett år siden vedtaket. Siste dag for å klage var ${sayDay(lastDay)}.`,
    facts: { lastDay },
  }),
  'complaint-of-other-authority': ({ authority }) => ({
    message:
      authority === 'nav'
        ? 'NAV har bestemt dette. Send klagen til NAV, som svarer på den.'
        : 'Kommunen har bestemt dette. Se på vedtaket på nytt, og send klagen videre hvis det ikke endres.',
    facts: { authority },
  }),
  'change-needs-placement': ({ field }) => ({
    message: 'Velg plassen som endres eller avsluttes. Den må være kommunens egen, og ikke avsluttet.',
    field,
  }),
  'day-taken': ({ weekday, offerId, during }) => ({
    message: `Personen har allerede en plass på ${sayWeekday(weekday)}.`,
    field: 'days',
    facts: { weekday, offerId, from: during.from },
  }),
  'move-not-decided': ({ field }) => ({
    message:
      'Personen er spurt om en annen plass på disse dagene. Plassen her står til personen har sagt ja og vedtaket er gjort.',
    field,
  }),
  'move-other-last-day': ({ field, lastDay }) => ({
    message: `Siste dag må være ${sayDay(lastDay)}. Den nye plassen begynner dagen etter.`,
    field,
    facts: { lastDay },
  }),
  'place-is-given': () => ({
    message: 'Plassen er innvilget, og den gamle plassen er avsluttet. Den kan ikke tas tilbake.',
  }),
  'ends-before-start': ({ field, firstDay }) => ({
    message: `Siste dag kan ikke være før første dag, ${sayDay(firstDay)}.`,
    field,
    facts: { firstDay },
  }),
  'starts-later': ({ firstDay }) => ({
    message: `Plassen begynner ${sayDay(firstDay)}. Den kan ikke starte før.`,
    facts: { firstDay },
  }),
  'no-pause-planned': () => ({ message: 'Det er ingen pause å avslutte eller avlyse.' }),
  'follow-up-not-now': ({ standing, dueOn }) => ({
    message:
      standing === 'notYet'
        ? `Dette blir spurt om fra ${sayDay(dueOn)}.`
        : 'Det er for lenge siden til å svare på dette nå. Si fra til kommunen om noe bør bli annerledes.',
    facts: { dueOn },
  }),
  'follow-up-answered': () => ({ message: 'Det er allerede svart på dette.' }),
  'follow-up-words-missing': ({ field }) => ({ message: 'Skriv med noen ord.', field }),
  'follow-up-view-missing': ({ field }) => ({ message: 'Velg hvordan dere synes det går.', field }),
  'follow-up-nothing-to-settle': () => ({ message: 'Det er ikke noe som venter på dette svaret lenger.' }),
  'wait-not-informed': ({ field }) => ({
    message: 'Skriv når, hvordan og av hvem personen fikk vite at det kan ta lang tid.',
    field,
  }),
  'informed-in-the-future': ({ field, today }) => ({
    message: 'Dagen personen fikk vite det, har ikke vært ennå.',
    field,
    facts: { today },
  }),
  'already-waiting': ({ since }) => ({
    message: `Personen står allerede på ventelista, siden ${sayDay(since)}.`,
    facts: { since },
  }),
};

/** Where people are counted no weekday helps, so the reason is said; where weekdays are, which of them are full. */
function sayNoRoom(parts: readonly NoRoomPart[]): string {
  const people = parts.find(({ unit }) => unit === 'person');
  if (people !== undefined) return noRoomForPerson[people.reason];
  return `Det er ikke plass på ${sayList([...new Set(parts.map(({ weekday }) => sayWeekday(weekday)))])}.`;
}

const noRoomForPerson: Record<NoRoomReason, string> = {
  FULL: 'Det er ingen ledig plass her.',
  POOL_FULL: 'Alle plassene kommunen har her, er i bruk. Plassene til andre kommuner kan ikke brukes.',
  ONLY_RESERVED_LEFT: 'Det er bare plasser for andre kommuner igjen her.',
  CLOSED: 'Stedet tar ikke inn noen denne dagen.',
  NOT_SERVED: 'Stedet tar ikke imot folk fra denne kommunen.',
};
