import type { Asker } from './asker';

const steps = 'allowedSteps { step open reason needs }';
const result = 'outcome reasonCodes consequences summary ownView { how text }';
const wish = `id rank state version stateReason parts { days weekdays offer { code } workArea { code } } ${steps}`;
const application = `id caseNumber state version origin municipality { code } ownWords { text helper day } important daysPerWeek
  plannedEndOfSchool helper { name } submittedAt receivedOn late lateReason deadline answerTarget preliminaryReplyDue
  wishes { ${wish} } answers { offerId key question why value } experiences { id kind place from } stations { key state day text } ${steps}`;
const clarification = `id kind state version startsAt place with result reasonCodes summary ownView { how text } ${steps}`;
/** Everything a referral shows. */
export const referralFields = `id kind step state version organisation { code } wish { ${wish} } ${result} dueOn
  participant { id name firstName birthDate age school { code } phone email address protection hasBankId } caseNumber
  caseworker { name role phone } ownWords { text } experiences { place } answers { offerId key question value }
  clarifications { ${clarification} } stations { key state } ${steps}`;

/** Everything on the case page. */
export const caseFields = `id application { ${application} } participant { id name age phone address protection school { code } }
  nextStep { key text who mine deadline daysLeft urgency } responsible { id name } standIn { name }
  vtaAssessment vtaAssessedOn externalCaseNumber registeredExternallyOn registeredExternallyBy officialRecordText
  representations { name kind scope from until }
  disclosures { id recipient { id code } content state basis lawText shownOn answeredOn ${steps} }
  referrals { id kind step state version organisation { code kind } wish { id rank } ${result} dueOn clarifications { ${clarification} } ${steps} }
  placeOffers { id state version authority days { offer { code } weekday } startOn answerBy ${steps} }
  decisions { id authority outcome state version madeOn ${steps} }
  placements { id state version from to days { offer { code } weekday } ${steps} }
  waitlistEntries { id state version offer { code } since informedHow ${steps} }
  letters { id kind title createdOn openedAt printedAt } callLog { by outcome note callAgainOn at } notes { by text at }
  access { id who what why since until consentId } helpRequestedAt
  history { id at life step text by role reason correctable corrected }
  capacityToConsent { question canConsent decidedBy basis howWishSought on } recipients { id code kind }`;

/** A case as the office's tests read it. */
export interface OfficeCase {
  readonly id: string;
  readonly application: {
    readonly state: string;
    readonly version: number;
    readonly wishes: readonly {
      readonly id: string;
      readonly rank: number;
      readonly version: number;
      readonly state: string;
    }[];
    readonly allowedSteps: readonly { readonly step: string; readonly open: boolean; readonly reason: string | null }[];
  };
  readonly disclosures: readonly {
    readonly id: string;
    readonly state: string;
    readonly content: string[];
    readonly recipient: { readonly code: string };
  }[];
  readonly referrals: readonly {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly outcome: string | null;
    readonly organisation: { readonly code: string };
    readonly clarifications: readonly { readonly id: string; readonly version: number; readonly state: string }[];
  }[];
  readonly history: readonly {
    readonly id: string;
    readonly life: string;
    readonly step: string;
    readonly correctable: boolean;
    readonly corrected: boolean;
    readonly reason: string | null;
  }[];
  readonly nextStep: { readonly key: string; readonly deadline: string | null };
  readonly vtaAssessment: string;
}

/** What a mutation that changes a case answered. */
export interface CaseAnswer {
  readonly __typename: string;
  readonly case?: OfficeCase;
  readonly rule?: string;
  readonly message?: string;
  readonly field?: string | null;
}

const refusals = `... on Violation { rule message field facts { name value } } ... on NotFound { message } ... on Conflict { message changedBy }`;

/** Takes a step that answers with the case page: `caseStep(lise, 'receiveApplication', 'ApplicationStepInput', {...})`. */
export async function caseStep(asker: Asker, name: string, input: string, value: object): Promise<CaseAnswer> {
  const document = `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename
    ... on CasePayload { case { ${caseFields} } } ${refusals} } }`;
  return (await asker.mutate<{ answer: CaseAnswer }>(document, { input: value })).answer;
}

/** What a mutation of a referral answered. */
export interface ReferralAnswer {
  readonly __typename: string;
  readonly rule?: string;
  readonly message?: string;
  readonly referral?: OfficeCase['referrals'][number];
}

/** Takes a step that answers with the referral. */
export async function referralStep(asker: Asker, name: string, input: string, value: object): Promise<ReferralAnswer> {
  const document = `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename
    ... on ReferralPayload { referral { ${referralFields} } } ${refusals} } }`;
  return (await asker.mutate<{ answer: ReferralAnswer }>(document, { input: value })).answer;
}

/** The case that a step must have answered with. @throws with what it answered instead. */
export function caseOf({ __typename, case: found, message }: CaseAnswer): OfficeCase {
  if (!found) throw new Error(`${__typename}: ${message ?? ''}`);
  return found;
}

/** Reads the case page; null when it is not this actor's to see. */
export async function readCase(asker: Asker, id: string): Promise<OfficeCase | null> {
  return (
    await asker.query<{ case: OfficeCase | null }>(`query ($id: ID!) { case(id: $id) { ${caseFields} } }`, { id })
  ).case;
}
