import { ask } from './support/asking';
import { applicantsOf, needsAreAssessed, untilSoManyHaveApplied } from './support/main-round';
import { expect, test } from './support/test';

const office = 'Hovedinntak 2027';

test.use({ hands: 'keyboard' });

test('A main round with 47 applicants: from the deadline to letters and answers, approved by another person', async ({
  logIn,
  itIs,
}) => {
  test.setTimeout(600_000);
  await itIs('2027-01-18');
  const marit = await logIn('marit');
  const { page, hands } = marit;
  const dialog = page.getByRole('dialog');
  /** Presses a step of the round, and says yes to what it asks. */
  const takes = async (button: string) => {
    await hands.press(page.getByRole('button', { name: button, exact: true }));
    await expect(dialog).toBeVisible();
    await marit.checkPage();
    await hands.press(dialog.getByRole('button', { name: button, exact: true }));
    await expect(dialog).toBeHidden();
    await marit.settles();
  };
  const station = (words: string) =>
    page.getByRole('list', { name: 'Hvor inntaket er' }).locator('[aria-current="step"]').filter({ hasText: words });

  await test.step('1. Before the deadline: 47 have applied, and the list cannot be locked yet', async () => {
    await untilSoManyHaveApplied(marit, 47, ['drengsrud-arbeid', 'solbra-arbeid']);
    await marit.open('/tildeling/hovedinntak');
    await marit.arrivesAt(office);
    await expect(station('Åpent for søknader')).toBeVisible();
    await expect(page.getByText('Søknadsfristen er 1. februar 2027')).toBeVisible();
    await marit.picture('hovedinntak-apent');
  });

  await test.step('2. The day after: the list is locked; nobody is placed before every need is assessed', async () => {
    await itIs('2027-02-02');
    await page.reload();
    await takes('Lås lista');
    await expect(station('Lista er låst')).toBeVisible();
    const [last = ''] = await needsAreAssessed(marit, 1);
    await page.reload();
    await expect(page.getByText('Behovet er ikke vurdert for 1 søker. Vurder det før du lager forslag.')).toBeVisible();
    await hands.press(page.getByRole('button', { name: `Vurder behovet til ${last}` }));
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await hands.press(dialog.getByRole('button', { name: 'Lagre vurderingen' }));
    await expect(dialog.getByText('Velg hvor stort behovet er.').first()).toBeVisible();
    await hands.choose(dialog.getByRole('radio', { name: /^Klasse C/ }));
    await hands.type(dialog.getByLabel('Hvorfor?'), 'Har et tilbud i dag, og kan vente litt.');
    await hands.press(dialog.getByRole('button', { name: 'Lagre vurderingen' }));
    await expect(dialog).toBeHidden();
  });

  await test.step('3. A proposal, with why and why not for everybody, and what could help', async () => {
    await takes('Lag forslag');
    await expect(station('Forslag er laget')).toBeVisible();
    const { people } = await applicantsOf(marit);
    expect(people).toHaveLength(47);
    const without = people.find(({ outcome }) => outcome === 'noRoom');
    expect(people.filter(({ outcome }) => outcome === 'given').length).toBeGreaterThan(20);
    await hands.press(page.getByRole('button', { name: without?.name ?? '', exact: true }));
    const why = page.getByRole('complementary', { name: /^Hvorfor/ });
    await expect(why.getByRole('heading', { level: 2 })).toContainText('ikke plass?');
    await expect(why).toContainText('Var nummer');
    await expect(why).toContainText('er full.');
    await expect(why).toContainText('Forklaringen er regnet på nytt fra lagrede data.');
    for (const { name } of people)
      if (name !== null && name !== without?.name) await expect(why).not.toContainText(name);
    await hands.press(why.getByRole('button', { name: 'Prøv uten å lagre' }).first());
    await expect(dialog).toContainText('Ingenting er lagret.');
    await marit.checkPage();
    await hands.press(dialog.getByRole('button', { name: 'Lukk' }));
    await marit.picture('hovedinntak');
    await hands.press(page.getByRole('button', { name: /^VTA og VTO/ }));
    await expect(page.getByText('Den lover ingen plass')).toBeVisible();
    await marit.checkPage();
    await hands.press(page.getByRole('button', { name: /^Kommunale plasser/ }));
  });

  await test.step('4. Checked by other code; equals are decided by a person; a deviation with its reason; sent on', async () => {
    await takes('Kontroller forslaget');
    await expect(page.getByText('Alle 5 regler holder.')).toBeVisible();
    const { people } = await applicantsOf(marit);
    const tied = people.filter(({ outcome }) => outcome === 'tied');
    const deviating = [...tied, ...people.filter(({ outcome }) => outcome === 'noRoom').slice(0, 1)];
    for (const { name, outcome } of deviating) {
      await hands.press(page.getByRole('button', { name: name ?? '', exact: true }));
      await hands.press(page.getByRole('button', { name: 'Avvik med grunn' }));
      await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
      if (outcome === 'tied') {
        await hands.choose(dialog.getByRole('radio', { name: 'Ingen plass denne gangen' }));
      } else {
        await hands.choose(dialog.getByRole('radio', { name: 'Gi disse dagene' }));
        await hands.select(dialog.getByLabel('Tilbud'), 'Solbrå');
        await hands.choose(dialog.getByRole('checkbox', { name: 'Torsdag' }));
        await hands.choose(dialog.getByRole('checkbox', { name: 'Fredag' }));
      }
      await hands.type(dialog.getByLabel('Hvorfor?'), 'Vi har snakket sammen. Dette er avtalt.');
      await hands.press(dialog.getByRole('button', { name: 'Lagre avviket' }));
      await expect(dialog).toBeHidden();
      await marit.settles();
    }
    await takes('Send til godkjenning');
    await expect(station('Til godkjenning')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Godkjenn forslaget' })).toBeHidden();
  });

  await test.step('5. Another person approves, with every deviation in sight', async () => {
    const odd = await logIn('odd');
    await odd.worksAt(390);
    await odd.open('/tildeling/hovedinntak');
    const box = odd.page.getByRole('region', { name: /^Til godkjenning/ });
    await expect(box).toContainText('Vi har snakket sammen. Dette er avtalt.');
    await odd.picture('hovedinntak-godkjenning');
    await odd.hands.press(odd.page.getByRole('button', { name: 'Godkjenn forslaget' }));
    await odd.hands.press(odd.page.getByRole('dialog').getByRole('button', { name: 'Godkjenn forslaget' }));
    await expect(odd.page.getByRole('dialog')).toBeHidden();
  });

  await test.step('6. The offers are made, and sent with an answer for each of them', async () => {
    await itIs('2027-03-15');
    await marit.worksAt(390);
    await page.reload();
    await takes('Lag tilbudene');
    await expect(station('Tilbud er laget')).toBeVisible();
    await hands.press(page.getByRole('button', { name: /^Send \d+ tilbud$/ }));
    await marit.checkPage();
    await hands.press(dialog.getByRole('button', { name: 'Send tilbudene' }));
    await expect(dialog.getByText(/^Ferdig\. \d+ sendt, 0 ikke sendt\.$/)).toBeVisible({ timeout: 240_000 });
    await marit.checkPage();
    await hands.press(dialog.getByRole('button', { name: 'Lukk' }));
    await expect(page.getByText('Alle tilbudene er sendt.')).toBeVisible();
  });

  await test.step('7. Letters have gone, two answer by telephone, and the page says so', async () => {
    const { id } = await applicantsOf(marit);
    interface Sent {
      intakeRound: {
        applicants: { caseId: string; placeOffer: { id: string; version: number; state: string } | null }[];
      };
    }
    const query = 'query ($id: ID!) { intakeRound(id: $id) { applicants { caseId placeOffer { id version state } } } }';
    const { intakeRound } = await ask<Sent>(marit, query, { id });
    const sent = intakeRound.applicants.filter(({ placeOffer }) => placeOffer?.state === 'sent');
    expect(sent.length).toBeGreaterThan(20);
    interface Letters {
      case: { letters: { kind: string }[] };
    }
    const { case: first } = await ask<Letters>(marit, 'query ($id: ID!) { case(id: $id) { letters { kind } } }', {
      id: sent[0]?.caseId,
    });
    expect(first.letters.map(({ kind }) => kind)).toContain('placeOffer');
    for (const { placeOffer } of sent.slice(0, 2)) {
      const input = {
        id: placeOffer?.id,
        version: placeOffer?.version,
        answer: 'accept',
        heardHow: 'phone',
        heardWho: 'Mor var med.',
      };
      const { result } = await ask<{ result: { __typename: string } }>(
        marit,
        'mutation ($input: AnswerPlaceOfferInput!) { result: answerPlaceOffer(input: $input) { __typename } }',
        { input },
      );
      expect(result.__typename).toBe('PlaceOfferPayload');
    }
    await page.reload();
    await expect(page.getByRole('region', { name: 'Tilbud som er laget' })).toContainText('Har sagt ja');
    await expect(page.getByRole('region', { name: 'Følg opp' })).toBeVisible();
    await marit.picture('hovedinntak-tilbud');
  });

  await test.step('8. An applicant sees her own result and why, and nobody else', async () => {
    const henrik = await logIn('henrik', 'citizen');
    await henrik.open('/min-sak');
    const box = henrik.page.getByRole('region', { name: 'Hovedinntaket 2027' });
    await expect(box).toBeVisible();
    await henrik.hands.press(box.getByText('Hvorfor ble det slik?'));
    await henrik.checkPage();
    const { people } = await applicantsOf(marit);
    for (const { name } of people)
      if (name !== null && !name.startsWith('Henrik')) await expect(box).not.toContainText(name);
  });
});
