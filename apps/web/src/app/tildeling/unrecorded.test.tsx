import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openRoute } from '../testing/open-route';

const aStep = (id: string, participantName: string, text: string) => ({
  id,
  caseId: `case-${id}`,
  caseNumber: `2027/${id}`,
  externalCaseNumber: id === '1' ? '26/3001' : null,
  participantName,
  on: '2027-01-18',
  text,
  by: 'Lise Berg',
  copyText: `${participantName}: ${text}`,
});
const steps = [aStep('1', 'Ada Lindmo', 'Søknaden ble mottatt.'), aStep('2', 'Jon Moe', 'Vedtaket ble gjort.')];
const counts = [
  { scope: 'mine', count: 2 },
  { scope: 'all', count: 9 },
];

const open = (rows: readonly object[] = steps) =>
  openRoute('/tildeling/fagsystem', {
    answers: {
      unrecordedCounts: counts,
      unrecordedSteps: () => ({
        edges: rows.map((node) => ({ cursor: 'c', node })),
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        totalCount: rows.length,
      }),
      markStepsRecorded: ({ input }: { input: { ids: string[] } }) => ({
        __typename: 'MarkStepsRecordedPayload',
        marked: input.ids.length,
        counts,
      }),
    },
  });

test('several steps are copied and marked at once, on the day they were entered, and the mark can be taken back', async () => {
  const { sent } = open();
  const user = userEvent.setup();
  expect(await screen.findByRole('row', { name: /Ada Lindmo/ })).toHaveTextContent('2027/1 · fagsystem 26/3001');
  const file = screen.getByRole('link', { name: 'Last ned (Excel)' });
  expect(file).toHaveAttribute('href', '/exports/unrecorded.xlsx?scope=mine');
  await user.click(screen.getByRole('checkbox', { name: 'Velg Ada Lindmo: Søknaden ble mottatt.' }));
  await user.click(screen.getByRole('checkbox', { name: 'Velg Jon Moe: Vedtaket ble gjort.' }));
  await user.click(screen.getByRole('button', { name: 'Kopier de valgte' }));
  expect(await navigator.clipboard.readText()).toBe(
    'Ada Lindmo: Søknaden ble mottatt.\n\nJon Moe: Vedtaket ble gjort.',
  );
  await user.click(screen.getByRole('button', { name: 'Merk de valgte som ført' }));
  const dialog = await screen.findByRole('dialog', { name: 'Er 2 steg ført i fagsystemet?' });
  await user.click(within(dialog).getByRole('button', { name: 'Merk som ført' }));
  expect(await screen.findByText('2 steg er merket som ført.')).toBeInTheDocument();
  const marks = () => sent.filter(({ name }) => name === 'MarkStepsRecorded').map(({ variables }) => variables);
  expect(marks()).toEqual([{ input: { ids: ['1', '2'], recordedOn: '2027-01-18' } }]);
  await user.click(screen.getByRole('button', { name: 'Angre' }));
  expect(await screen.findByText('Merket er tatt bort.')).toBeInTheDocument();
  expect(marks().at(-1)).toEqual({ input: { ids: ['1', '2'], recordedOn: null } });
});

test('the list of all is one press away; when nothing is left, that is said', async () => {
  const { sent } = open([]);
  expect(await screen.findByText('Alt er ført')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Alle saker 9' }));
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ scope: 'all' }));
});
