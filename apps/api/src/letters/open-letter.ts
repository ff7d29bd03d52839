import { accept, refuse, type Outcome } from '@inntak/domain/outcome';
import type { StepViolation } from '@inntak/domain/steps';
import { mutation, savedOne } from '../platform/mutation';
import type { Refusal } from '../platform/results';
import { violationTexts } from '../platform/texts/violation-texts';
import type { RequestContext } from '../platform/transaction';
import type { LetterPayload } from './letter-inputs';
import { readLetter, toDocument, type StoredLetter } from './letters.queries';

interface Opened extends StoredLetter {
  /** The delivery that is the reader's; null for a reader who is not a recipient. */
  readonly delivery: { readonly id: string; readonly openedAt: Date | null } | null;
}

/**
 * Opens a letter as its recipient: the first opening is registered, a later one changes nothing. A representative opens her
 * own copy; the person also one that was sent on paper, before there was a log-in.
 */
export function openLetter(ctx: RequestContext, id: string): Promise<LetterPayload | Refusal> {
  return mutation<Opened, StepViolation, boolean, Opened, LetterPayload>(ctx, {
    lock: () => lockOpened(ctx, id),
    authorize: () => isRecipientRole(ctx),
    decide: ({ delivery }) => accept(delivery !== null && delivery.openedAt === null),
    save: async (isFirst, letter) => {
      if (!isFirst) return letter;
      const { rowCount } = await ctx.sql(
        'UPDATE letter_delivery SET opened_at = $2, version = version + 1 WHERE id = $1 AND opened_at IS NULL',
        [letter.delivery?.id ?? null, ctx.now],
      );
      savedOne(rowCount);
      return { ...letter, openedAt: ctx.now };
    },
    record: ({ participantId, tenantId, applicationId }, { delivery }) => ({
      // A letter that is read once more is no step.
      history:
        delivery?.openedAt === null
          ? {
              tenantId,
              participantId,
              applicationId,
              object: { type: 'letter', id },
              step: 'open',
              fromState: null,
              toState: 'opened',
            }
          : null,
      audit: {
        action: delivery !== null && delivery.openedAt === null ? 'letter.opened' : 'letter.readAgain',
        participantIds: [participantId],
        object: { type: 'letter', id },
      },
    }),
    answer: (letter) => ({ letter: toDocument(letter) }),
    explain: violationTexts,
  });
}

function isRecipientRole({ actor }: RequestContext): Outcome<null, StepViolation> {
  if (actor.role === 'participant') return accept(null);
  if (actor.role === 'representative') {
    return actor.mandate.includes('personal') ? accept(null) : refuse({ rule: 'mandate-too-narrow', step: 'open' });
  }
  return refuse({ rule: 'step-not-yours', step: 'open', by: ['participant', 'representative'] });
}

async function lockOpened(ctx: RequestContext, id: string): Promise<Opened | null> {
  const letter = await readLetter(ctx, id);
  if (letter === null) return null;
  const { rows } = await ctx.sql<{ id: string; openedAt: Date | null }>(
    `SELECT id, opened_at AS "openedAt" FROM letter_delivery
      WHERE letter_id = $1 AND (recipient_user_id = actor_user() OR $2 AND recipient_user_id IS NULL)
      ORDER BY recipient_user_id NULLS LAST LIMIT 1 FOR NO KEY UPDATE`,
    [id, ctx.actor.hatKind === 'self'],
  );
  return { ...letter, delivery: rows[0] ?? null };
}
