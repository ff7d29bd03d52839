import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadAloudButton } from '../ui/read-aloud/read-aloud-button';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}

/** A machine with these voices; what it is told to say is in `spoken`. */
function aMachineWith(languages: readonly string[]) {
  const spoken: Utterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => languages.map((lang) => ({ lang })),
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: jest.fn(),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  return { spoken, speech };
}

test('a machine without a Norwegian voice has no button that would read wrongly', () => {
  aMachineWith(['en-GB', 'sv-SE']);
  const { container } = render(<ReadAloudButton text={() => 'Hei'} />);
  expect(container).toBeEmptyDOMElement();
});

test('a page is read sentence by sentence, and stops on a second press', async () => {
  const { spoken, speech } = aMachineWith(['en-GB', 'nb-NO']);
  render(<ReadAloudButton text={() => 'Hei, Ada. Du har fått tilbud!\nVil du svare?'} />);
  await userEvent.click(screen.getByRole('button', { name: 'Les opp' }));
  expect(spoken.map(({ text }) => text)).toEqual(['Hei, Ada.', 'Du har fått tilbud!', 'Vil du svare?']);
  await userEvent.click(screen.getByRole('button', { name: 'Stopp' }));
  expect(speech.cancel).toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Les opp' })).toBeInTheDocument();
});

test('when the last sentence is read the button offers to read again', async () => {
  const { spoken } = aMachineWith(['nb-NO']);
  render(<ReadAloudButton text={() => 'Hei.'} />);
  await userEvent.click(screen.getByRole('button', { name: 'Les opp' }));
  act(() => spoken.at(-1)?.onend?.());
  expect(screen.getByRole('button', { name: 'Les opp' })).toBeInTheDocument();
});
