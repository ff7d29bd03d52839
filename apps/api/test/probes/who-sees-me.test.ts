import { factText } from '../../src/access/fact-texts';
import { facts, type Fact, type Role } from '@inntak/domain/access';
import { getNamedType } from 'graphql';
import { everyReader, type Reader } from './actors';
import { deepest } from './documents';
import { playFullStory, type Cast } from './full-story';
import { everyPersonRow, type PersonRow } from './people-rows';
import { openStage, type Stage } from './stage';

jest.setTimeout(180_000);

let stage: Stage;
let cast: Cast;
let readers: Reader[];
let adas: PersonRow[];
beforeAll(async () => {
  stage = await openStage();
  cast = await playFullStory(stage);
  await plantMarks(stage, cast['ada']?.id ?? '');
  readers = await everyReader(stage);
  const ada = await stage.tale.participantId('ada');
  adas = (await everyPersonRow(stage.api.owner)).filter(({ participantId }) => participantId === ada);
});
afterAll(() => stage.api.close());

/** Words that stand nowhere else: what holds one of a fact's words has told that fact about Ada. */
const marks = {
  name: ['Lindmo'],
  age: ['2007-09-14'],
  contactDetails: ['912 34 567', 'ada@eksempel.no'],
  school: ['"code":"donski"'],
  endOfSchool: ['2027-06-11'],
  ownWords: ['MERKE-EGNE-ORD'],
  answers: ['MERKE-SVAR'],
  experience: ['MERKE-ERFARING'],
  clarification: ['VURDERING AV BKD', 'BESØKET HOS ARBA'],
  referral: ['VURDERING AV ARBA', 'VURDERING AV NAV', '"dueOn":"2027-02-10"'],
  decision: ['GRUNNER: rolige oppgaver.'],
  letters: ['MERKE-BREV'],
  notes: ['SAKSNOTAT', 'SAMTALENOTAT'],
  consentCapacity: ['SAMTYKKEGRUNNLAG'],
  nationalId: ['MERKE-FNR'],
} as const satisfies Partial<Record<Fact, readonly string[]>>;
type MarkedFact = keyof typeof marks;
const markedFacts = facts.filter((fact): fact is MarkedFact => fact in marks);

/** Whose own words are whose: a reader must not meet another's. */
const othersWords: Readonly<Record<string, readonly string[]>> = {
  arba: ['VURDERING AV BKD', 'VURDERING AV NAV', 'SVAR TIL BKD', 'SVAR TIL BA'],
  bkd: ['VURDERING AV ARBA', 'VURDERING AV NAV', 'BESØKET HOS ARBA', 'SVAR TIL ARBA', 'SVAR TIL BA'],
  ba: ['VURDERING AV', 'BESØKET HOS ARBA', 'SVAR TIL ARBA', 'SVAR TIL BKD'],
  'nav-baerum': ['VURDERING AV BKD', 'SVAR TIL BKD', 'SVAR TIL BA'],
};

async function plantMarks({ api }: Stage, applicationId: string): Promise<void> {
  await api.owner.query("UPDATE application SET own_words = 'MERKE-EGNE-ORD' WHERE id = $1", [applicationId]);
  await api.owner.query(
    "UPDATE participant SET school_ends_on = '2027-06-11' WHERE id = (SELECT participant_id FROM application WHERE id = $1)",
    [applicationId],
  );
  await api.owner.query("UPDATE letter SET title = 'MERKE-BREV ' || title WHERE application_id = $1", [applicationId]);
  await api.owner.query(
    `UPDATE application_answer x SET value = to_jsonb(ARRAY['MERKE-SVAR TIL ' || upper(p.code)]) FROM offer o JOIN organisation p ON p.id = o.provider_id
      WHERE o.id = x.offer_id AND x.application_id = $1`,
    [applicationId],
  );
  await api.owner.query(
    `INSERT INTO work_experience (participant_id, tenant_id, kind, place, from_on)
     SELECT participant_id, tenant_id, 'jobTaster', 'MERKE-ERFARING', '2026-10-02' FROM application WHERE id = $1`,
    [applicationId],
  );
}

/** Everything a reader is told about Ada: every list, and every query with an id for every row of hers. */
async function toldAboutAda(reader: Reader): Promise<string> {
  const told: string[] = [];
  for (const field of Object.values(stage.schema.getQueryType()?.getFields() ?? {})) {
    if (
      ['viewer', 'offers', 'offer', 'schools', 'municipalities', 'offices', 'workTypes', 'yearWheel'].includes(
        field.name,
      )
    )
      continue;
    const ids = field.args.filter(({ type }) => getNamedType(type).name === 'ID');
    const tried = adas.filter(({ table }) => ['application', 'referral', 'letter'].includes(table));
    const variants =
      field.name === 'worklist'
        ? [{ view: 'all' }]
        : field.name === 'waitlist'
          ? [{ offerCode: 'arba-vta' }]
          : field.name === 'followUps'
            ? [{ list: 'toAsk' }, { list: 'answered' }]
            : field.name === 'transitionRound'
              ? [{ day: '2027-03-01' }]
              : field.name === 'attendance'
                ? [{ offerCode: 'ba-arbeid', from: '2027-09-06', to: '2027-09-10' }]
                : ['nextInLine', 'gaps', 'waitlistCensus', 'clarificationCourses'].includes(field.name)
                  ? [] // the office’s own, and figures
                  : ids.length === 1
                    ? tried.map(({ id }) => Object.fromEntries(ids.map(({ name }) => [name, id])))
                    : ids.length === 0
                      ? [{}]
                      : [];
    if (['room', 'decisionDraft', 'ifPlaced', 'roundWhatIf'].includes(field.name)) continue; // words for a case that is open already; no facts
    for (const variables of variants) {
      const document = await documentFor(field.name, variables);
      const { data } = await reader.asker.ask(document, variables);
      // A list also tells of others; hers are the entries that hold her name.
      told.push(...entriesOf(data).filter((entry) => entry.includes('Lindmo') || ids.length > 0));
    }
  }
  return told.join('\n');
}

