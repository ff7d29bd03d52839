import { overtakenIn, suggestSwaps, transitionRound, type RoundDay } from '@inntak/domain/transitions';
import { catalogue, type Catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import { finishDay } from './change-wish-json';
import { readRound, type RoundSnapshot } from './round-snapshot';
import { finishMySwap, finishSwap, ownSwapsJson, swapObject, type MySwapJson, type SwapJson } from './swap-json';
import type { MyChanges, RoundAnswer, Swap, SwapSuggestion, TransitionRound } from './swap.types';
import { finishChangeWish, ownChangeWishesJson, type ChangeWishJson } from './change-wish-json';
import { heldDays } from './change-wish-store';

/** Works out a round of the actor's municipality for a day; nothing is stored. Null for who works for none. */
export async function readTransitionRound(
  ctx: RequestContext,
  day: string,
): Promise<{ readonly round: TransitionRound; readonly participantIds: string[] } | null> {
  const snapshot = await readRound(ctx, day);
  if (snapshot === null) return null;
  const { people, offers, changeWishOf } = snapshot;
  const proposals = transitionRound(people, offers);
  const overtaken = overtakenIn(people, offers, proposals);
  const answers = people.flatMap(({ id }): RoundAnswer[] => {
    const wishes = changeWishOf.get(id) ?? [];
    const own = proposals.find(({ personId }) => personId === id);
    return wishes.flatMap((changeWishId, index): RoundAnswer[] => {
      if (changeWishId === null) return [];
      const fitting = own?.afterMoves === true ? 'afterMoves' : 'free';
      const room = own?.wish === index ? fitting : 'full';
      return [{ changeWishId, room, overtaken: overtaken.some((each) => each.personId === id && each.wish === index) }];
    });
  });
  const [known, names] = await Promise.all([catalogue(ctx), namesOf(ctx, [...changeWishOf.keys()])]);
  const round = { day, answers, suggestions: suggestionsOf(snapshot, known, names) };
  return { round, participantIds: [...names.keys()] };
}

/** Possible swaps among people the actor may see. Whose wish is of a waitlist is no party: she gives nothing. */
export function suggestionsOf(
  { people, offers, changeWishOf }: RoundSnapshot,
  known: Catalogue,
  names: ReadonlyMap<string, string>,
): SwapSuggestion[] {
  const days = (all: readonly RoundDay[]) =>
    [...all].sort((a, b) => a.weekday - b.weekday).map((day) => finishDay(known, { ...day, workAreaId: null }));
  return suggestSwaps(people, offers).flatMap(({ parties }): SwapSuggestion[] => {
    const told = parties.flatMap(({ personId, wish, gives, gets }) => {
      const changeWishId = changeWishOf.get(personId)?.[wish] ?? null;
      const participantName = names.get(personId);
      if (changeWishId === null || participantName === undefined) return [];
      return [{ changeWishId, participantName, gives: days(gives), gets: days(gets) }];
    });
    return told.length === parties.length ? [{ parties: told }] : [];
  });
}

async function namesOf(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.read<{ id: string; name: string }>(
    'round-names',
    `SELECT id, first_name || ' ' || last_name AS name FROM participant WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const swapsText = `SELECT ${swapObject} AS swap FROM swap sw WHERE sw.tenant_id = $1 ORDER BY sw.created_at DESC, sw.id LIMIT 100`;

/** The office's swaps, the latest first. */
export async function readSwaps(
  ctx: RequestContext,
): Promise<{ readonly swaps: Swap[]; readonly participantIds: string[] }> {
  if (ctx.actor.tenantId === null) return { swaps: [], participantIds: [] };
  const [rows, known] = await Promise.all([
    ctx.read<{ swap: SwapJson }>('swaps', swapsText, [ctx.actor.tenantId]),
    catalogue(ctx),
  ]);
  const participantIds = rows.flatMap(({ swap }) => swap.parties.map((party) => party.participantId));
  return { swaps: rows.map(({ swap }) => finishSwap(ctx, known, swap)), participantIds: [...new Set(participantIds)] };
}

const swapText = `SELECT ${swapObject} AS swap FROM swap sw WHERE sw.id = $1`;

/** One swap that is known to be the office's own. */
export async function readSwap(ctx: RequestContext, id: string): Promise<Swap> {
  const [row] = await ctx.read<{ swap: SwapJson }>('swap', swapText, [id]);
  if (!row) throw new Error('A swap that was just changed must be there.');
  return finishSwap(ctx, await catalogue(ctx), row.swap);
}

const myText = `
  SELECT ${ownChangeWishesJson('$1::uuid')} AS wishes, ${ownSwapsJson('$1::uuid')} AS swaps, next_meeting_of($1::uuid) AS "nextMeetingOn",
         next_meeting_week_of($1::uuid) AS "nextMeetingWeek"`;

interface MyRow {
  readonly wishes: ChangeWishJson[];
  readonly swaps: MySwapJson[];
  readonly nextMeetingOn: string | null;
  readonly nextMeetingWeek: number | null;
}

/** What the person acted for sees of changes of her own; null when the hat acts for nobody. */
export async function readMyChanges(ctx: RequestContext): Promise<MyChanges | null> {
  const { participantId } = ctx.actor;
  if (participantId === null) return null;
  const [[row], known, now] = await Promise.all([
    ctx.read<MyRow>('my-changes', myText, [participantId]),
    catalogue(ctx),
    heldDays(ctx, participantId),
  ]);
  if (!row) return null;
  return {
    hasPlace: now.length > 0,
    now: now.map((day) => finishDay(known, day)),
    wishes: row.wishes.map((each) => finishChangeWish(ctx, known, each)),
    swaps: row.swaps.map((each) => finishMySwap(ctx, known, each)),
    nextMeetingOn: row.nextMeetingOn,
    nextMeetingWeek: row.nextMeetingWeek,
  };
}
