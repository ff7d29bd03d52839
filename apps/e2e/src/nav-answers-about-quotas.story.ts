import { ask } from './support/asking';
import { does } from './support/moves';
import { expect, test } from './support/test';

interface Capacity {
  readonly capacity: readonly {
    readonly offer: { readonly id: string; readonly code: string };
    readonly pools: readonly { readonly municipality: { readonly id: string; readonly code: string } }[];
    readonly poolHistory: readonly { readonly places: number; readonly from: string }[];
  }[];
}
const capacity = `{ capacity { offer { id code } pools { municipality { id code } } poolHistory { places from } } }`;
const offer = 'Jobb hos Asker Produkt';

test.use({ hands: 'keyboard' });

test('gry answers what a provider proposes about its quota, and prints the need, which names nobody', async ({
  logIn,
}) => {
  const helge = await logIn('helge');
  const own = async () => {
    const { capacity: all } = await ask<Capacity>(helge, capacity);
    return all.find((each) => each.offer.code === 'asker-produkt-vta');
  };
  const before = await own();
  const asker = before?.pools.find(({ municipality }) => municipality.code === 'asker')?.municipality.id;
  const proposes = (places: number) =>
    does(helge, 'changePool', {
      offerId: before?.offer.id,
      municipalityId: asker,
      places,
      from: '2027-08-01',
      source: 'Avtale mellom NAV og Asker Produkt',
      sourceDate: '2027-01-11',
      reason: places > 40 ? 'Vi vil gjerne ha mange flere.' : 'Nytt lokale fra august.',
    });

  const gry = await logIn('gry');
  const { page, hands } = gry;
  const box = page.getByRole('region', { name: 'Forslag om andre antall plasser' });
  const line = (places: number) =>
    box.getByRole('article', { name: new RegExp(` ${places} plasser fra 1. august 2027`) });
  const dialog = page.getByRole('dialog');

  await test.step('1. A proposal waits where the places are, with its source: the answer is no, and why', async () => {
    await proposes(60);
    await gry.open('/nav');
    await gry.picture('nav-forsiden');
    await hands.press(box.getByRole('link', { name: /foreslår 60 plasser for Asker .* Dere svarer/ }));
    await gry.arrivesAt('VTA-plasser');
    await expect(line(60)).toBeFocused();
    await expect(line(60)).toContainText('Foreslått av Helge Norum');
    await expect(line(60)).toContainText('Avtale mellom NAV og Asker Produkt, 11. januar 2027');
    await expect(line(60).getByText('Venter på svar')).toBeVisible();
    await gry.picture('nav-forslag-om-kvote');
    await hands.press(line(60).getByRole('button', { name: 'Si nei' }));
    await hands.type(dialog.getByRole('textbox'), 'Det er ikke midler til flere enn førti.');
    await hands.press(dialog.getByRole('button', { name: 'Si nei' }));
    await expect(dialog).toBeHidden();
    await expect(line(60)).toContainText('Svart av Gry Sørbø: Det er ikke midler til flere enn førti.');
    expect((await own())?.poolHistory).toEqual(before?.poolHistory);
  });

  await test.step('2. The next one she agrees to: the number changes on its day', async () => {
    await proposes(40);
    await gry.open('/nav/vta-plasser');
    await hands.press(line(40).getByRole('button', { name: 'Godta' }));
    await hands.press(dialog.getByRole('button', { name: 'Godta' }));
    await expect(dialog).toBeHidden();
    await expect(line(40).getByText('Gjelder', { exact: true })).toBeVisible();
    await expect(box.getByRole('status')).toHaveText('Ingen forslag venter på svar.');
    const after = (await own())?.poolHistory ?? [];
    expect(after.filter(({ from }) => from === '2027-08-01').map(({ places }) => places)).toEqual([40]);
  });

  await test.step('3. The need on one page, to print: numbers, no names, no buttons', async () => {
    await gry.open('/nav/behov');
    await gry.arrivesAt('Behov for VTA-plasser');
    await expect(page.getByRole('table', { name: `${offer}: behov og plasser` })).toContainText('Asker');
    await expect(page.getByRole('table', { name: `${offer}: plasser over tid` })).toContainText('1. august 2027');
    await gry.picture('nav-behov');
    await gry.printsPage('Skriv ut');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: 'Behov for VTA-plasser' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
});
