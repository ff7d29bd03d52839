import { registerEnumType } from 'type-graphql';

/** The values of a string union as the object that a GraphQL enum is made from: `{ work: 'work', ... }`. */
export type EnumOf<Value extends string> = { readonly [V in Value]: V };

/** Makes a GraphQL enum of the domain's own list of values, so that the two can never differ. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): EnumOf<Value> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  registerEnumType(members, { name, description });
  return members;
}
