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

test('who has looked is fetched when asked for', async () => {
  const look = { at: '2027-01-13T09:42:00Z', by: 'Berit Aas', role: 'Ansatt hos tilbyder', what: 'Henvisningen din' };
  const { sent } = openRoute('/tildeling/sak/case-ada', { answers: { case: anOfficeCase(), caseLooks: [look] } });
  const box = await screen.findByRole('region', { name: 'Hvem har tilgang' });
  expect(sent.map(({ name }) => name)).not.toContain('CaseLooks');
  await userEvent.click(within(box).getByRole('button', { name: 'Vis hvem som har sett på saken' }));
  expect(await within(box).findByRole('listitem', { name: '' })).toHaveTextContent(
    'Berit Aas, Ansatt hos tilbyder, onsdag 13. januar klokka 10.42Henvisningen din',
  );
  expect(sent.find(({ name }) => name === 'CaseLooks')?.variables).toEqual({ id: 'case-ada' });
});

test('where nobody has looked it says so, and can be folded away', async () => {
  openRoute('/tildeling/sak/case-ada', { answers: { case: anOfficeCase(), caseLooks: null } });
  const box = await screen.findByRole('region', { name: 'Hvem har tilgang' });
  await userEvent.click(within(box).getByRole('button', { name: 'Vis hvem som har sett på saken' }));
  expect(await within(box).findByText('Ingen har sett på saken ennå.')).toBeInTheDocument();
  expect(within(box).getByRole('button', { name: 'Skjul hvem som har sett på saken' })).toBeInTheDocument();
});
