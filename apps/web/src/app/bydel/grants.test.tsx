import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asRole } from '../testing/as-role';
import { openRoute } from '../testing/open-route';

const alna = { id: 'alna', code: 'alna', name: 'Bydel Alna' };
const letter = { purpose: 'Plasser i kantiner', amount: 900_000, from: '2026-07-01', to: '2027-06-30' };
const grant = {
  ...{ id: 'g1', version: 2, ...letter, placements: null, mayChange: true },
  municipality: { ...alna, kind: 'district' },
  changes: [
    { at: '2026-11-02T09:00:00Z', by: 'Hanne Lunde', reason: 'Nytt brev', ...letter },
    { at: '2026-07-02T09:00:00Z', by: 'Hanne Lunde', reason: null, ...letter, amount: 500_000 },
  ],
};

test('an analyst sees what was given and what was changed, not whom it pays for', async () => {
  openRoute('/bydel/tilskudd', {
    answers: { earmarkedGrants: { mayRegister: true, mayLink: false, grants: [grant] } },
    session: asRole('districtAnalyst', alna),
  });
  const card = await screen.findByRole('article', { name: 'Plasser i kantiner' });
  expect(within(card).getByText('900 000 kroner')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Last ned (Excel)' })).toHaveAttribute('href', '/exports/grants.xlsx');
  expect(within(card).queryByText('Betaler for')).not.toBeInTheDocument();
  await userEvent.click(within(card).getByText('Endringer'));
  expect(within(card).getByText('Endret: Nytt brev')).toBeVisible();
});

test('a grant is written down; what the server refuses lands on its field, and what was typed stays', async () => {
  const refused = { rule: 'grant-ends-before-it-begins', message: 'Siste dag må være senere.', field: 'to', facts: [] };
  const { sent } = openRoute('/bydel/tilskudd', {
    answers: {
      earmarkedGrants: { mayRegister: true, mayLink: false, grants: [] },
      registerEarmarkedGrant: { __typename: 'Violation', ...refused },
    },
    session: asRole('districtAnalyst', alna),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Registrer tilskudd' }));
  const dialog = screen.getByRole('dialog', { name: 'Hvilket tilskudd er gitt?' });
  await userEvent.type(within(dialog).getByLabelText('Hva skal pengene brukes til?'), 'Turgruppe');
  await userEvent.type(within(dialog).getByLabelText('Beløp i hele kroner'), '1 200 000');
  await userEvent.type(within(dialog).getByLabelText('Første dag det kan brukes'), '2027-07-01');
  await userEvent.type(within(dialog).getByLabelText('Siste dag det kan brukes'), '2027-01-01');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Registrer' }));
  await waitFor(() => expect(within(dialog).getAllByText('Siste dag må være senere.')).not.toHaveLength(0));
  expect(sent.at(-1)?.variables).toEqual({
    input: { purpose: 'Turgruppe', amount: 1_200_000, from: '2027-07-01', to: '2027-01-01' },
  });
  expect(within(dialog).getByLabelText('Beløp i hele kroner')).toHaveValue('1 200 000');
});