const documents = new Map<string, string>();
async function documentFor(name: string, variables: Record<string, unknown>): Promise<string> {
  const found = documents.get(name);
  if (found !== undefined) return found;
  const field = stage.schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`There is no query "${name}".`);
  const made = await deepest(field, await stage.as('lise'), variables);
  documents.set(name, made);
  return made;
}

function entriesOf(data: unknown): string[] {
  const root: unknown = Object.values(data ?? {})[0];
  if (Array.isArray(root)) return root.map((each) => JSON.stringify(each));
  const { edges, people } = (root ?? {}) as { edges?: unknown[]; people?: unknown[] };
  if (people) return people.map((each) => JSON.stringify(each));
  return edges ? edges.map((each) => JSON.stringify(each)) : root == null ? [] : [JSON.stringify(root)];
}

interface Line {
  readonly id: string;
  readonly who: string;
  readonly why: string;
  readonly what: readonly string[];
  readonly lookedAt: readonly { readonly by: string; readonly what: string }[];
}
async function linesOfAda(): Promise<readonly Line[]> {
  const ada = await stage.as('ada', { kind: 'self' });
  const { whoSeesMe } = await ada.query<{ whoSeesMe: { lines: Line[] } }>(
    '{ whoSeesMe { lines { id who why what lookedAt { by what } } } }',
  );
  return whoSeesMe.lines;
}

/**
 * What a reader may see, and Ada is told of, without a screen that shows it: to tell too much is safe, to tell too little
 * is not. These are NAV's own visits and grants and the letters about them, of which there are none in her case.
 */
const notShown: Readonly<Partial<Record<Role, readonly MarkedFact[]>>> = {
  navAdviser: ['clarification', 'decision', 'letters'],
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** The marked facts that a line's words name. */
const saidOf = ({ what }: Line): MarkedFact[] =>
  markedFacts.filter((fact) =>
    (['all', 'own'] as const).some((extent) => what.includes(sentence(factText(fact, extent)))),
  );
const isHerself = ({ code, hat }: Reader) => code === 'ada' && hat.kind === 'self';
const officeRoles: readonly string[] = ['caseworker', 'decisionMaker', 'officeLeader'];

test('what «Hvem kan se opplysningene mine?» says of each reader is what that reader can fetch, fact by fact', async () => {
  const lines = await linesOfAda();
  const office = await stage.tale.organisationId('baerum-tildeling');
  const placeOnly = lines.find(({ why }) => why === 'Du har plass der, eller de har gitt deg plassen')?.who;
  const differences: object[] = [];
  for (const reader of readers) {
    if (isHerself(reader)) continue;
    const line = lines.find(({ id }) => id === reader.organisationId || id === reader.userId);
    const told = await toldAboutAda(reader);
    const seen = markedFacts.filter((fact) => marks[fact].some((mark) => told.includes(mark)));
    if (line === undefined || (line.id === office && !officeRoles.includes(reader.role))) {
      if (told !== '') differences.push({ reader: reader.name, saysNothingBut: told.slice(0, 300) });
      continue;
    }
    if (line.id === office) continue; // «Hele saken din»
    const said = saidOf(line);
    const unsaid = seen.filter((fact) => !said.includes(fact));
    const known = line.who === placeOnly ? [] : (notShown[reader.role] ?? []);
    const unseen = said.filter((fact) => !seen.includes(fact) && !known.includes(fact));
    if (unsaid.length + unseen.length > 0) differences.push({ reader: reader.name, unsaid, unseen });
  }
  expect(differences).toEqual([]);
  expect(lines).toHaveLength(6); // the office, her school, BKD, Arba, NAV, and BA where she has a place
});

test('nobody meets what she told, or was told, elsewhere', async () => {
  const met: object[] = [];
  for (const [organisation, words] of Object.entries(othersWords)) {
    const id = await stage.tale.organisationId(organisation);
    for (const reader of readers.filter(({ organisationId }) => organisationId === id)) {
      const told = await toldAboutAda(reader);
      const foreign = words.filter((word) => told.includes(word));
      if (foreign.length > 0) met.push({ reader: reader.name, foreign });
    }
  }
  expect(met).toEqual([]);
});

test('who has looked stands on the line afterwards, by name', async () => {
  const lines = await linesOfAda();
  for (const reader of readers.filter(({ code }) => ['lise', 'siv', 'pia', 'kari', 'even', 'nina'].includes(code))) {
    const line = lines.find(({ id }) => id === reader.organisationId);
    const { viewer } = await reader.asker.query<{ viewer: { name: string } }>('{ viewer { name } }');
    expect([reader.name, line?.lookedAt.map(({ by }) => by).includes(viewer.name)]).toEqual([reader.name, true]);
  }
});
