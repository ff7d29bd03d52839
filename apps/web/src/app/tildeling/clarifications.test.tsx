import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OfficeCase, OfficeReferral } from '../../lib/office-case';
import { anOfficeCase, aStep } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const payload = (officeCase: OfficeCase) => ({ __typename: 'CasePayload', case: officeCase });

const open = (officeCase: OfficeCase, answers: Readonly<Record<string, unknown>> = {}) =>
  openRoute('/tildeling/sak/case-ada', { answers: { case: officeCase, ...answers } });

const preview = (needed: boolean) => ({
  disclosurePreview: ({ organisationId }: { organisationId: string }) => ({
    recipient: { id: organisationId, code: 'nav', name: 'NAV Bærum', kind: 'navOffice' },
    content: ['Navnet ditt', 'Ønsket om Arba'],
    needed,
  }),
});

const openAsking = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Spør NAV eller en tilbyder' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvem skal få vite noe?' });
  await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Mottaker' }), 'NAV Bærum');
  return dialog;
};

test('before anything goes to NAV, it shows what NAV gets to know, and asks the person for a yes', async () => {
  const { sent } = open(anOfficeCase(), { ...preview(true), askDisclosure: payload(anOfficeCase()) });
  const dialog = await openAsking();
  expect(await within(dialog).findByRole('heading', { name: 'NAV Bærum får vite dette' })).toBeInTheDocument();
  expect(within(dialog).getByText('Ønsket om Arba')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: /Spør søkeren om ja/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Spør søkeren' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'AskDisclosure')?.variables).toEqual({
    input: { applicationId: 'case-ada', organisationId: 'nav', basis: 'consent', lawText: null },
  });
});

test('a law is cited by name, or not at all', async () => {
  const { sent } = open(anOfficeCase(), preview(true));
  const dialog = await openAsking();
  await userEvent.click(await within(dialog).findByRole('radio', { name: /Vis til en lov/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre hjemmelen' }));
  expect(within(dialog).getByRole('textbox', { name: 'Lov og paragraf' })).toBeInvalid();
  expect(sent.some(({ name }) => name === 'AskDisclosure')).toBe(false);
});

test('inside the municipality no yes is needed: it goes on to the referral', async () => {
  const { sent } = open(anOfficeCase(), { ...preview(false), createReferral: payload(anOfficeCase()) });
  const dialog = await openAsking();
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Henvis til NAV Bærum' }));
  const referral = await screen.findByRole('dialog', { name: 'Henvise til NAV Bærum?' });
  await userEvent.click(within(referral).getByRole('button', { name: 'Send henvisningen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'CreateReferral')?.variables).toEqual({
    input: {
      applicationId: 'case-ada',
      organisationId: 'nav',
      kind: 'nav',
      wishId: 'wish-1',
      clarifications: [],
      dueOn: null,
    },
  });
});

test('a yes heard by phone is written down with how it was heard', async () => {
  const disclosures: OfficeCase['disclosures'] = [
    {
      id: 'd1',
      recipient: { id: 'arba', name: 'Arba AS', kind: 'provider' },
      content: ['Navnet ditt'],
      state: 'asked',
      basis: 'consent',
      lawText: null,
      shownOn: '2027-01-18',
      answeredOn: null,
      allowedSteps: [aStep('give'), aStep('refuse')],
    },
  ];
  const { sent } = open(anOfficeCase({ disclosures }), {
    answerDisclosure: { __typename: 'DisclosurePayload', disclosure: { ...disclosures[0], state: 'given' } },
  });
  const card = await screen.findByRole('article', { name: 'Opplysninger til Arba AS' });
  expect(within(card).queryByRole('button', { name: /Henvis/ })).not.toBeInTheDocument();
  await userEvent.click(within(card).getByRole('button', { name: 'Registrer svar du har hørt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hva svarte Ada om Arba AS?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Ja, de kan få vite dette' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'På telefon' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent.find(({ name }) => name === 'OfficeAnswerDisclosure')?.variables).toEqual({
    input: { id: 'd1', yes: true, heardHow: 'phone' },
  });
});

test('what the provider found and what the person says stand side by side, the person first', async () => {
  const referral: OfficeReferral = {
    id: 'r1',
    kind: 'provider',
    step: 2,
    state: 'assessed',
    version: 2,
    organisation: { id: 'arba', name: 'Arba AS', kind: 'provider' },
    wish: { id: 'wish-1', rank: 1 },
    outcome: 'suitable',
    reasonCodes: ['likesTheWork'],
    consequences: ['Kan få tilbud når det er plass.'],
    summary: 'Ada pakket kurver selv.',
    ownView: { how: 'words', text: 'Det var best å pakke epler.' },
    dueOn: null,
    clarifications: [],
    allowedSteps: [],
  };
  open(anOfficeCase({ referrals: [referral] }));
  const card = await screen.findByRole('article', { name: 'Arba AS' });
  expect(
    within(card)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Ada sier selv', 'Arba AS skriver']);
  expect(card).toHaveTextContent('«Det var best å pakke epler.»');
  expect(card).toHaveTextContent('Liker arbeidet');
  expect(card).toHaveTextContent('Dette følger: Kan få tilbud når det er plass.');
});
