import type { Role } from '@inntak/domain/access';
import { catalogue, forgetCatalogue, type Catalogue, type CatalogueOffer } from '../../offers/catalogue';
import { systemActor, type CurrentActor } from '../../platform/actor';
import { inTransaction, type TransactionServices } from '../../platform/transaction';
import type { OfferCode } from '../../reference';

/** Everything the demonstration's people meet: the offers, the organisations, and who works where. */
export interface World {
  readonly services: TransactionServices;
  readonly offers: Catalogue;
  offer(code: OfferCode): CatalogueOffer;
  /** @throws RangeError when there is no such organisation. */
  organisation(code: string): string;
  /** Does anybody wear this role there? */
  staffed(organisation: string, role: Role): boolean;
  /** Who wears this role there, in the order of their names; `turn` takes the next one. @throws RangeError: nobody does. */
  member(organisation: string, role: Role, turn?: number): CurrentActor;
  /** A named person in a role of hers, wherever that is. @throws RangeError when she has no such role. */
  named(demoCode: string, role: Role): CurrentActor;
}

interface HatRow {
  userId: string;
  demoCode: string | null;
  kind: CurrentActor['hatKind'];
  hatId: string | null;
  role: Role;
  organisationId: string | null;
  organisation: string | null;
  tenantId: string | null;
  participantId: string | null;
  mandate: CurrentActor['mandate'];
}

// Hats exactly as a session finds them.
const hatsText = `
  SELECT u.id AS "userId", u.demo_code AS "demoCode", h.kind, h.id AS "hatId", h.role, h.organisation_id AS "organisationId",
         o.code AS organisation, h.tenant_id AS "tenantId", h.participant_id AS "participantId", h.mandate
    FROM app_user u CROSS JOIN LATERAL user_hats(u.id, $1::date) h LEFT JOIN organisation o ON o.id = h.organisation_id
   WHERE u.demo_code IS NOT NULL OR h.kind = 'membership' ORDER BY u.name, u.id`;

/** Reads the world as it stands on a day. */
export async function readWorld(services: TransactionServices, day: string): Promise<World> {
  forgetCatalogue();
  const occasion = {
    actor: systemActor,
    session: null,
    requestId: 'demo',
    isDemo: true,
    today: day,
    now: new Date(day),
  };
  return inTransaction(services, occasion, 'read', async (ctx) => {
    const offers = await catalogue(ctx);
    const { rows: hats } = await ctx.sql<HatRow>(hatsText, [day]);
    const { rows } = await ctx.sql<{ id: string; code: string }>('SELECT id, code FROM organisation');
    const organisations = new Map(rows.map(({ id, code }) => [code, id]));
    return {
      services,
      offers,
      offer: (code) => found(offers.byCode(code), code),
      organisation: (code) => found(organisations.get(code), code),
      staffed: (organisation, role) => hats.some((hat) => hat.organisation === organisation && hat.role === role),
      member: (organisation, role, turn = 0) => {
        const there = hats.filter((hat) => hat.organisation === organisation && hat.role === role);
        return actorOf(found(there[turn % Math.max(1, there.length)], `${role} at ${organisation}`));
      },
      named: (demoCode, role) =>
        actorOf(
          found(
            hats.find((hat) => hat.demoCode === demoCode && hat.role === role),
            `${demoCode} as ${role}`,
          ),
        ),
    };
  });
}

function actorOf(hat: HatRow): CurrentActor {
  const { userId, role, tenantId, organisationId, participantId, mandate, kind, hatId } = hat;
  return { userId, role, tenantId, organisationId, participantId, mandate, hatKind: kind, hatId };
}

function found<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new RangeError(`The demonstration has no ${name}.`);
  return value;
}
