import { ask } from './support/asking';
import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const firstDay = '2027-08-16';
const full = 'Alle plassene kommunen har her, er i bruk. Plassene til andre kommuner kan ikke brukes.';

test('Henrik lives in Asker: Asker’s places at Arba are all he can get, and nobody from Bærum can get them', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = await logIn('lise');
  const marit = new Caseworker(await logIn('marit'));

  await test.step('1. Bærum’s 96 are taken and three of Asker’s 18 are not: Lise cannot take one of them', async () => {
    expect(await freeAtArba(lise)).toEqual({ baerum: 0, asker: 3 });
    const waiting = await someCase(lise, 'arba-vta');
    expect(await grantsArba(lise, waiting)).toBe(full);
    expect(await freeAtArba(lise)).toEqual({ baerum: 0, asker: 3 });
  });

  await test.step('2. Three people from Asker get the last three', async () => {
    for (const next of (await casesAtWork(marit.visitor)).slice(0, 3)) {
      expect(await grantsArba(marit.visitor, next)).toBeNull();
    }
    expect(await freeAtArba(marit.visitor)).toEqual({ baerum: 0, asker: 0 });
  });

  await test.step('3. Henrik would be the nineteenth: refused, in words, with everything typed still there', async () => {
    await marit.opensCase('Henrik Aasli');
    await expect(marit.section('Fakta')).toContainText('Asker');
    await marit.section('Vedtak').getByRole('button', { name: 'Registrer tilsagn fra NAV' }).click();
    const dialog = marit.page.getByRole('dialog');
    await dialog.getByLabel('Ønske').selectOption({ label: '1. Jobb hos Arba' });
    await dialog.getByLabel('NAVs referanse').fill('NAV-2027-119');
    await dialog.getByLabel('Start').fill(firstDay);
    await expect(dialog).toContainText(/Type tilsagn\s*VTA/);
    await expect(dialog).toContainText('Asker: 18 plasser, 0 ledig');
    for (const day of ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag']) await dialog.getByLabel(day).check();
    await dialog.getByLabel('I møte').check();
    await dialog.getByRole('button', { name: 'Registrer tilsagnet' }).click();
    await expect(dialog.getByText(full).first()).toBeVisible();
    await expect(dialog.getByLabel('NAVs referanse')).toHaveValue('NAV-2027-119');
    await marit.visitor.picture('askers-nittende');
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await expect(marit.section('Vedtak')).not.toContainText('Tilsagn fra NAV: Innvilget');
  });

  await test.step('4. His case is nothing to Bærum, asked directly', async () => {
    const { case: seen } = await ask<{ case: object | null }>(lise, 'query ($id: ID!) { case(id: $id) { id } }', {
      id: marit.caseId(),
    });
    expect(seen).toBeNull();
  });
});

/** Arba's free places by municipality on the first day. */
async function freeAtArba(who: Visitor): Promise<Record<string, number>> {
  const { capacity } = await ask<{
    capacity: { offer: { code: string }; pools: { municipality: { code: string }; free: number }[] }[];
  }>(who, 'query ($day: Day) { capacity(day: $day) { offer { code } pools { municipality { code } free } } }', {
    day: firstDay,
  });
  const arba = capacity.find(({ offer }) => offer.code === 'arba-vta');
  return Object.fromEntries((arba?.pools ?? []).map(({ municipality, free }) => [municipality.code, free]));
}

interface OneCase {
  readonly applicationId: string;
  readonly wishId: string;
}

const casesDocument = `query ($filter: WorklistFilter) {
  worklist(view: all, first: 50, filter: $filter) { edges { node { id participantName } } } }`;

interface Worklist {
  readonly worklist: { readonly edges: readonly { readonly node: { id: string; participantName: string } }[] };
}

/** Cases of the own office in step 2 with a wish that NAV can grant, Henrik's left out. */
async function casesAtWork(who: Visitor, offerCode?: string): Promise<OneCase[]> {
  const filter = { state: 'workClarification', ...(offerCode === undefined ? {} : { offerCode }) };
  const { worklist } = await ask<Worklist>(who, casesDocument, { filter });
  const found: OneCase[] = [];
  for (const { node } of worklist.edges) {
    if (node.participantName === 'Henrik Aasli') continue;
    const wishId = await openNavWish(who, node.id);
    if (wishId !== null) found.push({ applicationId: node.id, wishId });
  }
  return found;
}

async function someCase(who: Visitor, offerCode: string): Promise<OneCase> {
  const [first] = await casesAtWork(who, offerCode);
  if (first === undefined) throw new Error(`Nobody in step 2 wishes for ${offerCode}.`);
  return first;
}

async function openNavWish(who: Visitor, id: string): Promise<string | null> {
  const { case: found } = await ask<{
    case: { application: { wishes: { id: string; state: string; parts: { offer: { decidedBy: string } }[] }[] } };
  }>(who, 'query ($id: ID!) { case(id: $id) { application { wishes { id state parts { offer { decidedBy } } } } } }', {
    id,
  });
  const open = found.application.wishes.find(
    ({ state, parts }) =>
      ['open', 'suitable', 'waiting'].includes(state) && parts.some(({ offer }) => offer.decidedBy === 'nav'),
  );
  return open?.id ?? null;
}

/** Registers NAV's grant of five days at Arba. The refusal, or null when the place was given. */
async function grantsArba(who: Visitor, { applicationId, wishId }: OneCase): Promise<string | null> {
  const { offers } = await ask<{ offers: { edges: { node: { id: string; code: string } }[] } }>(
    who,
    '{ offers(first: 100) { edges { node { id code } } } }',
  );
  const offerId = offers.edges.find(({ node }) => node.code === 'arba-vta')?.node.id;
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  const { granted } = await ask<{ granted: { message?: string } }>(
    who,
    `mutation ($input: RegisterNavGrantInput!) { granted: registerNavGrant(input: $input) {
       __typename ... on Violation { message } ... on NotFound { message } ... on Conflict { message } } }`,
    {
      input: {
        applicationId,
        wishId,
        madeOn: '2027-01-15',
        navReference: 'NAV-2027-100',
        startOn: firstDay,
        days: weekdays.map((weekday) => ({ offerId, weekday })),
        yesHeardHow: 'meeting',
      },
    },
  );
  return granted.message ?? null;
}
