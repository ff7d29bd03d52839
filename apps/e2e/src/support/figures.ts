import { expect } from '@playwright/test';
import type { Visitor } from './visitor';

/** How full a municipality's own places are, as the page says it: «96 av 96 Fullt», «15 av 18 3 ledige». */
export async function poolAt(provider: Visitor, offer: string, municipality: string): Promise<string> {
  await provider.open('/tilbyder/kapasitet');
  const pool = provider.page
    .getByRole('region', { name: offer, exact: true })
    .getByRole('listitem')
    .filter({ hasText: municipality });
  await expect(pool).toBeVisible();
  const said = /\d+ av \d+\s*(?:Fullt|\d+ ledige?)/.exec((await pool.innerText()).replaceAll('\n', ' '));
  expect(said, `${municipality} at ${offer}`).not.toBeNull();
  return String(said).replaceAll(/\s+/g, ' ');
}

/** Free places at an offer from Monday to Friday in a week, as the provider's own page shows them. */
export async function freeByWeekday(provider: Visitor, offer: string, week: RegExp): Promise<number[]> {
  await provider.open('/tilbyder/kapasitet');
  const weeks = provider.page.getByLabel('Vis uke');
  const line = (await weeks.locator('option').allInnerTexts()).find((each) => week.test(each));
  if (line === undefined) throw new Error(`No week like ${String(week)}`);
  await provider.hands.select(weeks, line);
  const row = provider.page.getByRole('table').first().getByRole('row', { name: offer });
  await provider.settles();
  const cells = await row.getByRole('cell').allInnerTexts();
  return cells.map((cell) => (/Fullt/.test(cell) ? 0 : Number(/(\d+) ledige?/.exec(cell)?.[1])));
}

/** A figure of today, as an office's leader sees it. */
export async function figure(reader: Visitor, name: string): Promise<number> {
  await reader.open('/bydel/i-dag');
  const heading = reader.page.getByRole('heading', { name, exact: true });
  const card = reader.page.getByRole('main').getByRole('listitem').filter({ has: heading });
  return Number(await card.locator('b').innerText());
}
