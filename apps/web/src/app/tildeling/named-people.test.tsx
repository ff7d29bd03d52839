import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOfficeCase } from '../../lib/testing/an-office-case';
import { openRoute } from '../testing/open-route';

const person = (userId: string, name: string, worksAt: string, namedBy: string | null) => ({
  userId,
  name,
  worksAt,
  namedAt: namedBy === null ? null : '2027-01-12T09:00:00Z',
  namedBy,
  reason: namedBy === null ? null : 'Har saken.',
});
const known = anOfficeCase();
const protectedCase = anOfficeCase({
  participant: { ...known.participant, protection: 'strengtFortrolig' },
  mayKnow: [
    person('tor', 'Tor Vangen', 'Tildelingskontoret i Bærum', 'Ellen Kroken'),
    person('nina', 'Nina Vik', 'Bærum arbeidssenter', null),
  ],
});

test('one at the provider is named, with why; nobody is chosen beforehand', async () => {
  const { sent } = openRoute('/tildeling/sak/case-ada', {
    answers: { case: protectedCase, nameForProtected: { __typename: 'CasePayload', case: protectedCase } },
  });
  const box = await screen.findByRole('region', { name: 'Hvem har tilgang' });
  await within(box).findByRole('heading', { name: 'Navngitte' });
  expect(box).toHaveTextContent('Tor VangenTildelingskontoret i BærumNavngitt av Ellen Kroken: Har saken.');
  await userEvent.click(within(box).getByRole('button', { name: 'Navngi noen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvem skal kunne se personen?' });
  const who = within(dialog).getByRole('combobox', { name: 'Hvem' });
  expect(who).toHaveValue('');
  expect(within(who).queryByRole('option', { name: /Tor Vangen/ })).not.toBeInTheDocument();
  await userEvent.selectOptions(who, 'Nina Vik, Bærum arbeidssenter');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Hvorfor' }), 'Kontakt på jobben');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Navngi' }));
  await waitFor(() =>
    expect(sent.find(({ name }) => name === 'NameForProtected')?.variables).toEqual({
      input: { id: 'case-ada', userId: 'nina', reason: 'Kontakt på jobben' },
    }),
  );
});

test('a case without a protected address has nobody to name', async () => {
  openRoute('/tildeling/sak/case-ada', { answers: { case: anOfficeCase() } });
  const box = await screen.findByRole('region', { name: 'Hvem har tilgang' });
  expect(within(box).queryByRole('button', { name: 'Navngi noen' })).not.toBeInTheDocument();
});
