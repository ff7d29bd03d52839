import { createHash } from 'node:crypto';

const texts = new Map<string, string>();

/** More names than any code base has constants: somebody builds names from data, which would fill the server's memory. */
const mostNames = 5000;

/**
 * A prepared statement's name must stand for one constant text: otherwise one request would run another's statement.
 * Checked in every mode; comparing with the same constant is a pointer comparison.
 */
export function assertOneTextPerName(name: string, text: string): void {
  const known = texts.get(name);
  if (known === text) return;
  if (known !== undefined) throw new Error(`The statement name "${name}" is used for two different texts.`);
  if (texts.size >= mostNames) throw new Error('Statement names must be constants, never built from data.');
  texts.set(name, text);
}

const namesOfTexts = new Map<string, string>();

/** Far more than the constant texts of the code base; each costs every connection memory. */
const mostNamedTexts = 1000;

/** The name that a text is prepared under; undefined for texts beyond the limit, as some are put together while running. */
export function nameOfText(text: string): string | undefined {
  const known = namesOfTexts.get(text);
  if (known !== undefined || namesOfTexts.size >= mostNamedTexts) return known;
  const name = `sql-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  namesOfTexts.set(text, name);
  return name;
}
