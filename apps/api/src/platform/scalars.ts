import { isDay } from '@inntak/domain/calendar';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badUserInput } from './graphql/errors';

/** A scalar that is text of one form; anything else is HTTP 400. */
function textScalar(name: string, description: string, isValid: (text: string) => boolean, example: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw badUserInput(`${name} must look like ${example}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => {
      if (typeof value === 'string') return value;
      throw new Error(`${name} in an answer must be text.`);
    },
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text of a uuid. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Every id is a uuid. Import it from here, not from type-graphql, whose ID lets any text through to the database. */
export const ID = textScalar('ID', 'A uuid.', isUuid, '0191c2d4-5f3a-4c1e-9a77-3c1f0e1b2a34');

/** A calendar day in Norway. Far-off years are slips of the keyboard, and would carry date arithmetic out of its range. */
export const Day = textScalar(
  'Day',
  'A calendar day in Norway, YYYY-MM-DD, from 1900 to 2199.',
  (text) => isDay(text) && text >= '1900-01-01' && text < '2200-01-01',
  '2027-02-01',
);

/** An instant; JSON from SQL brings it as text, TypeORM as a Date. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601: 2027-01-18T08:15:00.000Z.',
  serialize: (value) => {
    const instant = value instanceof Date ? value : new Date(String(value));
    return instant.toISOString();
  },
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

function instant(value: unknown): Date {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
  const parsed = typeof value === 'string' && form.test(value) ? new Date(value) : new Date(NaN);
  if (Number.isNaN(parsed.getTime())) throw badUserInput('DateTime must look like 2027-01-18T08:15:00Z.');
  return parsed;
}
