import { applicationSteps, wishSteps } from '../src/applications';
import { clarificationSteps, referralSteps } from '../src/clarifications';
import { decisionSteps } from '../src/decisions';
import { placeOfferSteps } from '../src/place-offers';
import { placementSteps } from '../src/placements';
import { stepDiagram } from '../src/steps';
import { waitlistSteps } from '../src/waitlists';

/** Every life by name, with its table and the state it begins in: for diagrams, database checks and the golden matrix. */
export const lives = {
  application: { steps: applicationSteps, begins: 'draft' },
  wish: { steps: wishSteps, begins: 'open' },
  referral: { steps: referralSteps, begins: 'open' },
  clarification: { steps: clarificationSteps, begins: 'requested' },
  placeOffer: { steps: placeOfferSteps, begins: 'prepared' },
  decision: { steps: decisionSteps, begins: 'prepared' },
  placement: { steps: placementSteps, begins: 'planned' },
  waitlistEntry: { steps: waitlistSteps, begins: 'waiting' },
} as const;

export type LifeName = keyof typeof lives;

/** The Mermaid diagram of each life. */
export const stepDiagrams: Readonly<Record<LifeName, string>> = {
  application: stepDiagram(applicationSteps, lives.application.begins),
  wish: stepDiagram(wishSteps, lives.wish.begins),
  referral: stepDiagram(referralSteps, lives.referral.begins),
  clarification: stepDiagram(clarificationSteps, lives.clarification.begins),
  placeOffer: stepDiagram(placeOfferSteps, lives.placeOffer.begins),
  decision: stepDiagram(decisionSteps, lives.decision.begins),
  placement: stepDiagram(placementSteps, lives.placement.begins),
  waitlistEntry: stepDiagram(waitlistSteps, lives.waitlistEntry.begins),
};
