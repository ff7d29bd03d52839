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

/** Takes a command directly, where a story is about what comes of it. It must succeed. */
export async function does(who: Visitor, mutation: string, input: object): Promise<void> {
  const own = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const type =
    mutation.endsWith('TransitionMeeting') && mutation !== 'planTransitionMeeting' ? 'TransitionMeetingStepInput' : own;
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
  readonly offer: { readonly id: string; readonly code: string };
  readonly cells: readonly { readonly weekday: string; readonly places: number; readonly inPlace: number }[];
  readonly pools: readonly { readonly municipality: { readonly id: string; readonly code: string } }[];
}

/** The leader says that there are no more places on these weekdays than are taken: from then on both offers are full. */
export async function fillsUp(leader: Visitor, offers: readonly string[], weekdays: readonly string[], from: string) {
  const { viewer } = await ask<{ viewer: { hats: { id: string; role: string }[] } }>(
    leader,
    '{ viewer { hats { id role } } }',
  );
  const hatId = viewer.hats.find(({ role }) => role === 'officeLeader')?.id;
  await ask(leader, 'mutation ($input: SwitchHatInput!) { switchHat(input: $input) { __typename } }', {
    input: { hatId },
  });
  const { capacity } = await ask<{ capacity: Room[] }>(
    leader,
    `query ($day: Day!) { capacity(day: $day) { offer { id code } cells { weekday places inPlace } pools { municipality { id code } } } }`,
    { day: from },
  );
  for (const { offer, cells, pools } of capacity.filter((each) => offers.includes(each.offer.code))) {
    const municipalityId = pools.find(({ municipality }) => municipality.code === 'baerum')?.municipality.id;
    for (const { weekday, places, inPlace } of cells.filter((each) => weekdays.includes(each.weekday))) {
      if (places === inPlace) continue;
      const told = { source: 'Avtale om antall plasser', sourceDate: '2027-01-11', reason: 'Færre ansatte i sommer.' };
      await does(leader, 'changePool', { offerId: offer.id, municipalityId, weekday, places: inPlace, from, ...told });
    }
  }
}
