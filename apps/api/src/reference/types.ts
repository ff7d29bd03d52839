/**
 * Shapes of the reference data: what every file in this folder must satisfy, before it is loaded.
 * Texts are bokmål (`nb`) with the shorter level «Kort tekst» (`kort`, at most 12 words in a sentence); `nn` may follow.
 */

import type { Weekday, YearWheelKind } from '@inntak/domain/calendar';
import type { CapacityUnit, DecidedBy, Financing, FormFieldKind, OfferKind } from '@inntak/domain/offers';

/** One text in the levels that citizens can choose between. */
export interface LevelText {
  readonly nb: string;
  readonly kort: string;
  readonly nn?: string;
}

/** Where a row comes from. `demo` marks a number or fact invented for the demonstration. */
export interface Provenance {
  readonly source: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the source gives no day. */
  readonly sourceDate: string;
  readonly demo: boolean;
}

/** Drawings in the look of the product; the same drawing always means the same thing. */
export const illustrationNames = [
  'bakeri',
  'bedrift',
  'forkle',
  'frukt',
  'gjenvinning',
  'gront',
  'hender',
  'kaffe',
  'kantine',
  'keramikk',
  'laere',
  'lunsj',
  'musikk',
  'naer',
  'pakking',
  'penger',
  'ro',
  'rydde',
  'skilt',
  'sykkel',
  'tre',
  'tur',
  'varebil',
] as const;
export type IllustrationName = (typeof illustrationNames)[number];

export type MunicipalityKind = 'municipality' | 'district' | 'city';

/** A tenant: the unit that decides (municipality or bydel), or a city that sees figures only. */
export interface MunicipalityReference extends Provenance {
  readonly code: string;
  readonly kind: MunicipalityKind;
  /** Kommunenummer (4 digits), or bydelsnummer (kommunenummer + 2 digits). */
  readonly number: string;
  readonly name: string;
  /** The city a bydel belongs to. */
  readonly city: string | null;
  /** Persons living there on 1 January 2020; null where no checked figure is at hand. */
  readonly population2020: number | null;
}

export type OrganisationKind = 'office' | 'provider' | 'school' | 'navOffice' | 'city' | 'operator';

export interface OrganisationReference extends Provenance {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The tenant it belongs to; null for those that serve several. */
  readonly municipality: string | null;
  /** Providers only: approved in advance by NAV as organiser of VTA and AFT. */
  readonly navPreapproved?: boolean;
}

export interface WorkTypeReference {
  readonly code: string;
  readonly label: LevelText;
  readonly illustration: IllustrationName;
  /** The filter on the front page it belongs to. */
  readonly group: WorkTypeGroup;
}
export type WorkTypeGroup = 'food' | 'craft' | 'packing' | 'outdoors' | 'print' | 'service' | 'art' | 'calm';

export interface ContactReference {
  /** Fictional. */
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly hours: string;
}

export interface PictureLine extends LevelText {
  readonly illustration: IllustrationName;
}

export interface DayPart extends PictureLine {
  /** `HH:MM` in Oslo. */
  readonly at: string;
}

