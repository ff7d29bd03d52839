import { followUpMonths, followUpStanding } from '@inntak/domain/placements';
import fc from 'fast-check';
import { placesSomebody, type PlacedPerson } from '../../test/placed-people';
import { answersByPhone, days, latest, offersPlace, openCase, takes } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
let mina: PlacedPerson;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
  mina = await placesSomebody(tale, 'Mina', 'ba-arbeid', [1, 2]); // began on 17 August: three months on 17 November
});
afterAll(() => api.close());

interface View {
  id: string;
  version: number;
  answer: string;
  words: string | null;
  how: string | null;
  organisation: string | null;
  openToPlace: boolean;
  settledWords: string | null;
}
interface FollowUp {
  placementId: string;
  months: number;
  dueOn: string;
  answerBy: string;
  standing: string;
  wishNumber: number | null;
  told: boolean;
  person: View | null;
  places: View[];
  participant: { firstName: string };
  mayAnswer: boolean;
  mayTellView: boolean;
  maySettle: boolean;
}
const view = 'id version answer words how organisation openToPlace settledWords';
const fields = `placementId months dueOn answerBy standing wishNumber told person { ${view} } places { ${view} }
  participant { firstName } mayAnswer mayTellView maySettle`;

async function listOf(code: string, list: string, page = ''): Promise<FollowUp[]> {
  const asker = await api.as(code, ['lise', 'leder'].includes(code) ? { role: roleOf(code) } : {});
  const { followUps } = await asker.query<{ followUps: { edges: { node: FollowUp }[] } }>(
    `{ followUps(list: ${list}${page}) { edges { node { ${fields} } } } }`,
  );
  return followUps.edges.map(({ node }) => node);
}
const roleOf = (code: string) => (code === 'lise' ? ('caseworker' as const) : ('officeLeader' as const));
const self = { role: 'participant' } as const;
const mine = async (code: string) =>
  (await (await api.as(code, self)).query<{ myFollowUps: FollowUp[] }>(`{ myFollowUps { ${fields} } }`)).myFollowUps;
const payload = `... on FollowUpPayload { followUp { ${fields} } }`;
const asked = ({ placementId }: PlacedPerson, months = 3) => ({ placementId, months });
const isAbout = (person: PlacedPerson) => (each: FollowUp) => each.placementId === person.placementId;

test('SQL and the rules find the same standing for every day', async () => {
  const from = new Date('2026-01-01').getTime();
  const day = fc.integer({ min: 0, max: 800 }).map((n) => new Date(from + n * 86_400_000).toISOString().slice(0, 10));
  const drawn = fc.sample(
    fc.record({
      from: day,
      to: fc.option(day, { nil: null }),
      months: fc.constantFrom(...followUpMonths),
      answered: fc.boolean(),
      today: day,
    }),
    300,
  );
  const { rows } = await api.owner.query<{ standing: string }>(
    `SELECT follow_up_standing(x.from_on, x.to_on, x.months, x.answered, x.today) AS standing
       FROM jsonb_to_recordset($1) AS x (from_on date, to_on date, months integer, answered boolean, today date, n bigint)
      ORDER BY n`,
    [JSON.stringify(drawn.map((each, n) => ({ ...each, n, from_on: each.from, to_on: each.to })))],
  );
  expect(rows.map(({ standing }) => standing)).toEqual(
    drawn.map((each) => followUpStanding(each, each.months, each.answered, each.today)),
  );
});

test('who began three months ago stands on the lists of her place and the office, and is asked herself', async () => {
  const expected = { months: 3, dueOn: '2026-11-17', answerBy: '2026-12-15', standing: 'late', told: false };
  for (const code of ['nina', 'lise', 'leder']) {
    expect((await listOf(code, 'toAsk')).find(isAbout(mina))).toMatchObject(expected);
  }
  expect(await mine('mina')).toMatchObject([{ ...expected, mayAnswer: true, mayTellView: false }]);
  expect(await listOf('pia', 'toAsk')).toEqual([]);
  expect(await listOf('even', 'toAsk')).toEqual([]);
  expect(await listOf('kari', 'toAsk')).toEqual([]);
});

