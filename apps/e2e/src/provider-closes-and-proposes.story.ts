import { ask } from './support/asking';
import { expect, test } from './support/test';

interface People {
  readonly attendance: {
    readonly inPlace: number;
    readonly decided: number;
    readonly notShown: number;
    readonly people: readonly { readonly participant: { readonly name: string } }[];
  };
}
const who = `query ($from: Day!, $to: Day) { attendance(offerCode: "ba-arbeid", from: $from, to: $to) {
  inPlace decided notShown people { participant { name } } } }`;
const closures = `{ capacity(weeks: 26) { closures { state from steps { step lettersTo } } weeks { monday cells { closed } } } }`;
interface Closures {
  readonly capacity: readonly {
    readonly closures: readonly {
      readonly state: string;
      readonly from: string;
      readonly steps: readonly { readonly step: string; readonly lettersTo: number }[];
    }[];
    readonly weeks: readonly { readonly monday: string; readonly cells: readonly { readonly closed: boolean }[] }[];
  }[];
}

test.use({ hands: 'keyboard' });

test('nina closes for two weeks: she sees whom it concerns, they get letters, the weeks say so; and she takes it back', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const nina = await logIn('nina');
  const { page, hands } = nina;
  const { attendance } = await ask<People>(nina, who, { from: '2027-06-07', to: '2027-06-18' });
  const concerned = attendance.inPlace + attendance.decided;
  expect(concerned).toBeGreaterThan(0);

  await nina.worksAt(390);
  await nina.open('/tilbyder/kapasitet');
  await nina.picture('kapasitet');
  await hands.press(page.getByRole('button', { name: 'Steng noen dager' }).first());
  const dialog = page.getByRole('dialog');
  await hands.type(dialog.getByLabel('Første dag'), '2027-06-07');
  await hands.type(dialog.getByLabel('Siste dag'), '2027-06-18');
  await hands.type(dialog.getByLabel('Hvorfor?'), 'Kjøkkenet bygges om.');
  await expect(dialog.getByText(`${concerned} personer har plass disse dagene og får brev.`)).toBeVisible();
  await nina.picture('steng-tilbud');
  await hands.press(dialog.getByRole('button', { name: 'Steng og send brev' }));
  await expect(dialog).toBeHidden();
  const closed = page.getByRole('article', { name: 'Mandag 7. juni til fredag 18. juni' });
  await expect(closed.getByText('Kjøkkenet bygges om.', { exact: true })).toBeVisible();
  await expect
    .poll(
      async () =>
        (await ask<Closures>(nina, closures)).capacity[0]?.closures.find(({ from }) => from === '2027-06-07')?.steps[0]
          ?.lettersTo,
      {
        timeout: 30_000,
      },
    )
    .toBe(concerned);
  const { capacity } = await ask<Closures>(nina, closures);
  const shut = capacity[0]?.weeks.filter(({ cells }) => cells.every((cell) => cell.closed)).map(({ monday }) => monday);
  expect(shut).toEqual(['2027-06-07', '2027-06-14']);

  await nina.worksAt(1440);
  await hands.press(closed.getByRole('button', { name: 'Ta tilbake' }));
  await hands.type(dialog.getByLabel(/Hvorfor|Begrunnelse|Årsak/), 'Det går likevel.');
  await hands.press(dialog.getByRole('button', { name: 'Ta tilbake og send brev' }));
  await expect(closed.getByText('Tatt tilbake').first()).toBeVisible();
  await nina.checkPage();
});

test('nina proposes other days for somebody; lise is asked in the case, says no, and nina reads why', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const nina = await logIn('nina');
  const { page, hands } = nina;
  await nina.open('/tilbyder/deltakere');
  const buttons = page.getByRole('button', { name: /^Foreslå endring, / });
  const label = (await buttons.first().getAttribute('aria-label')) ?? '';
  const person = label.replace('Foreslå endring, ', '');
  await hands.press(buttons.first());
  const dialog = page.getByRole('dialog');
  await hands.press(dialog.getByRole('button', { name: 'Send forslaget' }));
  await expect(dialog.getByText('Velg hva dere foreslår.').first()).toBeVisible();
  await hands.choose(dialog.getByLabel('Avslutte plassen'));
  await hands.type(dialog.getByLabel('Siste dag'), '2027-06-18');
  await hands.type(dialog.getByLabel('Hvorfor?'), 'Vil prøve noe nytt til høsten.');
  await nina.picture('foresla-endring');
  await hands.press(dialog.getByRole('button', { name: 'Send forslaget' }));
  await expect(dialog).toBeHidden();
  const proposal = page.getByRole('article', { name: /^Forslag: Avslutte plassen. Siste dag 18. juni 2027/ });
  await expect(proposal.getByText('Venter på svar')).toBeVisible();

  const lise = await logIn('lise');
  await lise.worksAt(390);
  await lise.open('/tildeling');
  await lise.hands.press(lise.page.getByRole('button', { name: /^Alle saker/ }));
  await lise.hands.type(lise.page.getByLabel('Søk i lista'), person);
  await lise.hands.press(lise.page.getByRole('button', { name: person, exact: true }));
  await lise.hands.press(lise.page.getByRole('link', { name: 'Åpne hele saken' }));
  const asked = lise.page.getByRole('article', { name: /^Forslag: Avslutte plassen. Siste dag 18. juni 2027/ });
  await expect(asked.getByText('Vil prøve noe nytt til høsten.')).toBeVisible();
  await lise.checkPage();
  await lise.hands.press(asked.getByRole('button', { name: 'Si nei' }));
  const answer = lise.page.getByRole('dialog');
  await lise.hands.type(answer.getByLabel(/Hvorfor|Begrunnelse|Årsak/), 'Vi snakker om det i uke 18.');
  await lise.hands.press(answer.getByRole('button', { name: 'Si nei', exact: true }));
  await expect(answer).toBeHidden();
  await expect(asked.getByText('Nei', { exact: true })).toBeVisible();
  await lise.picture('forslag-besvart');

  await nina.open('/tilbyder/deltakere');
  await expect(proposal.first().getByText('Vi snakker om det i uke 18.')).toBeVisible();
});
