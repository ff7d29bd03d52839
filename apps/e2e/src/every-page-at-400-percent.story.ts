import { homes } from './support/homes';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

/** Pages of the main story besides everybody's first: the open ones, and those of the person herself. */
const openPages = [
  '/',
  '/tilbud',
  '/tilbud/arba-vta',
  '/hva-passer',
  '/slik-soker-du',
  '/moter',
  '/tilbud-pa-papir?kommune=baerum',
  '/tilgjengelighet',
];
const morePages: Readonly<Record<string, readonly string[]>> = {
  sofie: ['/', '/min-sak/hvem-ser-meg', '/min-sak/soknad', '/min-sak/rettferdig'],
  lise: ['/tildeling/registrer', '/tildeling/saker', '/tildeling/fagsystem'],
  hanne: ['/bydel/innbyggere'],
  rune: ['/tilbyder/deltakere', '/tilbyder/kapasitet'],
  even: ['/nav/vta-plasser', '/nav/registrer'],
};

/** Neither at 400 % (a page 1280 px wide is then 320 px) nor with text twice as large does anything run out of sight. */
async function staysInSight(somebody: Visitor, paths: readonly string[]): Promise<void> {
  const { page } = somebody;
  for (const path of paths) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await somebody.settles();
    expect(await somebody.outOfSight(), `${path} at 400 %`).toEqual([]);
    expect(await listsTooWide(somebody), `lists of ${path} at 400 %`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await somebody.outOfSight(), `${path} with text twice as large`).toEqual([]);
  }
}

/** Grids of weekdays and weeks scroll in their box; a list of things is read downwards only. */
function listsTooWide({ page }: Visitor): Promise<(string | null)[]> {
  return page
    .locator('[role=region]:has(> table[aria-rowcount])')
    .evaluateAll((boxes) =>
      boxes
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((box) => box.getAttribute('aria-label')),
    );
}

test('the open pages stay in sight at 400 % and with text twice as large', async ({ visitor, itIs }) => {
  await itIs('2027-01-18');
  await staysInSight(await visitor(), openPages);
});

for (const { who, door, path } of homes) {
  test(`the pages of ${who} stay in sight at 400 % and with text twice as large`, async ({ logIn, itIs }) => {
    await itIs('2027-01-18');
    await staysInSight(await logIn(who, door), [path, ...(morePages[who] ?? [])]);
  });
}
