import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { recordCaseRead } from '../platform/audit';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { LetterDocument } from './letter.types';
import { LetterPayload, MarkLetterPrintedInput, OpenLetterInput, OpenLetterResult } from './letter-inputs';
import { MarkLetterPrintedResult } from './letter-results';
import { readLetter, toDocument } from './letters.queries';
import { markLetterPrinted } from './mark-letter-printed';
import { openLetter } from './open-letter';

/** Letters, read in the product. */
@Resolver()
export class LettersResolver {
  @Query(() => LetterDocument, {
    nullable: true,
    description: 'One letter, without registering that it was opened; null when unknown or not yours to see.',
  })
  @Policy('letter.read', { records: true })
  async letter(
    @Arg('id', () => ID, { description: 'The letter.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<LetterDocument | null> {
    const letter = await readLetter(ctx, id);
    if (letter === null) return null;
    const { participantId } = letter;
    if (ctx.actor.hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'letter.read', participantId, object: { type: 'letter', id } });
    }
    return toDocument(letter);
  }

  @Mutation(() => OpenLetterResult, {
    description: 'A recipient opens a letter: the first opening is registered, and no second notice follows.',
  })
  @Policy('letter.open')
  openLetter(
    @Arg('input', () => OpenLetterInput, { description: 'Which.' }) input: OpenLetterInput,
    @Ctx() ctx: RequestContext,
  ): Promise<LetterPayload | Refusal> {
    return openLetter(ctx, input.id);
  }

  @Mutation(() => MarkLetterPrintedResult, {
    description: 'Staff printed and posted a letter: to those without a log-in, or who have not opened it.',
  })
  @Policy('letter.print')
  markLetterPrinted(
    @Arg('input', () => MarkLetterPrintedInput, { description: 'Which.' }) input: MarkLetterPrintedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return markLetterPrinted(ctx, input.id);
  }
}
