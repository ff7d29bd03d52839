import { createUnionType, Field, ObjectType, type ClassType } from 'type-graphql';
import { DateTime } from './scalars';

/** A number, day or name that a refusal is about, so that the screen can show it and offer a way on. */
@ObjectType({ description: 'A detail of a refusal: what it is about, and its value as text.' })
export class Fact {
  @Field(() => String, { description: 'What the value is, e.g. `freePlaces` or `answerBy`.' })
  name: string;

  @Field(() => String, { description: 'The value as text; days as YYYY-MM-DD.' })
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
}

/** A rule said no. Nothing was changed. */
@ObjectType({
  description: 'A rule said no, and nothing was changed. The message is plain Norwegian for the person who asked.',
})
export class Violation {
  @Field(() => String, { description: 'The stable name of the rule, e.g. `step-not-open`.' })
  rule: string;

  @Field(() => String, { description: 'What is wrong and what can be done, in plain Norwegian.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The input field the message belongs to, e.g. `lastDay`.' })
  field: string | null;

  @Field(() => [Fact], { description: 'The details the refusal rests on.' })
  facts: Fact[];

  constructor(rule: string, explanation: Explanation) {
    this.rule = rule;
    this.message = explanation.message;
    this.field = explanation.field ?? null;
    this.facts = Object.entries(explanation.facts ?? {}).map(([name, value]) => new Fact(name, String(value)));
  }
}

/** What a violation says to the person: Norwegian text, perhaps the field it is about, and the facts behind it. */
export interface Explanation {
  readonly message: string;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One text per rule of a union of violations: a rule without a text does not compile. */
export type Explanations<V extends { readonly rule: string }> = {
  readonly [Rule in V['rule']]: (violation: Extract<V, { readonly rule: Rule }>) => Explanation;
};

/** Unknown, or not for this actor to know about: the two cannot be told apart. */
@ObjectType({ description: 'There is no such thing, or it is not yours to see. The two cannot be told apart.' })
export class NotFound {
  @Field(() => String, { description: 'Plain Norwegian for the person who asked.' })
  message: string;

  constructor() {
    this.message = 'Vi finner ikke dette. Det kan være flyttet, eller du har ikke tilgang.';
  }
}

/** Somebody else was faster. Nothing was changed. */
@ObjectType({
  description: 'Somebody else changed this first, and nothing was changed now. Read it again and decide anew.',
})
export class Conflict {
  @Field(() => String, { description: 'Plain Norwegian for the person who asked.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The name of the one who changed it, when it may be shown.' })
  changedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed.' })
  changedAt: Date | null;

  /** @param what the step that was taken, as a sentence of the history. */
  constructor(changedBy: string | null = null, changedAt: Date | null = null, what: string | null = null) {
    this.message = `${what ?? 'Noen andre har endret dette i mellomtiden.'} Se på det på nytt før du går videre.`;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }
}

/** What a mutation answers when it does not do what was asked. */
export type Refusal = Violation | NotFound | Conflict;

/** True for the members that mean "nothing was changed". */
export function isRefusal(answer: object): answer is Refusal {
  return answer instanceof Violation || answer instanceof NotFound || answer instanceof Conflict;
}

/**
 * The result union of a mutation: `EndPlacementResult = EndPlacementPayload | Violation | NotFound | Conflict`.
 * The payload may be a plain object of the payload's shape.
 */
export function resultOf<Payload extends object>(name: string, payload: ClassType<Payload>) {
  return createUnionType({
    name,
    description: `What the mutation answers: ${payload.name}, or why nothing was changed.`,
    types: () => [payload, Violation, NotFound, Conflict] as const,
  });
}
