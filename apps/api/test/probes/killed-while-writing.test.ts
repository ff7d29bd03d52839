import { setTimeout as sleep } from 'node:timers/promises';
import { makeSchema } from '../../src/schema';
import { days, latest, openCase, weekdaysAboveCapacity } from '../story-cases';
import { story, type Story } from '../story';
import { testApi, type TestApi } from '../test-api';
import { halfWritten } from './half-written';
import { buildBundle, serveProcess, type ServedProcess } from './served-process';
import { mutationDocument } from './stage';

jest.setTimeout(180_000);

/** How often it is killed, each time a little later in what it does. */
const kills = Number(process.env['PROBE_KILLS'] ?? 2);
const writers = 6;

let api: TestApi;
let tale: Story;
let served: ServedProcess | undefined;
beforeAll(async () => {
  const [opened] = await Promise.all([testApi(), buildBundle()]);
  api = opened;
  tale = await story(api);
  await api.owner.query('UPDATE offer_capacity SET open_places = 100000');
});
afterAll(async () => {
  await served?.stop();
  await api.close();
});

/** An answer that reached the client: whatever was answered with a payload must be there for ever. */
interface Acknowledged {
  readonly mutation: string;
  readonly requestId: string;
}

test('killed in the middle of writing, it has kept every acknowledged step and half of none', async () => {
  const schema = await makeSchema();
  const tokens = { lise: (await api.as('lise')).token ?? '', dag: (await api.as('dag')).token ?? '' };
  const acknowledged: Acknowledged[] = [];
  let cutOff = 0;

  /** One person after the other, from a place offer to a placement, until no answer comes any more. */
  const writes = async (to: ServedProcess): Promise<void> => {
    const step = async (as: keyof typeof tokens, mutation: string, input: object): Promise<boolean> => {
      const answer = await to.send(tokens[as], mutationDocument(schema, mutation), input);
      if (answer === null) return false;
      if (!answer.typename.endsWith('Payload')) throw new Error(`${mutation}: ${answer.typename}`);
      acknowledged.push({ mutation, requestId: answer.requestId });
      return true;
    };
    for (;;) {
      const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
      const { applicationId, wishIds } = one;
      const bundle = { applicationId, wishId: wishIds[0], startOn: '2027-08-16', days: days(tale, 'ba-arbeid', 1, 2) };
      const text = { reasons: 'Det passer.', facts: 'Søknaden.' };
      const offer = async (more: object) => ({ ...(await key('place_offer')), ...more });
      const key = async (table: 'place_offer' | 'decision') => {
        const { id, version } = await latest(tale, table, one);
        return { id, version };
      };
      const all =
        (await step('lise', 'preparePlaceOffer', bundle)) &&
        (await step('lise', 'sendPlaceOffer', await offer({ answerBy: '2027-02-15' }))) &&
        (await step('lise', 'answerPlaceOffer', await offer({ answer: 'accept', heardHow: 'phone' }))) &&
        (await step('lise', 'prepareDecision', {
          applicationId,
          wishIds,
          placeOfferId: (await key('place_offer')).id,
          outcome: 'granted',
          ...text,
        })) &&
        (await step('lise', 'sendDecisionForApproval', await key('decision'))) &&
        (await step('dag', 'makeDecision', await key('decision')));
      if (!all) {
        cutOff += 1;
        return;
      }
    }
  };

  for (let round = 1; round <= kills; round += 1) {
    served = await serveProcess(api.services.env.databaseUrl);
    const before = acknowledged.length;
    const running = Promise.all(Array.from({ length: writers }, () => writes(served as ServedProcess)));
    while (acknowledged.length < before + 20 * round) await sleep(5);
    await served.kill();
    served = undefined;
    await running;
    expect(acknowledged.length).toBeGreaterThan(before);
  }
  expect(cutOff).toBe(kills * writers);

  served = await serveProcess(api.services.env.databaseUrl); // it starts again by itself, with nothing to mend
  const { rows } = await api.owner.query<{ id: string }>(
    `SELECT DISTINCT e.request_id AS id FROM audit_event e JOIN case_history h ON h.request_id = e.request_id AND h.xmin = e.xmin`,
  );
  const kept = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter(({ requestId }) => !kept.has(requestId))).toEqual([]);
  expect(await halfWritten(api.owner)).toEqual([]);
  expect(await weekdaysAboveCapacity(tale)).toEqual([]);
  const again = await served.send(tokens.lise, mutationDocument(schema, 'addNote'), {
    id: (await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]])).applicationId,
    text: 'Det går videre.',
  });
  expect(again?.typename).toBe('CasePayload');
});
