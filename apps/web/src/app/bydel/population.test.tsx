import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReportAlone } from '../testing/a-report';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const ssb = {
  ...{ id: 'ssb', kind: 'inhabitants', number: 130_000, asOf: '2023-01-01', source: 'SSB', by: null },
};
const benefit = { id: 'nav', number: 3500, asOf: '2021-12-01', source: 'Prosjektrapporten' };
const population = {
  municipality: { id: 'baerum', code: 'baerum', name: 'Bærum', kind: 'municipality' },
  mayRegister: true,
  keyFigures: [{ code: 'vtaPlacesPerThousand', name: 'VTA-plasser per 1 000 innbyggere', description: 'Delt på.' }],
  units: [
    {
      ...{ municipality: { id: 'baerum', name: 'Bærum' }, number: null, own: true, asOf: '2023-01-01' },
      ...{ inhabitants: 130_000, vtaPlaces: 96, places: 224, vtaPlacesPerThousand: 0.74, placesPerThousand: 1.72 },
    },
  ],
  figures: [ssb],
  reached: {
    ...{ withBenefit: benefit, period: { name: '2. halvår 2026' } },
    ...{ known: 280, withoutPlace: 20, notReached: 3220 },
  },
};
const open = (path = '/bydel/innbyggere', more: object = {}) =>
  openRoute(path, {
    answers: {
      report: aReportAlone,
      population: { ...population, ...more },
      registerPopulationFigure: { __typename: 'PopulationPayload', population },
    },
    session: asRole('officeLeader'),
  });
const inputs = (sent: ReturnType<typeof open>['sent']) =>
  sent.filter(({ name }) => name === 'RegisterPopulationFigure').map(({ variables }) => variables);

test('places stand beside those who live there, and those who are known beside those who may need one', async () => {
  open();
  const table = await screen.findByRole('table', { name: 'Plasser per 1 000 innbyggere' });
  const [row] = within(table).getAllByRole('row').slice(1);
  expect(row?.textContent?.replaceAll(/\s/g, ' ')).toBe('Bærum130 0001. januar 2023960,742241,72');
  const reached = screen.getByRole('region', { name: 'Når vi ut til alle?' });
  expect(reached.textContent?.replaceAll(/\s/g, ' ')).toContain('Har uføretrygd og er ikke kjent herom lag 3 220');
  expect(within(reached).getByRole('link', { name: /på papir/ })).toHaveAttribute(
    'href',
    '/tilbud-pa-papir?kommune=baerum',
  );
});

test('what may not be told is hidden in words', async () => {
  open('/bydel/innbyggere', {
    reached: { ...population.reached, known: null, withoutPlace: null, notReached: null },
  });
  const reached = await screen.findByRole('region', { name: 'Når vi ut til alle?' });
  expect(within(reached).getAllByText('skjult (færre enn 5)')).toHaveLength(3);
});

test('without a number the leader is asked for one', async () => {
  open('/bydel/innbyggere', { reached: null });
  expect(await screen.findByText(/Skriv inn hvor mange hos dere som har uføretrygd/)).toBeInTheDocument();
});

test('a bydel that shares the VTA places of its city is not said to have none', async () => {
  const [own] = population.units;
  const alna = {
    ...own,
    municipality: { id: 'alna', name: 'Bydel Alna' },
    number: 12,
    vtaPlaces: 0,
    vtaPlacesPerThousand: 0,
  };
  const oslo = {
    ...own,
    municipality: { id: 'oslo', name: 'Oslo' },
    own: false,
    vtaPlaces: 105,
    vtaPlacesPerThousand: 0.15,
  };
  open('/bydel/innbyggere', { units: [alna, oslo] });
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(/Bydel Alna.*deles av byen/);
  expect(rows[2]).toHaveTextContent(/Hele Oslo.*105.*0,15/);
});

test('a number is written down with day and source, none chosen beforehand, and one is taken away', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv inn et tall' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvilket tall vil du skrive inn?' });
  for (const radio of within(dialog).getAllByRole('radio')) expect(radio).not.toBeChecked();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre tallet' }));
  expect(within(dialog).getAllByText('Velg hvem som er telt.').length).toBeGreaterThan(0);
  expect(inputs(sent)).toEqual([]);
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Personer med uføretrygd' }));
  await userEvent.type(within(dialog).getByLabelText('Antall'), '3 600');
  await userEvent.type(within(dialog).getByLabelText('Dagen tallet gjelder for'), '2026-12-31');
  await userEvent.type(within(dialog).getByLabelText('Hvor kommer tallet fra?'), 'NAV');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre tallet' }));
  const input = { kind: 'disabilityBenefit', number: 3600, asOf: '2026-12-31', source: 'NAV' };
  await waitFor(() => expect(inputs(sent)).toEqual([{ input }]));
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort: Innbyggere, 1. januar 2023' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort tallet' }));
  const removed = { kind: 'inhabitants', number: null, asOf: '2023-01-01', source: 'SSB' };
  await waitFor(() => expect(inputs(sent)).toEqual([{ input }, { input: removed }]));
});

test('the report says the key figure and leads to all of it', async () => {
  open('/bydel');
  const box = await screen.findByRole('region', { name: 'Plasser og innbyggere' });
  expect(box).toHaveTextContent('VTA-plasser per 1 000 innbyggere: 0,74');
  expect(within(box).getByRole('link')).toHaveAttribute('href', '/bydel/innbyggere');
});
