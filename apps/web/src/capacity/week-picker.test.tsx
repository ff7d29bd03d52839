import { act, fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../lib/testing/render';
import { weeksFrom } from './week-choice';
import { WeekPicker } from './week-picker';

test('a chosen week stands in its list while its places are on the way', async () => {
  const [now] = weeksFrom('2027-01-18');
  renderPage(<WeekPicker week={now} />);
  const list = await screen.findByLabelText('Vis uke');
  expect(list).toHaveValue('2027-01-18');
  // The address follows; the page has not.
  await act(async () => {
    fireEvent.change(list, { target: { value: '2027-02-01' } });
    await Promise.resolve();
  });
  expect(list).toHaveValue('2027-02-01');
});
