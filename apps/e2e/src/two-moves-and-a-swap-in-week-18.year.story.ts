import { ask } from './support/asking';
import { approves } from './support/caseworker';
import {
  does,
  keepsNoMorePlaces,
  leads,
  placesAt,
  takesEveryPlace,
  wishesOf,
  type Place,
  type Wish,
} from './support/moves';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const swapDay = '2027-05-31';
const startOn = '2027-06-14';
const dayBefore = '2027-06-13';
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const meetings = '{ transitionMeetings { id version week state } transitionSettings { mayTakePart { id name } } }';
interface Meetings {
  readonly transitionMeetings: readonly {
    readonly id: string;
    readonly version: number;
    readonly week: number;
    readonly state: string;
  }[];
  readonly transitionSettings: { readonly mayTakePart: readonly { readonly id: string; readonly name: string }[] };
}
interface CaseParts {
  readonly case: {
    readonly application: { readonly wishes: readonly { readonly id: string; readonly state: string }[] };
    readonly placeOffers: readonly { readonly id: string; readonly version: number; readonly state: string }[];
    readonly decisions: readonly {
      readonly id: string;
      readonly version: number;
      readonly outcome: string;
      readonly state: string;
    }[];
  };
}
const caseParts = `query ($id: ID!) { case(id: $id) { application { wishes { id state } } placeOffers { id version state } decisions { id version outcome state } } }`;

test.use({ hands: 'keyboard' });

