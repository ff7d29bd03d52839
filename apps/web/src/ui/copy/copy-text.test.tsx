import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyText } from './copy-text';

test('the text is on the clipboard, and the button says so', async () => {
  const user = userEvent.setup();
  render(<CopyText text="Sak 2027-0117" label="Kopier teksten" />);
  await user.click(screen.getByRole('button', { name: 'Kopier teksten' }));
  expect(await navigator.clipboard.readText()).toBe('Sak 2027-0117');
  expect(screen.getByRole('status')).toHaveTextContent('Kopiert');
});
