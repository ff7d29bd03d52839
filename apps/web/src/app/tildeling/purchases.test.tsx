import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const agreement = {
  id: 'a1',
  version: 1,
  reference: '26/2044',
  places: 10,
  from: '2025-01-01',
  to: '2027-03-31',
  standing: 'endsSoon',
  changeReason: null,
};
const purchase = (more: object = {}) => ({
  offer: { id: 'aurora', name: 'Aurora verksted', provider: { id: 'p', name: 'Aurora verksted SA' } },
  bought: 10,
  boughtUntil: '2027-03-31',
  peopleBeyond: 2,
  mayWrite: true,
  agreements: [agreement],
  days: [
    { weekday: 'monday', kept: 10, used: 8, promised: 1, left: 1 },
    { weekday: 'tuesday', kept: 10, used: 11, promised: 1, left: -2 },
  ],
  choices: [
    {
      id: 'po',
      on: '2027-01-12',
      caseId: 'case-ada',
      participantName: 'Ada Lindmo',
      basis: 'onlyOneWithRoom',
      words: 'Arbeidssenteret er fullt.',
      among: ['Aurora verksted', 'Jobb på BA'],
    },
  ],
  ...more,
});

test('what is bought, used and left, until when, and why it was chosen; an agreement is written down', async () => {
  const { sent } = openRoute('/tildeling/kjopte-plasser', {
    answers: {
      purchases: [purchase()],
      registerPurchaseAgreement: {
        __typename: 'Violation',
        rule: 'agreement-overlaps',
        message: 'Det er allerede en avtale i denne perioden: 26/2044.',
        field: 'from',
        facts: [],
      },
    },
    session: asRole('caseworker'),
  });
  const box = within(await screen.findByRole('region', { name: 'Aurora verksted' }));
  expect(box.getByText('Det er kjøpt plasser til og med 31. mars 2027.')).toBeInTheDocument();
  expect(box.getByText(/^Avtalen slutter snart/)).toBeInTheDocument();
  expect(box.getByText(/^2 personer har plass uten sluttdag/)).toBeInTheDocument();
  const use = within(box.getByRole('table', { name: 'Bruk av plassene hos Aurora verksted' }));
  const cells = (name: RegExp) =>
    within(use.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect([cells(/Mandag/), cells(/Tirsdag/)]).toEqual([
    ['10', '8', '1', '1'],
    ['10', '11', '1', '2 for mange'],
  ]);
  const why = within(box.getByRole('table', { name: 'Hvorfor plassene ble valgt' })).getByRole('row', { name: /Ada/ });
  expect(why).toHaveTextContent('det bare var plass herArbeidssenteret er fullt.');
  expect(why).toHaveTextContent('Aurora verksted, Jobb på BA');

  await userEvent.click(box.getByRole('button', { name: 'Registrer avtale' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Registrer avtale med Aurora verksted SA' }));
  await userEvent.type(dialog.getByLabelText('Nummer i arkivet'), '27/9');
  await userEvent.type(dialog.getByLabelText('Plasser per ukedag'), '12');
  await userEvent.type(dialog.getByLabelText('Første dag'), '2027-03-01');
  await userEvent.type(dialog.getByLabelText('Siste dag'), '2028-12-31');
  await userEvent.click(dialog.getByRole('button', { name: 'Lagre avtalen' }));
  expect((await dialog.findAllByText(/Det er allerede en avtale/)).length).toBeGreaterThan(0);
  expect(sent.find(({ name }) => name === 'RegisterPurchaseAgreement')?.variables['input']).toEqual({
    offerId: 'aurora',
    reference: '27/9',
    places: 12,
    from: '2027-03-01',
    to: '2028-12-31',
  });
});

test('where nothing covers today it says that no place can be offered, and who may not write has no button', async () => {
  openRoute('/tildeling/kjopte-plasser', {
    answers: {
      purchases: [purchase({ bought: null, boughtUntil: null, agreements: [], choices: [], mayWrite: false })],
    },
    session: asRole('decisionMaker'),
  });
  expect(await screen.findByText(/^Ingen avtale dekker dagen i dag/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Registrer avtale' })).toBeNull();
});
