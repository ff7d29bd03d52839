import { systemActor } from '../platform/actor';
import { inTransaction } from '../platform/transaction';
import { openCase, takes } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';
import { takeSnapshots } from './snapshots';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

interface Population {
  readonly municipality: { readonly code: string };
  readonly mayRegister: boolean;
  readonly units: readonly {
    readonly municipality: { readonly code: string };
    readonly number: number | null;
    readonly inhabitants: number | null;
    readonly vtaPlaces: number;
    readonly places: number;
    readonly vtaPlacesPerThousand: number | null;
    readonly placesPerThousand: number | null;
  }[];
  readonly figures: readonly { readonly kind: string; readonly number: number; readonly asOf: string }[];
  readonly reached: object | null;
}
const document = `{ population { municipality { code } mayRegister keyFigures { code name description }
  units { municipality { code } number own inhabitants asOf vtaPlaces places vtaPlacesPerThousand placesPerThousand }
  figures { kind number asOf source by } reached { withBenefit { number source } period { code } known withoutPlace notReached } } }`;
const populationOf = async (code: string, hat = {}) =>
  (await (await api.as(code, hat)).query<{ population: Population | null }>(document)).population;
const leader = { role: 'officeLeader' } as const;
const figure = { kind: 'inhabitants', number: 132_000, asOf: '2026-01-01', source: 'SSB, tabell 07459' };

test('a municipality has its own places and inhabitants, and writes down a newer number', async () => {
  const before = await populationOf('leder', leader);
  // Arba keeps 96 of 114 for Bærum; of its places by weekday a fifth of the week's.
  expect(before?.units).toMatchObject([
    { municipality: { code: 'baerum' }, number: null, inhabitants: 130_000, vtaPlaces: 96, vtaPlacesPerThousand: 0.74 },
  ]);
  expect(before?.units[0]?.places).toBe(96 + 48 + 56 + 14 + 10);
  expect([before?.mayRegister, before?.reached]).toEqual([true, null]);
  const leder = await api.as('leder', leader);
  expect((await takes(leder, 'registerPopulationFigure', figure)).__typename).toBe('PopulationPayload');
  expect((await populationOf('leder', leader))?.units).toMatchObject([
    { inhabitants: 132_000, vtaPlacesPerThousand: 0.73 },
  ]);
  // Written anew for the same day it is corrected; without a number it is taken away. Every row stays.
  await takes(leder, 'registerPopulationFigure', { ...figure, number: 131_000 });
  expect((await populationOf('leder', leader))?.units).toMatchObject([{ inhabitants: 131_000 }]);
  await takes(leder, 'registerPopulationFigure', { ...figure, number: null });
  const after = await populationOf('leder', leader);
  expect(after?.figures.map(({ number, asOf }) => [number, asOf])).toEqual([[130_000, '2023-01-01']]);
  const { rows } = await api.owner.query(
    "SELECT number FROM population_figure WHERE as_of = '2026-01-01' ORDER BY seq",
  );
  expect(rows).toEqual([{ number: 132_000 }, { number: 131_000 }, { number: null }]);
});

test('all bydeler stand beside each other, and their city has what they share', async () => {
  const hanne = await populationOf('hanne');
  expect(hanne?.units.map(({ number }) => number)).toEqual([...Array.from({ length: 15 }, (_, at) => at + 1), null]);
  const of = (code: string) => hanne?.units.find(({ municipality }) => municipality.code === code);
  expect(of('alna')).toMatchObject({ inhabitants: 49_801, vtaPlaces: 0, places: 70, placesPerThousand: 1.41 });
  expect(of('oslo')).toMatchObject({ inhabitants: 688_054, vtaPlaces: 105, vtaPlacesPerThousand: 0.15 });
  expect((await populationOf('erik'))?.units.map(({ places }) => places)).toEqual(
    hanne?.units.map(({ places }) => places),
  );
  for (const code of ['nina', 'kari', 'even', 'lise', 'kjersti', 'ada'])
    expect([code, await populationOf(code)]).toEqual([code, null]);
});

test('who may not write it down is told so; a number without a source or from tomorrow is refused', async () => {
  const tried = async (code: string, more: object = {}, hat = {}) =>
    (await takes(await api.as(code, hat), 'registerPopulationFigure', { ...figure, ...more })).rule;
  expect([await tried('lise'), await tried('erik'), await tried('ada')]).toEqual(Array(3).fill('step-not-yours'));
  expect(await tried('leder', { source: ' ' }, leader)).toBe('population-source-missing');
  expect(await tried('leder', { asOf: '2027-01-19' }, leader)).toBe('population-day-impossible');
  expect(await tried('leder', { number: 0 }, leader)).toBe('population-number-impossible');
});

test('those with a disability benefit stand beside those who are known here, as the report may tell of them', async () => {
  const leder = await api.as('leder', leader);
  const counted = { kind: 'disabilityBenefit', number: 3500, asOf: '2021-12-01', source: 'Prosjektrapporten' };
  await takes(leder, 'registerPopulationFigure', counted);
  expect((await populationOf('leder', leader))?.reached).toMatchObject({ known: null, notReached: null });
  for (let each = 0; each < 8; each += 1) await openCase(tale, 'baerum', [], { receivedOn: '2026-11-02' });
  const time = await api.services.clock.read();
  await inTransaction(
    api.services,
    { ...time, actor: systemActor, session: null, requestId: 'test' },
    'write',
    takeSnapshots,
  );
  expect((await populationOf('leder', leader))?.reached).toEqual({
    withBenefit: { number: 3500, source: 'Prosjektrapporten' },
    period: { code: '2026-H2' },
    known: 10,
    withoutPlace: 100,
    notReached: 3490,
  });
});
