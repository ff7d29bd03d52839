import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ComponentType } from 'react';
import { renderPage } from '../../lib/testing/render';
import { Dialog } from '../dialog/dialog';
import { whenOpened } from './when-opened';

interface Request {
  readonly come: () => void;
  readonly fail: () => void;
}

interface Props {
  readonly onClose: () => void;
}

function Question({ onClose }: Props) {
  return (
    <Dialog open title="Vil du det?" onClose={onClose}>
      <button type="button" onClick={onClose}>
        Nei
      </button>
    </Dialog>
  );
}

/** A button that opens a dialog, and how its code comes: when, and whether. */
function slowly() {
  const asked: Request[] = [];
  const Late = whenOpened<Props>(
    () =>
      new Promise<ComponentType<Props>>((resolve, reject) => {
        asked.push({ come: () => resolve(Question), fail: () => reject(new Error('offline')) });
      }),
  );
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Åpne
        </button>
        {open && <Late onClose={() => setOpen(false)} />}
      </>
    );
  }
  return { Page, asked };
}

/** The code comes, or does not, and the page has followed. */
const comes = (request: Request | undefined) => act(() => Promise.resolve(request?.come()));
const fails = (request: Request | undefined) => act(() => Promise.resolve(request?.fail()));

describe('a dialog that is fetched when it is opened', () => {
  it('takes focus when it comes, gives it back, and is there at once the next time', async () => {
    const { Page, asked } = slowly();
    renderPage(<Page />);
    const opener = await screen.findByRole('button', { name: 'Åpne' });
    await userEvent.click(opener);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
    await comes(asked[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Nei' }));
    expect(opener).toHaveFocus();
    await userEvent.click(opener);
    expect(screen.getByRole('dialog', { name: 'Vil du det?' })).toBeInTheDocument();
    expect(asked).toHaveLength(1);
  });

  it('says that it is on its way when that takes long', async () => {
    const { Page, asked } = slowly();
    renderPage(<Page />);
    await userEvent.click(await screen.findByRole('button', { name: 'Åpne' }));
    expect(screen.queryByText('Åpner …')).not.toBeInTheDocument();
    expect(await screen.findByText('Åpner …')).toBeInTheDocument();
    await comes(asked[0]);
    expect(screen.queryByText('Åpner …')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'Vil du det?' })).toBeInTheDocument();
  });

  it('says so when it does not come, and tries again', async () => {
    const { Page, asked } = slowly();
    renderPage(<Page />);
    const opener = await screen.findByRole('button', { name: 'Åpne' });
    await userEvent.click(opener);
    await fails(asked[0]);
    expect(screen.getByRole('dialog', { name: 'Vi fikk ikke hentet dette' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(opener).toHaveFocus();
    await userEvent.click(opener);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await fails(asked[1]);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    await comes(asked[2]);
    expect(screen.getByRole('dialog', { name: 'Vil du det?' })).toBeInTheDocument();
  });
});
