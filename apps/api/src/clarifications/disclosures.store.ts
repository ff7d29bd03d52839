import type { Disclosure as DomainDisclosure } from '@inntak/domain/clarifications';
import type { RequestContext } from '../platform/transaction';

/** A disclosure as the rules see it, with its id. */
export type StoredDisclosure = DomainDisclosure & { readonly id: string };

/** What the person of this case has been shown, the latest first. */
export async function readDisclosuresForRules(ctx: RequestContext, applicationId: string): Promise<StoredDisclosure[]> {
  const { rows } = await ctx.sql<StoredDisclosure>(
    `SELECT d.id, d.recipient_organisation_id AS "recipientId", d.content, d.shown_on AS "shownOn", d.basis,
            c.state AS consent, d.law_text AS "lawText"
       FROM disclosure d LEFT JOIN consent c ON c.id = d.consent_id
      WHERE d.application_id = $1 ORDER BY d.created_at DESC, d.id`,
    [applicationId],
  );
  return rows;
}
