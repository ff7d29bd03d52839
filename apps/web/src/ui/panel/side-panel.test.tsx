import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SidePanel } from './side-panel';

test('the heading takes focus for each new thing, and Escape or the cross closes', async () => {
  const onClose = jest.fn();
  const panel = (id: string, name: string) => (
    <SidePanel shownId={id} title={name} onClose={onClose}>
      <a href="#sak">Åpne hele saken</a>
    </SidePanel>
  );
  const { rerender } = render(panel('1', 'Ada Lindmo'));
  expect(screen.getByRole('heading', { name: 'Ada Lindmo' })).toHaveFocus();
  rerender(panel('2', 'Even Tangen'));
  expect(screen.getByRole('heading', { name: 'Even Tangen' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Lukk sidepanelet' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
