import { screen, within } from '@testing-library/react';
import { aReport, aReportAlone } from '../testing/a-report';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const standing = (code: string, name: string, all: number | null, yes: number | null) => ({
  ...{ code, name, all, yes, description: 'Hvem som telles.' },
});
const fairness = {
  municipality: { id: 'oslo', name: 'Oslo', kind: 'city' },
  period: { code: '2026-H2', name: '2. halvår 2026' },
  ...{ people: 160, answered: 65, yes: 40 },
  standings: [standing('vtaPlace', 'Har VTA-plass', 25, 20), standing('waiting', 'Venter', 75, 80)],
};
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );

test('those who said yes stand beside everybody, roughly; a bydel is told why it sees the whole city', async () => {
  const { sent } = openRoute('/bydel', { answers: { report: aReport, fairness }, session: asRole('districtAnalyst') });
  const box = await screen.findByRole('region', { name: 'Er det rettferdig?' });
  expect(cellsOf(within(box).getByRole('table'))).toEqual([
    ['25 %', 'om lag 20 %'],
    ['75 %', 'om lag 80 %'],
  ]);
  expect(box).toHaveTextContent('Har svart: om lag 65');
  expect(box).toHaveTextContent('En bydel er for liten til dette tallet.');
  expect(sent.find(({ name }) => name === 'Fairness')?.variables).toEqual({ period: '2026-H2' });
});

test('what may not be told is hidden in words; where nothing was counted there is no box', async () => {
  const hidden = { ...fairness, answered: 0, yes: null, standings: [standing('vtaPlace', 'Har VTA-plass', 25, null)] };
  openRoute('/bydel', { answers: { report: aReportAlone, fairness: hidden }, session: asRole('officeLeader') });
  const box = await screen.findByRole('region', { name: 'Er det rettferdig?' });
  expect(cellsOf(within(box).getByRole('table'))).toEqual([['25 %', 'skjult']]);
  expect(box).toHaveTextContent('Ingen har svart ennå');
  expect(box).not.toHaveTextContent('En bydel er for liten');
});
