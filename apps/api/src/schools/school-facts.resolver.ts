import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordCaseRead } from '../platform/audit';
import { Person } from '../platform/person.types';
import { Policy } from '../platform/policy';
import type { Refusal } from '../platform/results';
import { ID } from '../platform/scalars';
import type { RequestContext } from '../platform/transaction';
import { handOverPupil } from './hand-over-pupil';
import { registerExperience, removeExperience } from './register-experience';
import { readSchoolContacts, readSchoolFacts } from './school-facts.queries';
import {
  HandOverPupilResult,
  RegisterExperienceResult,
  RemoveExperienceResult,
  SchoolFacts,
  TellEndOfSchoolResult,
  TellOwnViewResult,
  type SchoolFactsPayload,
} from './school-facts.types';
import {
  HandOverPupilInput,
  RegisterExperienceInput,
  RemoveExperienceInput,
  TellEndOfSchoolInput,
  TellOwnViewInput,
} from './school-inputs';
import { tellEndOfSchool } from './tell-end-of-school';
import { tellOwnView } from './tell-own-view';

/** School, and work tried while at school: read and written by the school with consent, and by the person. */
@Resolver()
export class SchoolFactsResolver {
  @Query(() => SchoolFacts, {
    nullable: true,
    description: 'What school knows of a person; null when unknown or not the reader’s business.',
  })
  @Policy('schoolFacts.read', { records: true })
  async schoolFacts(
    @Arg('participantId', () => ID, { nullable: true, description: 'Left out: the person acted for.' })
    given: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFacts | null> {
    const participantId = given ?? ctx.actor.participantId;
    const facts = participantId === null ? null : await readSchoolFacts(ctx, participantId);
    if (facts !== null && ctx.actor.hatKind !== 'self') {
      recordCaseRead(ctx, { action: 'schoolFacts.read', participantId: facts.participantId, object: null });
    }
    return facts;
  }

  @Query(() => [Person], { description: 'The contacts of the actor’s own school; empty for everybody else.' })
  @Policy('schoolContacts.list')
  schoolContacts(@Ctx() ctx: RequestContext): Promise<Person[]> {
    return readSchoolContacts(ctx);
  }

  @Mutation(() => TellEndOfSchoolResult, { description: 'When school is expected to end. What was told before stays.' })
  @Policy('endOfSchool.tell')
  tellEndOfSchool(
    @Arg('input', () => TellEndOfSchoolInput, { description: 'When, which course, and who told it.' })
    input: TellEndOfSchoolInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFactsPayload | Refusal> {
    return tellEndOfSchool(ctx, input);
  }

  @Mutation(() => RegisterExperienceResult, { description: 'The school writes down work tried, planned or missed.' })
  @Policy('experience.register')
  registerExperience(
    @Arg('input', () => RegisterExperienceInput, { description: 'What, where, when, and who paid.' })
    input: RegisterExperienceInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFactsPayload | Refusal> {
    return registerExperience(ctx, input);
  }

  @Mutation(() => RemoveExperienceResult, { description: 'Takes away what the school wrote down by mistake.' })
  @Policy('experience.remove')
  removeExperience(
    @Arg('input', () => RemoveExperienceInput, { description: 'Which.' }) input: RemoveExperienceInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFactsPayload | Refusal> {
    return removeExperience(ctx, input);
  }

  @Mutation(() => TellOwnViewResult, { description: 'What the person thought of work she has tried.' })
  @Policy('experience.tellOwnView')
  tellOwnView(
    @Arg('input', () => TellOwnViewInput, { description: 'Which, and her words.' }) input: TellOwnViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFactsPayload | Refusal> {
    return tellOwnView(ctx, input);
  }

  @Mutation(() => HandOverPupilResult, {
    description: 'A colleague at the same school becomes the pupil’s fixed contact.',
  })
  @Policy('pupil.handOver')
  handOverPupil(
    @Arg('input', () => HandOverPupilInput, { description: 'To whom, and what to know.' }) input: HandOverPupilInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SchoolFactsPayload | Refusal> {
    return handOverPupil(ctx, input);
  }
}
