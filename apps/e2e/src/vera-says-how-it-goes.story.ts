import { expect, test } from './support/test';

const words = 'Jeg vil heller jobbe med tøy.';

test('Vera says how it goes, to the municipality alone; her place adds what it thinks, and the office tells her what came of it', async ({
  logIn,
}) => {
  const vera = await logIn('vera', 'citizen');
  const runa = await logIn('runa');
  const lise = await logIn('lise');

  await test.step('1. She answers in Min sak, and decides that her place does not read it', async () => {
    await vera.page.setViewportSize({ width: 390, height: 844 });
    await vera.open('/min-sak');
    const question = vera.page.getByRole('region', { name: 'Hvordan går det på Aurora verksted?' });
    await vera.hands.choose(question.getByRole('radio', { name: /^Jeg vil noe annet/ }));
    await vera.hands.type(question.getByLabel('Vil du si noe mer?'), words);
    await vera.hands.choose(question.getByRole('radio', { name: /^Nei/ }));
    await vera.picture('min-sak-hvordan-gar-det');
    await vera.hands.press(question.getByRole('button', { name: 'Send svaret' }));
    const thanks = vera.page.getByRole('region', { name: 'Takk for at du svarte' });
    await expect(thanks).toContainText('Aurora verksted kan ikke lese svaret ditt.');
    await expect(thanks.getByRole('link', { name: 'Jeg vil ha en endring' })).toBeVisible();
  });

  await test.step('2. Her place sees that she has answered, not what, and says what it thinks', async () => {
    await runa.open('/tilbyder/oppfolging');
    const row = runa.page.getByRole('region', { name: /^Skal spørres nå/ }).getByRole('row', { name: /Vera Tangen/ });
    await expect(row).toContainText('Har svart, og vil ikke dele det med stedet');
    await expect(runa.page.getByText(words)).toHaveCount(0);
    await runa.hands.press(row.getByRole('button', { name: 'Skriv hva dere synes' }));
    const dialog = runa.page.getByRole('dialog');
    await runa.hands.choose(dialog.getByRole('radio', { name: 'Det går bra' }));
    await runa.hands.press(dialog.getByRole('button', { name: 'Lagre' }));
    await expect(row).toBeHidden();
  });

  await test.step('3. The office reads both, and writes what came of it', async () => {
    await lise.open('/tildeling/oppfolging');
    const row = lise.page.getByRole('row', { name: /Vera Tangen/ }).first();
    await expect(row).toContainText(words);
    await expect(row).toContainText('Aurora verksted SA: Det går bra');
    await lise.hands.press(row.getByRole('button', { name: 'Skriv hva som skjedde' }));
    const dialog = lise.page.getByRole('dialog');
    await lise.hands.type(dialog.getByLabel('Hva ble avtalt eller gjort?'), 'Du prøver søm fra mandag.');
    await lise.hands.press(dialog.getByRole('button', { name: 'Lagre' }));
    await expect(dialog).toBeHidden();
    await lise.picture('oppfolging');
  });

  await test.step('4. She reads what came of it', async () => {
    await vera.open('/min-sak');
    const thanks = vera.page.getByRole('region', { name: 'Takk for at du svarte' });
    await expect(thanks).toContainText('Dette skjedde etterpå: Du prøver søm fra mandag.');
  });
});
