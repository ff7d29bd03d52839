import { Applicant } from './support/applicant';
import { ask, canFetch } from './support/asking';
import { Asked } from './support/asked';
import { approves, Caseworker } from './support/caseworker';
import { figure, freeByWeekday, poolAt } from './support/figures';
import { expect, test } from './support/test';

const workCentre = 'Jobb på Bærum arbeidssenter';
const dayActivity = 'Aktivitet på dagtid i Bærum';

const inAugust = /^Uke 33,/;

test.use({ hands: 'keyboard' });

test('Ada goes from the catalogue to a weekday that is hers', async ({ visitor, logIn, itIs }) => {
  test.setTimeout(540_000);
  await itIs('2027-01-18');
  const ada = await visitor();
  const lise = new Caseworker(await logIn('lise'));
  const siv = new Asked(await logIn('siv'), '/tilbyder');
  const strangers = await Promise.all(['marit', 'bjorn', 'runa'].map((code) => logIn(code)));
  let caseId = '';

  await test.step('1. She finds offers, ranks three wishes and sends the application before 1 February', async () => {
    await ada.open('/');
    await ada.hands.press(ada.page.getByRole('link', { name: 'Finn tilbud' }).first());
    await ada.arrivesAt('Finn tilbud');
    await ada.hands.press(ada.page.getByRole('button', { name: 'Fruktkurver og levering' }));
    await expect(ada.page.getByRole('link', { name: 'Aurora verksted' })).toBeHidden();
    await ada.hands.press(ada.page.getByRole('link', { name: 'Jobb hos Arba' }));
    await ada.arrivesAt('Jobb hos Arba');
    await expect(ada.page.getByText('NAV bestemmer om du får plass').first()).toBeVisible();
    await expect(ada.page.getByRole('heading', { name: 'Jobbfrukt' })).toBeVisible();
    await ada.hands.press(ada.page.getByRole('banner').getByRole('link', { name: 'Logg inn' }));
    await ada.arrivesAt('Logg inn');
    await ada.hands.press(ada.page.getByRole('link', { name: /^Jeg søker eller har plass/ }));
    await ada.choosesToBe('ada');

    const application = new Applicant(ada);
    await application.fillsIn({
      livesIn: 'Bærum',
      ownWords: 'Jeg er god på å pakke, og jeg liker at det er rolig.',
      daysPerWeek: 5,
      wishes: [
        [{ place: 'Jobbfrukt', called: 'Jobbfrukt', days: 5 }],
        [
          { place: 'Kantina', called: 'Kantina', days: 3 },
          { place: 'Musikk og kunst', called: 'Musikk og kunst', days: 2 },
        ],
        [{ place: 'Snekkerverkstedet', called: 'Snekkerverkstedet', days: 4 }],
      ],
      hospitering: { place: 'Meny Sandvika', from: '2026-10-05', to: '2026-10-23' },
    });
    await ada.picture('soknad-se-over');
    await application.sends();
    await expect(ada.page.getByText('innen 15. april 2027')).toBeVisible();
    await ada.picture('kvittering');
    await ada.hands.press(ada.page.getByRole('link', { name: 'Les brevet' }));
    await ada.arrivesAt(/Vi har fått søknaden din/);
  });

  await test.step('2. The office does step 1, and nobody else finds her', async () => {
    caseId = await lise.opensCase('Ada Lindmo');
    await lise.receives();
    await lise.startsStep1();
    await lise.visitor.picture('sak');
    for (const stranger of [siv.visitor, ...strangers]) {
      expect(await canFetch(stranger, 'Ada Lindmo', caseId)).toBe(false);
    }
  });

  await test.step('3. Step 2: she is asked first; then Arba and the work centre see what they need, and no more', async () => {
    await itIs('2027-02-08');
    await lise.looksAgain();
    await lise.startsStep2();
    for (const recipient of ['Arba AS', 'NAV Bærum', 'Bærum arbeidssenter']) await lise.asksToTell(recipient);
    expect(await canFetch(siv.visitor, 'Ada Lindmo', caseId)).toBe(false);

    await ada.open('/min-sak');
    for (const recipient of ['Arba AS', 'NAV Bærum', 'Bærum arbeidssenter']) {
      const question = ada.page.locator('form').filter({ hasText: `deler dette med ${recipient}?` });
      await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
      await ada.hands.choose(question.getByRole('radio', { name: /^Ja/ }));
      await ada.hands.press(question.getByRole('button', { name: 'Send svaret' }));
      await expect(question).toBeHidden();
    }
    await ada.hands.press(ada.page.getByRole('button', { name: 'La skolen følge saken' }));
    await ada.hands.select(ada.page.getByLabel('Hvilken skole?'), 'Dønski videregående skole');
    await ada.hands.press(ada.page.getByRole('button', { name: 'Ja, skolen kan følge saken' }));
    await expect(ada.page.getByRole('dialog')).toBeHidden();

    await lise.looksAgain();
    await lise.refersTo('Arba AS', ['Omvisning', 'Utprøving']);
    await lise.refersTo('Bærum arbeidssenter', ['Omvisning']);
    await lise.refersTo('NAV Bærum');

    await siv.visitor.open('/tilbyder');
    await siv.opens('Ada Lindmo');
    await expect(siv.page.getByRole('region', { name: 'Ønsker' })).not.toContainText('Bærum arbeidssenter');
    await siv.books('Omvisning', '2027-02-15', 'Industriveien 33');
    await siv.books('Utprøving', '2027-02-17', 'Jobbfrukt');
    await itIs('2027-02-22');
    await siv.opens('Ada Lindmo');
    await siv.completes('Omvisning');
    await siv.completes('Utprøving');
    await siv.writesResult('Utprøving', 'Det er fint her.', 'Egnet', 'Ada pakket kurver på egen hånd.');
    await siv.answers('Jeg vil jobbe på Jobbfrukt.', 'Egnet', 'Ada mestrer oppgavene.');
    await siv.visitor.picture('henvisning');
  });

  const even = new Asked(await logIn('even'), '/nav');
  await test.step('3b. NAV records that VTA is relevant', async () => {
    await even.opens('Ada Lindmo');
    await even.answers(null, 'VTA er aktuelt', 'VTA er rett tiltak nå.');
  });

  await test.step("4. Asker's places are not for her: she waits, and has been told that it can take long", async () => {
    const full = { bærum: '96 av 96 Fullt', asker: '15 av 18 3 ledige' };
    const poolsAtArba = async () => ({
      bærum: await poolAt(siv.visitor, 'Jobb hos Arba', 'Bærum'),
      asker: await poolAt(siv.visitor, 'Jobb hos Arba', 'Asker'),
    });
    expect(await poolsAtArba()).toEqual(full);
    await lise.looksAgain();
    await lise.findsSuitable('Jobbfrukt');
    await lise.findsSuitable('Kantina');
    await lise.findsNoRoom('Jobbfrukt', 'Jobb hos Arba');
    await lise.visitor.hands.press(lise.wish('Jobbfrukt').getByRole('button', { name: 'Sett på venteliste' }));
    const dialog = lise.page.getByRole('dialog');
    await lise.visitor.hands.press(dialog.getByRole('button', { name: 'Sett på ventelista' }));
    await expect(dialog.getByText('Skriv når søkeren fikk vite det').first()).toBeVisible();
    await lise.visitor.hands.type(dialog.getByLabel('Når fikk søkeren vite at det kan ta lang tid?'), '2027-02-22');
    await lise.visitor.hands.choose(dialog.getByLabel('I møte'));
    await lise.visitor.hands.press(dialog.getByRole('button', { name: 'Sett på ventelista' }));
    await expect(lise.section('Venteliste')).toContainText(
      'Informert om lang ventetid 22. februar 2027 (i møte) av Lise Berg',
    );
    expect(await poolsAtArba()).toEqual(full);
  });

  const dag = await logIn('dag');
  const geir = await logIn('geir');
  const kari = await logIn('kari');
  const pia = await logIn('pia');
  const leader = await logIn('leder');
  /** What the two places see of it on their own pages. */
  const counted = async () => ({
    workCentre: await freeByWeekday(geir, workCentre, inAugust),
    dayActivity: await freeByWeekday(pia, dayActivity, inAugust),
  });
  await leader.page.goto('/bydel/i-dag');
  await leader.hands.press(leader.page.getByRole('main').getByRole('button', { name: /^Leder/ }));
  await leader.arrivesAt(/^Tall i dag/);
  const before = await counted();

  await test.step('5. Three days at the work centre and two at the day activity; nothing chosen for her', async () => {
    await itIs('2027-03-30');
    await lise.looksAgain();
    await lise.preparesPlaceOffer('Kantina', {
      [workCentre]: ['Mandag', 'Tirsdag', 'Onsdag'],
      [dayActivity]: ['Torsdag', 'Fredag'],
    });
    await lise.sendsPlaceOffer('2027-04-13');

    await ada.open('/min-sak');
    const answer = ada.page.getByRole('group', { name: 'Hva vil du svare?' });
    await expect(answer.getByRole('radio')).toHaveCount(3);
    await expect(answer.getByRole('radio', { checked: true })).toHaveCount(0);
    await ada.picture('tilbud-om-plass');
    await ada.hands.choose(answer.getByRole('radio', { name: /^Ja takk/ }));
    await ada.hands.press(ada.page.getByRole('button', { name: 'Send svaret' }));
    await expect(ada.page.getByText('Du har sagt ja takk.')).toBeVisible();
    // The room is held for her from the day it is offered.
    expect(await freeByWeekday(geir, workCentre, inAugust)).toEqual(oneLess(before.workCentre, [1, 2, 3]));
    expect(await freeByWeekday(pia, dayActivity, inAugust)).toEqual(oneLess(before.dayActivity, [4, 5]));
  });

  await test.step('6. Somebody else decides; she opens the letter; everybody concerned sees the change', async () => {
    await lise.looksAgain();
    await lise.preparesDecision(
      'Innvilget',
      [2],
      'Vi har lagt vekt på det du selv vil, og på at du har prøvd stedene.',
    );
    await expect(lise.page.getByRole('button', { name: 'Godkjenn vedtaket' })).toBeHidden();
    await dag.open('/tildeling/godkjenning');
    await approves(dag, 'Ada Lindmo');

    await ada.open('/min-sak');
    await ada.hands.press(ada.page.getByRole('link', { name: 'Les vedtaket' }));
    await ada.arrivesAt('Vedtak: du får plass');
    await expect(ada.page.getByText('Du kan klage innen 4 uker').first()).toBeVisible();
    await ada.printsPage('Skriv ut');
    await lise.looksAgain();
    const letter = lise.section('Brev').getByRole('listitem').filter({ hasText: 'Vedtak: du får plass' });
    await expect(letter.getByText(/^Åpnet/)).toBeVisible();

    await kari.open('/skole');
    await expect(kari.page.getByRole('row', { name: /Ada Lindmo/ })).toContainText(
      'Har fått plass fra 16. august 2027',
    );
    await even.visitor.open('/nav/vta-plasser');
    const waiting = even.page.getByRole('region', { name: 'Venter på plass' });
    await expect(waiting.getByRole('row', { name: /Ada Lindmo/ })).toBeVisible();
  });

  await test.step('6b. In August she starts', async () => {
    await itIs('2027-08-16');
    const withPlace = await figure(leader, 'Har plass');
    await geir.open('/tilbyder/deltakere');
    const row = geir.page.getByRole('row', { name: /Ada Lindmo/ });
    await geir.hands.press(row.getByRole('button', { name: /Har begynt/ }));
    await geir.hands.press(geir.page.getByRole('dialog').getByRole('button', { name: 'Ja, har begynt' }));
    await expect(row).toContainText('I plass');

    await pia.open('/tilbyder/deltakere');
    const hers = pia.page.getByRole('row', { name: /Ada Lindmo/ });
    await expect(hers).toContainText('I plass');
    const after = await counted();
    expect(after.workCentre).toEqual(oneLess(before.workCentre, [1, 2, 3]));
    expect(after.dayActivity).toEqual(oneLess(before.dayActivity, [4, 5]));
    expect(await figure(leader, 'Har plass'), 'two places, one person').toBe(withPlace + 1);
  });

  await test.step('7. Those who can see her are those the page names', async () => {
    await ada.open('/min-sak/hvem-ser-meg');
    const named = await ada.page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    const people = { lise: lise.visitor, siv: siv.visitor, even: even.visitor, geir, kari, pia };
    const readers = { ...people, marit: strangers[0], bjorn: strangers[1], runa: strangers[2] };
    for (const [code, reader] of Object.entries(readers)) {
      if (!reader) continue;
      const { viewer } = await ask<{ viewer: { activeHat: { organisation: { name: string } } } }>(
        reader,
        '{ viewer { activeHat { organisation { name } } } }',
      );
      const isNamed = named.includes(viewer.activeHat.organisation.name);
      expect(await canFetch(reader, 'Ada Lindmo', caseId), `what ${code} can fetch`).toBe(isNamed);
    }
  });
});

/** The numbers from Monday to Friday, one lower on some weekdays. */
function oneLess(numbers: readonly number[], weekdays: readonly number[]): number[] {
  return numbers.map((number, index) => (weekdays.includes(index + 1) ? number - 1 : number));
}
