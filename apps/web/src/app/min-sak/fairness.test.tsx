import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asAda } from '../testing/a-draft';
import { openRoute } from '../testing/open-route';

const said = (saysYes: boolean | null) => ({ saysYes, saidOn: saysYes === null ? null : '2027-01-18' });
const open = (saysYes: boolean | null) =>
  openRoute('/min-sak/rettferdig', {
    answers: {
      fairnessAnswer: said(saysYes),
      answerFairness: ({ input }: { input: { saysYes: boolean | null } }) => ({
        __typename: 'FairnessAnswerPayload',
        answer: said(input.saysYes),
      }),
    },
    session: asAda,
  });
const inputs = (sent: ReturnType<typeof open>['sent']) =>
  sent.filter(({ name }) => name === 'AnswerFairness').map(({ variables }) => variables);

test('says what it is for before it asks; nothing is chosen, and one may leave without an answer', async () => {
  const { sent } = open(null);
  expect(await screen.findByText(/Svaret endrer ingenting i saken din/)).toBeInTheDocument();
  expect(screen.getByText(/Du kan ta svaret tilbake når du vil/)).toBeInTheDocument();
  expect(screen.getByRole('group', { name: /Har du utviklingshemming\?/ })).toBeInTheDocument();
  for (const answer of screen.getAllByRole('radio')) expect(answer).not.toBeChecked();
  expect(screen.getByRole('link', { name: 'Jeg vil ikke svare' })).toHaveAttribute('href', '/min-sak');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Velg ja eller nei først.');
  expect(inputs(sent)).toEqual([]);
});

test('is answered, changed, and taken back', async () => {
  const { sent } = open(null);
  await userEvent.click(await screen.findByRole('radio', { name: 'Ja' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
  expect(await screen.findByText(/Svaret er «Ja»/)).toHaveTextContent('Lagret 18. januar 2027');
  await userEvent.click(screen.getByRole('button', { name: 'Endre svaret' }));
  for (const answer of screen.getAllByRole('radio')) expect(answer).not.toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Nei' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
  expect(await screen.findByText(/Svaret er «Nei»/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ta svaret tilbake' }));
  expect(await screen.findByRole('heading', { name: 'Svaret er slettet' })).toBeInTheDocument();
  await waitFor(() => expect(inputs(sent)).toEqual([true, false, null].map((saysYes) => ({ input: { saysYes } }))));
});

test('what was said before is shown with a way back from it', async () => {
  open(true);
  expect(await screen.findByText(/Svaret er «Ja»/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ta svaret tilbake' })).toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
