import { ask } from './support/asking';
import { Citizen } from './support/citizen';
import { expect, test } from './support/test';

const school = 'Dønski videregående skole';

test.use({ hands: 'keyboard' });

test('Sofie lets a school follow her case, and takes it back: it is shut at once', async ({ logIn }) => {
  const sofie = new Citizen(await logIn('sofie', 'citizen'));
  const kari = await logIn('kari');
  await kari.worksAt(390);
  const sees = async () => {
    const { pupils } = await ask<{ pupils: { name: string; applicationId: string }[] }>(
      kari,
      '{ pupils { name applicationId } }',
    );
    return pupils.find(({ name }) => name === 'Sofie Brenna')?.applicationId ?? null;
  };
  const reads = async (id: string) =>
    (
      await ask<{ application: { ownWords: object | null } | null }>(
        kari,
        'query ($id: ID!) { application(id: $id) { ownWords { text } } }',
        { id },
      )
    ).application;

  let applicationId = '';
  await test.step('1. Without her yes the teacher does not see her', async () => {
    await kari.open('/skole');
    await expect(kari.page.getByRole('row', { name: /Sofie Brenna/ })).toHaveCount(0);
    expect(await sees()).toBeNull();
  });

  await test.step('2. With her yes the teacher sees the way, and neither letters nor assessments', async () => {
    await sofie.letsSchoolFollow(school);
    applicationId = (await sees()) ?? '';
    expect(await reads(applicationId)).not.toBeNull();
    await kari.open('/skole');
    await kari.hands.press(kari.page.getByRole('button', { name: 'Sofie Brenna' }));
    const panel = kari.page.getByRole('complementary', { name: 'Sofie Brenna' });
    await expect(panel).toContainText('Tildelingskontoret blir kjent med eleven.');
    // Whom to call, and nowhere to go from here.
    await expect(panel.locator('a:not([href^="tel:"], [href^="mailto:"])')).toHaveCount(0);
    await kari.picture('mine-elever');
    await sofie.visitor.open('/min-sak/hvem-ser-meg');
    const line = sofie.reader(school);
    await expect(line).toContainText('Du har sagt ja');
    await expect(line).not.toContainText(/edtak|Brev|vurder/);
    await sofie.visitor.hands.press(line.getByText('Hvem har sett på det?'));
    await expect(line).toContainText('Kari Moen, Kontakt på skolen');
    await sofie.visitor.picture('hvem-ser-meg-skolen');
  });

  await test.step('3. She takes it back, and the teacher, with the page open, sees nothing from that moment', async () => {
    await sofie.takesAwayFrom(school);
    expect(await sees()).toBeNull();
    expect(await reads(applicationId)).toBeNull();
    await kari.open('/skole');
    await expect(kari.page.getByRole('row', { name: /Sofie Brenna/ })).toHaveCount(0);
  });
});
