import { days, decidedPlace, latest, offersPlace, openCase, sendsForApproval, takes } from '../../test/story-cases';
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

const document = `query ($from: Day!, $weekdays: [Weekday!]) { nextInLine(offerCode: "ba-arbeid", from: $from, weekdays: $weekdays) {
  days { weekday hasRoom reason } line { participantName rank needClass since fitsOn insteadOf passedBecause before isNext } } }`;
interface Found {
  nextInLine: {
    days: object[];
    line: {
      participantName: string;
      isNext: boolean;
      fitsOn: string[];
      insteadOf: string | null;
      passedBecause: string[];
      before: string | null;
    }[];
  } | null;
}
const ask = async (who: string, role?: 'caseworker') => {
  const asker = await api.as(who, role ? { role } : {});
  return (await asker.query<Found>(document, { from: '2027-02-01', weekdays: ['tuesday'] })).nextInLine;
};

async function waits(name: string, weekdays: number[] | null, since: string, suitable = true) {
  const one = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]], { name });
  if (weekdays)
    await api.owner.query('UPDATE wish_part SET days = NULL, weekdays = $2 WHERE wish_id = $1', [
      one.wishIds[0],
      weekdays,
    ]);
  const lise = await api.as('lise', { role: 'caseworker' });
  if (suitable) await takes(lise, 'assessWish', { wishId: one.wishIds[0], version: 1, suitable: true });
  const told = { informedOn: '2027-01-18', informedHow: 'phone', offerId: tale.offer('ba-arbeid').id };
  await takes(lise, 'addToWaitlist', { wishId: one.wishIds[0], wishVersion: suitable ? 2 : 1, ...told });
  await api.owner.query('UPDATE waitlist_entry SET since = $2 WHERE participant_id = $1', [one.participantId, since]);
  return one;
}

/** A place of the municipality at another offer, on Tuesdays. */
async function isPlaced(
  { participantId }: { readonly participantId: string },
  financing = 'municipality',
): Promise<void> {
  await api.owner.query(
    `WITH p AS (INSERT INTO placement (participant_id, tenant_id, state, financing, from_on)
       SELECT id, tenant_id, 'active', $3, '2026-08-17' FROM participant WHERE id = $1 RETURNING *)
     INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, weekday, valid)
     SELECT id, participant_id, tenant_id, $2, 2, daterange('2026-08-17', NULL) FROM p`,
    [participantId, tale.offer(financing === 'nav' ? 'arba-vta' : 'bkd-aktivitet').id, financing],
  );
}

