import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StepButtons } from './step-buttons';

const steps = [
  { step: 'submit', open: true, reason: null },
  { step: 'withdraw', open: true, reason: null },
  { step: 'approve', open: false, reason: 'Ada må godkjenne selv.' },
  { step: 'elsewhere', open: true, reason: null },
];

test('open steps are buttons, closed ones say why, and unnamed ones belong elsewhere', async () => {
  const onStep = jest.fn();
  const labels = { submit: 'Send søknaden', withdraw: 'Trekk søknaden', approve: 'Godkjenn' };
  render(<StepButtons steps={steps} labels={labels} onStep={onStep} />);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Send søknaden',
    'Trekk søknaden',
  ]);
  expect(screen.getByRole('listitem')).toHaveTextContent('Godkjenn: Ada må godkjenne selv.');
  await userEvent.click(screen.getByRole('button', { name: 'Trekk søknaden' }));
  expect(onStep).toHaveBeenCalledWith(steps[1]);
});

test('nothing to do draws nothing', () => {
  const { container } = render(<StepButtons steps={[]} labels={{}} onStep={() => undefined} />);
  expect(container).toBeEmptyDOMElement();
});
