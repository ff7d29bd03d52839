import { fillsUp, placesSomebody } from '../../test/placed-people';
import { openCase, takes, weekdaysAboveCapacity } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const startOn = '2027-03-01';
const swapPayload = `... on SwapPayload { swap { id version state parties { id version participantName answer } } }`;
interface Swap {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly parties: readonly { readonly id: string; readonly version: number; readonly participantName: string }[];
}
const office = () => api.as('lise', { role: 'caseworker' });
const swapOf = (answer: { readonly [field: string]: unknown }) => answer['swap'] as Swap;

async function wants(who: string, kind: string, offer: string, weekdays: readonly string[]): Promise<string> {
  const self = await api.as(who);
  const wanted = [{ offerId: tale.offer(offer).id, weekdays }];
  const made = await takes(
    self,
    'makeChangeWish',
    { kind, wanted, sharing: 'yes' },
    '... on ChangeWishPayload { changeWish { id } }',
  );
  return (made['changeWish'] as { id: string }).id;
}

const round = `query ($day: Day!) { transitionRound(day: $day) { answers { changeWishId room } suggestions { parties { changeWishId participantName
  gives { weekday offer { code } } gets { weekday offer { code } } } } } }`;
interface Round {
  readonly transitionRound: {
    readonly answers: readonly { readonly changeWishId: string; readonly room: string }[];
    readonly suggestions: readonly { readonly parties: readonly { readonly participantName: string }[] }[];
  };
}
const suggested = async () => {
  const { transitionRound } = await (await office()).query<Round>(round, { day: startOn });
  return transitionRound.suggestions.map(({ parties }) => parties.map(({ participantName }) => participantName).sort());
};

interface Mine {
  readonly myChanges: {
    readonly swaps: readonly {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly partners: string[];
      readonly gives: readonly { readonly offer: { readonly code: string } }[];
      readonly gets: readonly { readonly offer: { readonly code: string } }[];
    }[];
  };
}
const mine = `{ myChanges { swaps { id version state answer asked partners gives { weekday offer { code } } gets { weekday offer { code } } } } }`;
const mySwap = async (who: string) => {
  const { myChanges } = await (await api.as(who)).query<Mine>(mine);
  const [swap] = myChanges.swaps;
  if (!swap) throw new Error('Nobody asked.');
  return swap;
};

test('two who want each other’s days are asked, unnamed until both agree, and moved in one step', async () => {
  const kari = await placesSomebody(tale, 'Karoline', 'ba-arbeid', [1, 2]);
  await placesSomebody(tale, 'Mikkel', 'bkd-aktivitet', [1, 2]);
  await placesSomebody(tale, 'Fornoyd', 'bkd-aktivitet', [1, 2, 3]);
  await fillsUp(tale, 'ba-arbeid');
  await fillsUp(tale, 'bkd-aktivitet');
  const a = await wants('karoline', 'calmerDays', 'bkd-aktivitet', ['monday', 'tuesday']);
  const b = await wants('mikkel', 'newTasks', 'ba-arbeid', ['monday', 'tuesday']);
  expect(await suggested()).toEqual([['Karoline Prøve', 'Mikkel Prøve']]);

  const lise = await office();
  const asked = swapOf(await takes(lise, 'askSwap', { changeWishIds: [a, b], startOn }, swapPayload));
  expect(asked.state).toBe('asking');
  expect(await takes(lise, 'askSwap', { changeWishIds: [a, b], startOn })).toMatchObject({
    rule: 'swap-parties-missing',
  });

  const first = await mySwap('karoline');
  expect(first).toMatchObject({
    partners: [],
    gives: [{ offer: { code: 'ba-arbeid' } }, {}],
    gets: [{ offer: { code: 'bkd-aktivitet' } }, {}],
  });
  const yes = async (who: string) => {
    const { id, version } = await mySwap(who);
    return takes(await api.as(who), 'answerSwap', { id, version, answer: 'yes' }, '... on SwapAnswerPayload { state }');
  };
  expect(await yes('karoline')).toMatchObject({ state: 'asking' });
  expect((await mySwap('mikkel')).partners).toEqual([]);
  // Somebody else's part is not there to be answered.
  const foreign = { id: first.id, version: 2, answer: 'no' };
  expect(await takes(await api.as('mikkel'), 'answerSwap', foreign)).toMatchObject({ __typename: 'NotFound' });
  expect(await yes('mikkel')).toMatchObject({ state: 'agreed' });
  expect([(await mySwap('karoline')).partners, (await mySwap('mikkel')).partners]).toEqual([['Mikkel'], ['Karoline']]);

  const held = `SELECT p.first_name AS name, o.code, d.weekday FROM placement_day d JOIN offer o ON o.id = d.offer_id
    JOIN participant p ON p.id = d.participant_id WHERE d.valid @> $1::date AND p.first_name IN ('Karoline', 'Mikkel') ORDER BY 1, 3`;
  const before = await api.owner.query(held, [startOn]);
  expect(before.rows).toMatchObject([{ code: 'ba-arbeid' }, {}, { name: 'Mikkel', code: 'bkd-aktivitet' }, {}]);

  const { version } = await swapNow(asked.id);
  const approval = { id: asked.id, version, reasons: 'Begge ønsker det, og begge stedene passer.' };
  expect(await takes(lise, 'sendSwapForApproval', { ...approval, reasons: ' ' })).toMatchObject({
    rule: 'needs-missing',
  });
  const sent = swapOf(await takes(lise, 'sendSwapForApproval', approval, swapPayload));
  expect(sent.state).toBe('forApproval');
  const carry = { id: asked.id, version: sent.version };
  expect(await takes(lise, 'carryOutSwap', carry)).toMatchObject({ rule: 'step-not-yours' });
  const dag = await api.as('dag', { role: 'decisionMaker' });
  expect(swapOf(await takes(dag, 'carryOutSwap', carry, swapPayload)).state).toBe('done');

  const after = await api.owner.query(held, [startOn]);
  expect(after.rows).toEqual([
    { name: 'Karoline', code: 'bkd-aktivitet', weekday: 1 },
    { name: 'Karoline', code: 'bkd-aktivitet', weekday: 2 },
    { name: 'Mikkel', code: 'ba-arbeid', weekday: 1 },
    { name: 'Mikkel', code: 'ba-arbeid', weekday: 2 },
  ]);
  expect((await api.owner.query(held, ['2027-02-28'])).rows).toEqual(before.rows);
  expect(await weekdaysAboveCapacity(tale)).toEqual([]);
  const { rows: decided } = await api.owner.query(
    `SELECT de.outcome, de.state, w.state AS wish, c.state AS change, (SELECT count(*)::int FROM letter l WHERE l.subject_id = de.id) AS letters
       FROM change_wish c JOIN wish w ON w.id = c.wish_id JOIN decision de ON de.application_id = c.application_id WHERE c.id = ANY ($1)`,
    [[a, b]],
  );
  expect(decided).toEqual(
    Array(2).fill({ outcome: 'changed', state: 'notified', wish: 'granted', change: 'decided', letters: 1 }),
  );
  const { rows: old } = await api.owner.query('SELECT state, to_on FROM placement WHERE id = $1', [kari.placementId]);
  expect(old).toEqual([{ state: 'ended', to_on: '2027-02-28' }]);
});

