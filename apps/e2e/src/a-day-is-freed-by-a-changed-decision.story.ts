import { ask } from './support/asking';
import { approves } from './support/caseworker';
import { expect, test } from './support/test';

interface Places {
  readonly placements: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly to: string | null;
        readonly participant: { readonly name: string; readonly firstName: string };
        readonly days: readonly { readonly weekday: string }[];
        readonly proposals: readonly { readonly state: string }[];
      };
    }[];
  };
}
const places = `{ placements(first: 100) { edges { node { id version to participant { name firstName } days { weekday } proposals { state } } } } }`;
const proposes = `mutation ($input: ProposePlacementChangeInput!) { result: proposePlacementChange(input: $input) {
  __typename ... on Violation { message } } }`;
const room = `{ capacity(day: "2027-03-01") { offer { code } cells { weekday free } } }`;
interface Room {
  readonly capacity: readonly {
    readonly offer: { readonly code: string };
    readonly cells: readonly { readonly weekday: string; readonly free: number }[];
  }[];
}

const weekdays: Readonly<Record<string, string>> = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
};

test('a provider proposes fewer days: nothing changes until a changed decision is made by two people, and then a day is free', async ({
  logIn,
}) => {
  const runa = await logIn('runa');
  const lise = await logIn('lise');
  const dag = await logIn('dag');
  const own = async () => (await ask<Places>(runa, places)).placements.edges.map(({ node }) => node);
  const chosen = (await own()).findLast(
    ({ to, days, proposals }) => to === null && days.length === 4 && proposals.length === 0,
  );
  expect(chosen).toBeDefined();
  if (!chosen) return;
  const { id, version, participant, days } = chosen;
  const [dropped = '', ...kept] = days.map(({ weekday }) => weekday);
  const free = async () => {
    const { capacity } = await ask<Room>(runa, room);
    const cells = capacity.find(({ offer }) => offer.code === 'aurora-verksted')?.cells;
    return cells?.find(({ weekday }) => weekday === dropped)?.free ?? -1;
  };
  const before = await free();
  await ask(runa, proposes, {
    input: {
      placementId: id,
      version,
      kind: 'changeDays',
      from: '2027-03-01',
      weekdays: kept,
      reason: 'Orker tre dager.',
    },
  });
  const now = async () => (await own()).find((each) => each.id === id);

  await test.step('1. Lise cannot just say yes: she writes the decision, and what was proposed stands in it', async () => {
    const { placements } = await ask<{ placements: { edges: { node: { id: string; caseId: string } }[] } }>(
      lise,
      '{ placements(first: 100, offerCode: "aurora-verksted") { edges { node { id caseId } } } }',
    );
    const caseId = placements.edges.find(({ node }) => node.id === id)?.node.caseId ?? '';
    await lise.open(`/tildeling/sak/${caseId}`);
    const proposal = lise.page.getByRole('article', { name: /^Forslag: Endre til .* fra 1\. mars 2027/ });
    await expect(proposal.getByRole('button', { name: 'Godta' })).toHaveCount(0);
    await lise.hands.press(proposal.getByRole('link', { name: 'Skriv vedtak' }));
    await lise.arrivesAt(`Hva skal ${participant.firstName} få svar på?`);
    const { page } = lise;
    await expect(page.getByRole('radio', { name: 'Endret' })).toBeChecked();
    await expect(page.getByLabel('Endres fra')).toHaveValue('2027-03-01');
    const select = (weekday: string) =>
      page.getByRole('combobox', { name: new RegExp(`^${weekdays[weekday] ?? ''}$`, 'i') });
    await expect(select(dropped).locator('option:checked')).toHaveText('Ingen plass');
    for (const weekday of kept) await expect(select(weekday).locator('option:checked')).toContainText('Aurora');
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Du har sagt at fire dager er for mye.');
    await lise.picture('endret-vedtak');
    await lise.hands.press(page.getByRole('button', { name: 'Lagre vedtaket' }));
    await expect(proposal.getByText('Vedtak under arbeid')).toBeVisible();
    const decision = page.getByRole('article', { name: 'Vedtak fra kommunen: Endret' });
    await lise.hands.press(decision.getByRole('button', { name: 'Send til godkjenning' }));
    await lise.hands.press(page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }));
    await expect(decision.getByText('Til godkjenning', { exact: true })).toBeVisible();
    expect((await now())?.days).toHaveLength(4);
    expect(await free()).toBe(before);
  });

  await test.step('2. Dag makes it: the day is free from 1 March, and the proposal has its answer', async () => {
    await approves(dag, participant.name);
    expect(await free()).toBe(before + 1);
    expect((await now())?.proposals).toEqual([{ state: 'accepted' }]);
    await runa.open('/tilbyder/deltakere');
    const answered = runa.page.getByRole('article', { name: /^Forslag: Endre til .* fra 1\. mars 2027/ });
    await expect(answered.getByText('Ja', { exact: true }).first()).toBeVisible();
  });
});
