import type { TaskKey } from '@inntak/domain/applications';

/** The ids of the boxes of the case page that one can go to, in their order on the page. */
export const caseParts = [
  'neste',
  'onsker',
  'avklaring',
  'tilbud',
  'vedtak',
  'plass',
  'venteliste',
  'brev',
  'logg',
  'vta',
  'telefon',
  'tilgang',
] as const;
export type CasePart = (typeof caseParts)[number];

/** Where each task is done. A new task in the domain does not compile until it has its place. */
const partOfTask: Record<TaskKey, CasePart> = {
  helpApplicant: 'telefon',
  callAboutAnswer: 'telefon',
  talkAboutOffer: 'tilbud',
  answerComplaint: 'vedtak',
  forwardComplaint: 'vedtak',
  callAboutLetter: 'telefon',
  sendPreliminaryReply: 'brev',
  receive: 'neste',
  startClarification: 'neste',
  notifyDecision: 'vedtak',
  approveDecision: 'vedtak',
  prepareDecision: 'vedtak',
  sendPlaceOffer: 'tilbud',
  registerNavGrant: 'vedtak',
  changeMunicipalDays: 'plass',
  endNavPlace: 'plass',
  arrangeTransport: 'plass',
  confirmStart: 'plass',
  confirmReturn: 'plass',
  findPlace: 'onsker',
  settleWishes: 'onsker',
  clarifyActivity: 'avklaring',
  clarifyWork: 'avklaring',
  assessVta: 'vta',
  closeCase: 'neste',
  assessForNav: 'avklaring',
  bookClarification: 'avklaring',
  holdClarification: 'avklaring',
  recordResult: 'avklaring',
  assessReferral: 'avklaring',
  awaitStart: 'plass',
  answerDisclosure: 'avklaring',
  answerPlaceOffer: 'tilbud',
  approveDraft: 'neste',
  finishDraft: 'neste',
  answerProposal: 'plass',
  callAboutWaiting: 'venteliste',
  answerWaitQuestion: 'venteliste',
  followUp: 'neste',
};

/** The part of the page where the next step is done; null when that is the box with the next step itself, or there is none. */
export function partFor(taskKey: string): CasePart | null {
  const part = isTask(taskKey) ? partOfTask[taskKey] : 'neste';
  return part === 'neste' ? null : part;
}

function isTask(key: string): key is TaskKey {
  return Object.hasOwn(partOfTask, key);
}
