import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const baerum = { id: 'baerum', code: 'baerum', name: 'Bærum' };
const step = (name: string) => ({ step: name, open: true, reason: null, needs: [] });
const problem = (message: string, isError = true) => ({
  rule: 'import-offer-unknown',
  field: 'offer',
  isError,
  message,
});
const sheet = (changes: object = {}) => ({
  id: 'i1',
  version: 3,
  state: 'draft',
  fileName: 'deltakere.csv',
  rowCount: 2,
  createdAt: '2027-01-18T09:00:00Z',
  createdBy: 'Leder',
  appliedAt: null,
  undoUntil: null,
  forgottenOn: '2027-02-01',
  kind: null,
  informedOn: null,
  informedHow: null,
  matchByName: false,
  overbookingReason: null,
  tried: false,
  columns: [
    { heading: 'Deltaker', field: 'fullName', examples: ['Ola Nordmann'] },
    { heading: 'Sted', field: null, examples: ['Fabrikken'] },
  ],
  rows: [
    {
      number: 2,
      kind: 'placement',
      weekdays: ['monday', 'thursday'],
      cells: ['Ola Nordmann', 'Fabrikken'],
      problems: [problem('Vi kjenner ikke «Fabrikken».')],
    },
    { number: 3, kind: 'waiting', weekdays: [], cells: ['Kari Moe', 'Arba'], problems: [] },
  ],
  allowedSteps: ['map', 'try', 'apply', 'discard'].map(step),
  ...changes,
});
const leader = asRole('officeLeader', baerum);

test('columns are chosen, rows are told what is wrong with them, and everybody is taken in after a question', async () => {
  const { sent } = openRoute('/tildeling/innhenting/i1', {
    session: leader,
    answers: {
      import: sheet(),
      mapImport: { __typename: 'ImportPayload', import: sheet({ version: 4, rows: [{ ...sheet().rows[1] }] }) },
      applyImport: {
        __typename: 'ImportPayload',
        import: sheet({ version: 5, state: 'applied', undoUntil: '2027-02-01', allowedSteps: [step('undo')] }),
      },
    },
  });
  const row = await screen.findByRole('row', { name: /Ola Nordmann/ });
  expect(row).toHaveTextContent('Feil: Tilbud. Vi kjenner ikke «Fabrikken».');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Vis bare rader med merknader' }));
  expect(screen.queryByRole('row', { name: /Kari Moe/ })).not.toBeInTheDocument();

  await userEvent.selectOptions(screen.getByLabelText(/Kolonne 2: Sted/), 'Tilbud');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre valgene og vis radene' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'MapImport')?.variables).toMatchObject({
      input: { id: 'i1', version: 3, columns: ['fullName', 'offer'], kind: null },
    }),
  );
  expect(await screen.findByText('Alle radene er klare.')).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Hent inn alle radene' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja' }));
  expect(await screen.findByRole('heading', { name: 'Arket er hentet inn' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Angre innhentingen' })).toBeInTheDocument();
});

test('a sheet with a column for each weekday is mapped by hand, and the rows tell the days', async () => {
  const columns = [
    { heading: 'Deltaker', field: 'fullName', examples: ['Ola Nordmann'] },
    { heading: 'Ma-gr.', field: null, examples: ['x'] },
    { heading: 'Tirs', field: 'tuesday', examples: ['½'] },
  ];
  const rows = [
    {
      number: 2,
      kind: 'placement',
      weekdays: ['tuesday'],
      cells: ['Ola Nordmann', 'x', '½'],
      problems: [{ ...problem('Halv dag.', false), field: 'tuesday' }],
    },
  ];
  const { sent } = openRoute('/tildeling/innhenting/i1', {
    session: leader,
    answers: {
      import: sheet({ columns, rows }),
      mapImport: {
        __typename: 'ImportPayload',
        import: sheet({ version: 4, columns, rows: [{ ...rows[0], weekdays: ['monday', 'tuesday'] }] }),
      },
    },
  });
  const row = await screen.findByRole('row', { name: /Ola Nordmann/ });
  expect(row).toHaveTextContent('Merk: Tirsdag. Halv dag.');
  expect(within(row).getByRole('cell', { name: 'ti' })).toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: /Tirsdag/ })).not.toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText(/Kolonne 2: Ma-gr/), 'Mandag');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre valgene og vis radene' }));
  expect(await screen.findByRole('cell', { name: 'ma, ti' })).toBeInTheDocument();
  expect(sent.find(({ name }) => name === 'MapImport')?.variables).toMatchObject({
    input: { columns: ['fullName', 'monday', 'tuesday'] },
  });
});

test('a caseworker finds no such page', async () => {
  openRoute('/tildeling/innhenting', { session: asRole('caseworker', baerum), answers: {} });
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Hent inn fra regneark');
});

test('work that takes a while says so, and stops saying so when it is done', async () => {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  openRoute('/tildeling/innhenting/i1', {
    session: leader,
    answers: {
      import: sheet({ rowCount: 1800 }),
      tryImport: () => done.then(() => ({ __typename: 'ImportPayload', import: sheet({ rows: [], tried: true }) })),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Prøv uten å lagre' }));
  expect(screen.queryByText(/Vi går gjennom/)).not.toBeInTheDocument();
  expect(await screen.findByText(/Vi går gjennom 1800 rader/)).toBeInTheDocument();
  finish();
  await waitFor(() => expect(screen.queryByText(/Vi går gjennom/)).not.toBeInTheDocument());
});
