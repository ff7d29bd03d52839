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
