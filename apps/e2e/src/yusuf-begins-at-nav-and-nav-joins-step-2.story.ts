import { canFetch } from './support/asking';
import { Asked } from './support/asked';
import { Caseworker } from './support/caseworker';
import { Citizen } from './support/citizen';
import { newNationalId } from './support/national-id';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

/** Yusuf is in the register: he came through NAV in December. */
const yusufsNumber = '25830150008';

/** What the adviser writes down with somebody: who, and one wish. */
async function registers(even: Visitor, number: string, firstName: string, lastName: string): Promise<void> {
  const { page } = even;
  await even.open('/nav');
  await page.getByRole('link', { name: 'Registrer søknad' }).click();
  await even.arrivesAt('Registrer søknad fra NAV');
  await page.getByLabel('Fødselsnummer').fill(number);
  await page.getByLabel('Fornavn').fill(firstName);
  await page.getByLabel('Etternavn').fill(lastName);
  await page.getByRole('group', { name: 'Har personen BankID?' }).getByLabel('Ja').check();
  await page.getByLabel('Personens egne ord').fill('Jeg vil jobbe med sykler.');
  await page.getByLabel('Tilbud', { exact: true }).selectOption({ label: 'Jobb hos Arba (Arba AS)' });
  await page.getByLabel('Antall dager i uka').selectOption({ label: '4 dager' });
  const forms = page.getByRole('region', { name: 'Svar på det tilbudene spør om' });
  await expect(forms.getByRole('group').first()).toBeVisible();
  for (const group of await forms.getByRole('group').all()) {
    await group.getByRole('radio').or(group.getByRole('checkbox')).first().check();
  }
  for (const field of await forms.getByRole('textbox').all()) await field.fill('Det går fint.');
  await page.getByRole('button', { name: 'Registrer søknaden' }).click();
}

test('Somebody new is registered at NAV; for Yusuf the office has the case, and NAV joins in step 2', async ({
  logIn,
}) => {
  const even = new Asked(await logIn('even'), '/nav');
  const lise = new Caseworker(await logIn('lise'));
  const yusuf = new Citizen(await logIn('yusuf', 'citizen'));
  const newcomer = `Nor${String.fromCharCode(97 + Math.floor(Math.random() * 26))} Nymoen`;

  await test.step('1. Yusuf has a case already: NAV is told whom to call, and nothing about him', async () => {
    await registers(even.visitor, yusufsNumber, 'Yusuf', 'Warsame');
    const refusal = even.page.getByText(/kan ikke registreres av NAV. Ring Tildelingskontoret på 67 00 00 02/).first();
    await expect(refusal).toBeVisible();
    await expect(even.page.getByRole('main')).not.toContainText(/har en søknad|sak 20/);
    await even.visitor.picture('nav-registrerer');
  });

  await test.step('2. Somebody who is new is registered, and the office has the case at once', async () => {
    const [firstName = '', lastName = ''] = newcomer.split(' ');
    await registers(even.visitor, newNationalId(), firstName, lastName);
    await expect(even.page.getByText('Kommunen har fått søknaden')).toBeVisible();
    await lise.opensCase(newcomer);
    await expect(lise.page.getByRole('main')).toContainText('NAV');
  });

  let caseId = '';
  await test.step('3. The office starts step 2 for Yusuf, asks him, and NAV sees him only after his yes', async () => {
    caseId = await lise.opensCase('Yusuf Warsame');
    expect(await canFetch(even.visitor, 'Yusuf Warsame', caseId)).toBe(false);
    await lise.startsStep2();
    await lise.asksToTell('NAV Bærum');
    expect(await canFetch(even.visitor, 'Yusuf Warsame', caseId)).toBe(false);
    await yusuf.visitor.open('/min-sak');
    await expect(yusuf.page.getByRole('main')).toContainText('Kan vi dele opplysninger om deg?');
    await yusuf.answersDisclosure('NAV Bærum', 'Ja');
    await lise.looksAgain();
    await lise.refersTo('NAV Bærum');
  });

  await test.step('4. NAV answers in step 2, and the office reads it', async () => {
    await even.opens('Yusuf Warsame');
    await even.answers(null, 'VTA er aktuelt', 'Yusuf har uføretrygd og vil jobbe.');
    await lise.looksAgain();
    await expect(lise.page.getByRole('main')).toContainText('Yusuf har uføretrygd og vil jobbe.');
    await yusuf.visitor.open('/min-sak/hvem-ser-meg');
    await expect(yusuf.reader('NAV Bærum')).toBeVisible();
  });
});
