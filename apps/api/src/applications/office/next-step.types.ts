import { nextStep, type CaseFacts } from '@inntak/domain/applications';
import { officeRoles, type Actor } from '@inntak/domain/access';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Catalogue } from '../../offers/catalogue';
import { holidaysAround } from '../../platform/holidays';
import { Day } from '../../platform/scalars';
import { holderNames, nextStepTexts, restText } from '../../platform/texts/next-step-texts';
import type { Reader } from '../../platform/transaction';

@ObjectType({ description: 'What has to be done next, and who has it.' })
export class NextStep {
  @Field(() => String, { description: 'The stable name of the task; `rest` when there is nothing to do.' })
  key!: string;

  @Field(() => String, { description: 'The task in plain Norwegian.' })
  text!: string;

  @Field(() => String, { description: 'Who has it: a name, NAV, an organisation or the office. Empty when it rests.' })
  who!: string;

  @Field(() => Boolean, { description: 'True when it is this actor’s own.' })
  mine!: boolean;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  deadline!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days left; negative when it is over.' })
  daysLeft!: number | null;

  @Field(() => String, { description: '`overdue`, `today`, `soon`, `later` or `none`.' })
  urgency!: string;
}

/** Whose case it is at the office. */
export interface Handlers {
  readonly responsible: { readonly id: string; readonly name: string } | null;
  readonly standIn: { readonly id: string; readonly name: string } | null;
}

/** The most pressing thing to do in a case, in words. */
export function toNextStep(reader: Reader, catalogue: Catalogue, facts: CaseFacts, handlers: Handlers): NextStep {
  const next = nextStep(facts, reader.today, holidaysAround(reader.today));
  if (next === null) {
    return { key: 'rest', text: restText, who: '', mine: false, deadline: null, daysLeft: null, urgency: 'none' };
  }
  const { key, whoHasIt, organisationId, deadline, daysLeft, urgency } = next;
  const provider = catalogue.all.find((offer) => offer.provider.id === organisationId)?.provider.name;
  // A decision is approved by somebody else than the one whose case it is.
  const officeName = key === 'approveDecision' ? undefined : handlers.responsible?.name;
  const who = (whoHasIt === 'office' ? officeName : provider) ?? holderNames[whoHasIt];
  const mine = isOf[whoHasIt](reader.actor, key === 'approveDecision', organisationId, handlers);
  return { key, text: nextStepTexts[key], who, mine, deadline, daysLeft, urgency };
}

type IsMine = (actor: Actor, isApproval: boolean, organisationId: string | null, handlers: Handlers) => boolean;

const isOf: Record<keyof typeof holderNames, IsMine> = {
  office: (actor, isApproval, _organisation, { responsible, standIn }) =>
    isApproval
      ? actor.role === 'decisionMaker'
      : officeRoles.some((role) => role === actor.role) &&
        [responsible?.id, standIn?.id].some((userId) => userId === actor.userId),
  nav: (actor) => actor.role === 'navAdviser',
  organisation: (actor, _approval, organisationId) => actor.organisationId === organisationId,
  participant: (actor) => actor.role === 'participant' || actor.role === 'representative',
};
