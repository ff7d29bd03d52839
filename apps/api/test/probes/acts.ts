import type { StoryApplication } from '../story';
import type { Stage } from './stage';

/** Oneself. */
export const self = { kind: 'self' } as const;
/** Somebody else, by a mandate. */
export const acting = { kind: 'representation' } as const;
/** The day that places begin. */
export const start = '2027-08-16';
/** What a decision must say. */
export const written = {
  reasons: 'GRUNNER: rolige oppgaver.',
  facts: 'Søknaden og besøket.',
  ownView: 'Jeg vil jobbe.',
};

/** Received and in step 2. */
export async function begins({ does, row }: Stage, who: string, { id }: StoryApplication): Promise<void> {
  await does(who, 'receiveApplication', await row('application', 'id', id));
  await does(who, 'startWorkClarification', await row('application', 'id', id));
}
