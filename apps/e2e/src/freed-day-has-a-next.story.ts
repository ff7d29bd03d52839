import { ask } from './support/asking';
import { expect, test } from './support/test';

interface Line {
  readonly nextInLine: {
    readonly line: readonly {
      readonly participantName: string;
      readonly isNext: boolean;
      readonly passedBecause: readonly string[];
    }[];
  } | null;
}
const document = `query ($code: String!) { nextInLine(offerCode: $code, from: "2027-01-18") { line { participantName isNext passedBecause } } }`;
const offers = `{ offers(first: 100, filter: { municipality: "baerum" }) { edges { node { code name } } } }`;
interface Offers {
  readonly offers: { readonly edges: readonly { readonly node: { readonly code: string; readonly name: string } }[] };
}

test('lise sees all offers in one grid, who is next when a day is free and why others are passed, and what would fit the next', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = await logIn('lise');
  const { page } = lise;
  const all = await ask<Offers>(lise, offers);
  const lists = await Promise.all(
    all.offers.edges.map(async ({ node }) => ({
      ...node,
      line: (await ask<Line>(lise, document, { code: node.code })).nextInLine?.line ?? [],
    })),
  );
  const waited = [...lists].sort((a, b) => b.line.length - a.line.length)[0];
  expect(waited?.line.length).toBeGreaterThan(1);
  if (!waited) return;

  await lise.open('/tildeling/kapasitet');
  const grid = page.getByRole('table', { name: /^Plasser per tilbud og ukedag/ });
  // What is free at Arba is kept for Asker: no place that Bærum can give.
  const arba = grid.getByRole('row', { name: /^Jobb hos Arba/ });
  await expect(arba).toContainText('Fullt');
  await expect(arba).toContainText('holdt av til andre');
  const section = page.getByRole('region', { name: 'Hvem står for tur?' });
  await section.getByLabel('Tilbud', { exact: true }).selectOption(waited.name);
  const next = waited.line.find(({ isNext }) => isNext);
  await expect(section.getByRole('status').first()).toContainText(
    next ? `${next.participantName} står for tur` : 'Ingen av dem',
  );
  for (const { participantName, passedBecause } of waited.line.slice(0, 5)) {
    const row = section.getByRole('row', { name: new RegExp(participantName) }).first();
    for (const reason of passedBecause) await expect(row.getByText(reason)).toBeVisible();
  }
  await lise.picture('hvem-star-for-tur');
  await page.setViewportSize({ width: 1440, height: 900 });
  const first = waited.line[0]?.participantName ?? '';
  await section.getByRole('button', { name: `Se hva som passer for ${first}` }).press('Enter');
  await expect(page.getByRole('heading', { name: `Hvis ${first} får plass` })).toBeVisible();
  await expect(page.getByText('Ingenting lagres.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Plasser som står tomme' }).getByRole('table')).toBeVisible();
  await lise.picture('hvis-plassert');
});
