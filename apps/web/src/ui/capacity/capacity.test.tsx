import { render, screen, within } from '@testing-library/react';
import { CapacityGrid, type CapacityRow } from './capacity-grid';
import { CapacityLegend } from './place-units';
import { QuotaRow } from './quota-bar';

const cell = { places: 12, inPlace: 9, decided: 1, proposed: 1, free: 1 };

const rows: CapacityRow[] = [
  {
    key: 'kantine',
    name: 'Kantine',
    details: ['Bærum arbeidssenter', '12 plasser'],
    framed: ['monday'],
    cells: [
      { ...cell, weekday: 'monday', proposed: 2, free: 0 },
      { ...cell, weekday: 'tuesday' },
      { ...cell, weekday: 'wednesday', closed: true },
      { ...cell, weekday: 'thursday', inPlace: 12, free: -2 },
    ],
  },
  { key: 'arba', name: 'Arba VTA', cells: [{ ...cell, weekday: null, places: 96, inPlace: 94, proposed: 0, free: 1 }] },
];

test('each cell says in words what its squares show', () => {
  render(<CapacityGrid caption="Plasser fra 16. august" rows={rows} />);
  const kantine = screen.getByRole('row', { name: /^Kantine/ });
  const cells = within(kantine).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'Fullt, ønsket dag',
    '1 ledig',
    'Stengt',
    '2 for mange',
    '',
  ]);
  expect(within(kantine).getByRole('img', { name: '9 i plass, 1 vedtatt, 1 foreslått, 1 ledig' })).toBeInTheDocument();
});

test('an offer counted in persons is one bar over the week', () => {
  render(<CapacityGrid caption="Plasser fra 16. august" rows={rows} />);
  const arba = screen.getByRole('row', { name: /^Arba/ });
  expect(within(arba).getAllByRole('cell')).toHaveLength(1);
  expect(within(arba).getByRole('img', { name: '94 i plass, 1 vedtatt, 0 foreslått, 1 ledig' })).toBeInTheDocument();
});

test('what is free for others only is held, said in words, and never counted as free', () => {
  const held = {
    ...cell,
    weekday: null,
    places: 114,
    inPlace: 111,
    decided: 0,
    proposed: 0,
    free: 0,
    held: 3,
  } as const;
  render(<CapacityGrid caption="Plasser" rows={[{ key: 'arba', name: 'Arba VTA', cells: [held] }]} />);
  const arba = screen.getByRole('row', { name: /^Arba/ });
  expect(within(arba).getByText('Fullt')).toBeInTheDocument();
  expect(within(arba).getByText('3 holdt av til andre')).toBeInTheDocument();
  const label = '111 i plass, 0 vedtatt, 0 foreslått, 0 ledig, 3 holdt av til andre';
  expect(within(arba).getByRole('img', { name: label })).toBeInTheDocument();
});

test('a pool says how many of its places are taken, and whether it is full', () => {
  render(<QuotaRow name="Asker" numbers={{ places: 18, inPlace: 18, decided: 0, proposed: 0, free: 0 }} />);
  expect(screen.getByText('18 av 18')).toBeInTheDocument();
  expect(screen.getByText('Fullt')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /^Asker: 18 i plass/ })).toBeInTheDocument();
});

test('the legend names every kind of place', () => {
  render(<CapacityLegend />);
  expect(screen.getByRole('list', { name: 'Tegnforklaring' })).toHaveTextContent('I plassVedtattForeslåttLedig');
});
