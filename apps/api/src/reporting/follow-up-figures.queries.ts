import { officeRoles } from '@inntak/domain/access';
import { followUpFigures, hideInColumn, type FollowUpCounts } from '@inntak/domain/reporting';
import type { RequestContext } from '../platform/transaction';
import type { FollowUpFigures, PlacedByWish } from './follow-up-figures.types';

/** As counted. Never answer it as it is. */
interface Counted {
  readonly since: string;
  readonly byWish: Readonly<Record<(typeof wishes)[number], number>>;
  readonly marks: readonly (FollowUpCounts & { readonly months: number })[];
}

const wishes = ['first', 'second', 'third', 'none'] as const;

/** The figures of the office's own municipality or bydel, the last twelve months; null for who has none to see. */
export async function readFollowUpFigures(ctx: RequestContext): Promise<FollowUpFigures | null> {
  const { role, tenantId } = ctx.actor;
  if (tenantId === null || !officeRoles.some((each) => each === role)) return null;
  const [row] = await ctx.read<{ counted: Counted | null }>(
    'follow-up-figures',
    'SELECT follow_up_counts($1) AS counted',
    [tenantId],
  );
  if (!row?.counted) return null;
  const { since, byWish, marks } = row.counted;
  return {
    since,
    until: ctx.today,
    byWish: shownByWish(byWish),
    marks: marks.map((counts) => ({ months: counts.months, ...followUpFigures(counts) })).map(withParts),
  };
}

/** People are told of, or not, by the rule of all figures that are added up. */
function shownByWish(byWish: Counted['byWish']): PlacedByWish {
  const total = wishes.reduce((sum, wish) => sum + byWish[wish], 0);
  const hidden = hideInColumn(
    wishes.map((wish) => ({ base: byWish[wish], part: null })),
    { base: total, part: null },
  );
  const shown = (wish: (typeof wishes)[number]) => (hidden.units[wishes.indexOf(wish)] ? null : byWish[wish]);
  return {
    first: shown('first'),
    second: shown('second'),
    third: shown('third'),
    none: shown('none'),
    total: hidden.total ? null : total,
  };
}

function withParts({ withFirstWish, withOther, ...mark }: { months: number } & ReturnType<typeof followUpFigures>) {
  const part = (cell: typeof withFirstWish) => cell && { base: cell.base, part: cell.part ?? 0 };
  return { ...mark, withFirstWish: part(withFirstWish), withOther: part(withOther) };
}
