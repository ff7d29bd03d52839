import type { Asker } from '../../test/asker';
import { sessionCookie } from '../session/cookie';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

const document = `{ needReport { day offers { offer lines { municipality places waiting waitingHidden medianDays used usedHidden free blocked }
  history { places from source } } } }`;

interface Need {
  readonly offers: readonly {
    readonly offer: string;
    readonly lines: readonly { readonly municipality: string | null; readonly waiting: number | null }[];
    readonly history: readonly object[];
  }[];
}

const roles: Readonly<Record<string, 'navAdviser' | 'officeLeader'>> = { even: 'navAdviser', leder: 'officeLeader' };

let api: TestApi;
let world: Story;
beforeAll(async () => {
  api = await testApi();
  world = await story(api);
  const codes = ['ada', 'jonas', 'emil', 'sara', 'peder', 'amina'];
  for (const [index, code] of codes.entries()) {
    const { id, wishes } = await world.applies(code);
    // Prepared in the database: waiting itself is tested where it lives.
    await api.owner.query(
      `INSERT INTO waitlist_entry (application_id, wish_id, participant_id, tenant_id, offer_id, since, informed_on, informed_how, informed_by_user_id)
       SELECT a.id, $2, a.participant_id, a.tenant_id, $3, date '2027-01-18' - $4::integer * 10, '2027-01-18', 'phone',
              (SELECT u.id FROM app_user u WHERE u.demo_code = 'lise')
         FROM application a WHERE a.id = $1`,
      [id, wishes[0]?.id, world.offer('arba-vta').id, index + 1],
    );
    if (index === 3) expect(await arba('even')).toMatchObject({ waiting: null, waitingHidden: true, medianDays: null });
  }
});
afterAll(() => api.close());

async function need(code: string): Promise<Need | null> {
  const role = roles[code];
  const asker = await api.as(code, role ? { role } : {});
  return (await asker.query<{ needReport: Need | null }>(document)).needReport;
}
const file = ({ token }: Asker) =>
  api.http({ method: 'GET', url: '/exports/need.csv', headers: { cookie: `${sessionCookie}=${token ?? ''}` } });

async function arba(code: string) {
  const found = (await need(code))?.offers.find(({ lines }) =>
    lines.some(({ municipality }) => municipality === 'Bærum'),
  );
  return found?.lines.find(({ municipality }) => municipality === 'Bærum');
}

test('six who wait are told with their median; with four of them it was hidden', async () => {
  expect(await arba('even')).toMatchObject({ places: 96, waiting: 6, waitingHidden: false, medianDays: 30, used: 0 });
  expect(await arba('leder')).toMatchObject({ waiting: 6 });
  const first = (await need('even'))?.offers.find(({ history }) => history.length > 0);
  expect(first?.history[0]).toMatchObject({ source: expect.any(String) as string });
});

test('nobody but NAV and the office’s leader has the report, nor its figures, nor its file', async () => {
  for (const code of ['lise', 'siv', 'ada', 'kari', 'hanne']) {
    expect(await need(code)).toBeNull();
    const asker = await api.as(code);
    expect((await file(asker)).statusCode).toBe(404);
  }
});

test('the file has a line for each offer and municipality, says what is hidden, and is in the log', async () => {
  const asker = await api.as('even', { role: 'navAdviser' });
  const answer = await file(asker);
  expect(answer.headers['content-disposition']).toBe('attachment; filename="behov-2027-01-18.csv"');
  expect(answer.body).toMatch(/;Bærum;6;30;96;0;96;0/u);
  const { rows } = await api.owner.query("SELECT 1 FROM audit_event WHERE action = 'needReport.exported'");
  expect(rows).toHaveLength(1);
});