test('her own words are the office’s to read, and her place’s only when she says so', async () => {
  const person = await api.as('mina', self);
  const words = 'Jeg vil heller jobbe ute';
  const said = { ...asked(mina), answer: 'somethingElse', words, openToPlace: false };
  expect(await takes(person, 'answerFollowUp', said, payload)).toMatchObject({
    followUp: { standing: 'answered', person: { answer: 'somethingElse', words, how: 'self', openToPlace: false } },
  });
  const [atPlace] = await listOf('nina', 'toAsk');
  expect(atPlace).toMatchObject({
    told: true,
    standing: 'answered',
    person: null,
    mayAnswer: false,
    mayTellView: true,
  });
  expect(await listOf('nina', 'answered')).toEqual([]);
  const nina = await api.as('nina');
  expect(await takes(nina, 'answerFollowUp', { ...said, openToPlace: true })).toMatchObject({
    rule: 'follow-up-answered',
  });
  expect((await listOf('lise', 'toSettle')).find(isAbout(mina))).toMatchObject({ person: { words }, maySettle: true });

  const again = { ...said, openToPlace: true, version: 1 };
  expect(await takes(person, 'answerFollowUp', { ...again, version: 7 })).toMatchObject({ rule: 'follow-up-answered' });
  expect(await takes(person, 'answerFollowUp', again, payload)).toMatchObject({
    followUp: { person: { openToPlace: true, version: 2 } },
  });
  expect(await listOf('nina', 'answered')).toMatchObject([{ person: { words } }]);
});

test('what the place thinks stands beside it, once, and she can read it', async () => {
  const nina = await api.as('nina');
  const told = { ...asked(mina), answer: 'adjust' };
  expect(await takes(nina, 'tellPlaceView', told)).toMatchObject({ rule: 'follow-up-words-missing' });
  expect(await takes(nina, 'tellPlaceView', { ...told, answer: 'noAnswer' })).toMatchObject({
    rule: 'follow-up-view-missing',
  });
  const words = 'Vi tror hun trives bedre i hagegruppa';
  expect(await takes(nina, 'tellPlaceView', { ...told, words })).toMatchObject({ __typename: 'FollowUpPayload' });
  expect(await takes(nina, 'tellPlaceView', { ...told, words })).toMatchObject({ rule: 'follow-up-answered' });
  expect(await mine('mina')).toMatchObject([{ places: [{ answer: 'adjust', words }] }]);
  expect((await listOf('nina', 'toAsk')).find(isAbout(mina))).toBeUndefined();
  for (const code of ['mina', 'lise']) {
    const who = await api.as(code, code === 'mina' ? self : { role: 'caseworker' });
    expect(await takes(who, 'tellPlaceView', { ...told, words })).toMatchObject({ rule: 'step-not-yours' });
  }
});

test('the office writes what came of it, once, and then she cannot change her answer', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const person = (await listOf('lise', 'toSettle')).find(isAbout(mina))?.person;
  const settles = { id: person?.id, version: person?.version, words: 'Hun er med i hagegruppa fra mandag.' };
  expect(await takes(lise, 'settleFollowUp', { ...settles, words: ' ' })).toMatchObject({
    rule: 'follow-up-words-missing',
  });
  expect(await takes(await api.as('nina'), 'settleFollowUp', settles)).toMatchObject({ rule: 'step-not-yours' });
  expect(await takes(lise, 'settleFollowUp', { ...settles, version: 1 })).toMatchObject({ __typename: 'Conflict' });
  expect(await takes(lise, 'settleFollowUp', settles)).toMatchObject({ __typename: 'FollowUpPayload' });
  expect(await listOf('lise', 'toSettle')).toEqual([]);
  const said = { ...asked(mina), answer: 'goesWell', openToPlace: true, version: 3 };
  expect(await takes(await api.as('mina', self), 'answerFollowUp', said)).toMatchObject({ rule: 'follow-up-answered' });
  const { rows } = await api.owner.query<{ step: string }>(
    `SELECT step FROM case_history WHERE participant_id = $1 AND object_type = 'followUp' ORDER BY seq`,
    [mina.participantId],
  );
  expect(rows.map(({ step }) => step)).toEqual(['answer', 'answerAgain', 'tellPlaceView', 'settle']);
});

