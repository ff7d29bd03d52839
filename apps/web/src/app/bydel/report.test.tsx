import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport, aReportAlone } from '../testing/a-report';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const alna = { id: 'alna', code: 'alna', name: 'Bydel Alna' };
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => texts([...row.querySelectorAll<HTMLElement>('th, td')]));

test('the cards say the figure, its target, and how it was; what is hidden is said in words', async () => {
  openRoute('/bydel', { answers: { report: aReport }, session: asRole('districtAnalyst', alna) });
  expect(await screen.findByRole('heading', { name: 'Bydel Alna: 2. halvår 2026', level: 1 })).toBeInTheDocument();
  const cards = within(screen.getByRole('list', { name: 'Tallene i perioden' })).getAllByRole('listitem');
  const [days, inTime, places, mapped] = texts(cards);
  expect(days).toBe('Dager fra søknad til svar57 dagerMål: 60 dager eller færreBymål 112 færre enn året førMål nådd');
  expect(inTime).toBe('Svar innen måldatoskjult (færre enn 5)Mål: 90 prosent eller flere');
  expect(places).toContain('6 plasserMål: 10 plasser eller flereBymål 4Ikke nådd');
  expect(mapped).toBe('Kartlagt behovingen å telleUten mål');
  expect(screen.getAllByText('«skjult (færre enn 5)»')[0]).toBeInTheDocument();
});

test('the table is the twin of the drawing: in the order of the bydeler, with the city last, and nothing to sort by', async () => {
  openRoute('/bydel', { answers: { report: aReport }, session: asRole('districtAnalyst', alna) });
  const table = await screen.findByRole('table', { name: 'Dager fra søknad til svar, alle bydeler' });
  const hidden = 'skjult (færre enn 5)';
  expect(rowsOf(table)).toEqual([
    ['1', 'Gamle Oslo', '14', '61', 'ikke telt'],
    ['12', 'Alna, din bydel', '21', '57', 'ikke telt'],
    ['14', 'Nordstrand', hidden, hidden, 'ikke telt'],
    ['', 'Hele Oslo', '175', '55', 'ikke telt'],
  ]);
  expect(within(table).queryByRole('button')).not.toBeInTheDocument();
});

test('the goals of the city stand with the figures that tell of them; one without says so, a municipality has none', async () => {
  openRoute('/bydel', { answers: { report: aReport }, session: asRole('districtAnalyst', alna) });
  const goals = await screen.findByRole('region', { name: 'Målene i byen' });
  expect(texts(within(goals).getAllByRole('definition'))).toEqual([
    'Dager fra søknad til svar',
    expect.stringMatching(/^Ikke målt her/),
    'Vises ved å se bydelene ved siden av hverandre.',
  ]);
});

test('the files are those of the period shown; another period is asked for, and stands in the address', async () => {
  const { sent } = openRoute('/bydel', { answers: { report: aReport }, session: asRole('districtAnalyst', alna) });
  const csv = await screen.findByRole('link', { name: 'Last ned (csv)' });
  expect(csv).toHaveAttribute('href', '/exports/report.csv?period=2026-H2');
  expect(screen.getByRole('link', { name: 'Last ned (Excel)' })).toHaveAttribute(
    'href',
    '/exports/report.xlsx?period=2026-H2',
  );
  await userEvent.selectOptions(screen.getByLabelText('Periode'), '1. halvår 2026');
  const asked = () => sent.filter(({ name }) => name === 'Report').map(({ variables }) => variables);
  await waitFor(() => expect(asked()).toEqual([{}, { period: '2026-H1' }]));
});

test('the chosen period stands in its list while the report of the former still shows: arrow keys go on from there', async () => {
  const of = (code: string) => ({
    ...aReport,
    period: aReport.periods.find((period) => period.code === code) ?? aReport.period,
  });
  openRoute('/bydel', {
    answers: { report: ({ period }: { period?: string }) => of(period ?? '2026-H2') },
    session: asRole('districtAnalyst', alna),
  });
  const periods = await screen.findByLabelText('Periode');
  fireEvent.change(periods, { target: { value: '2026-H1' } });
  expect(screen.getByRole('heading', { name: 'Bydel Alna: 2. halvår 2026', level: 1 })).toBeInTheDocument();
  expect(periods).toHaveValue('2026-H1');
  expect(await screen.findByRole('heading', { name: 'Bydel Alna: 1. halvår 2026', level: 1 })).toBeInTheDocument();
  expect(periods).toHaveValue('2026-H1');
});

test('a municipality is compared with none: it sees itself over time; its leader has a way to the figures of today', async () => {
  openRoute('/bydel', { answers: { report: aReportAlone }, session: asRole('officeLeader') });
  const table = await screen.findByRole('table', { name: 'Dager fra søknad til svar over tid' });
  expect(rowsOf(table)).toEqual([
    ['1. halvår 2026', '30', '69'],
    ['2. halvår 2026', '21', '57'],
  ]);
  expect(screen.queryByRole('region', { name: 'Målene i byen' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tall i dag' })).toHaveAttribute('href', '/bydel/i-dag');
});

test('a period without a report says so and leads back', async () => {
  openRoute('/bydel?periode=1999', { answers: { report: null }, session: asRole('cityAnalyst') });
  expect(await screen.findByText('Ingen rapport å vise')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Vis siste halvår' })).toBeInTheDocument();
});

test('figures of today: one about too few is hidden in words; one without anything to count is no zero', async () => {
  const measure = (key: string, name: string, value: number | null, hidden: boolean, unit = 'people') => ({
    ...{ key, name, value, hidden, unit, description: 'Hver person telles én gang.' },
  });
  const overview = {
    municipality: { id: 'baerum', code: 'baerum', name: 'Bærum', kind: 'municipality' },
    day: '2027-01-18',
    measures: [
      measure('open', 'Søkere', 12, false),
      measure('waiting', 'Venter på VTA', null, true),
      measure('days', 'Dager til svar', null, false, 'days'),
    ],
  };
  openRoute('/bydel/i-dag', { answers: { overview }, session: asRole('officeLeader') });
  const items = within(await screen.findByRole('region', { name: 'Tall nå' })).getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
    '12 personer',
    'skjult (færre enn 5) ',
    '–ingen tall ennå dager',
  ]);
});
