import { isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Takes away the functions that type-graphql puts on fields which only hand on a property: without them a compiled query reads
 * the property itself, instead of a call, an object and a look for a promise for each of some ten thousand fields of an answer.
 *
 * @param computed fields that a resolver class works out, as `Type.field`; root fields and fields with arguments are always let be.
 */
export function readPlainFields(schema: GraphQLSchema, computed: readonly string[]): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0 && !computed.includes(`${type.name}.${field.name}`)) delete field.resolve;
    }
  }
}
