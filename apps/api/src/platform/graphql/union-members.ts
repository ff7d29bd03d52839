import { isUnionType, type GraphQLSchema, type GraphQLTypeResolver, type GraphQLUnionType } from 'graphql';
import { Conflict, NotFound, Violation } from '../results';

const refusals = [
  ['Violation', Violation],
  ['NotFound', NotFound],
  ['Conflict', Conflict],
] as const;

/**
 * Tells which member of a union an answer is, at once: type-graphql's own way is a promise, which graphql-jit does not
 * wait for. Refusals are known by their class; a payload may be a plain object when it is the union's only other member,
 * or names itself with `__typename`.
 */
export function resolveUnionMembers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = memberOf(type);
  }
}

function memberOf(union: GraphQLUnionType): GraphQLTypeResolver<unknown, unknown> {
  const byClass = union.resolveType;
  const [payload, ...others] = union
    .getTypes()
    .map(({ name }) => name)
    .filter((name) => !refusals.some(([refusal]) => refusal === name));
  const onlyPayload = others.length === 0 ? payload : undefined;

  return (answer, context, info, type) => {
    const refusal = refusals.find(([, refusalClass]) => answer instanceof refusalClass);
    if (refusal) return refusal[0];
    if (typeof answer === 'object' && answer !== null && '__typename' in answer) return String(answer.__typename);
    return onlyPayload ?? byClass?.(answer, context, info, type);
  };
}
