import type { OfferCardData } from './offers.graphql';

/** What somebody likes, each standing for the kinds of work (codes of the catalogue) that have it. */
export const likings = {
  food: ['food', 'cafe'],
  make: ['carpentry', 'craft', 'print-design'],
  pack: ['logistics', 'fruit-delivery', 'recycling', 'laundry'],
  outside: ['green', 'outdoor'],
  people: ['service', 'shop', 'bike', 'cafe'],
  calm: ['music-art', 'sensory'],
} as const satisfies Record<string, readonly string[]>;
export type Liking = keyof typeof likings;

export const directions = ['job', 'activity', 'either'] as const;
/** A job, an activity, or either. */
export type Direction = (typeof directions)[number];

/** The guide's answers. Empty: not answered, which leaves every offer in. */
export interface GuideAnswers {
  readonly likes: readonly Liking[];
  readonly direction: Direction | '';
  /** Code of the municipality. */
  readonly municipality: string;
}

const kindsOf = {
  job: ['work', 'vta', 'vto'],
  activity: ['activity', 'lowThreshold'],
  either: ['work', 'vta', 'vto', 'activity', 'lowThreshold'],
} as const satisfies Record<Direction, readonly OfferCardData['kind'][]>;

/** An offer that may suit, with what it has of what was asked for. A suggestion to look at: never an answer. */
export interface Suggestion {
  readonly offer: OfferCardData;
  readonly has: readonly Liking[];
}

/** The offers that have something of what was answered, in the catalogue's own order: no score, no ranking. */
export function suggest(offers: readonly OfferCardData[], answers: GuideAnswers): readonly Suggestion[] {
  const kinds: readonly string[] = kindsOf[answers.direction || 'either'];
  return offers
    .filter(({ kind }) => kinds.includes(kind))
    .map((offer) => ({ offer, has: answers.likes.filter((liking) => hasWork(offer, liking)) }))
    .filter(({ has }) => has.length > 0 || answers.likes.length === 0);
}

function hasWork(offer: OfferCardData, liking: Liking): boolean {
  const codes: readonly string[] = likings[liking];
  return offer.workAreas.some(({ workType }) => codes.includes(workType.code));
}
