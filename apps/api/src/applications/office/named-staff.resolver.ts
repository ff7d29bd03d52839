import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Policy } from '../../platform/policy';
import type { Refusal } from '../../platform/results';
import type { RequestContext } from '../../platform/transaction';
import type { CasePayload } from './case.types';
import { endNamingForProtected, nameForProtected } from './named-staff';
import { NameForProtectedInput } from './named-staff.types';
import { EndNamingForProtectedResult, NameForProtectedResult } from './office-results';

/** Who may know a person with a protected address. */
@Resolver()
export class NamedStaffResolver {
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
