import { render, screen } from '@testing-library/react';
import { StatusTag } from './status-tag';

test('a status is its words; the mark is for the eye only', () => {
  render(<StatusTag kind="late">3 dager over frist</StatusTag>);
  const tag = screen.getByText('3 dager over frist');
  expect(tag).toHaveAttribute('data-kind', 'late');
  expect(tag.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