test('told together with the place it is the place’s to read; to the office, with words', async () => {
  const [odin, rina] = [
    await placesSomebody(tale, 'Odin', 'ba-arbeid', [3]),
    await placesSomebody(tale, 'Rina', 'bkd-aktivitet', [4]),
  ];
  const together = { ...asked(odin), answer: 'goesWell', openToPlace: false };
  expect(await takes(await api.as('nina'), 'answerFollowUp', together, payload)).toMatchObject({
    followUp: { person: { how: 'place', openToPlace: true, organisation: 'Bærum arbeidssenter' } },
  });
  const lise = await api.as('lise', { role: 'caseworker' });
  const toldOffice = { ...asked(rina), answer: 'adjust', openToPlace: false };
  expect(await takes(lise, 'answerFollowUp', toldOffice)).toMatchObject({ rule: 'follow-up-words-missing' });
  expect(await takes(lise, 'answerFollowUp', { ...toldOffice, words: 'Det er for mye bråk' }, payload)).toMatchObject({
    followUp: { person: { how: 'office', openToPlace: false } },
  });
  expect(
    await takes(lise, 'answerFollowUp', { ...asked(rina, 6), answer: 'goesWell', openToPlace: false }),
  ).toMatchObject({
    rule: 'follow-up-not-now',
    message: 'Dette blir spurt om fra 17. februar 2027.',
  });
  expect(
    await takes(await api.as('pia'), 'answerFollowUp', { ...asked(odin), answer: 'goesWell', openToPlace: true }),
  ).toMatchObject({
    __typename: 'NotFound',
  });
});

test('which wish the place was is told to the office and the person, not to the place', async () => {
  const lise = await api.as('lise', { role: 'caseworker' });
  const one = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }], [{ offer: 'ba-arbeid', days: 1 }]]);
  await offersPlace(tale, lise, { ...one, wishIds: one.wishIds.slice(1) }, days(tale, 'ba-arbeid', 5));
  await answersByPhone(tale, lise, one, 'accept');
  const { id: placeOfferId } = await latest(tale, 'place_offer', one);
  const decides = { applicationId: one.applicationId, wishIds: one.wishIds.slice(1), placeOfferId, outcome: 'granted' };
  await takes(lise, 'prepareDecision', { ...decides, reasons: 'Det passer.', facts: 'Søknaden.' });
  const decision = await latest(tale, 'decision', one);
  await takes(lise, 'sendDecisionForApproval', { id: decision.id, version: decision.version });
  const dag = await api.as('dag', { role: 'decisionMaker' });
  await takes(dag, 'makeDecision', { id: decision.id, version: decision.version + 1 });
  const { id, version } = await latest(tale, 'placement', one);
  const { rows } = await api.owner.query<{ from_on: string }>('SELECT from_on FROM placement WHERE id = $1', [id]);
  await api.setDay(rows[0]?.from_on ?? '');
  await takes(lise, 'startPlacement', { id, version });
  await api.owner.query(`UPDATE placement SET from_on = from_on - 100 WHERE id = $1`, [id]);
  const of = (list: FollowUp[]) => list.find(({ placementId }) => placementId === id)?.wishNumber;
  expect([of(await listOf('lise', 'toAsk')), of(await listOf('nina', 'toAsk'))]).toEqual([2, null]);
  await api.setDay('2027-01-18');
});

test('figures are counted of each person once, and none of one to four', async () => {
  interface Figures {
    marks: {
      months: number;
      reached: number | null;
      still: number | null;
      answered: number | null;
      content: number | null;
    }[];
    byWish: { none: number | null; total: number | null };
  }
  const document = `{ followUpFigures { since until byWish { first second third none total } marks { months reached still answered
    content missed withFirstWish { base part } withOther { base part } } } }`;
  const figures = async () =>
    (await (await api.as('leder', { role: 'officeLeader' })).query<{ followUpFigures: Figures }>(document))
      .followUpFigures;
  expect((await figures()).marks[0]).toMatchObject({ months: 3, reached: null, answered: null });
  const lise = await api.as('lise', { role: 'caseworker' });
  for (let number = 0; number < 6; number += 1) {
    const one = await placesSomebody(tale, `Tone${number}`, 'ba-arbeid', [2]);
    await takes(lise, 'answerFollowUp', { ...asked(one), answer: 'goesWell', openToPlace: true });
  }
  const { marks, byWish } = await figures();
  expect(marks[0]).toMatchObject({ reached: 9, still: 9, answered: 9, content: null, withFirstWish: null });
  expect(marks[1]).toMatchObject({ months: 6, reached: 0 });
  expect(byWish).toMatchObject({ none: 9, total: 9 });
  for (const code of ['hanne', 'nina', 'even']) {
    expect(await (await api.as(code)).query('{ followUpFigures { since } }')).toEqual({ followUpFigures: null });
  }
});
