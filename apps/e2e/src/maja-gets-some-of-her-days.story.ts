import { approves, Caseworker } from './support/caseworker';
import { complains, opensDecision } from './support/decided';
import { expect, test } from './support/test';

const why = 'Det er plass tre av dagene du ønsker. Vi har lagt vekt på at du vil begynne i august.';

test('Maja asked for five days and is granted three: decided by somebody else, read and complained about by her', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));

  await test.step('1. She has said yes to three days; Lise prepares the decision and cannot approve it', async () => {
    await lise.opensCase('Maja Ekre');
    await expect(lise.section('Tilbud om plass').getByText('Ja takk', { exact: true })).toBeVisible();
    await lise.preparesDecision('Delvis innvilget', [1], why);
    await expect(lise.page.getByRole('button', { name: 'Godkjenn vedtaket' })).toBeHidden();
  });

  await test.step('2. Dag approves', async () => {
    const dag = await logIn('dag');
    await dag.open('/tildeling/godkjenning');
    await approves(dag, 'Maja Ekre');
  });

  const maja = await logIn('maja', 'citizen');
  await test.step('3. She opens the letter: what she gets, why, and how to complain on health and care', async () => {
    await maja.open('/min-sak');
    await expect(
      maja.page.getByRole('heading', { name: 'Du har fått vedtak: ja til noe av det du søkte om' }),
    ).toBeVisible();
    const letter = await opensDecision(maja, 'Vedtak: du får noe av det du søkte om');
    await expect(letter).toContainText(why);
    await expect(letter).toContainText('Fristen er 4 uker. Klageinstans er Statsforvalteren');
    await expect(letter).toContainText('16. august 2027');
    await maja.picture('vedtak-delvis');
  });

  await test.step('4. She complains in her own words, and keeps the place meanwhile', async () => {
    await complains(maja, 'Jeg vil ha fem dager.', 'Du beholder plassen mens vi ser på klagen.');
    await lise.looksAgain();
    await expect(lise.section('Vedtak').getByText('Klage mottatt', { exact: true })).toBeVisible();
    await expect(
      lise
        .section('Brev')
        .getByRole('listitem')
        .filter({ hasText: /^Vedtak:/ }),
    ).toContainText('Åpnet');
    await lise.visitor.picture('sak-delvis-innvilget');
  });

  await test.step('5. How she gets there is not agreed: she says it herself, and the office reads it', async () => {
    await maja.open('/min-sak');
    const place = maja.page.getByRole('region', { name: 'Her skal du jobbe' });
    await expect(place).toContainText('Det er ikke avtalt ennå.');
    await place.getByRole('button', { name: 'Si hvordan du kommer deg dit' }).click();
    const dialog = maja.page.getByRole('dialog', { name: 'Hvordan kommer du deg dit?' });
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await dialog.getByLabel('Jeg kommer meg dit selv').check();
    await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
    await expect(dialog).toBeHidden();
    await expect(place).toContainText('Du kommer deg dit selv.');
    await maja.picture('min-sak-skyss');
    await lise.looksAgain();
    await expect(lise.page.getByText('Transport: Reiser selv')).toBeVisible();
  });
});
