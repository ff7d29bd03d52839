import { roundSteps } from '../src/allocation';
import { applicationSteps, wishSteps } from '../src/applications';
import { closureSteps, poolChangeSteps } from '../src/capacity';
import { clarificationSteps, referralSteps } from '../src/clarifications';
import { decisionSteps } from '../src/decisions';
import { importSteps } from '../src/moving-in';
import { placeOfferSteps } from '../src/place-offers';
import { placementSteps, proposalSteps } from '../src/placements';
import { stepDiagram } from '../src/steps';
import { changeWishSteps, meetingSteps, swapAnswerSteps, swapSteps } from '../src/transitions';
import { waitlistSteps, waitQuestionSteps } from '../src/waitlists';

/** Every life by name, with its table and the state it begins in: for diagrams, database checks and the golden matrix. */
export const lives = {
  application: { steps: applicationSteps, begins: 'draft' },
  wish: { steps: wishSteps, begins: 'open' },
  referral: { steps: referralSteps, begins: 'open' },
  clarification: { steps: clarificationSteps, begins: 'requested' },
  placeOffer: { steps: placeOfferSteps, begins: 'prepared' },
  decision: { steps: decisionSteps, begins: 'prepared' },
  placement: { steps: placementSteps, begins: 'planned' },
  proposal: { steps: proposalSteps, begins: 'proposed' },
  waitlistEntry: { steps: waitlistSteps, begins: 'waiting' },
  waitQuestion: { steps: waitQuestionSteps, begins: 'asked' },
  closure: { steps: closureSteps, begins: 'set' },
  poolChange: { steps: poolChangeSteps, begins: 'proposed' },
  round: { steps: roundSteps, begins: 'planned' },
  sheetImport: { steps: importSteps, begins: 'draft' },
  changeWish: { steps: changeWishSteps, begins: 'registered' },
  transitionMeeting: { steps: meetingSteps, begins: 'planned' },
  swap: { steps: swapSteps, begins: 'asking' },
  swapAnswer: { steps: swapAnswerSteps, begins: 'asked' },
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
  proposal: stepDiagram(proposalSteps, lives.proposal.begins),
  waitlistEntry: stepDiagram(waitlistSteps, lives.waitlistEntry.begins),
  waitQuestion: stepDiagram(waitQuestionSteps, lives.waitQuestion.begins),
  closure: stepDiagram(closureSteps, lives.closure.begins),
  poolChange: stepDiagram(poolChangeSteps, lives.poolChange.begins),
  round: stepDiagram(roundSteps, lives.round.begins),
  sheetImport: stepDiagram(importSteps, lives.sheetImport.begins),
  changeWish: stepDiagram(changeWishSteps, lives.changeWish.begins),
  transitionMeeting: stepDiagram(meetingSteps, lives.transitionMeeting.begins),
  swap: stepDiagram(swapSteps, lives.swap.begins),
  swapAnswer: stepDiagram(swapAnswerSteps, lives.swapAnswer.begins),
};
