import { demoNationalId } from '../../src/demo/people';
import { sessionCookie } from '../../src/session/cookie';
import type { Stage } from './stage';

const leader = ['leder', { role: 'officeLeader' }] as const;

/** The leader reads in a sheet, tries it, takes it in and undoes it; another is thrown away. */
export async function movingStory({ does, row, as, api }: Stage): Promise<void> {
  const number = demoNationalId('thea');
  const sheet = `Fnr;Navn;Tilbud;Dager;Fra\n${number};Thea Berg;ba-arbeid;fre;18.08.2025\n`;
  const reads = async () => {
    const { token } = await as(...leader);
    const headers = { cookie: `${sessionCookie}=${token ?? ''}`, 'content-type': 'application/octet-stream' };
    const answer = await api.http({ method: 'POST', url: '/imports', headers, payload: Buffer.from(sheet) });
    return answer.json<{ id: string }>().id;
  };
  const id = await reads();
  const now = () => row('sheet_import', 'id', id);
  const columns = ['nationalId', 'fullName', 'offer', 'weekdays', 'from'];
  await does(leader, 'mapImport', { ...(await now()), columns, kind: 'placement', matchByName: false });
  await does(leader, 'tryImport', await now());
  await does(leader, 'applyImport', await now());
  await does(leader, 'undoImport', await now());
  await does(leader, 'discardImport', await row('sheet_import', 'id', await reads()));
}
