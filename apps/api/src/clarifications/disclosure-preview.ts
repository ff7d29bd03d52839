import { officeRoles } from '@inntak/domain/access';
import type { RequestContext } from '../platform/transaction';
import { disclosureContent } from './disclosure-content';
import type { DisclosurePreview } from './disclosure.types';
import { possibleRecipient } from './recipient.queries';

const text = 'SELECT a.id, a.tenant_id AS "tenantId" FROM application a WHERE a.id = $1';

/** What a recipient would get to know about a person, before anything goes there. */
export async function previewDisclosure(
  ctx: RequestContext,
  applicationId: string,
  organisationId: string,
): Promise<DisclosurePreview | null> {
  const isOffice = officeRoles.some((role) => role === ctx.actor.role);
  const [application] = await ctx.read<{ id: string; tenantId: string }>('disclosure-application', text, [
    applicationId,
  ]);
  if (!isOffice || application?.tenantId !== ctx.actor.tenantId) return null;
  const recipient = await possibleRecipient(ctx, application, organisationId);
  if (recipient === null) return null;
  const { kind, clarificationStep, organisation, protection } = recipient;
  return {
    recipient: organisation,
    content: disclosureContent(kind, protection),
    needed: kind === 'nav' || clarificationStep === 2,
  };
}
