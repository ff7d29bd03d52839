import { ask } from './support/asking';
import { Citizen } from './support/citizen';
import { expect, test } from './support/test';

test('Solveig always sees whom she acts as, and a page for another hat offers to change', async ({ logIn }) => {
  const solveig = new Citizen(await logIn('solveig'));
  const leder = new Citizen(await logIn('leder'));
  const { page } = solveig;
  // Whom she acts as stands in sight; the menu behind her name holds all of them.
  const here = (place: string) => page.getByRole('banner').getByText(place).filter({ visible: true });
  const placements = async () =>
    (
      await ask<{ placements: { edges: { node: { participant: { name: string } } }[] } }>(
        solveig.visitor,
        '{ placements(first: 200) { edges { node { participant { name } } } } }',
      )
    ).placements.edges.map(({ node }) => node.participant.name);

  await test.step('1. She is asked once who she is this time, and nothing is chosen for her', async () => {
    await solveig.visitor.open('/start');
    await solveig.visitor.arrivesAt('Hvem er du her som nå?');
    await solveig.visitor.picture('velg-hatt');
    await page.getByRole('button', { name: /Bærum kommunale dagtilbud/ }).click();
    await expect(here('Bærum kommunale dagtilbud')).toBeVisible();
    expect(await placements()).toContain('Filip Osnes');
  });

  await test.step('2. At the work centre she sees the work centre’s people, and not the day centre’s', async () => {
    await solveig.actsAs('Ansatt hos tilbyder', 'Bærum arbeidssenter');
    await expect(here('Bærum arbeidssenter')).toBeVisible();
    expect(await placements()).not.toContain('Filip Osnes');
    await solveig.visitor.picture('tilbyder-med-hatt');
  });

  await test.step('3. As Filip’s guardian she is reminded on every page, and works at neither place', async () => {
    await solveig.actsAs('Verge eller fullmektig', 'Filip');
    for (const path of ['/min-sak', '/min-sak/hvem-ser-meg', '/tilbud']) {
      await solveig.visitor.open(path);
      await expect(page.getByText('Du ser saken til Filip Osnes.')).toBeVisible();
    }
    expect(await placements()).toEqual([]);
    await solveig.visitor.open('/min-sak');
    await solveig.visitor.picture('verge-min-sak');
  });

  await test.step('4. A page of hers under another hat says so, and changes it with one press', async () => {
    await solveig.visitor.open('/tilbyder/kapasitet');
    await solveig.visitor.arrivesAt('Denne siden er for tilbydere');
    await expect(page.getByText('Du er her som verge eller fullmektig.')).toBeVisible();
    await solveig.visitor.picture('feil-hatt');
    await page
      .getByRole('main')
      .getByRole('button', { name: /Bærum kommunale dagtilbud/ })
      .click();
    await expect(here('Bærum kommunale dagtilbud')).toBeVisible();
    await expect(page).toHaveURL(/\/tilbyder\/kapasitet$/);
    await solveig.visitor.open('/tildeling');
    await solveig.visitor.arrivesAt('Denne siden er for Tildelingskontoret');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await solveig.visitor.picture('feil-side');
  });

  await test.step('5. The office’s leader, who lands as decision maker, comes to the figures with one press', async () => {
    await leder.visitor.open('/bydel');
    if (await leder.page.getByRole('heading', { name: 'Denne siden er for ledere og analytikere' }).isVisible()) {
      await leder.visitor.picture('feil-hatt-leder');
      await leder.page
        .getByRole('main')
        .getByRole('button', { name: /^Leder/ })
        .click();
    }
    await expect(leder.page).toHaveURL(/\/bydel$/);
    await expect(leder.page.getByRole('heading', { level: 1 })).not.toContainText('Denne siden');
  });
});
