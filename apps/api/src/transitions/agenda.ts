import { randomUUID } from 'node:crypto';
import { accept, refuse } from '@inntak/domain/outcome';
import { checkNeeds, takeStep } from '@inntak/domain/steps';
import { changeWishSteps, mayBeShared, partiesOf } from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { endGrants, writeGrants } from '../access/write-grants';
import { catalogue } from '../offers/catalogue';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { PutOnAgendaInput, TakeOffAgendaInput } from './change-wish-inputs';
import {
  changeWishAudit,
  changeWishHistory,
  heldDays,
  lockChangeWish,
  readChangeWish,
  saveChangeWish,
  type LockedChangeWish,
} from './change-wish-store';
import type { ChangeWishPayload } from './change-wish.types';

interface ForAgenda extends LockedChangeWish {
  readonly meeting: { readonly state: string };
}

/**
 * Puts a wish on the agenda. The providers of today's and the wished places, and NAV where NAV decides about one, may see
 * it until it has an outcome: with the person's yes to that, or by a law that is named.
 */
export function putOnAgenda(ctx: RequestContext, input: PutOnAgendaInput): Promise<ChangeWishPayload | Refusal> {
  return mutation<ForAgenda, RuleViolation, null, ForAgenda, ChangeWishPayload>(ctx, {
    lock: () => lockForAgenda(ctx, input),
    authorize: (wish) => takeStep(changeWishSteps, ctx.actor, wish, 'putOnAgenda'),
    version: input.version,
    decide: ({ sharing, meeting: { state } }) => {
      const shared = mayBeShared(sharing);
      if (!shared.ok) return shared;
      const isOpen = state === 'planned' || state === 'underWay';
      return isOpen ? accept(null) : refuse({ rule: 'step-not-open', step: 'putOnAgenda', state });
    },
    save: async (_shared, wish) => {
      const nowDays = await heldDays(ctx, wish.participantId);
      await saveChangeWish(ctx, wish, 'onAgenda', { nowDays });
      await addItem(ctx, { ...wish, nowDays }, input.meetingId);
      return wish;
    },
    record: (wish) => ({
      history: changeWishHistory(wish, 'putOnAgenda', wish.state, 'onAgenda'),
      audit: changeWishAudit(wish, 'putOnAgenda'),
    }),
    answer: async ({ id }) => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

async function lockForAgenda(ctx: RequestContext, { id, meetingId }: PutOnAgendaInput): Promise<ForAgenda | null> {
  const wish = await lockChangeWish(ctx, id);
  const { rows } = await ctx.sql<{ state: string }>(
    'SELECT state FROM transition_meeting WHERE id = $1 AND tenant_id = $2 FOR NO KEY UPDATE',
    [meetingId, wish?.tenantId ?? null],
  );
  return wish && rows[0] ? { ...wish, meeting: rows[0] } : null;
}

async function addItem(ctx: RequestContext, wish: ForAgenda, meetingId: string): Promise<void> {
  const { participantId, tenantId } = wish;
  const agendaItemId = randomUUID();
  await ctx.sql(
    `INSERT INTO agenda_item (id, meeting_id, change_wish_id, participant_id, tenant_id, number)
     VALUES ($1, $2, $3, $4, $5, next_agenda_number($2))`,
    [agendaItemId, meetingId, wish.id, participantId, tenantId],
  );
  for (const organisationId of await concerned(ctx, wish)) {
    await writeGrants(ctx, wish, { event: 'putOnTransitionAgenda', agendaItemId, organisationId, on: ctx.today });
  }
}

/** Whom the case concerns: by the rules, from today's and the wished places. */
async function concerned(
  ctx: RequestContext,
  { tenantId, nowDays, wanted }: LockedChangeWish,
): Promise<readonly string[]> {
  const { rows } = await ctx.sql<{ id: string }>(
    `SELECT id FROM organisation WHERE kind = 'navOffice' AND municipality_id = $1 LIMIT 1`,
    [tenantId],
  );
  const offerIds = [...nowDays, ...wanted].map(({ offerId }) => offerId);
  return partiesOf(offerIds, (await catalogue(ctx)).forRules(), rows[0]?.id ?? null);
}

/** Takes a wish off the agenda: nobody but the office sees it any more, and it waits to be handled. */
export function takeOffAgenda(ctx: RequestContext, input: TakeOffAgendaInput): Promise<ChangeWishPayload | Refusal> {
  const { reason } = input;
  return mutation<LockedChangeWish, RuleViolation, null, LockedChangeWish, ChangeWishPayload>(ctx, {
    lock: () => lockChangeWish(ctx, input.id),
    authorize: (wish) => takeStep(changeWishSteps, ctx.actor, wish, 'takeOffAgenda'),
    version: input.version,
    decide: () => {
      const complete = checkNeeds(changeWishSteps, ctx.actor.role, 'takeOffAgenda', { reason });
      return complete.ok ? accept(null) : complete;
    },
    save: async (_complete, wish) => {
      await saveChangeWish(ctx, wish, 'registered');
      await leaveAgenda(ctx, wish, 'takenOff');
      return wish;
    },
    record: (wish) => ({
      history: changeWishHistory(wish, 'takeOffAgenda', wish.state, 'registered', reason),
      audit: changeWishAudit(wish, 'takeOffAgenda'),
    }),
    answer: async ({ id }) => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

/** The case is settled, or no longer on the agenda: what the meeting opened is shut at once. */
export async function leaveAgenda(
  ctx: RequestContext,
  { agendaItemId }: Pick<LockedChangeWish, 'agendaItemId'>,
  state: 'settled' | 'takenOff',
): Promise<void> {
  if (agendaItemId === null) return;
  await ctx.sql('UPDATE agenda_item SET state = $2, version = version + 1 WHERE id = $1', [agendaItemId, state]);
  await endGrants(ctx, agendaItemId, { event: 'agendaOutcomeRecorded', on: ctx.today });
}
