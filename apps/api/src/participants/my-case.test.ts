import type { WornHat } from '../../test/asker';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const fields = `nextText helpRequestedAt contact { name role phone } stations { key state }
  participant { name firstName age phone email address protection hasBankId school { code } municipality { code } }
  applications { state wishes { rank } } letters { kind openedAt } placeOffers { id } decisions { id } placements { id }
  waitlistEntries { id } disclosures { id } consents { id }`;
const read = `{ myCase { ${fields} } }`;
const help = `mutation ($input: RequestHelpInput!) { result: requestHelp(input: $input) { __typename
  ... on MyCasePayload { myCase { helpRequestedAt nextText } } ... on Violation { rule } } }`;
const contact = `mutation ($input: UpdateContactInput!) { result: updateContact(input: $input) { __typename
  ... on MyCasePayload { myCase { participant { phone email address } } } ... on Violation { rule field } } }`;

const self: WornHat = { kind: 'self' };
const caseOf = async (code: string, hat: WornHat = self) =>
  (await (await api.as(code, hat)).query<{ myCase: Record<string, unknown> | null }>(read)).myCase;
const does = async (code: string, document: string, input: object, hat: WornHat = self) =>
  (await (await api.as(code, hat)).mutate<{ result: object }>(document, { input })).result;

describe('Min sak', () => {
  test('is empty for somebody who has not begun, and for staff', async () => {
    expect(await caseOf('ada')).toBeNull();
    expect(await caseOf('lise', {})).toBeNull();
  });

  test('before an application it says what to do', async () => {
    expect(await caseOf('yusuf')).toMatchObject({
      nextText: 'Du har ikke søkt ennå. Se på tilbudene og velg hva du vil søke på.',
      applications: [],
      stations: [{ key: 'application', state: 'now' }, {}, {}, {}, {}, {}],
      contact: { name: 'Lise Berg' },
    });
  });

  test('a guardian for money is told why he can do nothing here; who acts or helps is not', async () => {
    const closed = async (code: string, hat: WornHat = self) => {
      const asker = await api.as(code, hat);
      return (await asker.query<{ myCase: { closedBecause: string | null } }>('{ myCase { closedBecause } }')).myCase;
    };
    expect((await closed('gunnar', { kind: 'representation' })).closedBecause).toContain('bare fullmakt i økonomi');
    for (const [code, hat] of [
      ['jonas', self],
      ['tuva', { kind: 'representation' }],
      ['wenche', { kind: 'representation' }],
    ] as const) {
      expect([code, (await closed(code, hat)).closedBecause]).toEqual([code, null]);
    }
  });

  test('after it has been sent it says what happens next, with whom and when', async () => {
    await tale.applies('ada');
    expect(await caseOf('ada')).toMatchObject({
      nextText: 'Vi leser søknaden din. Du hører fra oss innen 25. januar 2027.',
      contact: { name: 'Lise Berg', role: 'Saksbehandler', phone: '67 00 00 02' },
      participant: { name: 'Ada Lindmo', municipality: { code: 'baerum' }, protection: 'none', hasBankId: true },
      applications: [{ state: 'submitted', wishes: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] }],
      letters: [{ kind: 'receipt', openedAt: null }],
    });
  });

  test('«Jeg vil ha hjelp» is one task however often it is pressed', async () => {
    const asked = await does('ada', help, { text: 'Jeg forstår ikke brevet.' });
    expect(asked).toMatchObject({
      myCase: { helpRequestedAt: expect.any(String) as string, nextText: 'Du har bedt om hjelp. Vi ringer deg.' },
    });
    await does('ada', help, { text: 'Ring etter klokka 14.' });
    const { rows } = await api.owner.query('SELECT text FROM help_request');
    expect(rows).toEqual([{ text: 'Jeg forstår ikke brevet.\nRing etter klokka 14.' }]);
    expect(await does('lise', help, {}, {})).toMatchObject({ __typename: 'NotFound' });
  });

  test('the person says how she can be reached; what is left out stays', async () => {
    expect(await does('ada', contact, { phone: '912 34 567' })).toMatchObject({
      myCase: { participant: { phone: '912 34 567', email: null } },
    });
    expect(await does('ada', contact, { email: 'ada@eksempel.no' })).toMatchObject({
      myCase: { participant: { phone: '912 34 567', email: 'ada@eksempel.no' } },
    });
    expect(await does('ada', contact, { phone: '' })).toMatchObject({ myCase: { participant: { phone: null } } });
    expect(await does('ada', contact, { phone: 'ring meg' })).toMatchObject({
      rule: 'phone-not-a-number',
      field: 'phone',
    });
    expect(await does('ada', contact, { email: 'ada@' })).toMatchObject({
      rule: 'email-not-an-address',
      field: 'email',
    });
  });
});

