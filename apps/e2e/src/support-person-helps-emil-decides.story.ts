import { Citizen } from './support/citizen';
import { expect, test } from './support/test';

test('Tuva helps Emil to fill in; Emil changes a thing, approves and sends', async ({ logIn }) => {
  const tuva = new Citizen(await logIn('tuva', 'citizen'));
  const emil = new Citizen(await logIn('emil', 'citizen'));

  await test.step('1. She writes with him, cannot send it, and hands it to him', async () => {
    await tuva.visitor.open('/min-sak');
    await expect(tuva.page.getByText('Du ser saken til Emil Brattli.')).toBeVisible();
    await tuva.visitor.open('/min-sak/soknad/egne-ord');
    await expect(tuva.page.getByText('Tuva Rønning hjelper Emil Brattli å svare')).toBeVisible();
    await tuva.page.getByLabel('Dine ord').fill('Jeg vil ha venner på jobben, og jeg er god på oppvask.');
    await tuva.page.getByRole('button', { name: 'Neste', exact: true }).click();
    await tuva.visitor.arrivesAt('Hvor mange dager i uka vil du?');
    await tuva.visitor.open('/min-sak/soknad/se-over');
    await expect(tuva.page.getByRole('button', { name: 'Send søknaden' })).toHaveCount(0);
    await tuva.page.getByRole('button', { name: 'Send til Emil' }).click();
    await tuva.visitor.arrivesAt('Emil har fått søknaden');
    await expect(tuva.page.getByRole('button', { name: /Godkjenn/ })).toHaveCount(0);
  });

  await test.step('2. Emil wants something different first, and then it is he who sends it', async () => {
    await emil.visitor.open('/min-sak');
    await expect(emil.page.getByRole('region', { name: /Tuva Rønning har hjulpet deg/ })).toBeVisible();
    await emil.page.getByRole('link', { name: 'Se over søknaden' }).click();
    await emil.visitor.arrivesAt('Tuva Rønning har hjulpet deg: se over og godkjenn');
    await expect(emil.page.getByText('god på oppvask')).toBeVisible();
    await emil.visitor.picture('godkjenn-soknad');
    await emil.page.getByRole('button', { name: 'Jeg vil endre noe' }).click();
    await emil.page.getByLabel('Hva vil du endre?').fill('Jeg liker ikke oppvask.');
    await emil.page.getByRole('button', { name: 'Send tilbake' }).click();
    await emil.visitor.arrivesAt('Hva er viktig for deg?');
    await emil.page.goto('/min-sak/soknad/egne-ord');
    await emil.page.getByLabel('Dine ord').fill('Jeg vil ha venner på jobben.');
    await emil.page.getByRole('button', { name: 'Neste', exact: true }).click();
    await emil.visitor.arrivesAt('Hvor mange dager i uka vil du?');
    await emil.page.goto('/min-sak/soknad/se-over');
    await emil.page.getByRole('button', { name: 'Send søknaden' }).click();
    await expect(emil.page.getByRole('heading', { name: 'Dette skjer nå' })).toBeVisible();
    await expect(emil.page.getByText('innen 15. april 2027')).toBeVisible();
  });

  await test.step('3. Tuva sees that it is sent, and nothing that the office writes', async () => {
    await tuva.visitor.open('/min-sak');
    await expect(tuva.page.getByRole('region', { name: 'Brev' })).toContainText('Du har ingen brev ennå.');
    await expect(tuva.page.getByRole('button', { name: 'Jeg vil trekke søknaden' })).toHaveCount(0);
  });
});
