import type { ApplicationDraft } from './application.graphql';

/** An application that is still being made: being filled in, or waiting for the person's approval. */
export function isOpenDraft({ state }: ApplicationDraft): boolean {
  return state === 'draft' || state === 'awaitingApproval';
}

/** The step of that name as the server offers it; null when it is not this role's at all. */
export function stepOf(draft: ApplicationDraft | null, step: string) {
  return draft?.allowedSteps.find((each) => each.step === step) ?? null;
}
