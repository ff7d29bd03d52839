import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CasePayload } from '../applications/office/case.types';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import type { RequestContext } from '../platform/transaction';
import { registerRepresentation } from './register-representation';
import { RegisterRepresentationInput, RegisterRepresentationResult } from './representation-inputs';

/** Who acts for, or helps, a person. */
@Resolver()
export class RepresentationResolver {
  @Mutation(() => RegisterRepresentationResult, {
    description: 'The office has seen the papers: their holder may act for the person as far as they go.',
  })
  @Policy('representation.register')
  registerRepresentation(
    @Arg('input', () => RegisterRepresentationInput, { description: 'Who, for whom, what and how long.' })
    input: RegisterRepresentationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CasePayload | Refusal> {
    return registerRepresentation(ctx, input);
  }
}
