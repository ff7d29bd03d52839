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

test('what Bærum has to offer is one sheet for a meeting with parents, from the catalogue to paper', async ({
  visitor,
}) => {
  const somebody = await visitor();
  await somebody.open('/tilbud?kommune=baerum');
  await somebody.page.getByRole('link', { name: 'Tilbudene på papir' }).click();
  await somebody.arrivesAt('Tilbudene på papir');
  const sheet = somebody.page.getByRole('article', { name: 'Arbeid og aktivitet i Bærum' });
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'Plasser i kommunen',
    'Plasser fra NAV',
    'Bare kom',
    'Slik søker dere',
    'Spør oss',
    'Møter og åpne dager',
  ]);
  await somebody.picture('tilbudene-pa-papir');
  await somebody.page.emulateMedia({ media: 'print' });
  await expect(somebody.page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(sheet.getByText('Kom på besøk: ring Siv Haugland', { exact: false })).toBeVisible();
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
