import { hideInColumn, smallBelow, type Cell } from './suppression';

/** What follow-ups of one mark (3 or 6 months) tell, as counted. Each person once. Never shown as it is. */
export interface FollowUpCounts {
  /** Whose place began so long ago that the day has come. */
  readonly reached: number;
  /** Of them, who had the place still on that day. */
  readonly still: number;
  /** Of those, who has answered or was not asked in time: all but those who are to be asked just now. */
  readonly asked: number;
  /** Of those, who has answered. */
  readonly answered: number;
  /** Of those, who says that it goes well. */
  readonly content: number;
  /** Of who answered, those who got their first wish, and the part who says that it goes well. */
  readonly firstWish: { readonly answered: number; readonly content: number };
}

/** The figures of a mark as they may be shown; null is hidden. */
export interface FollowUpFigures {
  readonly reached: number | null;
  readonly still: number | null;
  readonly answered: number | null;
  readonly content: number | null;
  /** Not asked in time: late, or never asked. */
  readonly missed: number | null;
  /** Who is content with the first wish, and who with another place. */
  readonly withFirstWish: Cell | null;
  readonly withOther: Cell | null;
}

/** In this order they are looked at: what is asked for most comes first. */
const order = ['reached', 'still', 'content', 'answered', 'asked'] as const;

/**
 * Hides what would tell of one to four people. Each figure is a part of the one before, so everybody can take one from
 * another: as many are shown as leave no difference between two that stand beside each other from one to four.
 */
export function followUpFigures(counts: FollowUpCounts): FollowUpFigures {
  const shown = new Set<(typeof order)[number]>();
  for (const each of order) {
    const line = [0, ...[...shown, each].map((name) => counts[name])].sort((a, b) => a - b);
    if (line.every((count, at) => at === 0 || tellsOfNobody(count - (line[at - 1] ?? 0)))) shown.add(each);
  }
  const figure = (name: (typeof order)[number]) => (shown.has(name) ? counts[name] : null);
  const { asked, answered, content, firstWish } = counts;
  const first: Cell = { base: firstWish.answered, part: firstWish.content };
  const other: Cell = { base: answered - firstWish.answered, part: content - firstWish.content };
  const byWish = hideInColumn([first, other], { base: answered, part: content });
  const wishes = shown.has('answered') && shown.has('content') && !byWish.total && !byWish.units.includes(true);
  return {
    reached: figure('reached'),
    still: figure('still'),
    answered: figure('answered'),
    content: figure('content'),
    missed: shown.has('asked') && shown.has('answered') ? asked - answered : null,
    withFirstWish: wishes ? first : null,
    withOther: wishes ? other : null,
  };
}

const tellsOfNobody = (difference: number) => difference === 0 || difference >= smallBelow;
