import { fireEvent, render, screen } from '@testing-library/react';
import { CatalogueFilters } from './catalogue-filters';

const noFilters = { search: '', workType: '', municipality: '', decidedBy: '' } as const;

test('a chosen municipality stands in its list while the address is on its way to it', () => {
  const onChange = jest.fn();
  const filters = (municipality: string) => (
    <CatalogueFilters
      filters={{ ...noFilters, municipality }}
      workTypes={[]}
      municipalities={['asker', 'baerum'].map((code) => ({
        id: code,
        code,
        name: code,
        kind: 'municipality' as const,
      }))}
      onChange={onChange}
      onClear={null}
    />
  );
  const { rerender } = render(filters(''));
  const list = screen.getByLabelText('Hvor bor du?');
  fireEvent.change(list, { target: { value: 'asker' } });
  expect(list).toHaveValue('asker');
  expect(onChange).toHaveBeenCalledWith({ municipality: 'asker' });
  fireEvent.change(list, { target: { value: 'baerum' } });
  rerender(filters('asker'));
  expect(list).toHaveValue('baerum');
  rerender(filters('baerum'));
  rerender(filters(''));
  expect(list).toHaveValue('');
});
