import { ask } from './support/asking';
import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';

test('Leif cannot say yes or no: for each question it is written who decided, on what, and how his wish was sought', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const guardian = lise.section('Verge, fullmektig og støtteperson');
  const dialog = lise.page.getByRole('dialog');

  await test.step('1. His guardian applied for him, judged for that question and no other', async () => {
    await lise.opensCase('Leif Haga');
    await expect(guardian).toContainText('Wenche Haga');
    await expect(guardian.getByRole('listitem').filter({ hasText: 'Søke' })).toContainText('Kan ikke svare selv');
    await expect(guardian.getByRole('listitem').filter({ hasText: 'Svare på tilbud om plass' })).toHaveCount(0);
  });

  await test.step('2. For the next question it is not enough to say that he cannot', async () => {
    await guardian.getByRole('button', { name: 'Skriv ned vurdering' }).click();
    await expect(dialog.getByText('Vurderes for ett spørsmål om gangen, aldri for hele personen.')).toBeVisible();
    await dialog.getByLabel('Spørsmål').selectOption('Svare på tilbud om plass');
    await dialog.getByLabel('Kan ikke svare selv').check();
    await dialog.getByLabel('Hvem har vurdert?').fill('Kari Lie, fastlege');
    await dialog.getByLabel('Hva bygger vurderingen på?').fill('Erklæring av 4. januar 2027');
    await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await expect(dialog.getByText('Skriv hvordan ønsket ble søkt').first()).toBeVisible();
    const { recorded } = await ask<{ recorded: { rule?: string } }>(
      lise.visitor,
      `mutation ($input: RecordConsentCapacityInput!) { recorded: recordConsentCapacity(input: $input) {
         ... on Violation { rule } } }`,
      {
        input: {
          applicationId: lise.caseId(),
          question: 'placeOffer',
          canConsent: false,
          decidedBy: 'Kari Lie, fastlege',
          basis: 'Erklæring',
          howWishSought: ' ',
        },
      },
    );
    expect(recorded.rule).toBe('consent-incomplete');
  });

  await test.step('3. With how his own wish was sought it is kept, and can be read in the case', async () => {
    await dialog
      .getByLabel('Hvordan ble søkerens eget ønske søkt?')
      .fill('Så bilder fra to steder, og smilte til det ene.');
    await lise.visitor.picture('samtykke-vurdering');
    await dialog.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await expect(dialog).toBeHidden();
    const judged = guardian.getByRole('listitem').filter({ hasText: 'Svare på tilbud om plass' });
    await expect(judged).toContainText('Kan ikke svare selv');
    await expect(judged).toContainText('Kari Lie, fastlege, 18. januar 2027');
    await expect(judged).toContainText('Grunnlag: Erklæring av 4. januar 2027');
    await expect(judged).toContainText('Slik ble ønsket søkt: Så bilder fra to steder, og smilte til det ene.');
    await lise.visitor.picture('sak-kan-ikke-svare-selv');
  });

  await test.step('4. Wenche acts for him in his case, and sees all the time whom she acts for', async () => {
    const wenche = await logIn('wenche', 'citizen');
    await wenche.open('/min-sak');
    await expect(wenche.page.getByRole('heading', { level: 1 })).toContainText('Leif');
    await wenche.picture('verge-min-sak');
  });
});
