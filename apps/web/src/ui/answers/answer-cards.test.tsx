import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AnswerCards } from './answer-cards';

const answers = [
  { value: 'accept', title: 'Ja takk', text: 'Jeg vil ha plassen.' },
  { value: 'decline', title: 'Nei takk' },
  { value: 'talk', title: 'Jeg vil snakke med noen' },
] as const;

type Value = (typeof answers)[number]['value'];

function Question() {
  const [chosen, setChosen] = useState<Value | null>(null);
  return <AnswerCards question="Hva vil du svare?" answers={answers} chosen={chosen} onChoose={setChosen} />;
}

test('no answer is chosen beforehand, and each is chosen by pointer or arrow key', async () => {
  render(<Question />);
  const radios = screen.getAllByRole('radio');
  expect(screen.getByRole('group', { name: 'Hva vil du svare?' })).toBeInTheDocument();
  expect(radios.filter((radio) => radio.matches(':checked'))).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: /Ja takk/ }));
  expect(radios[0]).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  expect(radios[1]).toBeChecked();
});
