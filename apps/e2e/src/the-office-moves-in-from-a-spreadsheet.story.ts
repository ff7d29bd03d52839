import { ask } from './support/asking';
import { expect, test } from './support/test';

/** As a spreadsheet program of an office saves it: semicolons, Norwegian headings, Windows-1252. */
const sheetOf = (rows: readonly string[]) => ({
  name: 'deltakere.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Navn;Fødselsdato;Tilbud;Dager;Fra dato', ...rows, ''].join('\r\n'), 'latin1'),
});
const room = '{ capacity(day: "2027-01-18") { offer { code } cells { inPlace } } }';
interface Room {
  readonly capacity: readonly {
    readonly offer: { readonly code: string };
    readonly cells: readonly { readonly inPlace: number }[];
  }[];
}
const hats = '{ viewer { hats { id role } } }';
interface Hats {
  readonly viewer: { readonly hats: readonly { readonly id: string; readonly role: string }[] };
}
const wear = `mutation ($input: SwitchHatInput!) { switchHat(input: $input) { __typename } }`;

test.use({ hands: 'keyboard' });

test('the leader reads in the office’s own sheet: an error per cell, mended, tried, taken in, seen in the capacity, and undone', async ({
  logIn,
}) => {
  const leder = await logIn('leder');
  const { page, hands } = leder;
  const { viewer } = await ask<Hats>(leder, hats);
  const hatId = viewer.hats.find(({ role }) => role === 'officeLeader')?.id;
  await ask(leder, wear, { input: { hatId } });
  /** Monday to Friday at the day centre for seniors. */
  const inPlace = async () => {
    const { capacity } = await ask<Room>(leder, room);
    return capacity.find(({ offer }) => offer.code === 'bkd-senior')?.cells.map((cell) => cell.inPlace) ?? [];
  };
  /** What the page tells of just now; a step that takes time has a place for it that is empty until then. */
  const told = page.getByRole('status').filter({ hasText: /\S/ });
  const before = await inPlace();
  const reads = async (rows: readonly string[]) => {
    await page.getByLabel('Regneark', { exact: true }).setInputFiles(sheetOf(rows));
    await hands.press(page.getByRole('button', { name: 'Les inn arket' }));
    await expect(page.getByRole('heading', { name: '2. Hva står i kolonnene?' })).toBeVisible();
  };
  const saves = () => hands.press(page.getByRole('button', { name: 'Lagre valgene og vis radene' }));

  await test.step('1. Two cells are wrong, each with its own words; nothing can be taken in', async () => {
    await leder.open('/tildeling/innhenting');
    await leder.picture('innhenting-velg');
    await reads([
      'Åse Ødegård;17.05.1951;Seniortilbudet i Bærum;man, ons;18.08.2025',
      'Bjørn Sæther;31.02.1950;Seniortilbudet i Bærum;tirsdag;01.09.2026',
      'Kåre Nøkleby;02.03.1949;Seniortilbudet på Mars;fredag;01.09.2026',
    ]);
    await hands.select(page.getByLabel('Hva er radene?'), 'Personer som har plass');
    await saves();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    await expect(row('Åse Ødegård')).toContainText('Ingen');
    await expect(row('Bjørn Sæther')).toContainText('Feil: Fødselsdato.');
    await expect(row('Kåre Nøkleby')).toContainText('Feil: Tilbud.');
    await expect(page.getByRole('button', { name: 'Hent inn alle radene' })).toBeHidden();
    await leder.picture('innhenting-feil');
  });

  await test.step('2. The sheet is mended and read in again; the trial stores nothing', async () => {
    await leder.open('/tildeling/innhenting');
    await reads([
      'Åse Ødegård;17.05.1951;Seniortilbudet i Bærum;man, ons;18.08.2025',
      'Bjørn Sæther;28.02.1950;Seniortilbudet i Bærum;tirsdag;01.09.2026',
      'Kåre Nøkleby;02.03.1949;Seniortilbudet i Bærum;fredag;01.09.2026',
    ]);
    await hands.select(page.getByLabel('Hva er radene?'), 'Personer som har plass');
    await saves();
    await expect(told).toContainText('Alle radene er klare.');
    await hands.press(page.getByRole('button', { name: 'Prøv uten å lagre' }));
    await expect(told).toContainText('Prøvd nå: slik ville det gått. Ingenting er lagret.');
    expect(await inPlace()).toEqual(before);
  });

  await test.step('3. All are taken in, and count; then it is undone, and nothing is left', async () => {
    await hands.press(page.getByRole('button', { name: 'Hent inn alle radene' }));
    await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Ja', exact: true }));
    await expect(page.getByRole('heading', { name: 'Arket er hentet inn' })).toBeVisible();
    await leder.picture('innhenting-hentet');
    expect(await inPlace()).toEqual(before.map((people, index) => people + (index === 3 ? 0 : 1)));
    await hands.press(page.getByRole('button', { name: 'Angre innhentingen' }));
    await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Ja', exact: true }));
    await expect(page.getByRole('heading', { name: 'Innhentingen er angret' })).toBeVisible();
    await leder.checkPage();
    expect(await inPlace()).toEqual(before);
  });
});
