import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DataTable } from './data-table';
import { Pager } from './pager';
import type { TableColumn, TableSort } from './table-types';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly days: number;
}

const rows: Row[] = [
  { id: 'a', name: 'Ada Lindmo', days: 2 },
  { id: 'b', name: 'Even Tangen', days: -3 },
  { id: 'c', name: 'Nora Fjellvik', days: 7 },
];

const columns: TableColumn<Row>[] = [
  { id: 'name', header: 'Søker', cell: ({ name }) => <a href="#sak">{name}</a>, rowHeader: true },
  { id: 'days', header: 'Frist', cell: ({ days }) => days, numeric: true, sortable: true },
];

function List(props: {
  readonly onOpen?: (row: Row) => void;
  readonly onSort?: (sort: TableSort) => void;
  readonly rows?: readonly Row[];
}) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      caption="Mine saker"
      columns={columns}
      rows={props.rows ?? rows}
      rowId={({ id }) => id}
      onOpen={props.onOpen ?? (() => undefined)}
      openId="b"
      sort={{ column: 'days', direction: 'ascending' }}
      onSort={props.onSort ?? (() => undefined)}
      selection={{
        selected,
        onChange: setSelected,
        canSelect: ({ id }) => id !== 'c',
        label: ({ name }) => `Velg ${name}`,
      }}
    />
  );
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

test('a table has its caption, row headers, and says how it is sorted and which row is open', () => {
  render(<List />);
  expect(screen.getByRole('table', { name: 'Mine saker' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Ada Lindmo' })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Frist' })).toHaveAttribute('aria-sort', 'ascending');
  expect(row('Even Tangen')).toHaveAttribute('aria-current', 'true');
});

test('arrows move between rows, Enter opens, Space picks, and only where a box is', async () => {
  const onOpen = jest.fn();
  render(<List onOpen={onOpen} />);
  act(() => row('Ada Lindmo').focus());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(row('Even Tangen')).toHaveFocus();
  expect(onOpen).toHaveBeenCalledWith(rows[1]);
  await userEvent.keyboard(' {ArrowDown} {Home}');
  expect(screen.getByRole('checkbox', { name: 'Velg Even Tangen' })).toBeChecked();
  expect(screen.queryByRole('checkbox', { name: 'Velg Nora Fjellvik' })).not.toBeInTheDocument();
  expect(row('Ada Lindmo')).toHaveFocus();
});

test('one row is reached with Tab; a press on a row opens it, on a link in it does not', async () => {
  const onOpen = jest.fn();
  render(<List onOpen={onOpen} />);
  expect(screen.getAllByRole('row').filter((found) => found.getAttribute('tabindex') === '0')).toEqual([
    row('Ada Lindmo'),
  ]);
  await userEvent.click(screen.getByRole('link', { name: 'Ada Lindmo' }));
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.click(within(row('Ada Lindmo')).getByText('2'));
  expect(onOpen).toHaveBeenCalledWith(rows[0]);
});

test('the heading asks the server to sort the other way', async () => {
  const onSort = jest.fn();
  render(<List onSort={onSort} />);
  await userEvent.click(screen.getByRole('button', { name: /Frist/ }));
  expect(onSort).toHaveBeenCalledWith({ column: 'days', direction: 'descending' });
});

