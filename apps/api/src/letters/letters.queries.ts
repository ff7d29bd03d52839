import type { RequestContext } from '../platform/transaction';
import type { StoredBlock } from './letter-blocks';
import type { LetterDocument } from './letter.types';

/** A letter as it is read, with whose it is. */
export interface StoredLetter {
  readonly id: string;
  readonly participantId: string;
  readonly tenantId: string;
  readonly applicationId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly sender: string;
  readonly day: string;
  readonly blocks: StoredBlock[];
  readonly short: string[];
  readonly openedAt: Date | null;
}

// For the office: when the first recipient opened it. For a recipient: when she did.
const text = `
  SELECT l.id, l.participant_id AS "participantId", l.tenant_id AS "tenantId", l.application_id AS "applicationId", l.kind,
         l.title, l.sender, l.day, l.body AS blocks, l.kort AS short,
         (SELECT CASE WHEN bool_or(d.recipient_user_id = actor_user())
                      THEN min(d.opened_at) FILTER (WHERE d.recipient_user_id = actor_user()) ELSE min(d.opened_at) END
            FROM letter_delivery d WHERE d.letter_id = l.id) AS "openedAt"
    FROM letter l WHERE l.id = $1`;

/** One letter; null when it is unknown or not the actor's to see. */
export async function readLetter(ctx: RequestContext, id: string): Promise<StoredLetter | null> {
  return (await ctx.read<StoredLetter>('letter', text, [id]))[0] ?? null;
}

/** The letter as it is answered: what the reader needs, and where the same is as PDF. */
export function toDocument({
  id,
  kind: what,
  title,
  sender,
  day,
  blocks,
  short,
  openedAt,
}: StoredLetter): LetterDocument {
  return {
    id,
    kind: what,
    title,
    sender,
    day,
    blocks: blocks.map(({ kind, text: lines }) => ({ kind, text: [...lines] })),
    short,
    openedAt,
    pdfUrl: `/documents/letters/${id}.pdf`,
  };
}
