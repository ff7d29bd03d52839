import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

/** Text that has broken programs before. */
const oddTexts = [
  '',
  ' ',
  "'; DROP TABLE participant; --",
  '\0',
  '\uD800',
  '<script>',
  'æøå',
  'x'.repeat(5000),
  '%',
  '{}',
  '1',
];
const oddDays = ['2027-02-01', '2027-01-18', '0001-01-01', '9999-12-31', '2027-02-29', '1-1-1', 'i dag'];
const oddInstants = ['2027-01-18T08:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'nå'];
const oddNumbers = [0, 1, -1, 2, 5, 2_147_483_647, -2_147_483_648];

/** Values for an argument's type: right in form, and odd or unknown in meaning. `ids` are real ones, of anything. */
export function arbitraryFor(type: GraphQLInputType, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return arbitraryFor(type.ofType, ids, depth);
  if (isListType(type)) return fc.array(arbitraryFor(type.ofType, ids, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const optional = fields.filter((field) => !isNonNullType(field.type)).map(({ name }) => name);
    const model = Object.fromEntries(fields.map((field) => [field.name, arbitraryFor(field.type, ids, depth + 1)]));
    const required = fields.map(({ name }) => name).filter((name) => !optional.includes(name));
    return fc.record(model, { requiredKeys: required });
  }
  if (isScalarType(type)) return scalar(type.name, ids);
  throw new Error(`No values are known for ${String(type)}.`);
}

/** Values for the arguments of a field. */
export function arbitraryArguments(
  args: readonly GraphQLArgument[],
  ids: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(args.map((arg) => [arg.name, arbitraryFor(arg.type, ids)])));
}

/** The same, with one value somewhere in it replaced by something of another type. */
export function spoilt(value: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(value, fc.jsonValue({ maxDepth: 2 }), fc.nat())
    .map(([whole, garbage, where]) => replaceOne(structuredClone(whole), garbage, where));
}

function scalar(name: string, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (name) {
    case 'ID':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), fc.constantFrom(...oddTexts));
    case 'Int':
      return fc.oneof(fc.constantFrom(...oddNumbers), fc.integer({ min: 1, max: 5 }));
    case 'Float':
      return fc.double();
    case 'Boolean':
      return fc.boolean();
    case 'Day':
      return fc.constantFrom(...oddDays);
    case 'DateTime':
      return fc.constantFrom(...oddInstants);
    default:
      return fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 40 }));
  }
}

function replaceOne(whole: Record<string, unknown>, garbage: unknown, where: number): Record<string, unknown> {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const collect = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof value === 'object' && value !== null) collect(value as Record<string, unknown>);
    }
  };
  collect(whole);
  const place = places[where % Math.max(1, places.length)];
  if (place) place.holder[place.key] = garbage;
  return whole;
}
