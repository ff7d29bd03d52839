import fc from 'fast-check';
import { getNamedType, type GraphQLField } from 'graphql';
import { randomUUID } from 'node:crypto';
import { databaseState } from '../garbage/database-state';
import { everyReader, type Reader } from './actors';
import { deepest } from './documents';
import { playFullStory } from './full-story';
import { everyName, everyPersonRow, strangersIn, type PersonRow } from './people-rows';
import { mutationDocument, openStage, type Stage } from './stage';

jest.setTimeout(180_000);

const seed = Number(process.env['PROBE_SEED'] ?? 20_270_118);
/** How many foreign ids each reader tries at each query, and how many readers try each mutation. */
const tries = Number(process.env['PROBE_TRIES'] ?? 2);

let stage: Stage;
let readers: Reader[];
let rows: PersonRow[];
let rowOf: Map<string, PersonRow>;
let names: Map<string, string>;
let actsFor: { userId: string; participantId: string }[];

beforeAll(async () => {
  stage = await openStage();
  await playFullStory(stage);
  readers = await everyReader(stage);
  rows = await everyPersonRow(stage.api.owner);
  rowOf = new Map(rows.map((row) => [row.id, row]));
  names = await everyName(stage.api.owner);
  actsFor = (
    await stage.api.owner.query<(typeof actsFor)[number]>(
      `SELECT representative_user_id AS "userId", participant_id AS "participantId" FROM representation
       UNION ALL SELECT id, participant_id FROM app_user WHERE participant_id IS NOT NULL`,
    )
  ).rows;
});
afterAll(() => stage.api.close());

const queries = () => Object.values(stage.schema.getQueryType()?.getFields() ?? {});
const foreignTo = ({ mayKnow }: Reader) => rows.filter(({ participantId }) => !mayKnow.has(participantId));
const drawn = <T>(from: readonly T[], count: number, salt: number): T[] =>
  fc.sample(fc.constantFrom(...from), { numRuns: count, seed: seed + salt });

const oneOf = (from: readonly PersonRow[], salt: number): PersonRow | undefined =>
  from.length > 0 ? drawn(from, 1, salt)[0] : undefined;

/** Those whom a log-in can act for in any of its hats: their names stand on the hats. */
const hatsOf = ({ userId }: Reader): ReadonlySet<string> =>
  new Set(actsFor.filter((each) => each.userId === userId).map(({ participantId }) => participantId));

/** What stands beside the id that is tried. A query whose other arguments are not told here fails the probe. */
const besides: Record<string, () => Promise<Record<string, unknown>>> = {
  application: () => Promise.resolve({}),
  case: () => Promise.resolve({}),
  caseLooks: () => Promise.resolve({}),
  referral: () => Promise.resolve({}),
  letter: () => Promise.resolve({}),
  import: () => Promise.resolve({}),
  disclosurePreview: async () => ({ organisationId: await stage.tale.organisationId('arba') }),
  schoolFacts: () => Promise.resolve({}),
  room: () => Promise.resolve({ startOn: '2027-08-16', offerIds: [stage.tale.offer('ba-arbeid').id] }),
  ifPlaced: () => Promise.resolve({ startOn: '2027-09-06' }),
  decisionDraft: () => Promise.resolve({ outcome: 'refused' }),
  intakeRound: () => Promise.resolve({}),
  roundExplanation: () => Promise.resolve({}),
  compareAllocationRuns: () => Promise.resolve({}),
  roundWhatIf: () =>
    Promise.resolve({ changes: [{ offerId: stage.tale.offer('ba-arbeid').id, places: 1, weekdays: [] }] }),
  transitionMeeting: () => Promise.resolve({}),
  clarificationCourses: () => Promise.resolve({}),
};
/** Id arguments that name nothing about a person, or only together with the one that is tried. */
const notTried = ['organisationId', 'offerIds'];