describe('those who act for somebody', () => {
  const hat: WornHat = { kind: 'representation' };

  test('a parent sees the child’s case until she is 18, and not after', async () => {
    await tale.applies('sara', 'baerum', [[{ offer: 'bkd-aktivitet', days: 2 }]]);
    expect(await caseOf('mona', hat)).toMatchObject({
      participant: { firstName: 'Sara', age: 17 },
      applications: [{ state: 'submitted' }],
      letters: [{ kind: 'receipt' }],
    });
    await api.setDay('2027-03-12');
    await expect(api.as('mona', hat)).rejects.toThrow('no hat');
    await api.setDay('2027-01-18');
  });

  test('a guardian for money sees that there is a case, and nothing in it', async () => {
    await tale.applies('jonas', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    expect(await caseOf('gunnar', hat)).toMatchObject({
      participant: { name: 'Jonas Eikeland', age: null, phone: null, address: null, school: null, protection: null },
      applications: [{ state: 'submitted', wishes: [] }],
      letters: [],
      consents: [],
    });
    expect(await does('gunnar', contact, { phone: '900 00 001' }, hat)).toMatchObject({ rule: 'mandate-too-narrow' });
  });

  test('a support person helps with the form and can ask for help, but changes no address', async () => {
    const tuva = await api.as('tuva', hat);
    await tale.fillsIn(tuva, 'baerum', [[{ offer: 'ba-arbeid', days: 3 }]]);
    expect(await caseOf('tuva', hat)).toMatchObject({
      participant: { firstName: 'Emil', protection: null },
      applications: [{ state: 'draft', wishes: [{ rank: 1 }] }],
      letters: [],
    });
    expect(await does('tuva', help, {}, hat)).toMatchObject({ __typename: 'MyCasePayload' });
    expect(await does('tuva', contact, { phone: '900 00 001' }, hat)).toMatchObject({ rule: 'step-not-yours' });
  });
});

describe('protected addresses', () => {
  const person = `query ($id: ID!) { case(id: $id) { participant { name phone address protection } } }`;
  const seenBy = async (code: string, id: string) =>
    (await (await api.as(code)).query<{ case: { participant: object } | null }>(person, { id })).case?.participant ??
    null;

  test('kode 7: the office sees the person, and only those who are named the address', async () => {
    const { id } = await tale.applies('peder', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    const seen = { name: expect.any(String) as string, protection: 'fortrolig' };
    expect(await seenBy('lise', id)).toEqual({ ...seen, phone: null, address: null });
    expect(await seenBy('tor', id)).toEqual({ ...seen, phone: '900 00 000', address: expect.any(String) as string });
    expect(await caseOf('peder')).toMatchObject({ participant: { phone: '900 00 000', protection: 'fortrolig' } });
  });

  test('kode 6: nobody at the office but those who are named knows of the person', async () => {
    const { id } = await tale.applies('ida', 'baerum', [[{ offer: 'ba-arbeid', days: 2 }]]);
    expect(await seenBy('lise', id)).toBeNull();
    expect(await seenBy('tor', id)).toMatchObject({ protection: 'strengtFortrolig' });
    // She is not told to call somebody who may not know of her.
    expect(await caseOf('ida')).toMatchObject({ contact: { name: 'Tildelingskontoret', phone: '67 00 00 02' } });
  });
});
