import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';

/** Synthetic, as the demonstration's register has it. */
const olavsNumber = '27819400089';

test('Olav has no BankID: his paper form is registered, and his letters go by post', async ({ logIn, itIs }) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const { page } = lise;

  await test.step('1. Lise writes off what the form says, with the day it came', async () => {
    await page.goto('/tildeling');
    await page.getByRole('link', { name: 'Registrer søknad' }).click();
    await lise.visitor.arrivesAt('Registrer søknad');
    await page.getByLabel('På papir').check();
    await page.getByLabel('Fødselsnummer').fill(olavsNumber);
    await page.getByLabel('Fornavn').fill('Olav');
    await page.getByLabel('Etternavn').fill('Tveit');
    await page.getByRole('group', { name: 'Har personen BankID?' }).getByLabel('Nei').check();
    await page.getByLabel('Når kom søknaden?').fill('2027-01-14');
    await page.getByLabel('Personens egne ord').fill('Jeg kan bære tungt.');
    await page.getByLabel('Hvem hjalp til?').fill('Søsteren hans');
    await page.getByLabel('Tilbud', { exact: true }).selectOption('Jobb på Bærum arbeidssenter (Bærum arbeidssenter)');
    await page.getByLabel('Mandag').first().check();
    await page.getByLabel('Onsdag').first().check();
    const questions = page.getByRole('region', { name: 'Svar på det tilbudene spør om' }).getByRole('group');
    await expect(questions.first()).toBeVisible();
    for (const question of await questions.all()) {
      await question.getByRole('radio').or(question.getByRole('checkbox')).first().check();
    }
    await lise.visitor.picture('registrer-papir');
    await page.getByRole('button', { name: 'Registrer søknaden' }).click();
    await lise.visitor.arrivesAt('Olav Tveit');
  });

  await test.step('2. The case says how it came, and that he cannot log in', async () => {
    await expect(page.getByText('Har ikke BankID').first()).toBeVisible();
    await expect(lise.section('Fakta')).toContainText('Søkt på papir');
    await expect(
      page.getByText('«Jeg kan bære tungt.»').or(page.getByText('Jeg kan bære tungt.')).first(),
    ).toBeVisible();
    await lise.visitor.picture('sak-paa-papir');
  });

  await test.step('3. The receipt is printed and posted; nobody is told that it was opened', async () => {
    const receipt = lise.section('Brev').getByRole('listitem').filter({ hasText: 'Vi har fått søknaden din' });
    // Letters are written beside; the page shows them when it is opened again.
    await expect(async () => {
      await lise.looksAgain();
      await expect(receipt).toContainText('Ikke åpnet', { timeout: 2_000 });
    }).toPass();
    await lise.takesStep(receipt.getByRole('button', { name: 'Marker som sendt i posten' }), 'Ja, sendt i posten');
    await expect(receipt).toContainText('Sendt i posten 18. januar');
    await expect(receipt.getByRole('button')).toHaveCount(0);
  });

  await test.step('4. He is in the worklist like everybody else', async () => {
    await page.goto('/tildeling');
    await page.getByRole('button', { name: /^Alle saker/ }).click();
    await page.getByLabel('Søk i lista').fill('Olav Tveit');
    await expect(page.getByRole('row', { name: /Olav Tveit/ })).toContainText('Papir');
  });
});
