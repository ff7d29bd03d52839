import type { ApplicationDraft, CaseFacts, IntakeRound, Wish, WishAtClosing, WishPart } from '../src/applications';
import { baerum } from './actors';

/** The demonstration's first day: a Monday, two weeks before the deadline. */
export const today = '2027-01-18';

/** A share of a wish: three days a week at Bærum arbeidssenter. */
export function aWishPart(more: Partial<WishPart> = {}): WishPart {
  return { offerId: 'ba-arbeid', workAreaId: null, weekdays: null, daysPerWeek: 3, ...more };
}

/** A first wish with one part. */
export function aWish(more: Partial<Wish> = {}): Wish {
  return { rank: 1, parts: [aWishPart()], ...more };
}

/** Ada's three wishes: Arba; Bærum arbeidssenter and BKD together; Bærum arbeidssenter. */
export const adasWishes: readonly Wish[] = [
  aWish({ rank: 1, parts: [aWishPart({ offerId: 'arba-vta', daysPerWeek: 5 })] }),
  aWish({
    rank: 2,
    parts: [
      aWishPart({ weekdays: [1, 2, 3], daysPerWeek: null }),
      aWishPart({ offerId: 'bkd-aktivitet', weekdays: [4, 5], daysPerWeek: null }),
    ],
  }),
  aWish({ rank: 3, parts: [aWishPart({ daysPerWeek: 4 })] }),
];

/** A draft that can be sent. */
export function aDraft(more: Partial<ApplicationDraft> = {}): ApplicationDraft {
  return { municipalityId: baerum, wishes: adasWishes, answers: {}, movedInOn: null, lateReason: null, ...more };
}

/** The main intake of 2027. */
export function aRound(more: Partial<IntakeRound> = {}): IntakeRound {
  return {
    id: 'round-2027',
    opensOn: '2026-08-15',
    deadline: '2027-02-01',
    answerTarget: '2027-04-15',
    startsOn: '2027-08-16',
    ...more,
  };
}

/** A municipal wish that nothing has happened to. */
export function aWishAtClosing(more: Partial<WishAtClosing> = {}): WishAtClosing {
  return {
    id: 'wish',
    state: 'open',
    decidedBy: ['municipality'],
    standsInDecision: false,
    referralAccepted: false,
    ...more,
  };
}

/** A case received on the demonstration's first day. */
export function aCase(more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    state: 'received',
    submittedOn: today,
    receivedOn: today,
    applicationDeadline: '2027-02-01',
    answerTarget: '2027-04-15',
    preliminaryReplyDue: '2027-02-18',
    preliminaryReplySentOn: null,
    vtaAssessed: false,
    metOn: null,
    helpRequestedOn: null,
    decisionOrder: 'answerFirst',
    wishes: [aWishAtClosing()],
    disclosures: [],
    referrals: [],
    clarifications: [],
    proposals: [],
    waitQuestions: [],
    placeOffers: [],
    decisions: [],
    placements: [],
    letters: [],
    ...more,
  };
}

/** A place offer as the case sees it: sent on 13 April, to be answered by the 27th. */
export function aPlaceOffer(more: Partial<CaseFacts['placeOffers'][number]> = {}): CaseFacts['placeOffers'][number] {
  return {
    state: 'sent',
    authority: 'municipality',
    sentOn: '2027-04-13',
    answerBy: '2027-04-27',
    answeredOn: null,
    startOn: '2027-08-16',
    grantWaits: false,
    ...more,
  };
}
