import type { Asker } from '../../../test/asker';
import { days, decidedPlace, givesLogIn, openCase, takes, type StoryCase } from '../../../test/story-cases';
import { story, type Story } from '../../../test/story';
import { testApi, type TestApi } from '../../../test/test-api';

let api: TestApi;
let tale: Story;
let una: StoryCase;
let tor: Asker;
let nina: Asker;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  una = await decidedPlace(tale, days(tale, 'ba-arbeid', 1, 2), { name: 'Una' });
  await givesLogIn(tale, 'una', una);
  await api.owner.query("UPDATE participant SET protection = 'strengtFortrolig' WHERE id = $1", [una.participantId]);
  await api.owner.query(
    `INSERT INTO protected_access (participant_id, tenant_id, user_id, reason)
     SELECT p.id, p.tenant_id, u.id, 'named' FROM participant p, app_user u WHERE p.id = $1 AND u.demo_code = ANY ($2)`,
    [una.participantId, ['tor']],
  );
  tor = await api.as('tor', { role: 'caseworker' });
  nina = await api.as('nina');
});
afterAll(() => api.close());

interface MayKnow {
  readonly userId: string;
  readonly name: string;
  readonly worksAt: string | null;
  readonly namedAt: string | null;
}
const listed = async (who: Asker) => {
  const document = 'query ($id: ID!) { case(id: $id) { mayKnow { userId name worksAt namedAt } } }';
  return (await who.query<{ case: { mayKnow: MayKnow[] } | null }>(document, { id: una.applicationId })).case?.mayKnow;
};
const idOf = async (code: string) =>
  (await api.owner.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [code])).rows[0]?.id ?? '';
/** Who she is at the work centre: by name, and how many of those who come are not shown. */
async function at(who: Asker) {
  const { attendance } = await who.query<{
    attendance: { notShown: number; people: { participant: { name: string; phone: string | null } }[] };
  }>(
    `{ attendance(offerCode: "ba-arbeid", from: "2027-08-23", to: "2027-08-27") { notShown people { participant { name phone } } } }`,
  );
  return { names: attendance.people.map(({ participant }) => participant.name), notShown: attendance.notShown };
}
const theCentre = async () => {
  const una = await api.as('una', { kind: 'self' });
  const { whoSeesMe } = await una.query<{
    whoSeesMe: { lines: { who: string; what: string[]; onlyNamed: string[] | null }[] };
  }>('{ whoSeesMe { lines { who what onlyNamed } } }');
  return whoSeesMe.lines.find(({ who }) => who.includes('arbeidssenter'));
};
const name = async (who: Asker, code: string, reason = 'Hun er kontakten på jobben.') =>
  takes(who, 'nameForProtected', { id: una.applicationId, userId: await idOf(code), reason });

test('where nobody is named, her place only counts her, and she is told so', async () => {
  expect(await at(nina)).toEqual({ names: [], notShown: 1 });
  expect(await theCentre()).toMatchObject({ what: [], onlyNamed: [] });
});

test('named staff name one at the provider: that one sees her, and nobody else there does', async () => {
  const list = await listed(tor);
  expect(list?.filter(({ namedAt }) => namedAt !== null).map((each) => each.name)).toEqual(['Tor Vangen']);
  expect(list?.map(({ worksAt }) => worksAt)).not.toContain('Arba AS');
  expect(await name(tor, 'siv')).toMatchObject({ rule: 'may-not-be-named' });
  expect(await name(tor, 'nina', ' ')).toMatchObject({ rule: 'text-missing', field: 'reason' });
  expect(await name(await api.as('lise', { role: 'caseworker' }), 'lise')).toMatchObject({ __typename: 'NotFound' });
  expect(await name(nina, 'nina')).toMatchObject({ __typename: 'NotFound' });

  expect(await name(tor, 'nina')).toMatchObject({ __typename: 'CasePayload' });
  expect(await name(tor, 'nina')).toMatchObject({ rule: 'named-already' });
  expect(await at(nina)).toEqual({ names: ['Una Prøve'], notShown: 0 });
  const told = await theCentre();
  expect(told).toMatchObject({ onlyNamed: ['Nina Vik'] });
  expect(told?.what).toContain('Plassen din hos dem');
  expect(told?.what).not.toContain('Telefon og adresse');
});

test('a name is taken away with a reason, never one’s own, and both stand in the history', async () => {
  const end = async (code: string) =>
    takes(tor, 'endNamingForProtected', { id: una.applicationId, userId: await idOf(code), reason: 'Har sluttet.' });
  expect(await end('tor')).toMatchObject({ rule: 'named-self' });
  expect(await end('lise')).toMatchObject({ rule: 'not-named' });
  expect(await end('nina')).toMatchObject({ __typename: 'CasePayload' });
  expect(await at(nina)).toEqual({ names: [], notShown: 1 });
  const { rows } = await api.owner.query(
    `SELECT step, reason FROM case_history WHERE object_type = 'protection' AND participant_id = $1 ORDER BY seq`,
    [una.participantId],
  );
  expect(rows).toMatchObject([
    { step: 'name' },
    { step: 'end', reason: expect.stringContaining('Har sluttet.') as string },
  ]);
});

test('two who take each other’s name away at the same moment, each in a case of hers, leave one', async () => {
  const other = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 1 }]], una);
  const lise = await api.as('lise', { role: 'caseworker' });
  for (let round = 0; round < 6; round += 1) {
    await api.owner.query(
      `INSERT INTO protected_access (participant_id, tenant_id, user_id, reason)
       SELECT p.id, p.tenant_id, u.id, 'named' FROM participant p, app_user u WHERE p.id = $1 AND u.demo_code = ANY ($2)
       ON CONFLICT DO NOTHING`,
      [una.participantId, ['tor', 'lise']],
    );
    const reason = 'Har sluttet.';
    const [liseId, torId] = [await idOf('lise'), await idOf('tor')];
    const answers = await Promise.all([
      takes(tor, 'endNamingForProtected', { id: una.applicationId, userId: liseId, reason }),
      takes(lise, 'endNamingForProtected', { id: other.applicationId, userId: torId, reason }),
    ]);
    expect(answers.filter(({ __typename }) => __typename === 'CasePayload')).toHaveLength(1);
    const { rowCount } = await api.owner.query('SELECT 1 FROM protected_access WHERE participant_id = $1', [
      una.participantId,
    ]);
    expect(rowCount).toBe(1);
  }
});
