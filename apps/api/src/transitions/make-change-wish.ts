import { randomUUID } from 'node:crypto';
import type { Subject } from '@inntak/domain/access';
import { accept } from '@inntak/domain/outcome';
import {
  checkChangeWish,
  makeChangeWish as mayMake,
  type ChangeKind,
  type ChangeWishOrigin,
} from '@inntak/domain/transitions';
import type { Violation as RuleViolation } from '@inntak/domain/violations';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { weekdayNumber } from '../calendar/weekdays';
import { catalogue } from '../offers/catalogue';
import { mutation } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { MakeChangeWishInput, WantedPlaceInput } from './change-wish-inputs';
import type { HeldDay, WantedRow } from './change-wish-json';
import { changeWishAudit, changeWishHistory, heldDays, insertWanted, readChangeWish } from './change-wish-store';
import type { ChangeWishPayload } from './change-wish.types';

/** The person with what she has, and the wishes of hers that are under way. */
interface Ground extends Subject {
  readonly openKinds: readonly ChangeKind[];
  readonly now: readonly HeldDay[];
}

/** Makes a wish for change: the person herself, who acts for her, a place or NAV that knows her, or the office. */
export function makeChangeWish(ctx: RequestContext, input: MakeChangeWishInput): Promise<ChangeWishPayload | Refusal> {
  const draft = {
    kind: input.kind,
    wanted: wantedRows(input.wanted),
    daysWanted: input.daysWanted ?? null,
    returnOn: input.returnOn ?? null,
    ownWords: textOf(input.ownWords),
    personView: textOf(input.personView),
    sharing: input.sharing,
    sharingBasis: textOf(input.sharingBasis),
  };
  const id = randomUUID();
  return mutation<Ground, RuleViolation, ChangeWishOrigin, Ground, ChangeWishPayload>(ctx, {
    lock: () => lockGround(ctx, input.participantId ?? null),
    authorize: (ground) => mayMake(ctx.actor, ground),
    decide: async (ground) => {
      const may = mayMake(ctx.actor, ground);
      if (!may.ok) return may;
      const { tenantId: municipalityId, openKinds, now } = ground;
      const facts = { municipalityId, openKinds, daysNow: now.length, hasPlace: now.length > 0 };
      const offers = (await catalogue(ctx)).forRules();
      const checked = checkChangeWish(draft, may.value, facts, offers, ctx.today);
      return checked.ok ? accept(may.value) : checked;
    },
    save: async (origin, ground) => {
      const { participantId, tenantId, now } = ground;
      const isStaff = origin !== 'self' && origin !== 'representative';
      await ctx.sql(
        `INSERT INTO change_wish (id, participant_id, tenant_id, kind, origin, made_by_user_id, made_by_organisation_id, made_on,
           own_words, person_view, now_days, days_wanted, return_on, urgent, sharing, sharing_basis)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [
          id,
          participantId,
          tenantId,
          draft.kind,
          origin,
          ctx.actor.userId,
          isStaff ? ctx.actor.organisationId : null,
          ctx.today,
          draft.ownWords,
          isStaff ? draft.personView : null,
          JSON.stringify(now),
          draft.daysWanted,
          draft.returnOn,
          input.urgent ?? false,
          draft.sharing,
          draft.sharing === 'law' ? draft.sharingBasis : null,
        ],
      );
      await insertWanted(ctx, { id, participantId, tenantId }, draft.wanted);
      return ground;
    },
    record: ({ participantId, tenantId }) => ({
      history: changeWishHistory({ id, participantId, tenantId }, 'make', null, 'registered'),
      audit: changeWishAudit({ id, participantId }, 'make'),
    }),
    answer: async () => ({ changeWish: await readChangeWish(ctx, id) }),
    explain: violationTexts,
  });
}

/** Wished places as they are stored. */
export function wantedRows(wanted: readonly WantedPlaceInput[]): WantedRow[] {
  return wanted.map(({ offerId, workAreaId, weekdays, days }) => ({
    offerId,
    workAreaId: workAreaId ?? null,
    weekdays: weekdays && weekdays.length > 0 ? weekdays.map(weekdayNumber) : null,
    days: weekdays && weekdays.length > 0 ? null : (days ?? null),
  }));
}

const textOf = (text: string | null | undefined) => text?.trim() || null;

/** The person whose hat is worn, or, for staff, the one named; null when she is nobody the actor knows. */
async function lockGround(ctx: RequestContext, named: string | null): Promise<Ground | null> {
  const participantId = ctx.actor.participantId ?? named;
  if (participantId === null) return null;
  // Not every role may lock the person's own row. The same wish made twice at once is one wish.
  await ctx.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`change wishes ${participantId}`]);
  const { rows } = await ctx.sql<Omit<Ground, 'now'>>(
    `SELECT p.id AS "participantId", p.tenant_id AS "tenantId", ${grantedOrganisationsSql('p.id')} AS "organisationIds",
            ARRAY(SELECT w.kind FROM change_wish w WHERE w.participant_id = p.id
                    AND w.state IN ('registered', 'onAgenda', 'trying', 'recommended')) AS "openKinds"
       FROM participant p WHERE p.id = $1`,
    [participantId],
  );
  return rows[0] ? { ...rows[0], now: await heldDays(ctx, participantId) } : null;
}
