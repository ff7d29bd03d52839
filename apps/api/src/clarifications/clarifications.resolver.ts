import type { ReferralState as State } from '@inntak/domain/clarifications';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { recordCaseRead, recordListRead } from '../platform/audit';
import { PageArgs, type Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { answerDisclosure } from './answer-disclosure';
import { askDisclosure } from './ask-disclosure';
import { assessReferral } from './assess-referral';
import {
  assessClarification,
  bookClarification,
  cancelClarification,
  completeClarification,
} from './clarification-commands';
import { createReferral } from './create-referral';
import { previewDisclosure } from './disclosure-preview';
import {
  AnswerDisclosureInput,
  AnswerDisclosureResult,
  AskDisclosureInput,
  DisclosurePreview,
  type DisclosurePayload,
} from './disclosure.types';
import { endReferral } from './end-referral';
import { reopenReferral } from './reopen-referral';
import {
  AssessClarificationInput,
  AssessReferralInput,
  BookClarificationInput,
  CancelClarificationInput,
  CompleteClarificationInput,
  CreateReferralInput,
  EndReferralInput,
  ReopenReferralInput,
} from './referral-inputs';
import { findReferral, listReferrals } from './referral.queries';
import {
  AskDisclosureResult,
  AssessClarificationResult,
  AssessReferralResult,
  BookClarificationResult,
  CancelClarificationResult,
  CompleteClarificationResult,
  CreateReferralResult,
  EndReferralResult,
  ReopenReferralResult,
  ReferralConnection,
  type ReferralPayload,
} from './referral-results';
import { Referral, ReferralState } from './referral.types';

type Cased = Promise<CasePayload | Refusal>;
type Referred = Promise<ReferralPayload | Refusal>;

/** What is shown before anybody is asked, who is asked, and what they find. */
@Resolver()
export class ClarificationsResolver {
  @Query(() => DisclosurePreview, {
    nullable: true,
    description:
      'What one recipient would get to know; null when the case or the recipient is not the office’s to ask.',
  })
  @Policy('disclosure.preview')
  disclosurePreview(
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
    @Arg('organisationId', () => ID, { description: 'Who would get to know.' }) organisationId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<DisclosurePreview | null> {
    return previewDisclosure(ctx, applicationId, organisationId);
  }

  @Query(() => ReferralConnection, { description: 'What the actor’s own organisation is asked, the oldest first.' })
  @Policy('referral.list', { records: true })
  async referrals(
    @Arg('state', () => ReferralState, { nullable: true, description: 'Only those in this state.' })
    state: State | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Referral>> {
    const found = await listReferrals(ctx, state ?? null, page);
    const participantIds = [...new Set(found.edges.map(({ node }) => node.participant.id))];
    recordListRead(ctx, { action: 'referrals.read', participantIds });
    return found;
  }

  @Query(() => Referral, { nullable: true, description: 'One referral; null when unknown or not yours.' })
  @Policy('referral.read', { records: true })
  async referral(
    @Arg('id', () => ID, { description: 'The referral.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Referral | null> {
    const referral = await findReferral(ctx, id);
    if (referral !== null && ctx.actor.hatKind !== 'self') {
      const participantId = referral.participant.id;
      recordCaseRead(ctx, { action: 'referral.read', participantId, object: { type: 'referral', id } });
    }
    return referral;
  }

  @Mutation(() => AskDisclosureResult, {
    description: 'Shows the person what would go to somebody and asks for a yes, or records the law that allows it.',
  })
  @Policy('disclosure.ask')
  askDisclosure(
    @Arg('input', () => AskDisclosureInput, { description: 'Whom, and on what basis.' }) input: AskDisclosureInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return askDisclosure(ctx, input);
  }

  @Mutation(() => AnswerDisclosureResult, { description: 'The person’s yes or no, in the product or heard by staff.' })
  @Policy('disclosure.answer')
  answerDisclosure(
    @Arg('input', () => AnswerDisclosureInput, { description: 'The answer.' }) input: AnswerDisclosureInput,
    @Ctx() ctx: RequestContext,
  ): Promise<DisclosurePayload | Refusal> {
    return answerDisclosure(ctx, input);
  }

  @Mutation(() => CreateReferralResult, {
    description: 'Asks a provider about the work, or NAV about VTA; gives them access until the referral ends.',
  })
  @Policy('referral.create')
  createReferral(
    @Arg('input', () => CreateReferralInput, { description: 'Whom, about what.' }) input: CreateReferralInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return createReferral(ctx, input);
  }

  @Mutation(() => ReopenReferralResult, {
    description: 'Asks once more about a referral that was answered or ended, if it may still be asked.',
  })
  @Policy('referral.reopen')
  reopenReferral(
    @Arg('input', () => ReopenReferralInput, { description: 'Which, and why.' }) input: ReopenReferralInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return reopenReferral(ctx, input);
  }

  @Mutation(() => EndReferralResult, { description: 'Ends a referral; the access it gave ends at once.' })
  @Policy('referral.end')
  endReferral(
    @Arg('input', () => EndReferralInput, { description: 'Which, and why.' }) input: EndReferralInput,
    @Ctx() ctx: RequestContext,
  ): Cased {
    return endReferral(ctx, input);
  }

  @Mutation(() => BookClarificationResult, { description: 'Agrees a time for a meeting with the work.' })
  @Policy('clarification.book')
  bookClarification(
    @Arg('input', () => BookClarificationInput, { description: 'When and where.' }) input: BookClarificationInput,
    @Ctx() ctx: RequestContext,
  ): Referred {
    return bookClarification(ctx, input);
  }

  @Mutation(() => CompleteClarificationResult, { description: 'The meeting was held.' })
  @Policy('clarification.complete')
  completeClarification(
    @Arg('input', () => CompleteClarificationInput, { description: 'Which.' }) input: CompleteClarificationInput,
    @Ctx() ctx: RequestContext,
  ): Referred {
    return completeClarification(ctx, input);
  }

  @Mutation(() => CancelClarificationResult, { description: 'Calls a meeting off.' })
  @Policy('clarification.cancel')
  cancelClarification(
    @Arg('input', () => CancelClarificationInput, { description: 'Which, and why.' }) input: CancelClarificationInput,
    @Ctx() ctx: RequestContext,
  ): Referred {
    return cancelClarification(ctx, input);
  }

  @Mutation(() => AssessClarificationResult, {
    description: 'Writes what a meeting showed, with the person’s own view.',
  })
  @Policy('clarification.assess')
  assessClarification(
    @Arg('input', () => AssessClarificationInput, { description: 'What it showed.' }) input: AssessClarificationInput,
    @Ctx() ctx: RequestContext,
  ): Referred {
    return assessClarification(ctx, input);
  }

  @Mutation(() => AssessReferralResult, {
    description: 'Answers a referral. NAV’s no ends the wish and its providers’ access, never the case.',
  })
  @Policy('referral.assess')
  assessReferral(
    @Arg('input', () => AssessReferralInput, { description: 'The answer.' }) input: AssessReferralInput,
    @Ctx() ctx: RequestContext,
  ): Referred {
    return assessReferral(ctx, input);
  }
}
