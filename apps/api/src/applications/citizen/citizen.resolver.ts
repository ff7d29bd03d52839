import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../../platform/audit';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import { ID } from '../../platform/scalars';
import type { RequestContext } from '../../platform/transaction';
import { catalogue } from '../../offers/catalogue';
import { finishApplication, mayKnowOf } from '../application-json';
import { readApplicationJson } from '../application.queries';
import { ApplicationStepInput, SaveApplicationInput, WithdrawWishInput } from '../application-inputs';
import {
  Application,
  ApplicationPayload,
  ApproveApplicationResult,
  AskForApplicationChangesResult,
  SaveApplicationResult,
  SendApplicationForApprovalResult,
  SubmitApplicationResult,
  WithdrawApplicationResult,
  WithdrawWishResult,
} from '../application.types';
import { withdrawWish } from '../withdraw-wish';
import { saveApplication } from './save-application';
import { askForChanges, sendApplication, sendForApproval } from './send-application';
import { withdrawApplication } from './withdraw-application';

/** What applicants, and those who help them, do with an application. */
@Resolver()
export class CitizenApplicationResolver {
  @Query(() => Application, { nullable: true, description: 'One application; null when unknown or not yours to see.' })
  @Policy('application.read', { records: true })
  async application(
    @Arg('id', () => ID, { description: 'The application.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Application | null> {
    const [json, offers] = await Promise.all([readApplicationJson(ctx, id), catalogue(ctx)]);
    if (json === null || !mayKnowOf(ctx, json)) return null;
    const { participantId } = json;
    if (ctx.actor.hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'application.read', participantId, object: { type: 'application', id } });
    }
    return finishApplication(ctx, offers, json);
  }

  @Mutation(() => SaveApplicationResult, {
    description: 'Keeps a draft; begins one without an id. Lists replace whole lists. Nobody is told of a draft.',
  })
  @Policy('application.save')
  saveApplication(
    @Arg('input', () => SaveApplicationInput, { description: 'What to keep.' }) input: SaveApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return saveApplication(ctx, input);
  }

  @Mutation(() => SubmitApplicationResult, {
    description: 'Sends the application to the office. Late is never too late, but asks for a reason.',
  })
  @Policy('application.submit')
  submitApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return sendApplication(ctx, 'submit', input);
  }

  @Mutation(() => SendApplicationForApprovalResult, {
    description: 'A helper hands the draft to the person, who alone can send it.',
  })
  @Policy('application.sendForApproval')
  sendApplicationForApproval(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return sendForApproval(ctx, input);
  }

  @Mutation(() => ApproveApplicationResult, {
    description: 'The person agrees with what a helper wrote, and sends it.',
  })
  @Policy('application.approve')
  approveApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return sendApplication(ctx, 'approve', input);
  }

  @Mutation(() => AskForApplicationChangesResult, {
    description: 'The person wants changes before she approves; the draft is open again.',
  })
  @Policy('application.askForChanges')
  askForApplicationChanges(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return askForChanges(ctx, input);
  }

  @Mutation(() => WithdrawApplicationResult, {
    description: 'Takes the application back, at any open step. Access ends, room is given back, waitlists are left.',
  })
  @Policy('application.withdraw')
  withdrawApplication(
    @Arg('input', () => ApplicationStepInput, { description: 'Which, as read.' }) input: ApplicationStepInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return withdrawApplication(ctx, input);
  }

  @Mutation(() => WithdrawWishResult, {
    description: 'Takes one wish back while the case goes on with the others. What was open for it ends.',
  })
  @Policy('application.withdrawWish')
  withdrawWish(
    @Arg('input', () => WithdrawWishInput, { description: 'Which, as read.' }) input: WithdrawWishInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationPayload | Refusal> {
    return withdrawWish(ctx, input);
  }
}