/** Lists and pages of one's own, with what they must be given. */
const lists: Record<string, readonly Record<string, unknown>[]> = {
  worklist: [
    ...['all', 'mine', 'urgent', 'restricted', 'closed', 'missingVta', 'waitingForOthers'].map((view) => ({ view })),
    { view: 'all', filter: { search: 'Ada' } },
  ],
  unrecordedSteps: ['mine', 'all', 'restricted'].map((scope) => ({ scope })),
  waitlist: [{ offerCode: 'arba-vta' }, { offerCode: 'ba-arbeid' }],
  placements: [{}, { offerCode: 'ba-arbeid' }],
  nextInLine: [{ offerCode: 'arba-vta', from: '2027-09-06' }],
  gaps: [{ from: '2027-02-01', to: '2027-06-18' }],
  waitlistCensus: [{ offerCode: 'arba-vta' }],
  attendance: [{ offerCode: 'ba-arbeid', from: '2027-09-06', to: '2027-09-10' }],
  offer: [{ code: 'ba-arbeid' }],
  changeWishes: [{}, { over: true }],
  followUps: ['toAsk', 'toSettle', 'answered'].map((list) => ({ list })),
  transitionRound: [{ day: '2027-03-01' }],
};

const hasIds = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ type }) => getNamedType(type).name === 'ID');

/** A query's document, and the variables that try an id. */
async function withIds(field: GraphQLField<unknown, unknown>) {
  const beside = (await besides[field.name]?.()) ?? {};
  const ids = field.args.filter(({ type, name }) => getNamedType(type).name === 'ID' && !notTried.includes(name));
  const variables = (id: string) => ({ ...beside, ...Object.fromEntries(ids.map(({ name }) => [name, id])) });
  return { variables, document: await deepest(field, await stage.as('lise'), variables(randomUUID())) };
}

test('the readers wear every role, and the world has foreign rows of nearly every kind for each of them', () => {
  const roles = new Set(readers.map(({ role }) => role));
  expect(roles.size).toBe(15);
  for (const reader of readers) {
    const kinds = new Set(foreignTo(reader).map(({ table }) => table));
    const known = ['participant', 'application', 'wish', 'note', 'place_offer', 'letter', 'case_history'];
    expect([reader.name, known.filter((kind) => !kinds.has(kind))]).toEqual([reader.name, []]);
  }
});

test('every query with an id is known to the probe', () => {
  expect(
    queries()
      .filter(hasIds)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(besides).sort());
});

