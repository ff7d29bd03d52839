import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { recordCaseRead } from '../../platform/audit';
import { Person } from '../../platform/person.types';
import { Policy } from '../../platform/policy';
import { ID } from '../../platform/scalars';
import type { RequestContext } from '../../platform/transaction';
import { readCase } from './case.queries';
import { Case, CasePayload } from './case.types';
import { readCaseworkers } from './caseworkers.queries';

/** The case page, and who can have a case. */
@Resolver(() => Case)
export class CaseResolver {
  @Query(() => Case, {
    nullable: true,
    description: 'A case; null when unknown or not yours. The reading is recorded.',
  })
  @Policy('case.read', { records: true })
  async case(
    @Arg('id', () => ID, { description: 'The application.' }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Case | null> {
    const read = await readCase(ctx, id);
    if (read === null) return null;
    const { participantId, found } = read;
    recordCaseRead(ctx, { action: 'application.read', participantId, object: { type: 'application', id } });
    return found;
  }

  @Query(() => [Person], { description: 'Who can have a case at the actor’s own office.' })
  @Policy('caseworkers.read')
  caseworkers(@Ctx() ctx: RequestContext): Promise<Person[]> {
    return readCaseworkers(ctx);
  }
}

/** The page that a step answers. */
@Resolver(() => CasePayload)
export class CasePayloadResolver {
  @FieldResolver(() => Case, { description: 'The case now.' })
  case(@Root() { caseId }: CasePayload, @Ctx() ctx: RequestContext): Promise<Case> {
    return caseAfterStep(ctx, caseId);
  }
}

/** The case after a step. The step itself is recorded, so this reading is not. */
async function caseAfterStep(ctx: RequestContext, caseId: string): Promise<Case> {
  const read = await readCase(ctx, caseId);
  if (read === null) throw new Error('A step answered a case that its actor does not see.');
  return read.found;
}
