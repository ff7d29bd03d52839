import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { GiveSchoolConsentInput, WithdrawConsentInput } from '../access/consent.types';
import { giveSchoolConsent } from '../access/give-school-consent';
import { withdrawConsent } from '../access/withdraw-consent';
import { recordCaseRead, recordListRead } from '../platform/audit';
import type { Connection } from '../platform/connection';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { readMyCase } from './my-case.queries';
import {
  GiveSchoolConsentResult,
  MyCase,
  MyCasePayload,
  RequestHelpInput,
  RequestHelpResult,
  UpdateContactInput,
  UpdateContactResult,
  WithdrawConsentResult,
} from './my-case.types';
import { readRegister } from './register.queries';
import { RegisterArgs, RegisterConnection, type RegisterRow } from './register.types';
import { freshCase, requestHelp } from './request-help';
import { updateContact } from './update-contact';

/** «Min sak»: what the person sees and does herself; and the office's register of people. */
@Resolver()
export class ParticipantsResolver {
  @Query(() => MyCase, {
    nullable: true,
    description: 'The case of the person acted for; null when the log-in has no case and acts for nobody.',
  })
  @Policy('myCase.read', { records: true })
  async myCase(@Ctx() ctx: RequestContext): Promise<MyCase | null> {
    const myCase = await readMyCase(ctx);
    if (myCase !== null && ctx.actor.hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'case.read', participantId: myCase.participant.id, object: null });
    }
    return myCase;
  }

  @Query(() => RegisterConnection, {
    description: 'Everybody whom the office knows, by last name, also those whose cases have ended.',
  })
  @Policy('register.read', { records: true })
  async register(
    @Args(() => RegisterArgs) args: RegisterArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<RegisterRow>> {
    const { connection, participantIds } = await readRegister(ctx, args);
    recordListRead(ctx, { action: 'register.read', participantIds });
    return connection;
  }

  @Mutation(() => RequestHelpResult, { description: '«Jeg vil ha hjelp»: somebody at the office calls.' })
  @Policy('help.request')
  requestHelp(
    @Arg('input', () => RequestHelpInput, { description: 'What it is about.' }) input: RequestHelpInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MyCasePayload | Refusal> {
    return requestHelp(ctx, input);
  }

  @Mutation(() => UpdateContactResult, { description: 'The person says how to be reached.' })
  @Policy('contact.update')
  updateContact(
    @Arg('input', () => UpdateContactInput, { description: 'Telephone and e-mail.' }) input: UpdateContactInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MyCasePayload | Refusal> {
    return updateContact(ctx, input);
  }

  @Mutation(() => GiveSchoolConsentResult, { description: 'The person lets her school follow the case.' })
  @Policy('consent.give')
  giveSchoolConsent(
    @Arg('input', () => GiveSchoolConsentInput, { description: 'Which school.' }) input: GiveSchoolConsentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MyCasePayload | Refusal> {
    return giveSchoolConsent(ctx, input, () => freshCase(ctx));
  }

  @Mutation(() => WithdrawConsentResult, {
    description: 'The person takes a consent back; what it opened is shut at once.',
  })
  @Policy('consent.withdraw')
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'Which consent.' }) input: WithdrawConsentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MyCasePayload | Refusal> {
    return withdrawConsent(ctx, input.id, () => freshCase(ctx));
  }
}
