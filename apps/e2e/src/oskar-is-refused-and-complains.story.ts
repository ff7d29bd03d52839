import { approves, Caseworker } from './support/caseworker';
import { complains, opensDecision } from './support/decided';
import { expect, test } from './support/test';

const why = 'Vi har vurdert at plassene kommunen kjøper på Aurora verksted, ikke er for deg nå.';

test('Oskar is refused: decided by somebody else, with how to complain, and he complains', async ({ logIn, itIs }) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));

  await test.step('1. The wish was found unsuitable; the refusal is prepared, and is not for Lise to approve', async () => {
    await lise.opensCase('Oskar Bekk');
    await expect(lise.wish('Aurora')).toContainText('Ikke egnet');
    await lise.preparesDecision('Avslag', [1], why);
    await expect(lise.page.getByRole('button', { name: 'Godkjenn vedtaket' })).toBeHidden();
    await approves(await logIn('dag'), 'Oskar Bekk');
  });

  const oskar = await logIn('oskar', 'citizen');
  await test.step('2. He reads what was decided and why, and how to complain', async () => {
    await oskar.open('/min-sak');
    await expect(oskar.page.getByRole('heading', { name: 'Du fikk ikke plass denne gangen' })).toBeVisible();
    const letter = await opensDecision(oskar, 'Vedtak: du får ikke plassen du søkte om');
    await expect(letter).toContainText(why);
    await expect(letter).toContainText('Fristen er 4 uker. Klageinstans er Statsforvalteren');
    await oskar.picture('vedtak-avslag');
  });

  await test.step('3. He complains, gets a receipt, and the office has it', async () => {
    await complains(oskar, 'Jeg vil prøve. Jeg er god med leire.', 'Vi ser på saken en gang til.');
    await oskar.picture('klage-mottatt');
    await lise.looksAgain();
    await expect(lise.section('Vedtak').getByText('Klage mottatt', { exact: true })).toBeVisible();
    await expect(lise.wish('Aurora')).toContainText('Avslag');
  });
});