test('all that can be picked is picked at once', async () => {
  render(<List />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Velg alle' }));
  expect(screen.getAllByRole('checkbox').filter((box) => box.matches(':checked'))).toHaveLength(3);
});

test('a cell knows its column, which a phone shows beside the value', () => {
  render(<List />);
  const cell = screen.getByRole('cell', { name: '-3' });
  expect(cell).toHaveAttribute('data-label', 'Frist');
});

describe('very many rows', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, name: `Person ${index}.`, days: index }));
  const drawn = () => screen.getAllByRole('row').map((each) => Number(each.getAttribute('aria-rowindex')));
  /** jsdom lays nothing out: this is how far down the reader has come. */
  function scrollTo(pixels: number) {
    const region = screen.getByRole('region');
    Object.defineProperty(region, 'scrollTop', { value: pixels, configurable: true });
    fireEvent.scroll(region);
  }

  // What looks after a long list comes with the first one.
  beforeAll(async () => {
    const { unmount } = render(<List rows={many} />);
    await waitFor(() => expect(drawn().length).toBeLessThan(20));
    unmount();
  });

  test('only those in sight are drawn, the others take their room, and the count is still said', () => {
    render(<List rows={many} />);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '501');
    expect(drawn().length).toBeLessThan(20);
    scrollTo(53 * 300);
    expect(row('Person 300.')).toHaveAttribute('aria-rowindex', '302');
    expect(screen.queryByRole('row', { name: /Person 100\./ })).not.toBeInTheDocument();
    const room = [...document.querySelectorAll<HTMLElement>('tr[aria-hidden] > td')].map(({ style }) => style.height);
    const heights = room.map((height) => Number.parseInt(height, 10));
    expect(heights.reduce((sum, height) => sum + height, 0) / 53 + drawn().length - 1).toBe(500);
  });

  test('the row that has focus stays, however far the reader scrolls away from it', () => {
    render(<List rows={many} />);
    act(() => row('Person 2.').focus());
    scrollTo(53 * 400);
    expect(row('Person 400.')).toBeInTheDocument();
    expect(row('Person 2.')).toHaveFocus();
    expect(row('Person 2.')).toHaveAttribute('tabindex', '0');
  });

  test('End and Home go to rows that were not drawn', async () => {
    render(<List rows={many} />);
    act(() => row('Person 0.').focus());
    await userEvent.keyboard('{End}');
    expect(row('Person 499.')).toHaveFocus();
    scrollTo(53 * 490);
    await userEvent.keyboard('{ArrowUp} {Home}');
    expect(row('Person 0.')).toHaveFocus();
    scrollTo(53 * 495);
    expect(screen.getByRole('checkbox', { name: 'Velg Person 498.' })).toBeChecked();
  });

  test('a page that scrolls instead of the list shows the rows that are in sight then', () => {
    render(<List rows={many} />);
    jest.spyOn(screen.getByRole('region'), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -53 * 200, 390, 0));
    fireEvent.scroll(document);
    expect(row('Person 200.')).toBeInTheDocument();
    expect(drawn().length).toBeLessThan(20);
  });

  test('on paper all of them are drawn', () => {
    render(<List rows={many} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('row')).toHaveLength(501);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn().length).toBeLessThan(20);
  });

  test('a row that stands there is not drawn again when one moves, picks or fetches more', async () => {
    const drawnAs = jest.fn(({ name }: Row) => name);
    const once = [{ id: 'name', header: 'Søker', cell: drawnAs, rowHeader: true }];
    const selection = { selected: new Set<string>(), onChange: () => undefined, label: ({ name }: Row) => name };
    const list = (count: number, selected: readonly string[]) => (
      <DataTable
        caption="Mine saker"
        columns={once}
        rows={many.slice(0, count)}
        rowId={({ id }) => id}
        selection={{ ...selection, selected: new Set(selected) }}
      />
    );
    const { rerender } = render(list(30, []));
    act(() => row('Person 0.').focus());
    drawnAs.mockClear();
    rerender(list(45, []));
    expect(drawnAs).toHaveBeenCalledTimes(15);
    drawnAs.mockClear();
    rerender(list(45, ['7']));
    await userEvent.keyboard('{ArrowDown}');
    expect(drawnAs.mock.calls.map(([{ id }]) => id)).toEqual(['7', '0', '1']);
  });
});

test('the foot says how much is shown and fetches more', async () => {
  const onMore = jest.fn();
  render(<Pager shown={12} total={34} hasMore pageSize={50} onMore={onMore} keys />);
  expect(screen.getByRole('status')).toHaveTextContent('Viser 12 av 34');
  await userEvent.click(screen.getByRole('button', { name: 'Vis neste 22' }));
  expect(onMore).toHaveBeenCalledTimes(1);
});
