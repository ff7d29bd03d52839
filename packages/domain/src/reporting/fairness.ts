import { isSmall, roughly, smallBelow, tellsOfAKnownGroup } from './suppression';

/**
 * «Do people with an intellectual disability get fewer VTA places?» People may say themselves whether they have one; nobody
 * must. Whoever is counted stands in exactly one of these on the last day of a half-year.
 */
export const fairnessStandings = [
  {
    code: 'vtaPlace',
    name: 'Has a VTA place',
    counts: 'People who are in a place of kind VTA or VTO on the last day of the half-year.',
  },
  {
    code: 'otherPlace',
    name: 'Has another place',
    counts: 'People who are in another place on that day, and in none of kind VTA or VTO.',
  },
  {
    code: 'waiting',
    name: 'Waits',
    counts: 'People with an application that was sent and not ended on that day, and no place.',
  },
] as const;

export type FairnessStanding = (typeof fairnessStandings)[number]['code'];

/** What was counted of a municipality or city. Never shown as it is. */
export interface CountedFairness {
  /** Those who answered the question until then, whatever they said. */
  readonly answered: number;
  /** For each standing: everybody, and those who said yes. */
  readonly standings: Readonly<Record<FairnessStanding, { readonly all: number; readonly yes: number }>>;
}

/** What may be shown: what people said in confidence only roughly, and either all of it or nothing. */
export interface PublishedFairness {
  /** Everybody in a place or waiting, to the nearest five; null where they are too few. */
  readonly people: number | null;
  /** How many have answered, to the nearest five; null where hidden. */
  readonly answered: number | null;
  /** How many said yes, to the nearest five; null where hidden. */
  readonly yes: number | null;
  /** Percent of everybody, and to the nearest five percent of those who said yes. */
  readonly standings: readonly {
    readonly code: FairnessStanding;
    readonly all: number | null;
    readonly yes: number | null;
  }[];
}

/**
 * Makes the counts into what may be shown. The office knows who has which place, so it must never be possible to tell of
 * anybody in a place what she said: shown only when yes and no are said by at least five, and in each standing nobody, or at
 * least five but never everybody, said yes.
 */
export function publishFairness({ answered, standings }: CountedFairness): PublishedFairness {
  const cells = fairnessStandings.map(({ code }) => ({ code, ...standings[code] }));
  const people = cells.reduce((sum, { all }) => sum + all, 0);
  const yes = cells.reduce((sum, each) => sum + each.yes, 0);
  const allHidden = people < smallBelow || cells.some(({ all }) => isSmall({ base: people, part: all }));
  const yesHidden =
    allHidden ||
    yes < smallBelow ||
    answered - yes < smallBelow ||
    cells.some(({ all, yes: said }) => {
      const inPlace = { base: all, part: said };
      return isSmall(inPlace) || tellsOfAKnownGroup(inPlace) || isSmall({ base: yes, part: said });
    });
  return {
    people: people < smallBelow ? null : roughly(people),
    answered: people < smallBelow || isSmall({ base: answered, part: null }) ? null : roughly(answered),
    yes: yesHidden ? null : roughly(yes),
    standings: cells.map(({ code, all, yes: said }) => ({
      code,
      all: allHidden ? null : Math.round((100 * all) / people),
      yes: yesHidden ? null : roughly((100 * said) / yes),
    })),
  };
}
