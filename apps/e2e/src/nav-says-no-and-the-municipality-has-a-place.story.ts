import { hasRegistered } from './support/applied';
import { Asked } from './support/asked';
import { canFetch } from './support/asking';
import { approves, Caseworker } from './support/caseworker';
import { placesAt } from './support/moves';
import { expect, test } from './support/test';

/** On paper, with a synthetic number that nobody else in the demonstration has. */
const ylva = { nationalId: '14890450181', firstName: 'Ylva', lastName: 'Strand' };
const name = `${ylva.firstName} ${ylva.lastName}`;
const why = 'Ylva har ikke uføretrygd nå.';

test.use({ hands: 'keyboard' });

test('NAV finds VTA not relevant for Ylva; without a new application she gets a place from the municipality', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const even = new Asked(await logIn('even'), '/nav');
  await even.visitor.worksAt(390);
  const siv = await logIn('siv');
  const { page, hands } = lise.visitor;
  const dialog = page.getByRole('dialog');
  const caseId = await hasRegistered(lise.visitor, ylva, [
    ['arba-vta', 4],
    ['ba-arbeid', 2],
  ]);

  await test.step('1. The office asks NAV and Arba, with her yes heard on the telephone', async () => {
    await page.goto(`/tildeling/sak/${caseId}`);
    await lise.receives();
    await lise.startsStep1();
    await lise.startsStep2();
    for (const recipient of ['NAV Bærum', 'Arba AS']) {
      await lise.asksToTell(recipient);
      const heard = page.getByRole('button', { name: 'Registrer svar du har hørt' });
      await lise.takesStep(heard, 'Lagre svaret', async () => {
        await hands.choose(dialog.getByLabel('Ja, de kan få vite dette'));
        await hands.choose(dialog.getByLabel('På telefon'));
      });
      await lise.refersTo(recipient);
    }
    for (const asked of [even.visitor, siv]) expect(await canFetch(asked, name, caseId)).toBe(true);
  });

  await test.step('2. NAV says that VTA is not relevant, and reads that the case goes on in the municipality', async () => {
    await even.opens(name);
    await expect(even.page.getByText(/går saken videre i kommunen. Søkeren trenger ikke å søke på nytt/)).toBeVisible();
    await even.visitor.picture('nav-henvendelse');
    await even.answers(null, 'VTA er ikke aktuelt', why, ['Uføretrygd er ikke avklart']);
    await even.visitor.checkPage();
  });

  await test.step('3. The case is the same one, with the wish for NAV ended and the other open; Arba sees her no more', async () => {
    await lise.looksAgain();
    await expect(lise.wish('Jobb hos Arba')).toContainText('Ikke aktuelt for NAV');
    await expect(page.getByRole('main')).toContainText(why);
    await lise.visitor.picture('sak-ikke-aktuelt-for-nav');
    expect(await canFetch(siv, name, caseId)).toBe(false);
  });

  await test.step('4. She is offered two days at the work centre, and says yes on the telephone', async () => {
    await lise.findsSuitable('Bærum arbeidssenter');
    await lise.preparesPlaceOffer('Bærum arbeidssenter', { 'Jobb på Bærum arbeidssenter': ['Mandag', 'Tirsdag'] });
    await lise.sendsPlaceOffer('2027-02-01');
    await lise.takesStep(
      lise.section('Tilbud om plass').getByRole('button', { name: 'Registrer svar du har hørt' }),
      'Lagre svaret',
      async () => {
        await hands.choose(dialog.getByLabel('Ja takk'));
        await hands.choose(dialog.getByLabel('På telefon'));
        await hands.type(dialog.getByLabel('Når ble det sagt?'), '2027-01-18');
        await hands.type(dialog.getByLabel('Hvem var med?'), 'Ingen andre');
      },
    );
  });

  await test.step('5. Decided by another person: the place is hers, and her case has an answer', async () => {
    await lise.preparesDecision('Innvilget', [2], 'Plassen er ledig, og du ønsker å begynne i august.');
    const dag = await logIn('dag');
    await approves(dag, name);
    await lise.looksAgain();
    await expect(lise.section('Vedtak')).toContainText('Innvilget');
    const places = (await placesAt(lise.visitor, 'ba-arbeid')).filter(({ participant }) => participant.name === name);
    expect(places.map(({ days }) => days.map(({ weekday }) => weekday))).toEqual([['monday', 'tuesday']]);
    await lise.visitor.checkPage();
  });
});
