import type pg from 'pg';
import type { CasePerson, DemoCase } from './demo-case';
import { livesInPlace } from './in-place-stories';

/** What happens to one person up to the first day of the demonstration. */
export type Story = (c: DemoCase) => Promise<void>;

export async function storiesFor(
  _owner: pg.ClientBase,
  residents: readonly CasePerson[],
): Promise<(readonly [Story, CasePerson])[]> {
  return residents.filter(({ places }) => places.length > 0).map((person) => [livesInPlace, person] as const);
}
