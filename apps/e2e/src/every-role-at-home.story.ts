import { homes } from './support/homes';
import { expect, test } from './support/test';

for (const { who, door, path, heading, picture } of homes) {
  test(`${who} comes to ${path} and can use it at 1440 and at 390 px`, async ({ logIn, itIs }) => {
    await itIs('2027-01-18');
    const person = await logIn(who, door);
    await person.open(path);
    await person.arrivesAt(heading);
    await expect(person.page.getByRole('alert')).toHaveCount(0);
    await person.picture(picture);
  });
}
