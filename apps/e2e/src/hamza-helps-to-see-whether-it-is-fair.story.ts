import { ask } from './support/asking';
import { leads } from './support/moves';
import { expect, test } from './support/test';

test.use({ hands: 'keyboard' });

test('Hamza helps to see whether it is fair, and takes it back; those who work with his case are told nothing of it', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const hamza = await logIn('hamza', 'citizen');
  const { page, hands } = hamza;
  await test.step('1. A page that nothing leads through: what it is for, and no answer chosen', async () => {
    await hamza.open('/min-sak');
    await hands.press(page.getByRole('link', { name: 'Hjelp oss å se om det er rettferdig' }));
    await hamza.arrivesAt('Hjelp oss å se om det er rettferdig');
    for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
    await hamza.picture('rettferdig');
  });

  await test.step('2. He says yes', async () => {
    await hands.choose(page.getByRole('radio', { name: 'Ja' }));
    await hands.press(page.getByRole('button', { name: 'Lagre svaret' }));
    await expect(page.getByText('Svaret er «Ja».')).toBeVisible();
    await hamza.checkPage();
  });

  await test.step('3. The office finds nothing of it, not even that he answered', async () => {
    const selma = await logIn('selma');
    const answer = await ask<{ fairnessAnswer: unknown }>(selma, '{ fairnessAnswer { saysYes } }');
    expect(answer).toEqual({ fairnessAnswer: null });
  });

  await test.step('4. He takes it back', async () => {
    await hands.press(page.getByRole('button', { name: 'Ta svaret tilbake' }));
    await expect(page.getByRole('heading', { name: 'Svaret er slettet' })).toBeVisible();
    await page.reload();
    await hamza.arrivesAt('Hjelp oss å se om det er rettferdig');
    await expect(page.getByRole('button', { name: 'Lagre svaret' })).toBeVisible();
  });
});

test('Bærum’s leader reads how many places there are for those who live there, and whom nobody reaches', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const leder = await logIn('leder');
  const { page } = leder;
  await leads(leder);
  await leder.open('/bydel/innbyggere');
  await leder.arrivesAt('Plasser og innbyggere: Bærum');
  await expect(page.getByRole('row', { name: /Bærum/ })).toContainText('0,74');
  await expect(page.getByRole('region', { name: 'Når vi ut til alle?' })).toContainText('3 500');
  await leder.picture('plasser-og-innbyggere');
});
