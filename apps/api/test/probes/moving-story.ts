import { syntheticIdIssuer } from '../../src/demo/national-id';
import { demoNationalId } from '../../src/demo/people';
import { sessionCookie } from '../../src/session/cookie';
import { mutationDocument, type Stage } from './stage';

const leader = ['leder', { role: 'officeLeader' }] as const;

/** The leader reads in a sheet, tries it, takes it in and undoes it; another is thrown away. */
export async function movingStory({ does, row, as, api, schema }: Stage): Promise<void> {
  const reads = async (number: string) => {
    const sheet = `Fnr;Navn;Tilbud;Dager;Fra\n${number};Thea Berg;ba-arbeid;fre;18.08.2025\n`;
    const { token } = await as(...leader);
    const headers = { cookie: `${sessionCookie}=${token ?? ''}`, 'content-type': 'application/octet-stream' };
    const answer = await api.http({ method: 'POST', url: '/imports', headers, payload: Buffer.from(sheet) });
    return answer.json<{ id: string }>().id;
  };
  const taken = async (number: string) => {
    const id = await reads(number);
    const now = () => row('sheet_import', 'id', id);
    const columns = ['nationalId', 'fullName', 'offer', 'weekdays', 'from'];
    await does(leader, 'mapImport', { ...(await now()), columns, kind: 'placement', matchByName: false });
    return now;
  };
  const stays = await taken(demoNationalId('thea'));
  await does(leader, 'tryImport', await stays());
  await does(leader, 'applyImport', await stays());

  // Somebody new: what is undone leaves nothing, so nothing of its taking in can be looked at afterwards.
  const issue = syntheticIdIssuer();
  for (let used = 0; used < 400; used += 1) issue('1997-03-04');
  const goes = await taken(issue('1997-03-04'));
  const apply = mutationDocument(schema, 'applyImport');
  await (await as(...leader)).mutate(apply, { input: await goes() });
  await does(leader, 'undoImport', await goes());
  await does(leader, 'discardImport', await row('sheet_import', 'id', await reads(demoNationalId('thea'))));
}
