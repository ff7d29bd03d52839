import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficeCase } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const aRow = (id: string, name: string, changes: object = {}) => ({
  id,
  name,
  birthYear: 2007,
  school: null,
  caseId: `case-${id}`,
  caseNumber: `2027/${id}`,
  state: 'closed',
  places: [],
  addressProtected: false,
  ...changes,
});
const ada = aRow('1', 'Ada Lindmo', { places: ['BA arbeid', 'BKD aktivitet'] });
const jon = aRow('2', 'Jon Moe', { caseId: null, caseNumber: null, state: null, addressProtected: true });

const page = (rows: readonly object[], endCursor: string | null = null) => ({
  edges: rows.map((node) => ({ cursor: 'c', node })),
  pageInfo: { hasNextPage: endCursor !== null, hasPreviousPage: false, startCursor: null, endCursor },
  totalCount: 2,
});

const open = (path = '/tildeling/saker') =>
  openRoute(path, {
    answers: {
      register: ({ search, after }: { search?: string; after?: string }) => {
        if (search) return page([ada, jon].filter(({ name }) => name.toLowerCase().includes(search)));
        return after ? page([jon]) : page([ada], 'c1');
      },
      case: ({ id }: { id: string }) => anOfficeCase({ id }),
    },
  });

test('the register shows everybody, also with no case, and «Vis neste» goes on by the cursor', async () => {
  const { sent } = open();
  expect(await screen.findByRole('row', { name: /Ada Lindmo/ })).toHaveTextContent('BA arbeid, BKD aktivitet');
  await userEvent.click(screen.getByRole('button', { name: /Vis neste/ }));
  expect(screen.getByRole('link', { name: 'Last ned (Excel)' })).toHaveAttribute('href', '/exports/register.xlsx');
  const row = await screen.findByRole('row', { name: /Jon Moe/ });
  expect(row).toHaveTextContent('Ingen sak');
  expect(row).toHaveTextContent('Fortrolig adresse');
  expect(within(row).queryByRole('link')).not.toBeInTheDocument();
  expect(sent.at(-1)?.variables).toMatchObject({ after: 'c1' });
});

test('printing fetches all of the list first; when that fails, it says so and prints nothing', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  let broken = true;
  openRoute('/tildeling/saker', {
    answers: {
      register: ({ after }: { after?: string }) => {
        if (!after) return page([ada], 'c1');
        if (broken) throw new Error('offline');
        return page([jon]);
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut alle 2' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vi fikk ikke hentet hele lista. Prøv igjen.');
  expect(print).not.toHaveBeenCalled();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Skriv ut alle 2' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(screen.getByRole('row', { name: /Jon Moe/ })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2));
});

test('a search that finds nobody says what one may try', async () => {
  open();
  await screen.findByRole('row', { name: /Ada Lindmo/ });
  await userEvent.type(screen.getByLabelText('Søk i navn eller saksnummer'), 'hansen');
  expect(await screen.findByText('Ingen personer passer med søket')).toBeInTheDocument();
  // A name stands in no address, so there is no file of a search.
  expect(screen.queryByRole('link', { name: 'Last ned (Excel)' })).not.toBeInTheDocument();
});

test('a search that is too long is not asked for: the field says so', async () => {
  const { sent } = open();
  await screen.findByRole('row', { name: /Ada Lindmo/ });
  const asked = sent.length;
  const field = screen.getByLabelText('Søk i navn eller saksnummer');
  await userEvent.click(field);
  await userEvent.paste('a'.repeat(101));
  expect(await screen.findByRole('alert')).toHaveTextContent('Søket er for langt. Skriv høyst 100 tegn.');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Søket er for langt. Skriv høyst 100 tegn.');
  await userEvent.type(field, '{Backspace}');
  await waitFor(() => expect(sent.slice(asked)).toMatchObject([{ variables: { search: 'a'.repeat(100) } }]));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('Ctrl K finds a case from wherever one is; two letters are needed; what is typed stands in no address', async () => {
  const { sent, at } = open();
  await screen.findByRole('row', { name: /Ada Lindmo/ });
  await userEvent.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Hvilken sak vil du åpne?' });
  const asked = sent.length;
  await userEvent.type(within(dialog).getByRole('searchbox'), 'l');
  await userEvent.type(within(dialog).getByRole('searchbox'), 'indmo');
  const link = await within(dialog).findByRole('link', { name: 'Ada Lindmo, 2007 (2027/1)' });
  expect(sent.slice(asked).map(({ variables }) => variables)).toEqual([{ search: 'lindmo', first: 8 }]);
  await userEvent.click(link);
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-1'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
