import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';

test('Birk answers on the telephone: who heard it, how, when and who was there; a letter confirms it', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const offer = lise.section('Tilbud om plass');

  await test.step('1. An answer that nobody says how was heard is not taken', async () => {
    await lise.opensCase('Birk Solem');
    await offer.getByRole('button', { name: 'Registrer svar du har hørt' }).click();
    const dialog = lise.page.getByRole('dialog');
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await dialog.getByLabel('Ja takk').check();
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
    await expect(dialog.getByText('Velg hvordan det ble sagt').first()).toBeVisible();
    await dialog.getByLabel('På telefon').check();
    await dialog.getByLabel('Når ble det sagt?').fill('2027-01-15');
    await dialog.getByLabel('Hvem var med?').fill('Moren hans, på høyttaler');
    await dialog.getByLabel('Sagt med søkerens egne ord').fill('Ja, det blir fint.');
    await lise.visitor.picture('svar-paa-telefon');
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('2. The case says it all, and that a letter has confirmed it', async () => {
    await expect(offer.getByText('Ja takk', { exact: true })).toBeVisible();
    await expect(offer).toContainText('Svarte 15. januar');
    await expect(offer).toContainText('hørt av Lise Berg på telefon');
    await expect(offer).toContainText('Bekreftet i brev');
    await expect(offer).toContainText('Med i samtalen: Moren hans, på høyttaler');
    await expect(offer).toContainText('«Ja, det blir fint.»');
    await lise.visitor.picture('sak-svar-hoert');
  });

  await test.step('3. He sees what was written down, and can read the letter', async () => {
    const birk = await logIn('birk', 'citizen');
    await birk.open('/min-sak');
    await expect(birk.page.getByText('Du har sagt ja takk.')).toBeVisible();
    await expect(birk.page.getByText(/Lise Berg skrev ned svaret ditt/)).toBeVisible();
    await birk.page.getByRole('region', { name: 'Brev' }).getByRole('link', { name: /svar/i }).first().click();
    await birk.arrivesAt(/svar/i);
    await expect(birk.page.getByRole('article')).toContainText('Lise Berg');
    await birk.picture('bekreftelse-av-svar');
  });
});