export interface OpeningHours {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

export interface WorkAreaReference {
  readonly code: string;
  readonly workType: string;
  readonly name: string;
  readonly illustration: IllustrationName;
  readonly text: LevelText;
  readonly tasks: readonly PictureLine[];
}

/** What capacity, decisions and forms attach to. */
export interface OfferReference extends Provenance {
  readonly code: string;
  readonly provider: string;
  /** For citizens: no abbreviations. */
  readonly name: string;
  /** For staff lists. */
  readonly shortName: string;
  readonly kind: OfferKind;
  readonly decidedBy: DecidedBy;
  readonly capacityUnit: CapacityUnit;
  readonly financing: Financing;
  /** Tenants whose people it serves. */
  readonly serves: readonly string[];
  readonly illustration: IllustrationName;
  readonly short: LevelText;
  readonly long: LevelText;
  readonly day: readonly DayPart[];
  readonly openingHours: readonly OpeningHours[];
  readonly closed: LevelText | null;
  readonly pay: { readonly kind: 'bonus' | 'encouragement' | 'wage' | 'none'; readonly text: LevelText };
  readonly transport: LevelText;
  readonly goodToKnow: readonly LevelText[];
  readonly applyWhen: 'allYear' | 'mainRound' | 'justCome';
  readonly waiting: LevelText | null;
  readonly complaintRegime: string | null;
  readonly legalBasis: string | null;
  /** Step 1 clarifies activity, step 2 clarifies work. */
  readonly clarificationStep: 1 | 2;
  readonly place: string;
  readonly contact: ContactReference;
  readonly workAreas: readonly WorkAreaReference[];
}

/** Main intake of one year: late applications are taken too, with a reason. */
export interface IntakeRoundReference {
  readonly municipality: string;
  readonly year: number;
  readonly opensOn: string;
  readonly deadline: string;
  readonly answerTarget: string;
}

export interface FormOption {
  readonly code: string;
  readonly label: LevelText;
  readonly illustration?: IllustrationName;
}

/** One question of an offer's own form. `why` is its purpose and is shown to the applicant. */
export interface FormField {
  readonly key: string;
  readonly kind: FormFieldKind;
  readonly question: LevelText;
  readonly why: LevelText;
  readonly options: readonly FormOption[];
  readonly required: boolean;
}

export interface OfferForm {
  readonly offer: string;
  readonly version: number;
  readonly fields: readonly FormField[];
}

/** Open places of an offer; `weekday` null when the unit is a person. */
export interface CapacityReference extends Provenance {
  readonly offer: string;
  readonly weekday: Weekday | null;
  /** Places open to every municipality the offer serves. */
  readonly openPlaces: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Places kept for one municipality; a closed pool is neither lent to others nor topped up from open places. */
export interface PoolReference extends Provenance {
  readonly offer: string;
  readonly municipality: string;
  readonly weekday: Weekday | null;
  readonly places: number;
  readonly closed: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ComplaintRegimeReference {
  readonly code: string;
  readonly weeks: number;
  /** Who receives the complaint first: the body that decided. */
  readonly sentTo: string;
  readonly appealBody: string;
  readonly law: string;
  readonly text: LevelText;
  /** The earliest day this row is used here, not the day the rule came into force. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly verified: boolean;
}

export type LegalBasisKind =
  | 'granted'
  | 'refused'
  | 'changed'
  | 'ended'
  | 'preliminaryReply'
  | 'notification'
  | 'disclosure'
  | 'representation'
  | 'paperHelp';

export interface LegalBasisReference {
  readonly code: string;
  readonly kind: LegalBasisKind;
  readonly authority: 'municipality' | 'nav';
  readonly offerKinds: readonly OfferKind[];
  readonly text: string;
  readonly plain: LevelText;
  readonly source: string;
  /** False: quoted from general knowledge, to be checked by a lawyer before use. */
  readonly verified: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface YearWheelEvent {
  readonly code: string;
  readonly kind: YearWheelKind;
  readonly from: string;
  readonly to: string;
  /** Oslo clock, where the event has an hour. */
  readonly at?: { readonly from: string; readonly to: string };
  readonly title: LevelText;
  readonly text: LevelText;
  /** Null: everybody. */
  readonly municipalities: readonly string[] | null;
  readonly organisation: string | null;
  readonly signUp: boolean;
  readonly demo: boolean;
}

export interface TargetSettings {
  readonly municipality: string;
  readonly order: 'answerFirst' | 'decisionFirst';
  /** Day and month of the answer target, `MM-DD`. */
  readonly answerTarget: string;
  readonly applicationDeadline: string;
  readonly answerWithinDays: number;
  readonly transitionMeetingWeeks: readonly number[];
  readonly infoMeetingWeek: number;
  readonly unopenedLetterDays: number;
  readonly providerAccessDaysAfterEnd: number;
  readonly preliminaryReplyMonths: number;
  readonly firstContactDays: number;
  readonly smallNumberBelow: number;
}
