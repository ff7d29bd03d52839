import { ask } from './support/asking';
import { expect, test } from './support/test';

const state = '{ myCase { placements { state days { weekday offer { code } } } } }';

test('Nora wants a change: one question a screen, an agenda on which others are a number, and an outcome with who and when', async ({
  logIn,
}) => {
  const nora = await logIn('nora', 'citizen');
  const lise = await logIn('lise');
  const goesOn = async (answer: string | RegExp) => {
    await nora.hands.choose(nora.page.getByRole('radio', { name: answer }));
    await nora.hands.press(nora.page.getByRole('button', { name: /^(Neste|Send ønsket)$/ }));
  };
  const before = await ask<object>(nora, state);

  await test.step('1. She says what she wants, where, and that the places may know', async () => {
    await nora.page.setViewportSize({ width: 390, height: 844 });
    await nora.open('/min-sak');
    await nora.hands.press(nora.page.getByRole('link', { name: 'Jeg vil ha en endring' }));
    await nora.arrivesAt('Hva vil du endre?');
    await nora.hands.press(nora.page.getByRole('button', { name: 'Neste' }));
    await expect(nora.page.getByRole('alert').filter({ hasText: 'Velg et svar først.' })).toBeVisible();
    await goesOn(/^Nye oppgaver/);
    await nora.arrivesAt('Hvor vil du være?');
    await goesOn(/^Bærum arbeidssenter/);
    await nora.arrivesAt('Vil du si noe mer?');
    await nora.hands.press(nora.page.getByRole('button', { name: 'Neste' }));
    await nora.arrivesAt('Kan vi snakke med stedene om ønsket ditt?');
    await goesOn(/^Ja/);
    await nora.arrivesAt('Takk! Vi har fått ønsket ditt.');
  });

  await lise.open('/tildeling/flyt');
  const row = lise.page.getByRole('row', { name: /Nora Hellum/ });
  await test.step('2. On the agenda of week 18 the day centre, where she is, sees her case; Arba sees a number', async () => {
    await lise.hands.press(row.getByRole('button', { name: 'Sett på saksliste' }));
    const dialog = lise.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Møte' }).selectOption({ label: 'Møte i uke 18, 4. mai 2027' });
    await lise.hands.press(dialog.getByRole('button', { name: 'Sett på saksliste' }));
    await expect(row).toContainText('På saksliste');
    for (const [who, seen] of [
      ['pia', 1],
      ['siv', 0],
    ] as const) {
      const provider = await logIn(who);
      await provider.open('/tilbyder/moter');
      await provider.hands.press(provider.page.getByRole('link', { name: 'Møte i uke 18' }));
      await provider.arrivesAt('Dynamisk flyt: møte i uke 18');
      const agenda = provider.page.getByRole('region', { name: 'Saksliste' });
      await expect(agenda.getByText(/^Sak \d+$/).first()).toBeVisible();
      await expect(agenda.getByText('Nora Hellum')).toHaveCount(seen);
    }
  });

  await test.step('3. It will not wait for the meeting: the office handles it now, with who does what by when', async () => {
    await lise.hands.press(row.getByRole('button', { name: 'Ta av lista' }));
    const off = lise.page.getByRole('dialog');
    await off.getByLabel(/Hvorfor|Begrunnelse|Årsak/).fill('Arbeidssenteret kan ta imot henne på besøk før møtet.');
    await lise.hands.press(off.getByRole('button', { name: 'Ta av lista' }));
    await expect(off).toBeHidden();
    await lise.hands.press(row.getByRole('button', { name: 'Behandle nå' }));
    const dialog = lise.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Prøve først/ }).check();
    await dialog.getByLabel('Hva skal gjøres?').fill('Besøk i kantina.');
    await dialog.getByLabel('Hvem gjør det?').selectOption({ label: 'Bærum arbeidssenter' });
    await dialog.getByLabel('Innen').fill('2027-02-12');
    await dialog.getByLabel('Hvem sier det til Nora?').selectOption({ label: 'Bærum kommunale dagtilbud' });
    await lise.picture('endring-utfall');
    await lise.hands.press(dialog.getByRole('button', { name: 'Lagre utfallet' }));
    await expect(row).toContainText('Prøver først');
  });

  await test.step('4. Nora reads what happens, who does it and when, and has the days she had', async () => {
    await nora.open('/min-sak');
    await expect(nora.page.getByText(/Besøk i kantina\..*Bærum arbeidssenter.*12\. februar/)).toBeVisible();
    await nora.picture('min-sak-endring');
    expect(await ask<object>(nora, state)).toEqual(before);
  });
});
