import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficeCase } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const ba = {
  id: 'offer-ba',
  code: 'ba-arbeid',
  name: 'Bærum arbeidssenter',
  capacityUnit: 'weekday',
  provider: { id: 'ba', code: 'ba', name: 'BA', kind: 'provider' },
  workAreas: [],
  form: [
    {
      key: 'transport',
      kind: 'singleChoice',
      question: 'Hvordan kommer du deg på jobb?',
      why: 'Vi må vite om du trenger skyss.',
      required: true,
      options: [
        { value: 'bus', label: 'Buss' },
        { value: 'taxi', label: 'Drosje' },
      ],
    },
  ],
};

const offers = {
  edges: [{ cursor: '1', node: ba }],
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: 1,
};

test('a paper application is typed in with wishes and the offer’s own questions; the identity number stands in no address', async () => {
  const { sent, at } = openRoute('/tildeling/registrer', {
    answers: {
      offers,
      schools: [],
      registerPaperApplication: { __typename: 'CasePayload', case: anOfficeCase() },
      case: anOfficeCase(),
    },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Fødselsnummer' }), '010203 12345');
  await userEvent.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'Olav');
  await userEvent.type(screen.getByRole('textbox', { name: 'Etternavn' }), 'Moe');
  const bankId = screen.getByRole('group', { name: /Har personen BankID/ });
  await userEvent.click(within(bankId).getByRole('radio', { name: 'Nei' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tilbud' }), 'Bærum arbeidssenter (BA)');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mandag' }));
  await userEvent.click(screen.getByRole('button', { name: 'Registrer søknaden' }));
  expect(await screen.findByRole('group', { name: /rette dette/ })).toHaveTextContent('Svar på spørsmålet');
  expect(screen.getByText('Hvorfor vi spør: Vi må vite om du trenger skyss.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Buss' }));
  await userEvent.click(screen.getByRole('button', { name: 'Registrer søknaden' }));
  await waitFor(() => expect(at()).toBe('/tildeling/sak/case-ada'));
  expect(sent.find(({ name }) => name === 'RegisterPaperApplication')?.variables['input']).toEqual({
    origin: 'paper',
    nationalId: '01020312345',
    firstName: 'Olav',
    lastName: 'Moe',
    phone: null,
    schoolCode: null,
    hasBankId: false,
    protection: 'none',
    paperReceivedOn: '2027-01-18',
    lateReason: null,
    ownWords: null,
    ownWordsHelper: null,
    daysPerWeek: null,
    wishes: [{ rank: 1, parts: [{ offerId: 'offer-ba', workAreaId: null, weekdays: ['monday'] }] }],
    answers: [{ offerId: 'offer-ba', key: 'transport', value: ['bus'] }],
  });
});

test('what the server refuses lands on its field', async () => {
  openRoute('/tildeling/registrer', {
    answers: {
      offers: { ...offers, edges: [{ cursor: '1', node: { ...ba, form: [] } }] },
      schools: [],
      registerPaperApplication: {
        __typename: 'Violation',
        rule: 'national-id-invalid',
        message: 'Fødselsnummeret er ikke gyldig.',
        field: 'nationalId',
        facts: [],
      },
    },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Fødselsnummer' }), '01020312345');
  await userEvent.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'Olav');
  await userEvent.type(screen.getByRole('textbox', { name: 'Etternavn' }), 'Moe');
  await userEvent.click(
    within(screen.getByRole('group', { name: /Har personen BankID/ })).getByRole('radio', { name: 'Ja' }),
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tilbud' }), 'Bærum arbeidssenter (BA)');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Antall dager i uka' }), '2 dager');
  await userEvent.click(screen.getByRole('button', { name: 'Registrer søknaden' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Fødselsnummer' })).toBeInvalid());
  expect(screen.getByRole('textbox', { name: 'Fødselsnummer' })).toHaveAccessibleDescription(/ikke gyldig/);
  expect(screen.getByRole('textbox', { name: 'Fornavn' })).toHaveValue('Olav');
});