test('a full Tuesday has nobody next; when the day is freed, the office sees who is, and why those before were passed', async () => {
  await api.owner.query('UPDATE offer_capacity SET open_places = 1 WHERE offer_id = $1 AND weekday = 2', [
    tale.offer('ba-arbeid').id,
  ]);
  const there = await decidedPlace(tale, days(tale, 'ba-arbeid', 2), { name: 'Der', startOn: '2027-02-01' });
  await waits('Onsdag', [3], '2026-02-01');
  await waits('Uvurdert', null, '2026-03-01', false);
  const offered = await waits('Tilbudt', null, '2026-03-15');
  await offersPlace(tale, await api.as('lise', { role: 'caseworker' }), offered, days(tale, 'bkd-aktivitet', 1));
  const urgent = await waits('Haster', null, '2027-01-10');
  await api.owner.query("UPDATE application SET need_class = 1, need_reason = 'x' WHERE id = $1", [
    urgent.applicationId,
  ]);
  const pausing = await waits('Pause', null, '2025-02-01');
  const lise = await api.as('lise', { role: 'caseworker' });
  const entry = await latest(tale, 'waitlist_entry', pausing);
  await takes(lise, 'pauseWaitlistEntry', { id: entry.id, version: entry.version, reason: 'Reiser' });
  await isPlaced(await waits('Elsewhere', null, '2026-01-01'));
  await waits('Neste', [2], '2026-04-01');

  const full = await ask('lise', 'caseworker');
  expect(full?.days).toEqual([{ weekday: 'tuesday', hasRoom: false, reason: 'Fullt fra tirsdag 2. februar 2027.' }]);
  expect(full?.line.some(({ isNext }) => isNext)).toBe(false);
  expect(full?.line.every(({ passedBecause }) => passedBecause.length > 0)).toBe(true);

  const place = await latest(tale, 'placement', there);
  const ends = { outcome: 'ended', placementId: place.id, wishIds: [], to: '2027-02-01' };
  const decided = await takes(
    await api.as('dag', { role: 'decisionMaker' }),
    'makeDecision',
    await sendsForApproval(tale, lise, there, ends),
  );
  expect(decided).toMatchObject({ __typename: 'CasePayload' });
  const freed = await ask('lise', 'caseworker');
  expect(freed?.days).toEqual([{ weekday: 'tuesday', hasRoom: true, reason: null }]);
  expect(
    freed?.line.map(({ participantName, isNext, passedBecause, before }) => [
      participantName,
      isNext,
      passedBecause,
      before,
    ]),
  ).toEqual([
    ['Haster Prøve', true, [], 'Større behov enn neste'],
    ['Elsewhere Prøve', false, ['Har en plass et annet sted den dagen.'], 'Har ventet lenger enn neste'],
    ['Onsdag Prøve', false, ['Har ikke ønsket den dagen.'], 'Har ventet lenger enn neste'],
    ['Uvurdert Prøve', false, ['Det er ikke vurdert om tilbudet passer.'], 'Har ventet lenger enn neste'],
    ['Tilbudt Prøve', false, ['Har et annet tilbud som ikke er besvart.'], 'Har ventet lenger enn neste'],
    ['Neste Prøve', false, [], expect.any(String) as string],
    ['Pause Prøve', false, ['Har pause fra ventelista.'], null],
  ]);
  expect(await ask('nina')).toBeNull();
  expect((await ask('marit'))?.line ?? []).toEqual([]);
});

test('who has something meanwhile does not lose her turn; the line says that it is to be changed, and who sees what she has', async () => {
  const one = await waits('Imens', [2], '2020-01-01');
  await isPlaced(one);
  await isPlaced(await waits('Hos NAV', [2], '2020-01-02'), 'nav');
  const lise = await api.as('lise', { role: 'caseworker' });
  const line = (await ask('lise', 'caseworker'))?.line ?? [];
  expect(line.find(({ participantName }) => participantName === 'Hos NAV Prøve')).toMatchObject({ passedBecause: [] });
  expect(line.find(({ participantName }) => participantName === 'Imens Prøve')).toMatchObject({
    fitsOn: ['tuesday'],
    insteadOf: 'Har en plass et annet sted tirsdag. Den endres eller avsluttes før plassen begynner.',
    passedBecause: [],
  });
  const fitsPlaced = await lise.query<{
    ifPlaced: { wishes: { fits: boolean; parts: { weekdays: object[] }[] }[] };
  }>(
    `query ($id: ID!) { ifPlaced(applicationId: $id, startOn: "2027-02-01") {
      wishes { fits parts { weekdays { weekday feasible reason taken } } } } }`,
    { id: one.applicationId },
  );
  const [wish] = fitsPlaced.ifPlaced.wishes;
  expect(wish?.fits).toBe(true);
  expect(wish?.parts[0]?.weekdays[1]).toEqual({
    weekday: 'tuesday',
    feasible: true,
    reason: 'Har en plass et annet sted, som må endres først.',
    taken: true,
  });
  const waitsFor = 'query ($id: ID!) { case(id: $id) { waitlistEntries { interimText } } }';
  const { case: page } = await lise.query<{ case: object }>(waitsFor, { id: one.applicationId });
  expect(page).toEqual({ waitlistEntries: [{ interimText: 'Aktivitet på dagtid i Bærum 1 dag' }] });
});
