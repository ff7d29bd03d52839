import { randomUUID } from 'node:crypto';
import { closedByCase, wishSteps } from '@inntak/domain/applications';
import { accept, refuse } from '@inntak/domain/outcome';
import { informingWays, takeStep, type InformedAboutWait, type InformingWay } from '@inntak/domain/steps';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { addToWaitlist as mayWait } from '@inntak/domain/waitlists';
import { lockWishOfCase, takeWishStep, type WishOfCase } from '../applications/take-wish-step';
import { createLetter } from '../letters/create-letter';
import { catalogue } from '../offers/catalogue';
import { badUserInput } from '../platform/graphql/errors';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { AddToWaitlistInput } from './waitlist.types';

interface Waiter extends WishOfCase {
  readonly waitingSince: string | null;
}

/** Puts a person on a waitlist: never without the record of when, how and by whom she was told that it can take long. */
export function addToWaitlist(
  ctx: RequestContext,
  input: AddToWaitlistInput,
): Promise<{ readonly caseId: string } | Refusal> {
  const told = informed(ctx, input);
  return mutation<Waiter, RuleViolation, InformedAboutWait, { id: string; wish: Waiter }, { caseId: string }>(ctx, {
    lock: () => lockWaiter(ctx, input),
    authorize: (wish) => takeStep(wishSteps, ctx.actor, wish, 'putOnWaitlist'),
    version: input.wishVersion,
    decide: async (wish) => {
      const closed = closedByCase('putOnWaitlist', wish.application.state);
      if (closed !== null) return refuse(closed);
      const may = mayWait(told, wish.waitingSince, ctx.today);
      if (!may.ok) return may;
      const waiting = await takeWishStep(ctx, wish, 'putOnWaitlist');
      return waiting.ok ? accept(may.value) : waiting;
    },
    save: async (may, wish) => {
      const id = await insertEntry(ctx, wish, input.offerId, may);
      await writeLetter(ctx, wish, id, input.offerId);
      return { id, wish };
    },
    record: ({ id, wish }) => ({
      history: {
        tenantId: wish.tenantId,
        participantId: wish.participantId,
        applicationId: wish.applicationId,
        object: { type: 'waitlistEntry', id },
        step: 'add',
        fromState: null,
        toState: 'waiting',
      },
      audit: {
        action: 'waitlistEntry.added',
        participantIds: [wish.participantId],
        object: { type: 'waitlistEntry', id },
      },
    }),
    answer: ({ wish }) => ({ caseId: wish.applicationId }),
    explain: violationTexts,
  });
}

/** What the caseworker says about having told; null when either half is missing. */
function informed(ctx: RequestContext, { informedOn, informedHow }: AddToWaitlistInput): InformedAboutWait | null {
  if (!informedOn || !informedHow) return null;
  if (!isInformingWay(informedHow)) throw badUserInput(`informedHow must be one of ${informingWays.join(', ')}.`);
  return { on: informedOn, how: informedHow, by: ctx.actor.userId };
}

function isInformingWay(how: string): how is InformingWay {
  return informingWays.some((way) => way === how);
}

/** The wish, when the offer is one of it; with since when the person waits for the offer already. */
async function lockWaiter(ctx: RequestContext, { wishId, offerId }: AddToWaitlistInput): Promise<Waiter | null> {
  const wish = await lockWishOfCase(ctx, wishId);
  if (wish === null) return null;
  const { rows } = await ctx.sql<{ waitingSince: string | null }>(
    `SELECT (SELECT we.since FROM waitlist_entry we WHERE we.participant_id = wp.participant_id
              AND we.offer_id = wp.offer_id AND we.state <> 'left') AS "waitingSince"
       FROM wish_part wp WHERE wp.wish_id = $1 AND wp.offer_id = $2 LIMIT 1`,
    [wishId, offerId],
  );
  return rows[0] ? { ...wish, ...rows[0] } : null;
}

async function insertEntry(
  ctx: RequestContext,
  wish: Waiter,
  offerId: string,
  told: InformedAboutWait,
): Promise<string> {
  const id = randomUUID();
  await ctx.sql(
    `INSERT INTO waitlist_entry (id, application_id, participant_id, tenant_id, wish_id, offer_id, since, informed_on,
                                 informed_how, informed_by_user_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      wish.applicationId,
      wish.participantId,
      wish.tenantId,
      wish.id,
      offerId,
      ctx.today,
      told.on,
      told.how,
      told.by,
    ],
  );
  return id;
}

async function writeLetter(ctx: RequestContext, wish: Waiter, id: string, offerId: string): Promise<void> {
  const { name } = (await catalogue(ctx)).offer(offerId);
  await createLetter(ctx, {
    kind: 'waitlistInformation',
    tenantId: wish.tenantId,
    participantId: wish.participantId,
    applicationId: wish.applicationId,
    subject: { table: 'waitlist_entry', id },
    title: `Du står på venteliste for ${name}`,
    parts: [
      { part: 'summary', text: [`Du står nå på venteliste for ${name}.`] },
      {
        part: 'waiting',
        text: [
          'Det kan ta lang tid. Vi vet ikke hvor lenge du må vente.',
          'Det viktigste for rekkefølgen er behovet ditt. Hvor lenge du har ventet, teller også.',
        ],
      },
      {
        part: 'next',
        text: [
          'Vi tar kontakt når det kan bli en plass. Vil du gjøre noe annet mens du venter? Ring oss, så ser vi på det sammen.',
        ],
      },
    ],
    short: [`Du står på venteliste for ${name}.`, 'Det kan ta lang tid.', 'Vi ringer når det kan bli en plass.'],
  });
}
