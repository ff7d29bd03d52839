import { expect } from '@playwright/test';
import { ask } from './asking';
import type { Visitor } from './visitor';

interface OfferForm {
  readonly id: string;
  readonly code: string;
  readonly form: readonly {
    readonly key: string;
    readonly kind: string;
    readonly required: boolean;
    readonly options: readonly { readonly value: string }[];
  }[];
}

/** Offers by code with a number of days a week, in the order they are wished for. */
export type Wished = readonly (readonly [offer: string, days: number])[];

/** What a command answered: what was asked for, or why not. */
type Answered<Payload> = Payload & { readonly message?: string };

/** Fills in an application with the form's own commands, for stories that begin at its summary. */
export async function hasFilledIn(who: Visitor, wished: Wished): Promise<void> {
  const { myCase } = await ask<{ myCase: { participant: { municipality: { code: string } } } }>(
    who,
    '{ myCase { participant { municipality { code } } } }',
  );
  const input = {
    municipalityCode: myCase.participant.municipality.code,
    ownWords: 'Jeg vil gjerne jobbe.',
    ...(await asWished(who, wished)),
  };
  const { saved } = await ask<{ saved: Answered<{ __typename: string }> }>(
    who,
    `mutation ($input: SaveApplicationInput!) { saved: saveApplication(input: $input) {
       __typename ... on Violation { message } } }`,
    { input },
  );
  expect(saved).toEqual({ __typename: 'ApplicationPayload' });
}

/** Somebody whom only the paper knows; the number is synthetic, as all numbers here. */
export interface OnPaper {
  readonly nationalId: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** A caseworker has registered a paper application, for stories that begin with a new case. The case's id. */
export async function hasRegistered(who: Visitor, person: OnPaper, wished: Wished): Promise<string> {
  const input = {
    ...person,
    hasBankId: false,
    paperReceivedOn: '2027-01-15',
    origin: 'paper',
    ownWords: 'Jeg vil gjerne jobbe.',
    ...(await asWished(who, wished)),
  };
  const { registered } = await ask<{ registered: Answered<{ case?: { id: string } }> }>(
    who,
    `mutation ($input: RegisterPaperApplicationInput!) { registered: registerPaperApplication(input: $input) {
       ... on CasePayload { case { id } } ... on Violation { message } } }`,
    { input },
  );
  expect(registered.message).toBeUndefined();
  if (!registered.case) throw new Error('The paper application was not registered.');
  return registered.case.id;
}

/** Wishes and the answers that their offers require, as the commands take them. */
async function asWished(who: Visitor, wished: Wished) {
  const { offers } = await ask<{ offers: { edges: { node: OfferForm }[] } }>(
    who,
    '{ offers(first: 100) { edges { node { id code form { key kind required options { value } } } } } }',
  );
  const chosen = wished.map(([code, days]) => {
    const offer = offers.edges.find(({ node }) => node.code === code)?.node;
    if (!offer) throw new Error(`There is no offer ${code}.`);
    return { offer, days };
  });
  return {
    wishes: chosen.map(({ offer, days }, index) => ({ rank: index + 1, parts: [{ offerId: offer.id, days }] })),
    answers: [...new Set(chosen.map(({ offer }) => offer))].flatMap(requiredAnswers),
  };
}

function requiredAnswers({ id, form }: OfferForm) {
  const yesOrDay: Readonly<Record<string, string>> = { yesNo: 'yes', weekdays: '1' };
  return form
    .filter(({ required }) => required)
    .map(({ key, kind, options }) => ({
      offerId: id,
      key,
      value: [options[0]?.value ?? yesOrDay[kind] ?? 'Det går fint.'],
    }));
}
