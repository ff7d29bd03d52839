import type { Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { ReferralKind } from './result';

/** What the person was asked to let somebody know. `asked` is not yet an answer. */
export const consentStates = ['asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/**
 * The record made before anything goes to NAV or a provider: who gets what was shown to the person, who consented, or
 * the law that was cited was.
 */
export interface Disclosure {
  readonly recipientId: string;
  readonly content: readonly string[];
  readonly shownOn: Day;
  readonly basis: 'consent' | 'legalBasis';
  /** Of the consent; null where a law is cited. */
  readonly consent: ConsentState | null;
  readonly lawText: string | null;
}

export type DisclosureViolation =
  | { readonly rule: 'disclosure-shows-nothing'; readonly field: 'content' }
  | { readonly rule: 'legal-basis-missing'; readonly field: 'lawText' };

/** Can it be recorded so? It says what is shared, and cites a law where it does not rest on consent. */
export function recordDisclosure(disclosure: Disclosure): Outcome<Disclosure, DisclosureViolation> {
  if (disclosure.content.length === 0) return refuse({ rule: 'disclosure-shows-nothing', field: 'content' });
  const citesLaw = (disclosure.lawText ?? '').trim() !== '';
  if (disclosure.basis === 'legalBasis' && !citesLaw) return refuse({ rule: 'legal-basis-missing', field: 'lawText' });
  return accept(disclosure);
}

/** Does it let the recipient know? A consent does while it is given, a cited law does. */
export function letsKnow(disclosure: Disclosure): boolean {
  return disclosure.basis === 'legalBasis' || disclosure.consent === 'given';
}

/** Where the case is: 1 activity is clarified, 2 work is clarified, 0 neither (`caseStepOf` of the application). */
export type CaseStep = 0 | 1 | 2;

/** The receiver of a question about a person. */
export interface Recipient {
  readonly organisationId: string;
  readonly kind: ReferralKind;
  /** The step of the offers it runs that the wish is about: 1 activity, 2 work. NAV is always step 2. */
  readonly clarificationStep: 1 | 2;
}

export type ReferralViolation =
  /** A step-2 provider or NAV hears of nobody while only activity is clarified. */
  | { readonly rule: 'not-in-this-step'; readonly organisationId: string; readonly caseStep: CaseStep }
  | { readonly rule: 'disclosure-missing'; readonly organisationId: string }
  | { readonly rule: 'disclosure-not-answered'; readonly organisationId: string }
  /** The person said no (or took the yes back): go on in the municipal track, without this recipient. */
  | { readonly rule: 'disclosure-refused'; readonly organisationId: string; readonly goOn: 'municipalTrack' };

/**
 * May this organisation be asked about this person? In step 1 only those who clarify activity; in step 2 NAV and
 * providers, after a recorded disclosure.
 */
export function createReferral(
  recipient: Recipient,
  caseStep: CaseStep,
  disclosures: readonly Disclosure[],
): Outcome<Recipient, ReferralViolation> {
  const { organisationId } = recipient;
  const needsStep2 = recipient.kind === 'nav' || recipient.clarificationStep === 2;
  if (caseStep < (needsStep2 ? 2 : 1)) return refuse({ rule: 'not-in-this-step', organisationId, caseStep });
  return needsStep2 ? disclosedTo(recipient, disclosures) : accept(recipient);
}

function disclosedTo(recipient: Recipient, disclosures: readonly Disclosure[]): Outcome<Recipient, ReferralViolation> {
  const { organisationId } = recipient;
  const toThem = disclosures.filter((disclosure) => disclosure.recipientId === organisationId);
  if (toThem.some(letsKnow)) return accept(recipient);
  if (toThem.length === 0) return refuse({ rule: 'disclosure-missing', organisationId });
  if (toThem.some((disclosure) => disclosure.consent === 'asked')) {
    return refuse({ rule: 'disclosure-not-answered', organisationId });
  }
  return refuse({ rule: 'disclosure-refused', organisationId, goOn: 'municipalTrack' });
}
