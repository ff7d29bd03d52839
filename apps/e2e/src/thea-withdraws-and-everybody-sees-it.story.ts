import { canFetch } from './support/asking';
import { Asked } from './support/asked';
import { Caseworker } from './support/caseworker';
import { Citizen } from './support/citizen';
import { expect, test } from './support/test';

const dayCentre = 'Bærum kommunale dagtilbud';

test('Thea withdraws in step 1: the office sees why, and who was asked sees her no more', async ({ logIn }) => {
  const thea = new Citizen(await logIn('thea', 'citizen'));
  const lise = new Caseworker(await logIn('lise'));
  const pia = new Asked(await logIn('pia'), '/tilbyder');
  let caseId = '';

  await test.step('1. The office has asked the day centre about her', async () => {
    caseId = await lise.opensCase('Thea Li');
    await lise.startsStep1();
    await lise.refersDirectlyTo(dayCentre);
    await pia.opens('Thea Li');
    expect(await canFetch(pia.visitor, 'Thea Li', caseId)).toBe(true);
  });

  await test.step('2. She takes it back, and reads plainly what that means', async () => {
    await thea.withdraws('Jeg skal på folkehøgskole.');
    const receipt = thea.page.getByRole('region', { name: 'Du har trukket søknaden' });
    await expect(receipt).toContainText('De vi hadde spurt, kan ikke se saken lenger.');
    await expect(receipt).toContainText('Du kan søke igjen når du vil.');
    await expect(thea.page.getByRole('button', { name: 'Jeg vil trekke søknaden' })).toHaveCount(0);
    await thea.visitor.picture('soknad-trukket');
  });

  await test.step('3. The day centre cannot see her any more; the office sees when and why', async () => {
    expect(await canFetch(pia.visitor, 'Thea Li', caseId)).toBe(false);
    await pia.visitor.open('/tilbyder');
    await expect(pia.page.getByRole('link', { name: 'Thea Li' })).toHaveCount(0);
    await lise.page.goto(`/tildeling/sak/${caseId}`);
    await lise.visitor.arrivesAt('Thea Li');
    await expect(lise.page.getByRole('main')).toContainText('Trukket');
    await expect(lise.page.getByRole('main')).toContainText('Jeg skal på folkehøgskole.');
    await expect(lise.page.getByRole('button', { name: /^Start trinn/ })).toHaveCount(0);
  });

  await test.step('4. She reads that nobody outside the office sees her, but the school she has let in', async () => {
    await thea.visitor.open('/min-sak/hvem-ser-meg');
    await expect(thea.page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'Tildelingskontoret i Bærum',
      'Rud videregående skole',
      'Disse kan ikke se saken',
    ]);
  });
});
