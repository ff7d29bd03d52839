import { ask } from './support/asking';
import { Citizen } from './support/citizen';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

/** Past the pages: what the server says to somebody who sends all the same. */
async function triesToSend(who: Visitor): Promise<object> {
  const { myCase } = await ask<{ myCase: { applications: { id: string; version: number }[] } }>(
    who,
    '{ myCase { applications { id version } } }',
  );
  const { submitApplication } = await ask<{ submitApplication: object }>(
    who,
    'mutation ($input: ApplicationStepInput!) { submitApplication(input: $input) { __typename ... on Violation { rule } } }',
    { input: myCase.applications[0] },
  );
  return submitApplication;
}

test('A guardian for money cannot apply for Jonas; his school helps, and Jonas approves', async ({ logIn }) => {
  const gunnar = new Citizen(await logIn('gunnar', 'citizen'));
  const jonas = new Citizen(await logIn('jonas', 'citizen'));
  const bjorn = await logIn('bjorn');

  await test.step('1. Gunnar tries to send it, and is told what his mandate covers and who can', async () => {
    await gunnar.visitor.open('/min-sak');
    await expect(gunnar.page.getByText('Du ser saken til Jonas Eikeland.')).toBeVisible();
    await gunnar.visitor.open('/min-sak/soknad/se-over');
    await gunnar.visitor.arrivesAt('Du kan ikke søke for Jonas');
    const main = gunnar.page.getByRole('main');
    await expect(main).toContainText('Du har bare fullmakt i økonomi. Den gjelder ikke valg av jobb eller aktivitet.');
    await expect(main).toContainText('Søkeren kan gjøre dette selv, eller en med fullmakt i personlige forhold.');
    await expect(gunnar.page.getByRole('button', { name: /^Send/ })).toHaveCount(0);
    expect(await triesToSend(gunnar.visitor)).toMatchObject({ rule: 'mandate-too-narrow' });
    await gunnar.visitor.open('/min-sak');
    await expect(main).toContainText('Du har bare fullmakt i økonomi.');
    await expect(main).not.toContainText('vafler');
    await expect(gunnar.page.getByRole('link', { name: 'Fortsett' })).toHaveCount(0);
    await gunnar.visitor.picture('verge-okonomi');
  });

  const draft = await ask<{ pupils: { id: string; name: string; applicationId: string }[] }>(
    bjorn,
    '{ pupils { id name applicationId } }',
  ).then(({ pupils }) => pupils.find(({ name }) => name === 'Jonas Eikeland'));
  const answers = async () => {
    const { application } = await ask<{ application: { answers: unknown[] } | null }>(
      bjorn,
      'query ($id: ID!) { application(id: $id) { answers { key } } }',
      { id: draft?.applicationId },
    );
    return application?.answers.length ?? null;
  };

  await test.step('2. His teacher, whom Jonas has let in, goes through it with him and hands it over', async () => {
    await bjorn.open('/skole');
    await bjorn.page.getByRole('button', { name: 'Jonas Eikeland' }).click();
    await bjorn.page.getByRole('link', { name: 'Hjelp med søknaden' }).click();
    await bjorn.arrivesAt('Skriv søknaden sammen med Jonas');
    await bjorn.page.getByRole('button', { name: 'Fortsett der du slapp' }).click();
    await expect(bjorn.page.getByText('Bjørn Aune hjelper Jonas å svare')).toBeVisible();
    await bjorn.page.goto(bjorn.page.url().replace(/[^/]+$/, 'se-over'));
    await bjorn.arrivesAt('Se over søknaden din');
    await bjorn.picture('skole-hjelper-med-soknad');
    expect(await answers()).toBeGreaterThan(0);
    await expect(bjorn.page.getByRole('button', { name: 'Send søknaden' })).toHaveCount(0);
    await bjorn.page.getByRole('button', { name: 'Send til Jonas' }).click();
    await bjorn.arrivesAt('Jonas har fått søknaden');
  });

  await test.step('3. Jonas approves and sends; what he answered the places is closed to the school', async () => {
    await jonas.visitor.open('/min-sak');
    await jonas.page.getByRole('link', { name: 'Se over søknaden' }).click();
    await jonas.visitor.arrivesAt('Bjørn Aune har hjulpet deg: se over og godkjenn');
    await jonas.page.getByRole('button', { name: 'Godkjenn og send' }).click();
    await expect(jonas.page.getByRole('heading', { name: 'Dette skjer nå' })).toBeVisible();
    expect(await answers()).toBe(0);
    await bjorn.open('/skole');
    await expect(bjorn.page.getByRole('row', { name: /Jonas Eikeland/ })).toContainText('Tildelingskontoret');
    await jonas.visitor.open('/min-sak/hvem-ser-meg');
    await expect(jonas.reader('Rud videregående skole')).toContainText('til søknaden er sendt');
  });
});