test('whoever asks for somebody else’s anything is told what she is told of an id that does not exist', async () => {
  const wrong: object[] = [];
  const before = await databaseState(stage.api.owner);
  for (const field of queries().filter(hasIds)) {
    const { document, variables } = await withIds(field);
    for (const [index, reader] of readers.entries()) {
      const ask = (id: string) => reader.asker.ask(document, variables(id));
      const unknown = await ask(randomUUID());
      expect(unknown).toMatchObject({ status: 200, errors: [] });
      const cases = foreignTo(reader).filter(({ table }) => ['application', 'referral', 'letter'].includes(table));
      const foreign = [...drawn(foreignTo(reader), tries, index), ...drawn(cases, 1, index + 1)];
      for (const row of foreign) {
        const answer = await ask(row.id);
        const same = answer.status === unknown.status && JSON.stringify(answer.data) === JSON.stringify(unknown.data);
        if (!same || answer.errors.length > 0)
          wrong.push({
            field: field.name,
            as: reader.name,
            row,
            answer: JSON.stringify(answer.data ?? answer.errors).slice(0, 300),
          });
      }
    }
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(await databaseState(stage.api.owner)).toEqual(before);
});

test('no list, page or figure tells of somebody whom the reader may not know of', async () => {
  const wrong: object[] = [];
  for (const field of queries().filter((each) => !hasIds(each))) {
    const needs = field.args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
    const variants = lists[field.name] ?? (needs ? [] : [{}]);
    if (variants.length === 0) throw new Error(`The probe does not know what to ask ${field.name}.`);
    for (const variables of variants) {
      const document = await deepest(field, await stage.as('lise'), variables, 4);
      for (const reader of variables === variants[0] ? readers : readers.filter(({ mayKnow }) => mayKnow.size > 0)) {
        const answer = await reader.asker.ask(document, variables);
        const told = strangersIn(answer.data, field.name === 'viewer' ? hatsOf(reader) : reader.mayKnow, rowOf, names);
        if (answer.status !== 200 || told.length > 0)
          wrong.push({
            field: field.name,
            variables,
            as: reader.name,
            status: answer.status,
            told: [...new Set(told)].slice(0, 5),
          });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what somebody may see tells of nobody else', async () => {
  const wrong: object[] = [];
  for (const field of queries().filter(hasIds)) {
    const { document, variables } = await withIds(field);
    for (const [index, reader] of readers.entries()) {
      const own = rows.filter(
        ({ participantId, table }) =>
          reader.mayKnow.has(participantId) && ['application', 'referral', 'letter'].includes(table),
      );
      if (own.length === 0) continue;
      for (const { id } of drawn(own, tries, index + 2)) {
        const answer = await reader.asker.ask(document, variables(id));
        const told = strangersIn(answer.data, reader.mayKnow, rowOf, names);
        if (answer.status !== 200 || told.length > 0)
          wrong.push({ field: field.name, as: reader.name, status: answer.status, told });
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** The input with every id of a person's row replaced by one of another; the version becomes that row's own. */
function turned(input: unknown, replace: (row: PersonRow) => PersonRow): unknown {
  if (Array.isArray(input)) return input.map((each) => turned(each, replace));
  if (typeof input !== 'object' || input === null) return input;
  const entries = Object.entries(input).map(([key, value]): [string, unknown] => {
    const row = typeof value === 'string' ? rowOf.get(value) : undefined;
    return [key, row ? replace(row).id : turned(value, replace)];
  });
  const changed = Object.fromEntries(entries);
  const main = rowOf.get(String(changed['id'] ?? changed['wishId'] ?? changed['clarificationId']));
  const version = 'version' in changed ? 'version' : 'wishVersion' in changed ? 'wishVersion' : null;
  return version && main?.version != null ? { ...changed, [version]: main.version } : changed;
}

test('no mutation finds, changes or tells of somebody else’s anything, whoever tries', async () => {
  const wrong: object[] = [];
  const before = await databaseState(stage.api.owner);
  const tried = new Set<string>();
  const perMutation = new Map(stage.taken.map((taken) => [taken.mutation, taken]));
  for (const [name, { input }] of perMutation) {
    const document = mutationDocument(stage.schema, name);
    for (const [index, reader] of drawn(readers, tries * 3, name.length + name.charCodeAt(0)).entries()) {
      const foreign = foreignTo(reader);
      const other = (row: PersonRow) =>
        oneOf(
          foreign.filter(({ table }) => table === row.table),
          index,
        ) ??
        oneOf(foreign, index) ??
        row;
      let replaced = false;
      const toForeign = turned(input, (row) => ((replaced = true), other(row)));
      if (!replaced) continue;
      tried.add(name);
      const unknownIds = new Map<string, PersonRow>();
      const toUnknown = turned(toForeign, (row) => {
        const made = unknownIds.get(row.id) ?? { ...row, id: randomUUID() };
        unknownIds.set(row.id, made);
        return made;
      });
      const answer = await reader.asker.ask(document, { input: toForeign });
      const unknown = await reader.asker.ask(document, { input: toUnknown });
      const result = answer.data?.['result'] as { __typename?: string } | undefined;
      const same = JSON.stringify(answer.data) === JSON.stringify(unknown.data);
      if (!same || result?.__typename !== 'NotFound')
        wrong.push({
          name,
          as: reader.name,
          answer: JSON.stringify(answer.data ?? answer.errors),
          unknown: JSON.stringify(unknown.data),
        });
    }
  }
  const after = await databaseState(stage.api.owner);
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(after).toEqual(before);
  expect(tried.size).toBeGreaterThan(50);
});

test('a parent whose child came of age this morning, in a session from before, finds nothing more', async () => {
  const mona = await stage.as('mona', { kind: 'representation' });
  const sara = await stage.tale.participantId('sara');
  const saras = rows.filter(({ participantId }) => participantId === sara);
  const asks = async () => {
    const answers: string[] = [];
    for (const field of queries()) {
      if (!hasIds(field) && field.name !== 'myCase' && field.name !== 'whoSeesMe') continue;
      const { document, variables } = await withIds(field);
      for (const { id } of saras) answers.push(JSON.stringify((await mona.ask(document, variables(id))).data));
    }
    return answers.filter((answer) => strangersIn(answer, new Set(), rowOf, names).length > 0).length;
  };
  expect(await asks()).toBeGreaterThan(2);
  await stage.api.setDay('2027-03-12');
  expect(await asks()).toBe(0);
  await stage.api.setDay('2027-01-18');
});