test('in the meeting of week 18 two people change places by two ordinary moves, and two others swap within the municipality', async ({
  logIn,
  itIs,
}) => {
  await itIs('2027-01-18');
  const lise = await logIn('lise');
  const dag = await logIn('dag');
  const held = async (code: string) => (await placesAt(lise, code)).map(({ participant }) => participant.id);
  const wish = async (from: string, to: string) => {
    const found = (await wishesOf(lise)).find(
      ({ now, wanted, state }) => state === 'onAgenda' && now[0]?.offer.code === from && wanted[0]?.offer.code === to,
    );
    if (!found) throw new Error(`Nobody at ${from} wants to ${to}.`);
    return found;
  };
  const toArba = await wish('ba-arbeid', 'arba-vta');
  const toBa = await wish('arba-vta', 'ba-arbeid');

  // Two who have the same weekdays at two full offers of the municipality's own, and want each other's.
  const sameDays = ({ days }: Place) => days.map(({ weekday }) => weekday).join();
  const [aurora, senior] = [await placesAt(lise, 'aurora-verksted'), await placesAt(lise, 'bkd-senior')];
  const pair = aurora.flatMap((one) => {
    const other = senior.find((each) => sameDays(each) === sameDays(one));
    return other && one.to === null ? [[one, other] as const] : [];
  })[0];
  if (!pair) throw new Error('Nobody has the same days.');
  const shared = pair[0].days.map(({ weekday }) => weekday);
  const leder = await logIn('leder');
  await leads(leder);
  await keepsNoMorePlaces(leder, 'aurora-verksted', shared, swapDay);
  await takesEveryPlace(leder, 'bkd-senior', shared, swapDay);
  for (const [index, person] of pair.entries()) {
    await does(lise, 'makeChangeWish', {
      participantId: person.participant.id,
      kind: 'otherPlace',
      wanted: [{ offerId: pair[1 - index]?.days[0]?.offer.id, weekdays: shared }],
      personView: 'Har lyst til å prøve noe nytt.',
      sharing: 'yes',
    });
  }

  await itIs('2027-05-04');
  const { transitionMeetings, transitionSettings } = await ask<Meetings>(lise, meetings);
  const meeting = transitionMeetings.find(({ week, state }) => week === 18 && state === 'planned');
  const office = transitionSettings.mayTakePart.find(({ name }) => name.startsWith('Tildelingskontoret'));
  if (!meeting || !office) throw new Error('There is no meeting in week 18.');
  await does(lise, 'beginTransitionMeeting', { id: meeting.id, version: meeting.version });
  // Who stands before the two, and could use what they would move around, is settled first.
  const first = await wish('bkd-aktivitet', 'bkd-senior');
  await does(lise, 'recordChangeOutcome', {
    id: first.id,
    version: first.version,
    outcome: 'notNow',
    what: 'Vi ser på det igjen til høsten.',
    ownerId: office.id,
    tellerId: office.id,
    dueOn: '2027-05-20',
    reason: 'Det er fullt på seniortilbudet fra juni.',
    againOn: '2027-10-12',
  });

  await test.step('1. Arba and the work centre see both cases; the day centre sees two numbers', async () => {
    for (const [who, seen] of [
      ['siv', 1],
      ['nina', 1],
      ['pia', 0],
    ] as const) {
      const provider = await logIn(who);
      await provider.page.goto(`/tilbyder/moter/${meeting.id}`);
      const agenda = provider.page.getByRole('region', { name: 'Saksliste' });
      await expect(agenda.getByText(/^Sak \d+$/).first()).toBeVisible();
      for (const { participant } of [toArba, toBa]) await expect(agenda.getByText(participant.name)).toHaveCount(seen);
    }
  });

  const before = { arba: await held('arba-vta'), ba: await held('ba-arbeid') };
  await test.step('2. Both moves are recommended, with who does what by when; everybody keeps what she has', async () => {
    const { page, hands } = lise;
    await lise.open(`/tildeling/flyt/${meeting.id}`);
    for (const { participant } of [toArba, toBa]) {
      await hands.press(page.getByRole('button', { name: participant.name }));
      await expect(page.getByRole('heading', { name: new RegExp(`^Sak \\d+: ${participant.name}`) })).toBeVisible();
      await hands.choose(page.getByRole('radio', { name: /^Anbefales/ }));
      await hands.type(page.getByLabel('Hva skal gjøres?'), 'Flytte i juni.');
      await hands.select(page.getByLabel('Hvem gjør det?'), office.name);
      await hands.type(page.getByLabel('Innen'), '2027-06-01');
      await hands.select(page.getByLabel(`Hvem sier det til ${participant.firstName}?`), office.name);
      if (participant === toArba.participant) await lise.picture('mote-uke-18');
      await hands.press(page.getByRole('button', { name: /^Lagre (utfallet|og gå til neste)$/ }));
      await expect(page.getByRole('button', { name: participant.name })).toContainText('Anbefalt');
    }
    expect({ arba: await held('arba-vta'), ba: await held('ba-arbeid') }).toEqual(before);
  });

  await test.step('3. Each move is decided by the ordinary steps: a grant from NAV, and a decision', async () => {
    // NAV's places are all in use: the one she leaves is the one he gets.
    await movesToBa(lise, dag, await logIn('even'), toBa, await recommended(lise, toBa));
    await movesToArba(lise, dag, await recommended(lise, toArba));
    const at = async (code: string, { participant }: Wish) =>
      (await placesAt(lise, code))
        .filter(({ participant: { id } }) => id === participant.id)
        .map(({ from, to }) => [from, to]);
    expect([await at('arba-vta', toArba), await at('ba-arbeid', toBa)]).toEqual([[[startOn, null]], [[startOn, null]]]);
    expect((await at('ba-arbeid', toArba))[0]?.[1]).toBe(dayBefore);
    expect((await at('arba-vta', toBa))[0]?.[1]).toBe(dayBefore);
  });

  await test.step('4. The other two are asked; one yes moves nobody, two do, and another person approves', async () => {
    const { page, hands } = lise;
    await lise.open(`/tildeling/flyt/${meeting.id}`);
    const swaps = page.getByRole('region', { name: 'Mulige bytter' });
    await hands.press(swaps.getByRole('button', { name: 'Spør alle' }));
    const asking = page.getByRole('dialog');
    await expect(asking.getByText(/Ingen mister plassen de har mens vi spør/)).toBeVisible();
    await hands.press(asking.getByRole('button', { name: 'Spør alle' }));
    await expect(asking).toBeHidden();
    await lise.picture('bytte-spurt');
    const days = async () => [await held('aurora-verksted'), await held('bkd-senior')];
    const had = await days();
    for (const left of [2, 1]) {
      await expect(swaps.getByRole('button', { name: 'Sa ja' })).toHaveCount(left);
      expect(await days()).toEqual(had);
      await hands.press(swaps.getByRole('button', { name: 'Sa ja' }).first());
      await hands.choose(page.getByRole('dialog').getByLabel('Telefon'));
      await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Lagre svaret' }));
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await expect(swaps.getByText('Alle sa ja', { exact: true })).toBeVisible();
    await hands.press(swaps.getByRole('button', { name: 'Send til godkjenning' }));
    await hands.type(page.getByRole('dialog').getByLabel('Begrunnelse i vedtakene'), 'Begge ønsker det.');
    await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }));
    await expect(swaps.getByText('Til godkjenning', { exact: true })).toBeVisible();
    await dag.open('/tildeling/flyt');
    await dag.hands.press(dag.page.getByRole('button', { name: 'Godkjenn byttet' }));
    await dag.hands.press(dag.page.getByRole('dialog').getByRole('button', { name: 'Godkjenn byttet' }));
    await expect(dag.page.getByText('Gjennomført', { exact: true })).toBeVisible();
    const [one, other] = pair;
    expect(await held('aurora-verksted')).toContain(other.participant.id);
    expect(await held('bkd-senior')).toContain(one.participant.id);
  });
});

/** The wish with the case that the recommendation opened. */
async function recommended(lise: Visitor, { id }: Wish) {
  const wish = (await wishesOf(lise)).find((each) => each.id === id);
  const applicationId = wish?.caseId ?? '';
  const read = async () => (await ask<CaseParts>(lise, caseParts, { id: applicationId })).case;
  const { wishes } = (await read()).application;
  const wishId = wishes.find(({ state }) => state === 'suitable')?.id ?? '';
  return { applicationId, wishId, read, person: wish?.participant.id ?? '', name: wish?.participant.name ?? '' };
}
type Recommended = Awaited<ReturnType<typeof recommended>>;

