import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import { Case, type CasePayload } from './case.types';
import { endNamingForProtected, nameForProtected, readWhoMayKnow } from './named-staff';
import { NameForProtectedInput, WhoMayKnow } from './named-staff.types';
import { EndNamingForProtectedResult, NameForProtectedResult } from './office-results';

/** Who may know a person with a protected address. */
@Resolver(() => Case)
export class NamedStaffResolver {
  @FieldResolver(() => [WhoMayKnow], {
    description: 'Where the person’s address is protected: who could be named, and who is. The office only.',
  })
  mayKnow(@Root() { participant }: Case, @Ctx() ctx: RequestContext): Promise<WhoMayKnow[]> {
    return readWhoMayKnow(ctx, participant.id);
  }

  @Mutation(() => NameForProtectedResult, { description: 'Names somebody who may know a protected person.' })
  @Policy('application.nameForProtected')
  nameForProtected(
    @Arg('input', () => NameForProtectedInput, { description: 'Who, and why.' }) input: NameForProtectedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return nameForProtected(ctx, input);
  }

  @Mutation(() => EndNamingForProtectedResult, {
    description: 'Takes a name away: the protected person is hidden from them again.',
  })
  @Policy('application.endNamingForProtected')
  endNamingForProtected(
    @Arg('input', () => NameForProtectedInput, { description: 'Who, and why.' }) input: NameForProtectedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return endNamingForProtected(ctx, input);
  }
}
