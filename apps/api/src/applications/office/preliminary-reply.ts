import { preliminaryReplyRoles, sendPreliminaryReply as mayBeSent, type CaseFacts } from '@inntak/domain/applications';
import { createLetter } from '../../letters/create-letter';
import { sayDay } from '../../platform/texts/say';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { caseFactsSql } from '../application-json';
import type { LockedApplication } from '../take-application-step';
import type { CasePayload } from './case.types';
import type { SendPreliminaryReplyInput } from './office-inputs';
import { workOnCase } from './work-on-case';

const factsText = `SELECT ${caseFactsSql('$1')} AS facts`;

/** Tells the person that the answer takes more than a month, why, and when it can be expected. Once. */
export function sendPreliminaryReply(
  ctx: RequestContext,
  { id, version, expectedBy, reason }: SendPreliminaryReplyInput,
): Promise<CasePayload | Refusal> {
  return workOnCase(ctx, {
    id,
    version,
    step: 'sendPreliminaryReply',
    action: 'preliminaryReplySent',
    by: preliminaryReplyRoles,
    check: async () => {
      const [row] = await ctx.read<{ facts: CaseFacts }>('case-facts', factsText, [id]);
      if (!row) throw new Error('A case that was just locked must be there.');
      return mayBeSent(row.facts, expectedBy, ctx.today);
    },
    save: async (application) => {
      await ctx.sql(
        `UPDATE application SET preliminary_reply_sent_on = $2, answer_target = $3, version = version + 1 WHERE id = $1`,
        [id, ctx.today, expectedBy],
      );
      await writePreliminaryReply(ctx, application, expectedBy, reason?.trim() ?? '');
    },
    history: { reason: `Svar ventes innen ${sayDay(expectedBy)}.` },
  });
}

async function writePreliminaryReply(
  ctx: RequestContext,
  { id, participantId, tenantId }: LockedApplication,
  expectedBy: string,
  reason: string,
): Promise<void> {
  const answer = `Vi regner med at du får svar innen ${sayDay(expectedBy)}.`;
  await createLetter(ctx, {
    kind: 'preliminaryReply',
    tenantId,
    participantId,
    applicationId: id,
    subject: { table: 'application', id },
    title: 'Svaret på søknaden din tar mer enn en måned',
    parts: [
      { part: 'summary', text: ['Vi har fått søknaden din. Vi bruker mer enn en måned på å svare deg.'] },
      ...(reason === '' ? [] : [{ part: 'reasons', text: [reason] } as const]),
      { part: 'next', text: [answer, 'Du trenger ikke å gjøre noe. Vi tar kontakt hvis vi trenger noe fra deg.'] },
      { part: 'legalBasis', text: ['Forvaltningsloven § 11 a sier at vi skal si fra når svaret tar tid.'] },
    ],
    short: ['Svaret tar mer enn en måned.', answer],
  });
}
