import { ask } from './support/asking';
import { expect, test } from './support/test';

interface Pupils {
  readonly pupils: readonly {
    readonly name: string;
    readonly firstName: string;
    readonly isMine: boolean;
    readonly need: { readonly key: string };
  }[];
}
const pupils = '{ pupils { name firstName isMine need { key } } }';

test.use({ hands: 'keyboard' });

test('kari reads what a pupil needs, tells when school ends, writes down work tried and work that nobody would pay for, and hands the pupil over', async ({
  logIn,
}) => {
  const kari = await logIn('kari');
  const { page, hands } = kari;
  const all = (await ask<Pupils>(kari, pupils)).pupils;
  const pupil = all.find(
    ({ name, isMine, need }) =>
      isMine && need.key === 'tryWork' && all.filter((each) => each.name === name).length === 1,
  );
  expect(pupil).toBeDefined();
  if (!pupil) return;
  const { name, firstName } = pupil;
  const row = page.getByRole('row', { name });
  const panel = page.getByRole('complementary', { name });
  const dialog = page.getByRole('dialog');
  const saves = async () => {
    await hands.press(dialog.getByRole('button', { name: 'Lagre', exact: true }));
    await expect(dialog).toBeHidden();
  };

  await test.step('1. Each pupil’s next step stands against the year: here to try work, whenever it suits', async () => {
    await kari.open('/skole');
    await expect(row).toContainText('Prøve arbeid');
    await expect(row).toContainText('Din tur: hjelp eleven i gang');
    await expect(row).toContainText('Ingen frist');
    await hands.press(row.getByRole('button', { name }));
    await expect(panel.getByRole('heading', { name: 'Slutter på skolen' })).toBeVisible();
  });

  await test.step('2. School ends this summer after all: the guardian said so, and then 1 February is near', async () => {
    await hands.press(panel.getByRole('button', { name: 'Endre når skolen er ferdig' }));
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await hands.type(dialog.getByLabel('Siste skoledag'), '2027-06-18');
    await hands.choose(dialog.getByLabel('Lærekandidat: 2 år på skole og 2 år i bedrift'));
    await hands.choose(dialog.getByLabel('Foresatt eller verge'));
    await kari.checkPage();
    await saves();
    await expect(panel).toContainText('18. juni 2027 · Lærekandidat');
    await expect(panel).toContainText('Fortalt av foresatt eller verge 18. januar 2027. Skrevet inn av Kari Moen.');
    await expect(row).toContainText('Begynne på søknaden');
    await expect(row).toContainText('14 dager igjen');
  });

  await test.step('3. A trial that somebody paid for, and one that nobody would pay for', async () => {
    await hands.press(panel.getByRole('button', { name: 'Skriv inn hospitering' }));
    await hands.choose(dialog.getByLabel(/^Hospitering/));
    await hands.type(dialog.getByLabel('Hvor?'), 'Kantina på Bærum arbeidssenter');
    await hands.choose(dialog.getByLabel(/^Gjennomført/));
    await hands.type(dialog.getByLabel('Første dag'), '2026-11-02');
    await hands.type(dialog.getByLabel(/^Siste dag/), '2026-11-13');
    await hands.select(dialog.getByLabel('Hvem betalte?'), 'Fylkeskommunen');
    await hands.type(dialog.getByLabel(/^Hva kostet det/), '12 000');
    await kari.picture('skole-hospitering');
    await saves();
    const paid = panel.getByRole('listitem').filter({ hasText: 'Kantina på Bærum arbeidssenter' });
    await expect(paid).toContainText(/Fylkeskommunen betalte 12.000 kroner/);

    await hands.press(panel.getByRole('button', { name: 'Skriv inn hospitering' }));
    await hands.choose(dialog.getByLabel(/^Jobbsmak/));
    await hands.type(dialog.getByLabel('Hvor?'), 'Vaskeriet på Rud');
    await hands.choose(dialog.getByLabel(/^Ble ikke noe av/));
    await hands.type(dialog.getByLabel('Første dag'), '2027-01-11');
    await hands.choose(dialog.getByLabel('Ingen ville betale'));
    await hands.type(dialog.getByLabel(/^Hva ville det kostet/), '6500');
    await saves();
    const missed = panel.getByRole('listitem').filter({ hasText: 'Vaskeriet på Rud' });
    await expect(missed).toContainText(/Ingen ville betale · Ville kostet 6.500 kroner/);
    await kari.picture('skole-elev');
  });

  await test.step('4. A colleague takes over, and reads why', async () => {
    const note = `${firstName} vil jobbe med mat. Ring mor på ettermiddagen.`;
    await hands.press(panel.getByRole('button', { name: 'Gi eleven til en kollega' }));
    await hands.select(dialog.getByLabel('Kollega på skolen'), 'Hege Dalby');
    await hands.type(dialog.getByLabel('Hva bør kollegaen vite?'), note);
    await hands.press(dialog.getByRole('button', { name: 'Gi eleven til kollegaen' }));
    await expect(dialog).toBeHidden();
    await expect(panel).toContainText('Overtok etter Kari Moen 18. januar 2027.');
    const hege = await logIn('hege');
    await hege.open('/skole');
    await hege.hands.press(hege.page.getByRole('button', { name }));
    const hers = hege.page.getByRole('complementary', { name });
    await expect(hers).toContainText('Hege Dalby, Dønski videregående skole');
    await expect(hers).toContainText(`Beskjed ved overtakelse: ${note}`);
    await hege.picture('skole-overtatt');
  });
});
