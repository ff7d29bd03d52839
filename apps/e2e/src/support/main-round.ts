import { ask, tells } from './asking';
import { newNationalId } from './national-id';
import type { Visitor } from './visitor';

interface Offer {
  readonly id: string;
  readonly code: string;
  readonly form: readonly {
    readonly key: string;
    readonly kind: string;
    readonly required: boolean;
    readonly options: readonly { readonly value: string }[];
  }[];
}

interface Applicant {
  readonly caseId: string | null;
  readonly caseVersion: number | null;
  readonly name: string | null;
  readonly needClass: number | null;
  readonly outcome: string | null;
}

const firstNames = [
  'Aksel',
  'Berit',
  'Chris',
  'Dorthe',
  'Edvin',
  'Frida',
  'Gard',
  'Hedda',
  'Iver',
  'Jorid',
  'Kaia',
  'Lars',
];
const lastNames = ['Aasen', 'Bakke', 'Dahl', 'Engen', 'Foss', 'Grønli'];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** Everybody in the office's own round, as its page is told. */
export async function applicantsOf(who: Visitor): Promise<{ readonly id: string; readonly people: Applicant[] }> {
  const { intakeRounds } = await ask<{ intakeRounds: { id: string; year: number }[] }>(
    who,
    '{ intakeRounds { id year } }',
  );
  const id = intakeRounds.find(({ year }) => year === 2027)?.id ?? '';
  const { intakeRound } = await ask<{ intakeRound: { applicants: Applicant[] } }>(
    who,
    'query ($id: ID!) { intakeRound(id: $id) { applicants { caseId caseVersion name needClass outcome } } }',
    { id },
  );
  return { id, people: intakeRound.applicants };
}

/** Applications on paper until so many have applied, each received and in step 1 with wishes found suitable. */
export async function untilSoManyHaveApplied(
  who: Visitor,
  count: number,
  offerCodes: readonly string[],
): Promise<void> {
  const { offers } = await ask<{ offers: { edges: { node: Offer }[] } }>(
    who,
    '{ offers(first: 100) { edges { node { id code form { key kind required options { value } } } } } }',
  );
  const chosen = offerCodes.flatMap((code) => offers.edges.find(({ node }) => node.code === code)?.node ?? []);
  const { people } = await applicantsOf(who);
  for (let turn = people.length; turn < count; turn += 1) await appliesOnPaper(who, turn, chosen);
}

async function appliesOnPaper(who: Visitor, turn: number, offers: readonly Offer[]): Promise<void> {
  // All want the first offer most, and every third nothing else: there is not room for everybody.
  const wished = offers.slice(0, turn % 3 === 0 ? 1 : 2);
  const from = turn % 3;
  const wishes = wished.map((offer, index) => ({
    rank: index + 1,
    parts: [index === 0 ? { offerId: offer.id, weekdays: days.slice(from, from + 3) } : { offerId: offer.id, days: 2 }],
  }));
  const paperReceivedOn = `2027-01-${String(4 + (turn % 12)).padStart(2, '0')}`;
  const registered = await tells(who, 'registerPaperApplication', 'RegisterPaperApplicationInput', {
    nationalId: newNationalId(),
    firstName: firstNames[turn % firstNames.length],
    lastName: `${lastNames[turn % lastNames.length] ?? ''} ${turn + 1}`,
    hasBankId: turn % 4 === 0,
    paperReceivedOn,
    wishes,
    answers: wished.flatMap(answersTo),
    origin: 'paper',
  });
  const id = registered.id;
  let version = await versionOf(who, id);
  for (const step of ['receiveApplication', 'startActivityClarification']) {
    await tells(who, step, 'ApplicationStepInput', { id, version });
    version = await versionOf(who, id);
  }
  for (const wish of await wishesOf(who, id)) {
    await tells(who, 'assessWish', 'AssessWishInput', { wishId: wish.id, version: wish.version, suitable: true });
  }
}

/** The need of everybody who has none yet is assessed, with a reason; `except` leaves some for the page. */
export async function needsAreAssessed(who: Visitor, except = 0): Promise<string[]> {
  const { people } = await applicantsOf(who);
  const missing = people.filter(
    ({ needClass, caseId, outcome }) => needClass === null && caseId !== null && outcome !== 'settled',
  );
  const left = missing.slice(0, except);
  for (const [index, { caseId, caseVersion, name }] of missing.slice(except).entries()) {
    const reason = `${name ?? 'Søkeren'} trenger noe å gå til om dagen.`;
    await tells(who, 'assessNeed', 'AssessNeedInput', {
      id: caseId,
      version: caseVersion,
      needClass: 1 + (index % 3),
      reason,
    });
  }
  return left.map(({ name }) => name ?? '');
}

function answersTo({ id, form }: Offer) {
  const answerTo: Readonly<Record<string, string>> = { yesNo: 'yes', weekdays: '1', text: 'Det går fint.' };
  return form
    .filter(({ required }) => required)
    .map(({ key, kind, options }) => ({
      offerId: id,
      key,
      value: [options[0]?.value ?? answerTo[kind] ?? 'Det går fint.'],
    }));
}

async function versionOf(who: Visitor, id: string): Promise<number> {
  const { case: found } = await ask<{ case: { application: { version: number } } }>(
    who,
    'query ($id: ID!) { case(id: $id) { application { version } } }',
    { id },
  );
  return found.application.version;
}

async function wishesOf(who: Visitor, id: string): Promise<readonly { id: string; version: number }[]> {
  const { case: found } = await ask<{ case: { application: { wishes: { id: string; version: number }[] } } }>(
    who,
    'query ($id: ID!) { case(id: $id) { application { wishes { id version } } } }',
    { id },
  );
  return found.application.wishes;
}