async function daysAt(lise: Visitor, code: string) {
  const offerId = (
    await ask<{ offers: { edges: { node: { id: string; code: string } }[] } }>(
      lise,
      '{ offers(first: 100) { edges { node { id code } } } }',
    )
  ).offers.edges.find(({ node }) => node.code === code)?.node.id;
  return weekdays.map((weekday) => ({ offerId, weekday }));
}

async function placeOf(lise: Visitor, code: string, person: string): Promise<Place> {
  const found = (await placesAt(lise, code)).find(({ participant }) => participant.id === person);
  if (!found) throw new Error(`She has no place at ${code}.`);
  return found;
}

const written = {
  reasons: 'Du ønsker det, og det er plass.',
  facts: 'Møtet i uke 18 og samtalen med deg.',
  ownView: 'Ja.',
};

/** Lise prepares a decision and sends it for approval from the case; Dag reads it and makes it. */
async function decided(lise: Visitor, dag: Visitor, move: Recommended, input: object): Promise<void> {
  const { applicationId, name } = move;
  await does(lise, 'prepareDecision', { applicationId, wishIds: [], ...written, ...input });
  await lise.open(`/tildeling/sak/${applicationId}`);
  const decisions = lise.page.getByRole('region', { name: 'Vedtak', exact: true });
  await lise.hands.press(decisions.getByRole('button', { name: 'Send til godkjenning' }));
  const asking = lise.page.getByRole('dialog');
  await expect(asking.getByText('Du kan ikke godkjenne det selv.')).toBeVisible();
  await lise.hands.press(asking.getByRole('button', { name: 'Send til godkjenning' }));
  await expect(asking).toBeHidden();
  await dag.open('/tildeling/godkjenning');
  await approves(dag, name);
}

/** NAV's grant waits, with its place held, until the municipality has decided the end of the days it gave. */
async function movesToArba(lise: Visitor, dag: Visitor, move: Recommended): Promise<void> {
  const { applicationId, wishId, person } = move;
  const place = await placeOf(lise, 'ba-arbeid', person);
  const days = await daysAt(lise, 'arba-vta');
  const grant = { madeOn: '2027-05-03', navReference: 'NAV-2027-88', yesHeardHow: 'meeting' };
  await does(lise, 'registerNavGrant', { applicationId, wishId, startOn, days, ...grant });
  expect((await placeOf(lise, 'ba-arbeid', person)).to).toBeNull();
  await decided(lise, dag, move, { outcome: 'ended', placementId: place.id, to: dayBefore });
}

/** BA's place is held while she stands in NAV's: NAV ends that one when she has said yes and it is decided. No day is lost. */
async function movesToBa(lise: Visitor, dag: Visitor, even: Visitor, wish: Wish, move: Recommended): Promise<void> {
  const { applicationId, wishId, read, person } = move;
  const { id, version } = await placeOf(lise, 'arba-vta', person);
  await does(lise, 'preparePlaceOffer', { applicationId, wishId, startOn, days: await daysAt(lise, 'ba-arbeid') });
  const offer = async () => (await read()).placeOffers[0];
  const prepared = await offer();
  await does(lise, 'sendPlaceOffer', { id: prepared?.id, version: prepared?.version, answerBy: '2027-05-25' });
  const sent = await offer();
  const heard = { heardHow: 'phone', heardOn: '2027-05-04', heardWho: 'Henne selv' };
  await does(lise, 'answerPlaceOffer', { id: sent?.id, version: sent?.version, answer: 'accept', ...heard });
  await decided(lise, dag, move, { outcome: 'granted', placeOfferId: sent?.id, wishIds: [wishId] });
  expect(await placeOf(lise, 'arba-vta', person)).toMatchObject({ id, version, to: null });
  expect((await placesAt(lise, 'ba-arbeid')).map(({ participant }) => participant.id)).not.toContain(person);

  await lise.open(`/tildeling/sak/${applicationId}`);
  await expect(lise.page.getByText(`Siste dag her skal være 13. juni 2027.`, { exact: false })).toBeVisible();
  const { page, hands } = even;
  await even.worksAt(390);
  await even.open('/nav');
  const waiting = page.getByRole('region', { name: 'Plasser NAV skal avslutte' });
  await expect(waiting.getByText('siste dag 13. juni 2027')).toBeVisible();
  await even.picture('nav-plass-avsluttes');
  await hands.press(waiting.getByRole('button', { name: `Avslutt plassen til ${wish.participant.name}` }));
  const dialog = page.getByRole('dialog');
  await hands.type(dialog.getByRole('textbox'), 'Begynner på arbeidssenteret.');
  await hands.press(dialog.getByRole('button', { name: 'Avslutt plassen' }));
  await expect(dialog).toBeHidden();
  await expect(waiting).toBeHidden();
  // She is placed in the moment after; it was held for her all the time.
  await expect
    .poll(async () => (await placesAt(lise, 'ba-arbeid')).map(({ participant }) => participant.id))
    .toContain(person);
}
