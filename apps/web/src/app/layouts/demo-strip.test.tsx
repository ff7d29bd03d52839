import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { yearWheelDocument } from '../../calendar/year-wheel.graphql';
import { aSession, renderPage } from '../../lib/testing/render';
import { DemoStrip } from './demo-strip';

const today = '2027-01-18';
const businessDay = { ...aSession().businessDay, day: today, isDemo: true };
const item = (day: string, title: string) => ({
  day,
  until: null,
  title,
  text: '',
  kind: 'applicationDeadline' as const,
});

const yearWheel = {
  request: { query: yearWheelDocument, variables: {} },
  result: {
    data: {
      yearWheel: [
        item('2027-01-11', 'Allerede vært'),
        item('2027-04-15', 'Svar'),
        item('2027-02-01', 'Frist'),
        item('2027-02-01', 'Skolens frist'),
      ],
      businessDay,
    },
  },
};

async function opens() {
  renderPage(<DemoStrip />, { mocks: [yearWheel], session: { viewer: null, businessDay } });
  await userEvent.click(await screen.findByRole('button', { name: 'Flytt dagen' }));
  return screen.findByRole('list', { name: 'Dager på året' });
}

function serverAnswers(status: number) {
  const asked = jest.fn(() => Promise.resolve({ ok: status < 400 } as Response));
  Object.defineProperty(globalThis, 'fetch', { value: asked, configurable: true });
  return asked;
}

test('in production there is no strip, and no way to move the day', async () => {
  const page = (
    <>
      <DemoStrip />
      <p>Siden</p>
    </>
  );
  renderPage(page, { session: { viewer: null, businessDay: { ...businessDay, isDemo: false } } });
  expect(await screen.findByText('Siden')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Flytt dagen' })).not.toBeInTheDocument();
});

test('the days ahead are offered in order, those of one day together, and none that has been', async () => {
  const days = within(await opens()).getAllByRole('button');
  expect(days.map((button) => button.textContent)).toEqual([
    'Mandag 1. februar 2027: Frist, Skolens frist',
    'Torsdag 15. april 2027: Svar',
  ]);
});

test('a chosen day is sent to the server', async () => {
  const asked = serverAnswers(500);
  await userEvent.click(within(await opens()).getByRole('button', { name: /15\. april/ }));
  expect(asked).toHaveBeenCalledWith('/demo/clock', expect.objectContaining({ body: '{"day":"2027-04-15"}' }));
  expect(await screen.findByText(/Dagen ble ikke flyttet/)).toBeInTheDocument();
});

test.each(['2027-01-17', '2028-01-20', '9999-01-01'])(
  '%s, which has been or is far off, is refused with words, without asking the server',
  async (day) => {
    const asked = serverAnswers(200);
    await opens();
    await userEvent.type(screen.getByLabelText('En annen dag'), day);
    await userEvent.click(screen.getByRole('button', { name: 'Gå til dagen' }));
    expect(screen.getByText(/Velg en dag etter i dag/)).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  },
);
