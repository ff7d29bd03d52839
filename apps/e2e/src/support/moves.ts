import { expect } from '@playwright/test';
import { ask } from './asking';
import type { Visitor } from './visitor';

/** A wish for change as the office reads it. */
export interface Wish {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly caseId: string | null;
  readonly participant: { readonly id: string; readonly name: string; readonly firstName: string };
  readonly now: readonly { readonly offer: { readonly code: string } }[];
  readonly wanted: readonly { readonly offer: { readonly code: string } }[];
}

/** A place as the office reads it. */
export interface Place {
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly to: string | null;
  readonly participant: { readonly id: string; readonly name: string };
  readonly days: readonly {
    readonly weekday: string;
    readonly to: string | null;
    readonly offer: { readonly id: string };
  }[];
}

/** Commands whose input is named after what it is, as others share it. */
const sharedInputs: Readonly<Record<string, string>> = {
  beginTransitionMeeting: 'TransitionMeetingStepInput',
  applyImport: 'ImportKeyInput',
};

/** Takes a command directly, where a story is about what comes of it. It must succeed. */
export async function does(who: Visitor, mutation: string, input: object): Promise<void> {
  const own = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const type = sharedInputs[mutation] ?? own;
  const { result } = await ask<{ result: { __typename: string; message?: string } }>(
    who,
    `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename ... on Violation { message }
      ... on NotFound { message } ... on Conflict { message } } }`,
    { input },
  );
  expect(result.message, `${mutation} succeeds`).toBeUndefined();
}

/** Every open wish of the office. */
export async function wishesOf(who: Visitor): Promise<Wish[]> {
  const { changeWishes } = await ask<{ changeWishes: { edges: { node: Wish }[] } }>(
    who,
    `{ changeWishes(first: 100) { edges { node { id version state caseId participant { id name firstName }
       now { offer { code } } wanted { offer { code } } } } } }`,
  );
  return changeWishes.edges.map(({ node }) => node);
}

/** Everybody who has a place at an offer. */
export async function placesAt(who: Visitor, offerCode: string): Promise<Place[]> {
  const { placements } = await ask<{ placements: { edges: { node: Place }[] } }>(
    who,
    `query ($code: String!) { placements(first: 100, offerCode: $code) { edges { node { id version from to
       participant { id name } days { weekday to offer { id } } } } } }`,
    { code: offerCode },
  );
  return placements.edges.map(({ node }) => node);
}

interface Room {
  readonly offer: { readonly id: string; readonly code: string; readonly name: string };
  readonly cells: readonly { readonly weekday: string; readonly places: number; readonly inPlace: number }[];
  readonly pools: readonly { readonly municipality: { readonly id: string; readonly code: string } }[];
}

/** The leader puts on the hat in which numbers of places are changed and sheets are read in. */
export async function leads(leader: Visitor): Promise<void> {
  const { viewer } = await ask<{ viewer: { hats: { id: string; role: string }[] } }>(
    leader,
    '{ viewer { hats { id role } } }',
  );
  const hatId = viewer.hats.find(({ role }) => role === 'officeLeader')?.id;
  await ask(leader, 'mutation ($input: SwitchHatInput!) { switchHat(input: $input) { __typename } }', {
    input: { hatId },
  });
}

async function roomOf(leader: Visitor, offerCode: string, day: string): Promise<Room> {
  const { capacity } = await ask<{ capacity: Room[] }>(
    leader,
    `query ($day: Day!) { capacity(day: $day) { offer { id code name } cells { weekday places inPlace } pools { municipality { id code } } } }`,
    { day },
  );
  const room = capacity.find(({ offer }) => offer.code === offerCode);
  if (!room) throw new Error(`There is no room at ${offerCode}.`);
  return room;
}

/** The leader says that there are no more places on these weekdays than are taken: from then on an offer with a number is full. */
export async function keepsNoMorePlaces(
  leader: Visitor,
  offerCode: string,
  weekdays: readonly string[],
  from: string,
): Promise<void> {
  const { offer, cells, pools } = await roomOf(leader, offerCode, from);
  const municipalityId = pools.find(({ municipality }) => municipality.code === 'baerum')?.municipality.id;
  for (const { weekday, places, inPlace } of cells.filter((each) => weekdays.includes(each.weekday))) {
    if (places === inPlace) continue;
    const told = { source: 'Avtale om antall plasser', sourceDate: '2027-01-11', reason: 'Færre ansatte i sommer.' };
    await does(leader, 'changePool', { offerId: offer.id, municipalityId, weekday, places: inPlace, from, ...told });
  }
}

const short: Readonly<Record<string, string>> = {
  monday: 'man',
  tuesday: 'tir',
  wednesday: 'ons',
  thursday: 'tor',
  friday: 'fre',
};

const norwegian = (day: string) => day.split('-').reverse().join('.');

/** The leader reads in people on every place that is free on these weekdays from a day on: an offer that is open to all is full. */
export async function takesEveryPlace(
  leader: Visitor,
  offerCode: string,
  weekdays: readonly string[],
  day: string,
): Promise<void> {
  const { offer, cells } = await roomOf(leader, offerCode, day);
  const rows = cells
    .filter(({ weekday }) => weekdays.includes(weekday))
    .flatMap(({ weekday, places, inPlace }) =>
      Array.from(
        { length: Math.max(0, places - inPlace) },
        (_, index) => `Gjest ${weekday} ${index};${short[weekday] ?? ''}`,
      ),
    )
    .map((person, index) => `${person};${offer.name};${1 + (index % 28)}.03.${1945 + (index % 10)};${norwegian(day)}`);
  const sheet = Buffer.from(['Navn;Dager;Tilbud;Fødselsdato;Fra dato', ...rows, ''].join('\n'));
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = await leader.page.request.post('/imports', { headers, data: sheet });
  const { id } = (await sent.json()) as { id: string };
  const read = async () =>
    (
      await ask<{ import: { version: number; columns: { field: string | null }[] } }>(
        leader,
        'query ($id: ID!) { import(id: $id) { version columns { field } } }',
        { id },
      )
    ).import;
  const { version, columns } = await read();
  const fields = columns.map(({ field }) => field);
  await does(leader, 'mapImport', { id, version, columns: fields, kind: 'placement', matchByName: false });
  await does(leader, 'applyImport', { id, version: (await read()).version });
}
