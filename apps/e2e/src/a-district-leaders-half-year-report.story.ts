import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const hidden = 'skjult (færre enn 5)';
const title = 'Bydel Alna: 2. halvår 2026';

/** The rows of the table on the page, as they are read. */
async function rowsOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('region', { name: 'Samme tall som tabell' }).last().locator('tbody tr, tfoot tr');
  const read = await rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.children].map((cell) =>
        (cell.textContent ?? '').replace(', din bydel', '').replace('–ingen å telle', '').trim(),
      ),
    ),
  );
  return read;
}

/** Chooses one of the figures and waits for its table. */
async function chooses(reader: Visitor, indicator: string): Promise<void> {
  await reader.hands.select(reader.page.getByLabel('Vis', { exact: true }), indicator);
  await expect(reader.page.getByRole('table', { name: `${indicator}, alle bydeler` })).toBeVisible();
}

/** Fetches a file as the browser does, and returns its lines. */
async function linesOfCsv(reader: Visitor): Promise<string[][]> {
  const download = reader.page.waitForEvent('download');
  await reader.hands.press(reader.page.getByRole('link', { name: 'Last ned (csv)' }));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rapport-[a-z]+-2026-H2\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  return text
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(';'));
}

test.use({ hands: 'keyboard' });

test('a bydel’s leader reads the half-year, compares, fetches it as a file and prints it; nobody is told of', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const hanne = await logIn('hanne');
  await hanne.open('/bydel');
  await hanne.arrivesAt(title);
  const { page } = hanne;
  await test.step('1. Twelve figures with target and direction, explained; wide and narrow', async () => {
    await expect(page.getByRole('list', { name: 'Tallene i perioden' }).getByRole('listitem')).toHaveCount(12);
    await expect(page.getByRole('term').filter({ hasText: 'Dager fra søknad til svar' })).toBeVisible();
    await hanne.picture('bydelsrapport');
  });

  let screen: string[][] = [];
  await test.step('2. Beside the other bydeler, in the order of their numbers; a small figure is hidden, and said to be', async () => {
    await chooses(hanne, 'Nye jobber og plasser');
    screen = await rowsOf(page);
    expect(screen.map(([number]) => number)).toEqual([...Array.from({ length: 15 }, (_, at) => String(at + 1)), '']);
    expect(screen.filter((row) => row.includes(hidden)).length).toBeGreaterThan(1);
    await expect(page.getByText('«skjult (færre enn 5)»').first()).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Nye jobber og plasser, alle bydeler' }).locator('svg'),
    ).toBeVisible();
    await hanne.picture('bydelsrapport-sammenlign');
  });

  await test.step('3. The file says what the screen says', async () => {
    const lines = (await linesOfCsv(hanne)).filter(([, , , name]) => name === 'Nye jobber og plasser');
    const inFile = lines.map(([, number, name, , value, , base, before]) => [number, name, base, value, before]);
    const onScreen = screen.map(([number = '', name = '', base, value, before]) => [
      number,
      number === '' ? name.replace('Hele ', '') : `Bydel ${name}`,
      ...[base, value, before],
    ]);
    expect(inFile).toEqual(onScreen);
    const xlsx = page.waitForEvent('download');
    await hanne.hands.press(page.getByRole('link', { name: 'Last ned (Excel)' }));
    const bytes = await readFile(await (await xlsx).path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('4. On paper: figures and table, no buttons', async () => {
    await hanne.printsPage('Skriv ut');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(page.getByLabel('Periode', { exact: true })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Samme tall som tabell' }).getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('5. The year, and a way back; the address keeps the choice', async () => {
    await hanne.hands.select(page.getByLabel('Periode', { exact: true }), 'Hele 2026');
    await hanne.arrivesAt('Bydel Alna: Hele 2026');
    await expect(page).toHaveURL(/periode=.*2026/);
    await page.reload();
    await hanne.arrivesAt('Bydel Alna: Hele 2026');
    await expect(page.getByLabel('Vis', { exact: true })).toHaveValue('earmarkedPlaces');
  });
});

test('the city sees all bydeler with the same figures hidden, and no people', async ({ logIn, itIs }) => {
  await itIs('2027-01-18');
  const [erik, hanne] = [await logIn('erik'), await logIn('hanne')];
  await erik.worksAt(390);
  for (const reader of [erik, hanne]) {
    await reader.open('/bydel?tall=earmarkedPlaces&periode=2026-H2');
    await expect(reader.page.getByRole('table', { name: 'Nye jobber og plasser, alle bydeler' })).toBeVisible();
  }
  await erik.arrivesAt('Oslo: 2. halvår 2026');
  expect(await rowsOf(erik.page)).toEqual(await rowsOf(hanne.page));
  await erik.picture('byrapport');
  await erik.open('/tildeling');
  await erik.arrivesAt(/^Denne siden er for/);
});

test('the period and the figure are chosen, and money for new places is written down', async ({ logIn, itIs }) => {
  await itIs('2027-01-18');
  const hanne = await logIn('hanne');
  await hanne.worksAt(390);
  await hanne.open('/bydel');
  await hanne.arrivesAt(title);
  await chooses(hanne, 'Søkere uten tilbud');
  await hanne.hands.select(hanne.page.getByLabel('Periode', { exact: true }), '1. halvår 2026');
  await hanne.arrivesAt('Bydel Alna: 1. halvår 2026');

  await hanne.open('/bydel/tilskudd');
  await hanne.arrivesAt('Øremerkede midler');
  await hanne.picture('tilskudd');
  const purpose = `Plasser på Haugerud ${Date.now()}`;
  await hanne.hands.press(hanne.page.getByRole('button', { name: 'Registrer tilskudd' }));
  const dialog = hanne.page.getByRole('dialog', { name: 'Hvilket tilskudd er gitt?' });
  await hanne.hands.type(dialog.getByLabel('Hva skal pengene brukes til?'), purpose);
  await hanne.hands.type(dialog.getByLabel('Beløp i hele kroner'), '750 000');
  await hanne.hands.type(dialog.getByLabel('Første dag det kan brukes'), '2027-01-01');
  await hanne.hands.type(dialog.getByLabel('Siste dag det kan brukes'), '2027-12-31');
  await hanne.hands.press(dialog.getByRole('button', { name: 'Registrer' }));
  const card = hanne.page.getByRole('article', { name: purpose });
  await expect(card.getByText(/^750.000 kroner$/)).toBeVisible();
  await hanne.checkPage();
});
