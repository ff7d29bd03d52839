import { readFile } from 'node:fs/promises';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

test.use({ hands: 'keyboard' });

/** The names in the list, as they stand from above. */
async function namesIn(who: Visitor): Promise<string[]> {
  await who.settles();
  return who.page.getByRole('table').locator('tbody th').getByRole('button').allInnerTexts();
}

/** How many a view says there are. */
async function countOf(who: Visitor, view: string): Promise<number> {
  const button = who.page.getByRole('button', { name: new RegExp(`^${view} \\d+$`) });
  return Number(/\d+$/.exec(await button.innerText())?.[0]);
}

test('selma keeps a view of her own, finds it again, takes it along as a real workbook, and deletes it', async ({
  logIn,
}) => {
  const selma = await logIn('selma');
  const { page, hands } = selma;
  const dialog = page.getByRole('dialog');
  const own = page.getByRole('group', { name: 'Dine egne visninger' });
  const kept = own.getByRole('button', { name: /^Skal ringes/ });
  let names: string[] = [];

  await test.step('1. She narrows the list, sorts it, and keeps that under a name', async () => {
    await selma.open('/tildeling');
    await hands.press(page.getByRole('button', { name: /^Alle saker/ }));
    await hands.select(page.getByLabel('Steg', { exact: true }), 'Mottatt');
    await hands.press(page.getByRole('button', { name: 'Søker', exact: true }));
    await expect(page.getByRole('table', { name: 'Alle saker, sortert etter etternavn' })).toBeVisible();
    names = await namesIn(selma);
    expect(names).toContain('Hamza Osman');
    await hands.press(page.getByRole('button', { name: 'Lagre som egen visning' }));
    await expect(dialog).toContainText('Visningen husker «Alle saker», filtrene og rekkefølgen.');
    await hands.type(dialog.getByLabel('Navn på visningen'), 'Skal ringes');
    await hands.press(dialog.getByRole('button', { name: 'Lagre visningen' }));
    await expect(dialog).toBeHidden();
    await expect(kept).toHaveText(`Skal ringes ${names.length}`);
    await expect(kept).toHaveAttribute('aria-pressed', 'true');
    await selma.picture('egen-visning');
  });

  await test.step('2. Another list, and then her own again: filters and order are as she left them', async () => {
    await hands.press(page.getByRole('button', { name: /^Haster/ }));
    await expect(page.getByLabel('Steg', { exact: true })).toHaveValue('');
    await expect(kept).toHaveAttribute('aria-pressed', 'false');
    await hands.press(kept);
    await expect(page.getByLabel('Steg', { exact: true })).toHaveValue('received');
    await expect(page.getByRole('table', { name: 'Alle saker, sortert etter etternavn' })).toBeVisible();
    expect(await namesIn(selma)).toEqual(names);
  });

  await test.step('3. The workbook has what the screen has', async () => {
    const download = page.waitForEvent('download');
    await hands.press(page.getByRole('link', { name: 'Last ned (Excel)' }));
    const file = await download;
    expect(file.suggestedFilename()).toBe('arbeidsliste.xlsx');
    const [sheet] = await readXlsxFile(await readFile(await file.path()));
    const [headings, ...rows] = sheet?.data ?? [];
    expect(headings?.slice(0, 4)).toEqual(['Navn', 'Saksnummer', 'Skole', 'Steg']);
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(['Mottatt']));
    expect(rows.every((row) => row[6] instanceof Date)).toBe(true);
  });

  await test.step('4. She deletes the view; the cases are where they were', async () => {
    await hands.press(page.getByRole('button', { name: 'Slett visningen' }));
    await expect(dialog).toContainText('Sakene i lista blir der de er.');
    await hands.press(dialog.getByRole('button', { name: 'Slett visningen' }));
    await expect(dialog).toBeHidden();
    await expect(own).toBeHidden();
    expect(await namesIn(selma)).toEqual(names);
  });
});

test('selma sends preliminary replies to several at a time, and marks many steps as entered in the case system at once', async ({
  logIn,
}) => {
  const selma = await logIn('selma');
  const { page, hands } = selma;
  const dialog = page.getByRole('dialog');

  await test.step('1. First what to do, then for whom: boxes stand only where it is possible', async () => {
    await selma.open('/tildeling?visning=preliminaryReplyDue');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const due = await countOf(selma, 'Foreløpig svar');
    const chosen = (await namesIn(selma)).slice(0, 2);
    await hands.select(page.getByLabel('Gjør med flere saker'), 'Send foreløpig svar');
    for (const name of chosen) await hands.choose(page.getByRole('checkbox', { name: `Velg ${name}` }));
    await hands.press(page.getByRole('button', { name: 'Gå videre med 2 saker' }));
    await expect(dialog).toContainText('Det sendes bare én gang.');
    await hands.press(dialog.getByRole('button', { name: 'Send foreløpig svar' }));
    await expect(dialog.getByText('Velg dagen svaret kan ventes').first()).toBeVisible();
    await hands.type(dialog.getByLabel('Når kan de vente svar?'), '2027-04-15');
    await hands.type(dialog.getByLabel(/^Hvorfor tar det tid/), 'Mange har søkt samtidig.');
    await selma.picture('forelopig-svar-mange');
    await hands.press(dialog.getByRole('button', { name: 'Send foreløpig svar' }));
    await expect(dialog.getByRole('status')).toHaveText('2 av 2 saker er ferdige.');
    for (const name of chosen) {
      await expect(dialog.getByRole('listitem').filter({ hasText: name })).toContainText('Ferdig');
    }
    await hands.press(dialog.getByRole('button', { name: 'Lukk' }));
    await expect(page.getByRole('button', { name: `Foreløpig svar ${due - 2}`, exact: true })).toBeVisible();
    for (const name of chosen) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  });

  await test.step('2. What the case system lacks: three are marked at once, on the day it was done', async () => {
    await hands.press(page.getByRole('link', { name: /^Ikke ført i fagsystem/ }));
    await selma.arrivesAt('Ikke ført i fagsystem');
    const boxes = page.getByRole('table').locator('tbody').getByRole('checkbox');
    const marks = await Promise.all([0, 1, 2].map((at) => boxes.nth(at).getAttribute('aria-label')));
    const steps = marks.map((mark) => page.getByRole('checkbox', { name: mark ?? '', exact: true }));
    for (const step of steps) await hands.choose(step);
    await expect(page.getByRole('status').filter({ hasText: '3 steg er valgt' })).toBeVisible();
    await selma.picture('ikke-fort');
    await hands.press(page.getByRole('button', { name: 'Merk de valgte som ført' }));
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    await hands.type(dialog.getByLabel('Dagen det ble ført'), '2027-01-15');
    await selma.picture('merk-som-fort');
    await hands.press(dialog.getByRole('button', { name: 'Merk som ført' }));
    await expect(page.getByText('3 steg er merket som ført.')).toBeVisible();
    for (const step of steps) await expect(step).toHaveCount(0);
    await test.step('It was too soon: taken back, all three stand there again', async () => {
      await hands.press(page.getByRole('button', { name: 'Angre', exact: true }));
      await expect(page.getByText('Merket er tatt bort.')).toBeVisible();
      for (const step of steps) await expect(step).toBeVisible();
    });
  });
});
