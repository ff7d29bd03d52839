import { ask, canFetch } from './support/asking';
import { Citizen } from './support/citizen';
import { demoDay } from './support/clock';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

interface Placed {
  readonly from: string;
  readonly to: string | null;
  readonly days: readonly { readonly weekday: string }[];
  readonly participant: { readonly name: string };
}
interface Seen {
  readonly capacity: readonly {
    readonly offer: { readonly code: string };
    readonly cells: readonly { readonly weekday: string; readonly inPlace: number }[];
  }[];
  readonly placements: { readonly edges: readonly { readonly node: Placed }[] };
}

/** How many are there on a weekday, and who of them can be read by name. */
async function atTheWorkCentre(who: Visitor, weekday: string) {
  const { capacity, placements } = await ask<Seen>(
    who,
    `{ capacity { offer { code } cells { weekday inPlace } }
       placements(first: 200, offerCode: "ba-arbeid") { edges { node { from to days { weekday } participant { name } } } } }`,
  );
  const cells = capacity.find(({ offer }) => offer.code === 'ba-arbeid')?.cells ?? [];
  const named = placements.edges
    .filter(({ node }) => node.from <= demoDay && demoDay <= (node.to ?? demoDay))
    .filter(({ node }) => node.days.some((day) => day.weekday === weekday))
    .map(({ node }) => node.participant.name);
  return { counted: cells.find((cell) => cell.weekday === weekday)?.inPlace ?? 0, named };
}

const idOfCase = async ({ visitor }: Citizen) =>
  (await ask<{ myCase: { applications: { id: string }[] } }>(visitor, '{ myCase { applications { id } } }')).myCase
    .applications[0]?.id ?? '';

/** A weekday on which she is at her place, as she sees it herself. */
const aDayOf = async ({ visitor }: Citizen) =>
  (
    await ask<{ myCase: { placements: { days: { weekday: string }[] }[] } }>(
      visitor,
      '{ myCase { placements { days { weekday } } } }',
    )
  ).myCase.placements[0]?.days[0]?.weekday ?? '';

test('Kode 6 is seen by named staff only, and counted; kode 7 is shown without address and telephone', async ({
  logIn,
}) => {
  const ida = new Citizen(await logIn('ida', 'citizen'));
  const peder = new Citizen(await logIn('peder', 'citizen'));
  const lise = await logIn('lise');
  const tor = await logIn('tor');
  const nina = await logIn('nina');
  const idas = await idOfCase(ida);

  await test.step('1. Ida sees her own case, her place and whom to call', async () => {
    await ida.visitor.open('/min-sak');
    await expect(ida.page.getByRole('main')).toContainText('Her jobber du');
    await ida.visitor.picture('kode-6-min-sak');
  });

  await test.step('2. Lise, who is not named, finds neither her case nor her name', async () => {
    expect(await canFetch(lise, 'Ida Fjellvik', idas)).toBe(false);
    await lise.open(`/tildeling/sak/${idas}`);
    await expect(lise.page.getByRole('main')).not.toContainText(/Ida|Fjellvik|arbeidssenter/);
    await lise.picture('kode-6-ikke-funnet');
    await lise.open('/tildeling');
    await lise.page.getByRole('button', { name: /^Alle saker/ }).click();
    await lise.page.getByLabel('Søk i lista').fill('Fjellvik');
    await expect(lise.page.getByText('0 saker')).toBeVisible();
    await expect(lise.page.getByRole('button', { name: /Fjellvik/ })).toHaveCount(0);
  });

  await test.step('3. The work centre counts her among those who are there, and cannot read who she is', async () => {
    expect(await canFetch(nina, 'Ida Fjellvik', idas)).toBe(false);
    const { counted, named } = await atTheWorkCentre(nina, await aDayOf(ida));
    expect(named).not.toContain('Ida Fjellvik');
    expect(counted).toBe(named.length + 1);
    await nina.open('/tilbyder/deltakere');
    await expect(nina.page.getByRole('main')).not.toContainText('Fjellvik');
  });

  await test.step('4. Tor is named for her, and sees that her address is protected', async () => {
    await tor.open(`/tildeling/sak/${idas}`);
    await tor.arrivesAt('Ida Fjellvik');
    await expect(tor.page.getByText(/[Ss]trengt fortrolig/).first()).toBeVisible();
    await tor.picture('kode-6-sak');
    await ida.visitor.open('/min-sak/hvem-ser-meg');
    await expect(ida.page.getByRole('main')).toContainText('Tor Vangen');
    await expect(ida.page.getByRole('main')).not.toContainText('Lise Berg');
    await expect(ida.page.getByRole('region', { name: 'Bærum arbeidssenter' })).toContainText(
      'Ingen der kan se hvem du er',
    );
  });

  await test.step('5. Peder’s case is open to Lise without address and telephone; Tor reads them', async () => {
    const peders = await idOfCase(peder);
    await lise.open(`/tildeling/sak/${peders}`);
    await lise.arrivesAt('Peder Østmo');
    await expect(lise.page.getByText(/[Ff]ortrolig/).first()).toBeVisible();
    const { case: read } = await ask<{ case: { participant: { phone: string | null; address: string | null } } }>(
      lise,
      'query ($id: ID!) { case(id: $id) { participant { phone address } } }',
      { id: peders },
    );
    expect(read.participant).toEqual({ phone: null, address: null });
    await expect(lise.page.getByRole('main')).not.toContainText('900 00 000');
    await tor.open(`/tildeling/sak/${peders}`);
    await expect(tor.page.getByRole('main')).toContainText('900 00 000');
  });
});
