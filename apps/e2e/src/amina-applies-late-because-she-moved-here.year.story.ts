import { hasFilledIn } from './support/applied';
import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const why = 'Jeg flyttet til Bærum i oktober, og visste ikke om fristen.';

test('Amina moved here in October and applies after the deadline: accepted as late, with her reason', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const amina = await logIn('amina', 'citizen');
  await movesTheDay(amina, '2027-02-10', '10. februar 2027');
  await hasFilledIn(amina, [['ba-arbeid', 3]]);

  await test.step('1. She is told that the deadline has been, says why, and can send all the same', async () => {
    await amina.open('/min-sak/soknad/se-over');
    await expect(amina.page.getByText('Fristen var 1. februar 2027. Du kan søke likevel.').first()).toBeVisible();
    await amina.page.getByLabel('Hvorfor søker du nå?').fill(why);
    await amina.picture('soknad-etter-fristen');
    await amina.page.getByRole('button', { name: 'Send søknaden' }).click();
    await expect(amina.page.getByRole('heading', { name: 'Dette skjer nå' })).toBeVisible();
    await amina.checkPage();
  });

  await test.step('2. The office sees that it is late, and why, and takes it like any other', async () => {
    const lise = new Caseworker(await logIn('lise'));
    await lise.opensCase('Amina Ali');
    await expect(lise.page.getByText(`Søkte etter fristen: «${why}»`)).toBeVisible();
    await lise.receives();
    await lise.startsStep1();
    await expect(lise.page.getByText('Trinn 1: aktivitet', { exact: true }).first()).toBeVisible();
    await lise.visitor.picture('sak-utenfor-frist');
  });
});

/** By the control that anybody in the demonstration sees at the top of each page. */
async function movesTheDay(somebody: Visitor, day: string, said: string): Promise<void> {
  const { page, hands } = somebody;
  await somebody.open('/min-sak');
  const strip = page.getByRole('complementary', { name: 'Demo' });
  await hands.press(strip.getByRole('button', { name: 'Flytt dagen' }));
  await expect(strip.getByRole('list', { name: 'Dager på året' }).getByRole('button').first()).toBeVisible();
  await somebody.checkPage();
  await hands.type(strip.getByLabel('En annen dag'), day);
  await hands.press(strip.getByRole('button', { name: 'Gå til dagen' }));
  await expect(strip).toContainText(said);
}
