import { fireEvent, render, screen } from '@testing-library/react';
import { AskedDay } from './asked-day';

const day = () => screen.getByLabelText('Fra');
const type = (value: string) => fireEvent.change(day(), { target: { value } });

function field(value: string, onAsk: (day: string) => void = () => undefined) {
  return (
    <>
      <label htmlFor="fra">Fra</label>
      <AskedDay id="fra" value={value} min="2027-01-18" onAsk={onAsk} />
    </>
  );
}

test('a year that is typed figure by figure stands, and is asked for when it is whole', () => {
  const onAsk = jest.fn();
  render(field('2027-01-18', onAsk));
  for (const typed of ['0002-03-01', '0020-03-01', '0202-03-01']) {
    type(typed);
    expect(day()).toHaveValue(typed);
  }
  expect(onAsk).not.toHaveBeenCalled();
  type('2027-03-01');
  expect(onAsk.mock.calls).toEqual([['2027-03-01']]);
});

test('a day that was asked for stands while the page is on its way to it, and then follows the page', () => {
  const { rerender } = render(field('2027-01-18'));
  type('2027-03-01');
  expect(day()).toHaveValue('2027-03-01');
  rerender(field('2027-03-01'));
  expect(day()).toHaveValue('2027-03-01');
  rerender(field('2027-02-01'));
  expect(day()).toHaveValue('2027-02-01');
});

test('what was no day to ask for is forgotten when the field is left', () => {
  const onAsk = jest.fn();
  render(field('2027-01-18', onAsk));
  type('2026-12-01');
  fireEvent.blur(day());
  expect(day()).toHaveValue('2027-01-18');
  expect(onAsk).not.toHaveBeenCalled();
});
