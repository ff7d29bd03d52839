import { expect, test } from './support/test';

test('anybody finds offers by kind of work, reads what they contain and who decides', async ({ visitor, itIs }) => {
  await itIs('2027-01-18');
  const somebody = await visitor();
  await somebody.open('/');
  await somebody.arrivesAt('Finn jobb eller aktivitet som passer for deg');
  await somebody.picture('forside');

  await somebody.page.getByRole('link', { name: 'Finn tilbud' }).first().click();
  await somebody.arrivesAt('Finn tilbud');
  await somebody.page.getByRole('button', { name: 'Fruktkurver og levering' }).click();
  await expect(somebody.page.getByRole('link', { name: 'Jobb hos Arba' })).toBeVisible();
  await expect(somebody.page.getByRole('link', { name: 'Aurora verksted' })).toBeHidden();

  await somebody.page.getByRole('link', { name: 'Jobb hos Arba' }).click();
  await somebody.arrivesAt('Jobb hos Arba');
  await expect(somebody.page.getByText('NAV bestemmer om du får plass', { exact: false }).first()).toBeVisible();
  await somebody.picture('tilbud');
});

test('a misspelt word still finds the offer', async ({ visitor }) => {
  const somebody = await visitor();
  await somebody.open('/tilbud');
  await somebody.page.getByLabel('Søk i tilbudene').fill('kermaikk');
  await expect(somebody.page.getByRole('link', { name: 'Aurora verksted' })).toBeVisible();
  await expect(somebody.page.getByRole('link', { name: 'Jobb hos Arba' })).toBeHidden();
});

test('the page to choose whom to be can be used by everybody', async ({ visitor }) => {
  const somebody = await visitor();
  await somebody.open('/auth/login?as=staff&next=/');
  await somebody.arrivesAt('Velg hvem du vil være');
});
