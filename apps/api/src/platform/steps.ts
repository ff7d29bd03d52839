import type { AllowedStep as DomainStep, StepViolation } from '@inntak/domain/steps';
import { Field, ObjectType } from 'type-graphql';
import type { Explanation, Explanations } from './results';

/** A step as the server offers it; the web draws its buttons from these and keeps no rules of its own. */
@ObjectType({ description: 'A step this actor may take on the thing, or why it is closed just now.' })
export class AllowedStep {
  @Field(() => String, { description: 'The name of the step in the table of steps, e.g. `submit`.' })
  step!: string;

  @Field(() => Boolean, { description: 'True when the step can be taken now.' })
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is closed, in plain Norwegian; null when open.' })
  reason!: string | null;

  @Field(() => [String], { description: 'What the step asks for besides the click, e.g. `reason`, `answerBy`.' })
  needs!: readonly string[];
}

/** The Norwegian texts of the refusals that every life shares. Spread them into a feature's own. */
export const stepExplanations: Explanations<StepViolation> = {
  'step-not-open': () => ({ message: 'Saken har kommet til et annet sted, så dette kan ikke gjøres nå.' }),
  'step-not-yours': () => ({ message: 'Rollen du bruker nå, kan ikke gjøre dette.' }),
  'same-person': () => ({ message: 'Du har forberedt dette selv. En annen må godkjenne det.' }),
  'mandate-too-narrow': () => ({
    message: 'Fullmakten din gjelder økonomi, ikke valg av plass. Du kan derfor ikke gjøre dette.',
  }),
};

/** Gives the domain's steps the texts that people read. `texts` must know every rule that can close a step. */
export function toAllowedSteps(
  steps: readonly DomainStep[],
  texts: Readonly<Record<string, (violation: never) => Explanation>>,
): AllowedStep[] {
  return steps.map(({ step, open, closedBecause, needs }) => ({
    step,
    open,
    reason: closedBecause === null ? null : reason(closedBecause, texts),
    needs: [...needs],
  }));
}

function reason(
  closed: { readonly rule: string },
  texts: Readonly<Record<string, (violation: never) => Explanation>>,
): string {
  const text = texts[closed.rule];
  if (!text) throw new Error(`No text explains the rule "${closed.rule}".`);
  return text(closed as never).message;
}
