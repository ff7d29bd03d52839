import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';

test('A case from day to day: calls, a stand-in, a correction, and where it is official', async ({ logIn, itIs }) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const dialog = lise.page.getByRole('dialog');
  await lise.opensCase('Sara Myrvang');

  await test.step('1. «Ikke svar, ring igjen» is two presses, with the next working day filled in', async () => {
    const calls = lise.section('Telefon');
    await calls.getByRole('button', { name: 'Ikke svar, ring igjen' }).click();
    await expect(dialog.getByLabel('Når skal vi ringe igjen?')).toHaveValue('2027-01-19');
    await lise.visitor.picture('ikke-svar-ring-igjen');
    await dialog.getByRole('button', { name: 'Lagre samtalen' }).click();
    await expect(dialog).toBeHidden();
    const call = calls.getByRole('listitem').first();
    await expect(call).toContainText('Ikke svar · Ring igjen tirsdag 19. januar');
    await expect(call).toContainText('Lise Berg');
  });

  await test.step('2. A step recorded on the wrong case is corrected: both entries stay, with the reason', async () => {
    const wish = lise.wish('Aktivitet');
    const history = lise.section('Alt som har skjedd').getByRole('listitem');
    await lise.findsNotSuitable('Aktivitet', 'Passer ikke nå.');
    await expect(wish.getByText('Ikke egnet', { exact: true }).first()).toBeVisible();
    const entry = history.filter({ hasText: 'Passer ikke nå.' });
    await lise.takesStep(entry.getByRole('button', { name: /^Rett dette/ }), 'Rett', async (correction) => {
      await expect(correction.getByText('Det gamle blir stående i loggen')).toBeVisible();
      await correction.getByLabel('Hvorfor?').fill('Jeg så på feil sak.');
    });
    await expect(wish.getByText('Ikke vurdert', { exact: true })).toBeVisible();
    await expect(entry.getByText('Rettet', { exact: true })).toBeVisible();
    await expect(history.first()).toContainText('Jeg så på feil sak.');
  });

  await test.step('3. The official number and day, and a text ready to copy', async () => {
    const record = lise.section('Ført i fagsystem');
    await expect(record).toContainText('Ikke ført i fagsystem ennå.');
    await record.getByText('Tekst til fagsystemet').click();
    await expect(record.locator('pre')).toContainText('Sara');
    await lise.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await record.getByRole('button', { name: 'Kopier' }).click();
    await expect(record.getByRole('status')).toHaveText('Kopiert');
    const copied = await lise.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await record.locator('pre').innerText());
    await lise.takesStep(
      record.getByRole('button', { name: 'Skriv inn at det er ført' }),
      'Lagre',
      async (entering) => {
        await entering.getByLabel('Saksnummer i fagsystemet').fill('2027/4711');
      },
    );
    await expect(record).toContainText('2027/4711');
    await expect(record).toContainText('Ført i fagsystem av Lise Berg 18. januar 2027');
  });

  await test.step('4. Tor stands in, and then has the case; it is in his list', async () => {
    const people = lise.section('Hvem har saken');
    await lise.takesStep(people.getByRole('button', { name: 'Sett vikar' }), 'Lagre vikar', async (naming) => {
      await naming.getByLabel('Vikar').selectOption({ label: 'Tor Vangen' });
    });
    await expect(people).toContainText('Tor Vangen');
    await lise.visitor.picture('sak-med-vikar');
    const tor = await logIn('tor');
    await tor.open('/tildeling');
    await tor.page.getByLabel('Søk i lista').fill('Sara Myrvang');
    await expect(tor.page.getByRole('row', { name: /Sara Myrvang/ })).toContainText('Du er vikar');
    await lise.takesStep(
      people.getByRole('button', { name: 'Gi saken til en annen' }),
      'Gi fra deg saken',
      async (giving) => {
        await giving.getByLabel('Ansvarlig').selectOption({ label: 'Tor Vangen' });
      },
    );
    await tor.page.reload();
    await tor.page.getByLabel('Søk i lista').fill('Sara Myrvang');
    await expect(tor.page.getByRole('row', { name: /Sara Myrvang/ })).not.toContainText('Du er vikar');
  });
});
