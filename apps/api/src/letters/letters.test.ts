import { sessionCookie } from '../session/cookie';
import type { Asker } from '../../test/asker';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

let api: TestApi;
let tale: Story;
let letterId: string;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  const { id } = await tale.applies('ada');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM letter WHERE application_id = $1', [id]);
  letterId = rows[0]?.id ?? '';
});
afterAll(() => api.close());

const letterFields = 'id title sender day openedAt pdfUrl short blocks { kind text }';
const read = `query ($id: ID!) { letter(id: $id) { ${letterFields} } }`;
const open = `mutation ($input: OpenLetterInput!) { openLetter(input: $input) { __typename
  ... on LetterPayload { letter { openedAt } } ... on Violation { rule } } }`;

const letterTo = async (asker: Asker) =>
  (await asker.query<{ letter: Record<string, unknown> | null }>(read, { id: letterId })).letter;
const opened = async (asker: Asker) =>
  (await asker.mutate<{ openLetter: Record<string, unknown> }>(open, { input: { id: letterId } })).openLetter;
const pdf = (asker: Asker, path = `/documents/letters/${letterId}.pdf`) =>
  api.http({
    method: 'GET',
    url: path,
    headers: asker.token === null ? {} : { cookie: `${sessionCookie}=${asker.token}` },
  });

describe('the receipt of an application', () => {
  test('says what came in, what happens next and whom to call, also as short text', async () => {
    const letter = await letterTo(await api.as('ada', { kind: 'self' }));
    expect(letter).toMatchObject({
      title: 'Vi har fått søknaden din',
      sender: 'Tildelingskontoret i Bærum, Bærum kommune',
      day: '2027-01-18',
      openedAt: null,
      pdfUrl: `/documents/letters/${letterId}.pdf`,
      blocks: [
        { kind: 'paragraph', text: [expect.stringContaining('Saken har nummer 2027/1.')] },
        { kind: 'heading', text: ['Hva skjer nå?'] },
        { kind: 'paragraph' },
        { kind: 'heading', text: ['Dette har du søkt om'] },
        { kind: 'list', text: [expect.stringContaining('Ønske 1'), expect.any(String), expect.any(String)] },
        { kind: 'heading', text: ['Har du spørsmål?'] },
        { kind: 'paragraph', text: [expect.stringContaining('Ring Lise Berg')] },
        { kind: 'signature', text: ['Hilsen', 'Tildelingskontoret i Bærum, Bærum kommune'] },
      ],
      short: [
        'Vi har fått søknaden din.',
        'Lise Berg ringer deg innen 25. januar 2027.',
        'Du kan ringe oss når du vil.',
      ],
    });
  });

  test('a recipient who reads in the product is told once that something waits, and nothing more', async () => {
    await api.runJobs();
    await api.runJobs();
    const { rows } = await api.owner.query(
      `SELECT n.template, n.channel FROM notice_sent n JOIN app_user u ON u.id = n.user_id WHERE u.demo_code = 'ada'`,
    );
    expect(rows).toEqual([{ template: 'letter-waiting', channel: 'sms' }]);
  });

  test('the first opening is registered, the second changes nothing', async () => {
    const ada = await api.as('ada', { kind: 'self' });
    const first = await opened(ada);
    expect(first).toMatchObject({ __typename: 'LetterPayload', letter: { openedAt: expect.any(String) as string } });
    expect(await opened(ada)).toEqual(first);
    const { rows } = await api.owner.query('SELECT version FROM letter_delivery WHERE letter_id = $1', [letterId]);
    expect(rows).toEqual([{ version: 3 }]); // made, notified, opened
    const audit = await api.owner.query<{ action: string }>(
      'SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id',
      [letterId],
    );
    expect(audit.rows.map(({ action }) => action)).toEqual(['letter.opened', 'letter.readAgain']);
  });

  test('the office reads it without opening it; nobody else finds it', async () => {
    const lise = await api.as('lise');
    expect(await letterTo(lise)).toMatchObject({ title: 'Vi har fått søknaden din' });
    expect(await opened(lise)).toEqual({ __typename: 'Violation', rule: 'step-not-yours' });
    for (const code of ['marit', 'siv', 'kari', 'even']) {
      const stranger = await api.as(code);
      expect([code, await letterTo(stranger)]).toEqual([code, null]);
      expect((await pdf(stranger)).statusCode).toBe(404);
    }
    expect(await opened(await api.as('jonas', { kind: 'self' }))).toEqual({ __typename: 'NotFound' });
  });
});

describe('the letter as PDF', () => {
  test('is tagged, in Norwegian, with a title, for the person who asks', async () => {
    const answer = await pdf(await api.as('ada', { kind: 'self' }));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['cache-control']).toBe('no-store');
    const text = answer.rawPayload.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (nb-NO)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('pdfaid:part');
    expect(text).toMatch(/\/FontFile2/);
    for (const tag of ['/S /Document', '/S /H1', '/S /H2', '/S /P', '/S /L', '/S /LI']) expect(text).toContain(tag);
  });

  test('is not for those who are not logged in, and a name that is no letter is not found', async () => {
    expect((await pdf(api.anonymous)).statusCode).toBe(401);
    const ada = await api.as('ada', { kind: 'self' });
    expect((await pdf(ada, '/documents/letters/noe-annet.pdf')).statusCode).toBe(404);
    expect((await pdf(ada, `/documents/letters/${letterId}.exe`)).statusCode).toBe(404);
  });
});

describe('a letter on paper', () => {
  test('is printed and posted by the office, once', async () => {
    const wenche = await api.as('wenche', { kind: 'representation' });
    const { id, version } = await tale.fillsIn(wenche, 'baerum', [[{ offer: 'bkd-aktivitet', days: 3 }]]);
    await wenche.mutate(
      'mutation ($input: ApplicationStepInput!) { submitApplication(input: $input) { __typename } }',
      { input: { id, version } },
    );
    const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM letter WHERE application_id = $1', [id]);
    const print = `mutation ($input: MarkLetterPrintedInput!) { markLetterPrinted(input: $input) { __typename
      ... on CasePayload { case { id letters { printedAt } } } ... on Violation { rule } } }`;
    const printed = async (code: string) =>
      (await (await api.as(code)).mutate<{ markLetterPrinted: object }>(print, { input: { id: rows[0]?.id } }))
        .markLetterPrinted;
    expect(await printed('marit')).toEqual({ __typename: 'NotFound' });
    const first = await printed('lise');
    expect(first).toEqual({
      __typename: 'CasePayload',
      case: { id, letters: [{ printedAt: expect.any(String) as string }] },
    });
    expect(await printed('lise')).toEqual(first);
  });
});
