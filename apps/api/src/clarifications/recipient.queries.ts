import type { Recipient, ReferralKind } from '@inntak/domain/clarifications';
import type { Protection } from '@inntak/domain/participants';
import type { LockedApplication } from '../applications/take-application-step';
import { catalogue } from '../offers/catalogue';
import type { RequestContext } from '../platform/transaction';
import type { Organisation } from '../session/organisations.types';

/** Somebody the office may ask about a person: a provider that serves the municipality, or its own NAV office. */
export interface PossibleRecipient extends Recipient {
  readonly organisation: Organisation;
  readonly protection: Protection;
}

interface Row {
  organisation: Organisation & { municipalityId: string | null };
  protection: Protection;
  wished: string[];
}

const text = `
  SELECT json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind, 'municipalityId', o.municipality_id)
           AS organisation, p.protection,
         ARRAY(SELECT DISTINCT w.offer_id FROM wish_part w WHERE w.application_id = a.id AND (w.wish_id = $3 OR $3::uuid IS NULL))
           AS wished
    FROM application a JOIN participant p ON p.id = a.participant_id, organisation o
   WHERE a.id = $1 AND o.id = $2`;

/**
 * The organisation as a receiver of a question about this person. Its step is that of the wished offers it runs (the later
 * one when there are both), else of all it runs for the municipality. Null: nobody the office may ask.
 */
export async function possibleRecipient(
  ctx: RequestContext,
  application: Pick<LockedApplication, 'id' | 'tenantId'>,
  organisationId: string,
  wishId: string | null = null,
): Promise<PossibleRecipient | null> {
  const [[row], offers] = await Promise.all([
    ctx.read<Row>('referral-recipient', text, [application.id, organisationId, wishId]),
    catalogue(ctx),
  ]);
  if (!row) return null;
  const { municipalityId, ...organisation } = row.organisation;
  const as = (kind: ReferralKind, clarificationStep: 1 | 2): PossibleRecipient => ({
    organisationId,
    kind,
    clarificationStep,
    organisation,
    protection: row.protection,
  });
  if (organisation.kind === 'navOffice') return municipalityId === application.tenantId ? as('nav', 2) : null;
  const run = offers.all.filter(
    (offer) =>
      offer.provider.id === organisationId && offer.municipalities.some(({ id }) => id === application.tenantId),
  );
  const wished = run.filter(({ id }) => row.wished.includes(id));
  const relevant = wished.length > 0 ? wished : run;
  if (relevant.length === 0) return null;
  return as('provider', relevant.some(({ clarificationStep }) => clarificationStep === 2) ? 2 : 1);
}
