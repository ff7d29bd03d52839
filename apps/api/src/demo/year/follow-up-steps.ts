/** How it goes, three and six months after somebody began: asked, answered and settled by the product's own commands. */
import { addDays } from '@inntak/domain/calendar';
import { followUpDueOn, wantsChange, type FollowUpAnswer, type FollowUpMonths } from '@inntak/domain/placements';
import { answerFollowUp, settleFollowUp, tellPlaceView } from '../../placements/answer-follow-up';
import type { DemoShare } from '../population-plan';
import { staffAt } from './asking-steps';
import type { DemoCase } from './demo-case';

/** What people say; most are content. */
const said: readonly { readonly answer: FollowUpAnswer; readonly words: string | null }[] = [
  { answer: 'goesWell', words: 'Jeg trives. Jeg har fått venner.' },
  { answer: 'goesWell', words: null },
  { answer: 'goesWell', words: 'Det er fint å ha noe å gå til.' },
  { answer: 'adjust', words: 'Det er mye bråk i lunsjen. Jeg vil spise et roligere sted.' },
  { answer: 'goesWell', words: 'Jeg liker oppgavene mine.' },
  { answer: 'goesWell', words: null },
  { answer: 'somethingElse', words: 'Jeg vil heller jobbe ute.' },
  { answer: 'goesWell', words: 'Kollegene er snille.' },
  { answer: 'noAnswer', words: null },
  { answer: 'goesWell', words: 'Jeg vil være her lenge.' },
];

/** Settled by the office, all but every third. */
const settled: Partial<Record<FollowUpAnswer, string>> = {
  adjust: 'Stedet har funnet en roligere plass i lunsjen. Vi spør igjen etter jul.',
  somethingElse: 'Vi snakket om det på telefon. Ønsket er meldt som et ønske om endring.',
};

/** Who is there at the first of these places. */
export function providerOf(c: DemoCase, shares: readonly DemoShare[]): string {
  const [first] = shares;
  if (!first) throw new RangeError(`${c.person.code} has no place.`);
  return c.world.offer(first.offer).provider.code;
}

/**
 * Asked so many months after the first day; one of nine is forgotten. Who has a log-in answers herself, others with their place;
 * some places say what they think.
 */
export async function isAskedHowItGoes(c: DemoCase, months: FollowUpMonths, provider: string): Promise<void> {
  const { turn, userId } = c.person;
  const answer = said[turn % said.length];
  if (answer === undefined || turn % 9 === 4) return;
  const place = await c.take(c.caseworker, async (ctx) => {
    const { id } = await c.latest(ctx, 'placement');
    const { rows } = await ctx.sql<{ from: string }>('SELECT from_on AS "from" FROM placement WHERE id = $1', [id]);
    return { id, from: rows[0]?.from ?? c.today };
  });
  c.on(addDays(followUpDueOn(place.from, months), 1 + (turn % 14)));
  const asked = { placementId: place.id, months };
  const who = userId === null ? staffAt(c, provider) : c.self;
  await c.take(who, (ctx) => answerFollowUp(ctx, { ...asked, ...answer, openToPlace: turn % 4 !== 1 }));
  if (turn % 3 === 0 && c.world.staffed(provider, 'providerStaff')) {
    await c.take(staffAt(c, provider), (ctx) =>
      tellPlaceView(ctx, { ...asked, answer: 'goesWell', words: 'Kommer presis, og tar flere oppgaver enn i høst.' }),
    );
  }
  const what = settled[answer.answer];
  if (!wantsChange(answer.answer) || what === undefined || turn % 3 === 2) return;
  await c.take(c.later(6).caseworker, async (ctx) => {
    const { rows } = await ctx.sql<{ id: string; version: number }>(
      `SELECT id, version FROM follow_up WHERE placement_id = $1 AND months = $2 AND side = 'person'`,
      [place.id, months],
    );
    return settleFollowUp(ctx, { id: rows[0]?.id ?? '', version: rows[0]?.version ?? 0, words: what });
  });
}