test('a swap that would pass over somebody who waits is not suggested, and cannot be asked about', async () => {
  await placesSomebody(tale, 'Anton', 'ba-arbeid', [4]);
  await placesSomebody(tale, 'Berta', 'bkd-aktivitet', [4]);
  await fillsUp(tale, 'ba-arbeid');
  await fillsUp(tale, 'bkd-aktivitet');
  const a = await wants('anton', 'calmerDays', 'bkd-aktivitet', ['thursday']);
  const b = await wants('berta', 'newTasks', 'ba-arbeid', ['thursday']);
  expect(await suggested()).toEqual([['Anton Prøve', 'Berta Prøve']]);

  const waiting = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]], { name: 'Venter' });
  await api.owner.query(`UPDATE wish_part SET weekdays = '{4}', days = NULL WHERE wish_id = $1`, [waiting.wishIds[0]]);
  const lise = await office();
  const wait = { wishId: waiting.wishIds[0], wishVersion: 1, offerId: tale.offer('ba-arbeid').id };
  await takes(lise, 'addToWaitlist', { ...wait, informedOn: '2027-01-18', informedHow: 'phone' });
  expect(await suggested()).toEqual([]);
  expect(await takes(lise, 'askSwap', { changeWishIds: [a, b], startOn })).toMatchObject({
    rule: 'swap-places-changed',
  });
});

test('one no ends a swap for all, also after a yes; everybody keeps what she has', async () => {
  await placesSomebody(tale, 'Cecilie', 'ba-arbeid', [5]);
  await placesSomebody(tale, 'David', 'bkd-aktivitet', [5]);
  await fillsUp(tale, 'ba-arbeid');
  await fillsUp(tale, 'bkd-aktivitet');
  const a = await wants('cecilie', 'calmerDays', 'bkd-aktivitet', ['friday']);
  const b = await wants('david', 'newTasks', 'ba-arbeid', ['friday']);
  const lise = await office();
  const swap = swapOf(await takes(lise, 'askSwap', { changeWishIds: [a, b], startOn }, swapPayload));
  const party = (name: string) => swap.parties.find(({ participantName }) => participantName.startsWith(name));
  const answer = (name: string, said: string, version: number, more: object = { heardHow: 'phone' }) =>
    takes(
      lise,
      'answerSwap',
      { id: party(name)?.id, version, answer: said, ...more },
      '... on SwapAnswerPayload { state }',
    );
  expect(await answer('Cecilie', 'yes', 1, {})).toMatchObject({ rule: 'needs-missing', field: 'heardHow' });
  expect(await answer('Cecilie', 'yes', 1)).toMatchObject({ state: 'asking' });
  expect(await answer('David', 'yes', 1)).toMatchObject({ state: 'agreed' });
  expect(await answer('Cecilie', 'no', 2)).toMatchObject({ state: 'declined' });
  const { version } = await swapNow(swap.id);
  expect(await takes(lise, 'stopSwap', { id: swap.id, version, reason: 'x' })).toMatchObject({ rule: 'step-not-open' });
  const { rows } = await api.owner.query(
    `SELECT DISTINCT upper_inf(valid) AS lasts FROM placement_day WHERE weekday = 5`,
  );
  expect(rows).toEqual([{ lasts: true }]);
});

async function swapNow(id: string): Promise<{ version: number }> {
  const { rows } = await api.owner.query<{ version: number }>('SELECT version FROM swap WHERE id = $1', [id]);
  if (!rows[0]) throw new Error('No such swap.');
  return rows[0];
}
