import { randomUUID } from 'node:crypto';
import { channelFor, copiesTo, secondNoticeDue, type DeliveryChannel, type LetterKind } from '@inntak/domain/letters';
import type { Protection } from '@inntak/domain/participants';
import type { Representation } from '@inntak/domain/representation';
import { addJob } from '../platform/jobs/job';
import { contactSentence, municipalitySettings } from '../platform/municipality-settings';
import type { RequestContext } from '../platform/transaction';
import { letterBlocks, type LetterPartText } from './letter-blocks';
import { letterNotice } from './letter-notice';

/** A letter to be written. What happens next and whom to ask must be in it; the contact is put in when left out. */
export interface NewLetter {
  readonly kind: LetterKind;
  readonly tenantId: string;
  readonly participantId: string;
  /** The case; null when it stands outside any. */
  readonly applicationId: string | null;
  /** The row it is about: `{ table: 'decision', id }`. */
  readonly subject: { readonly table: string; readonly id: string };
  readonly title: string;
  readonly parts: readonly LetterPartText[];
  /** The same as «Kort tekst»: short sentences, one idea each. */
  readonly short: readonly string[];
}

interface Recipients {
  readonly userId: string | null;
  readonly hasBankId: boolean;
  readonly prefers: 'digital' | 'phone' | 'post';
  readonly birthDate: string | null;
  readonly protection: Protection;
  readonly representations: readonly Representation[];
}

/**
 * Writes a letter, once and for all, and delivers it: to the person, and to representatives whose mandate covers personal
 * matters. Those who read in the product are told that something waits, when the transaction has committed.
 *
 * @throws when a part is missing that its kind must have.
 */
export async function createLetter(ctx: RequestContext, letter: NewLetter): Promise<{ readonly letterId: string }> {
  const { tenantId, participantId } = letter;
  const [settings, to] = await Promise.all([municipalitySettings(ctx, tenantId), readRecipients(ctx, participantId)]);
  const { sender } = settings;
  const parts = letter.parts.some(({ part }) => part === 'contact')
    ? letter.parts
    : [...letter.parts, { part: 'contact' as const, text: [contactSentence(settings, to.protection)] }];
  const letterId = randomUUID();
  await ctx.sql(
    `INSERT INTO letter (id, participant_id, tenant_id, application_id, kind, subject_table, subject_id, title, sender, day,
                         body, kort)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      letterId,
      participantId,
      tenantId,
      letter.applicationId,
      letter.kind,
      letter.subject.table,
      letter.subject.id,
      letter.title,
      sender,
      ctx.today,
      JSON.stringify(letterBlocks(letter.kind, parts, sender)),
      JSON.stringify(letter.short),
    ],
  );
  for (const { userId, channel } of recipientsOf(ctx, to)) {
    await deliver(ctx, letter, letterId, userId, channel, settings.secondNoticeAfterDays);
  }
  return { letterId };
}

async function deliver(
  ctx: RequestContext,
  { participantId, tenantId }: NewLetter,
  letterId: string,
  userId: string | null,
  channel: DeliveryChannel,
  afterDays: number,
): Promise<void> {
  const deliveryId = randomUUID();
  const delivery = { channel, availableOn: ctx.today, secondNoticeOn: null, openedOn: null, printedOn: null };
  await ctx.sql(
    `INSERT INTO letter_delivery (id, letter_id, participant_id, tenant_id, recipient_user_id, channel, available_at,
                                  second_notice_due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [deliveryId, letterId, participantId, tenantId, userId, channel, ctx.now, secondNoticeDue(delivery, afterDays)],
  );
  if (channel === 'digital' && userId !== null) await addJob(ctx, letterNotice, { deliveryId });
}

async function readRecipients(ctx: RequestContext, participantId: string): Promise<Recipients> {
  const [found] = await ctx.read<{ recipients: Recipients | null }>(
    'letter-recipients',
    'SELECT letter_recipients($1) AS recipients',
    [participantId],
  );
  if (!found?.recipients) throw new Error('A letter is about somebody its writer does not see.');
  return found.recipients;
}

/** The person first, then each representative once. */
function recipientsOf(
  ctx: RequestContext,
  to: Recipients,
): readonly { readonly userId: string | null; readonly channel: DeliveryChannel }[] {
  // Without a birth date nobody is known to be a child: a parent's registered last day still ends the copies.
  const copies = copiesTo(to.representations, ctx.today, to.birthDate ?? ctx.today);
  const users = [...new Set(copies.map(({ representativeId }) => representativeId))].filter((id) => id !== to.userId);
  return [
    { userId: to.userId, channel: channelFor(to) },
    ...users.map((userId) => ({ userId, channel: 'digital' as const })),
  ];
}
