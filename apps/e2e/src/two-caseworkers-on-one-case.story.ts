import { hasRegistered } from './support/applied';
import { Caseworker } from './support/caseworker';
import { expect, test } from './support/test';

/** On paper, with a synthetic number that nobody else in the demonstration has. */
const nora = { nationalId: '03849612157', firstName: 'Nora', lastName: 'Vik' };

test.use({ hands: 'keyboard' });

test('Two caseworkers on one case: the second is told who was first, and nothing typed is lost', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = new Caseworker(await logIn('lise'));
  const tor = new Caseworker(await logIn('tor'));
  const caseId = await hasRegistered(lise.visitor, nora, [['ba-arbeid', 3]]);
  const { hands } = lise.visitor;
  const dialog = lise.page.getByRole('dialog');
  const reason = 'Hun trenger et roligere sted enn verkstedet.';

  await test.step('1. Pressing twice takes the step once', async () => {
    await lise.page.goto(`/tildeling/sak/${caseId}`);
    await hands.press(lise.section('Neste steg').getByRole('button', { name: 'Bekreft mottatt' }));
    await hands.pressTwice(dialog.getByRole('button', { name: 'Bekreft mottatt' }));
    await expect(dialog).toBeHidden();
    const taken = lise.section('Alt som har skjedd').getByRole('listitem').filter({ hasText: 'mottatt' });
    await expect(taken).toHaveCount(1);
  });

  await test.step('2. Lise writes why the wish is not suitable; meanwhile Tor has found it suitable', async () => {
    await lise.visitor.worksAt(390);
    await hands.press(lise.wish('Bærum arbeidssenter').getByRole('button', { name: 'Ikke egnet', exact: true }));
    await hands.type(dialog.getByRole('textbox'), reason);
    await tor.page.goto(`/tildeling/sak/${caseId}`);
    await tor.findsSuitable('Bærum arbeidssenter');
    await hands.press(dialog.getByRole('button', { name: 'Ikke egnet', exact: true }));
    await expect(dialog.getByRole('alert')).toContainText(/Tor Vangen endret dette klokka/);
    await expect(dialog.getByRole('alert')).toContainText('Ønsket ble vurdert som egnet.');
    await expect(dialog.getByRole('textbox')).toHaveValue(reason);
    await lise.visitor.picture('to-paa-samme-sak');
  });

  await test.step('3. She sees how it is now, with her words still there, and can stand by them', async () => {
    await hands.press(dialog.getByRole('button', { name: 'Se hvordan det er nå' }));
    await expect(lise.wish('Bærum arbeidssenter').getByRole('button', { name: 'Egnet', exact: true })).toHaveCount(0);
    await expect(dialog.getByRole('textbox')).toHaveValue(reason);
    await hands.press(dialog.getByRole('button', { name: 'Ikke egnet', exact: true }));
    await expect(dialog).toBeHidden();
    const history = lise.section('Alt som har skjedd');
    await expect(history.getByRole('listitem').nth(0)).toContainText(reason);
    await expect(history.getByRole('listitem').nth(1)).toContainText(/Tor/);
    await lise.visitor.checkPage();
  });
});
