import { Applicant } from './support/applicant';
import { expect, test } from './support/test';

test('Ada goes from the catalogue to a weekday that is hers', async ({ visitor, logIn, itIs }) => {
  test.setTimeout(240_000);
  await itIs('2027-01-18');

  await test.step('1. She finds offers, ranks three wishes and sends the application before 1 February', async () => {
    const portal = await visitor();
    await portal.open('/tilbud/arba-vta');
    await expect(portal.page.getByText('NAV bestemmer om du får plass').first()).toBeVisible();

    const ada = await logIn('ada', 'citizen');
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
    await ada.checkPage();
  });
});
