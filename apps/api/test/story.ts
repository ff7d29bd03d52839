import { demoNationalId } from '../src/demo/people';
import { loadPeople } from '../src/demo/load-people';
import { forgetCatalogue } from '../src/offers/catalogue';
import { loadReference } from '../src/reference/load';
import type { Asker } from './asker';
import type { TestApi } from './test-api';

/** An offer's id and what its own form must have answered. */
export interface StoryOffer {
  readonly id: string;
  readonly code: string;
  readonly form: readonly {
    readonly key: string;
    readonly kind: string;
    readonly required: boolean;
    readonly options: readonly { readonly value: string }[];
  }[];
}

/** A wish in words: `{ offer: 'ba-arbeid', days: 3 }`. */
export interface StoryPart {
  readonly offer: string;
  readonly days?: number;
  readonly weekdays?: readonly string[];
}

/** The application as a story needs it. */
export interface StoryApplication {
  readonly id: string;
  readonly version: number;
  readonly caseNumber: string;
  readonly state: string;
  readonly wishes: readonly { readonly id: string; readonly rank: number; readonly version: number }[];
}

/** The real reference data and the named demo people, on a test's own database. */
export interface Story {
  readonly api: TestApi;
  offer(code: string): StoryOffer;
  organisationId(code: string): Promise<string>;
  /** A named person's id as a participant. Ada has one after she has begun to apply. */
  participantId(code: string): Promise<string>;
  /** Begins and fills in an application with every required answer. Ada's three wishes unless others are given. */
  fillsIn(asker: Asker, municipality: string, wishes?: readonly (readonly StoryPart[])[]): Promise<StoryApplication>;
  /** Fills in and sends. The submitted application. */
  applies(code: string, municipality?: string, wishes?: readonly (readonly StoryPart[])[]): Promise<StoryApplication>;
}

/** 1: Arba VTA, five days; 2: Bærum arbeidssenter three days and BKD two; 3: Bærum arbeidssenter four days. */
export const adasWishes: readonly (readonly StoryPart[])[] = [
  [{ offer: 'arba-vta', days: 5 }],
  [
    { offer: 'ba-arbeid', days: 3 },
    { offer: 'bkd-aktivitet', days: 2 },
  ],
  [{ offer: 'ba-arbeid', days: 4 }],
];

const offersDocument = `{ offers(first: 100) { edges { node { id code form { key kind required options { value } } } } } }`;
const applicationFields = 'id version caseNumber state wishes { id rank version }';
const saveDocument = `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { __typename
  ... on ApplicationPayload { application { ${applicationFields} } } ... on Violation { rule message } } }`;
const submitDocument = `mutation ($input: ApplicationStepInput!) { submitApplication(input: $input) { __typename
  ... on ApplicationPayload { application { ${applicationFields} } } ... on Violation { rule message } } }`;

interface Answered {
  readonly __typename: string;
  readonly application?: StoryApplication;
  readonly message?: string;
}

/** Loads everything a story starts from. The day is that of `testApi`: two weeks before the deadline. */
export async function story(api: TestApi): Promise<Story> {
  forgetCatalogue();
  const client = await api.owner.connect();
  try {
    await loadReference(client);
  } finally {
    client.release();
  }
  await loadPeople(api.owner, api.services.nationalIds);
  const { offers } = await api.anonymous.query<{ offers: { edges: { node: StoryOffer }[] } }>(offersDocument);
  const byCode = new Map(offers.edges.map(({ node }) => [node.code, node]));
  const offer = (code: string) => {
    const found = byCode.get(code);
    if (!found) throw new Error(`There is no offer "${code}".`);
    return found;
  };
  const idOf = async (text: string, value: string | Buffer): Promise<string> => {
    const { rows } = await api.owner.query<{ id: string | null }>(text, [value]);
    const id = rows[0]?.id;
    if (!id) throw new Error('There is nobody or nothing of that name yet.');
    return id;
  };
  const fillsIn: Story['fillsIn'] = async (asker, municipality, wishes = adasWishes) => {
    const { saveApplication } = await asker.mutate<{ saveApplication: Answered }>(saveDocument, {
      input: {
        municipalityCode: municipality,
        ownWords: 'Jeg vil jobbe et sted der det er rolig.',
        important: ['quiet', 'colleagues'],
        wishes: wishes.map((parts, index) => ({
          rank: index + 1,
          parts: parts.map(({ offer: code, days, weekdays }) => ({ offerId: offer(code).id, days, weekdays })),
        })),
        answers: answersFor([...new Set(wishes.flat().map((part) => part.offer))].map(offer)),
      },
    });
    return expectApplication(saveApplication);
  };
  return {
    api,
    offer,
    organisationId: (code) => idOf('SELECT id FROM organisation WHERE code = $1', code),
    participantId: (code) =>
      idOf('SELECT participant_id AS id FROM app_user WHERE demo_code = $1', code).catch(() =>
        idOf(
          'SELECT participant_id AS id FROM national_id WHERE hash = $1',
          api.services.nationalIds.hash(demoNationalId(code)),
        ),
      ),
    fillsIn,
    applies: async (code, municipality = 'baerum', wishes = adasWishes) => {
      const asker = await api.as(code, { kind: 'self' });
      const { id, version } = await fillsIn(asker, municipality, wishes);
      const { submitApplication } = await asker.mutate<{ submitApplication: Answered }>(submitDocument, {
        input: { id, version },
      });
      return expectApplication(submitApplication);
    },
  };
}

/** An answer to every required question: the first choice, yes, Monday, or a sentence. */
export function answersFor(offers: readonly StoryOffer[]) {
  const answerTo = { yesNo: 'yes', weekdays: '1', text: 'Det går fint.' } as Readonly<Record<string, string>>;
  return offers.flatMap(({ id, form }) =>
    form
      .filter(({ required }) => required)
      .map(({ key, kind, options }) => ({
        offerId: id,
        key,
        value: [options[0]?.value ?? answerTo[kind] ?? 'Det går fint.'],
      })),
  );
}

function expectApplication(answered: Answered): StoryApplication {
  if (!answered.application) throw new Error(`${answered.__typename}: ${answered.message ?? ''}`);
  return answered.application;
}
