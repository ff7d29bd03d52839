import {
  answersByPhone,
  days,
  latest,
  offersPlace,
  openCase,
  takes,
  weekdaysAboveCapacity,
} from '../../test/story-cases';
import { sendsForApproval, type StoryCase } from '../../test/story-cases';
import { story, type Story } from '../../test/story';
import { testApi, type TestApi } from '../../test/test-api';

jest.setTimeout(60_000);

let api: TestApi;
let tale: Story;
beforeAll(async () => {
  api = await testApi();
  tale = await story(api);
});
afterAll(() => api.close());

const lise = () => api.as('lise', { role: 'caseworker' });
const dag = () => api.as('dag', { role: 'decisionMaker' });
const even = () => api.as('even', { role: 'navAdviser' });
const done = { __typename: 'CasePayload' };
const startOn = '2027-06-14';
const dayBefore = '2027-06-13';

/** Every weekday the person is placed on, Mondays only: she has all five or none in these stories. */
async function mondays({ participantId }: StoryCase): Promise<string[]> {
  const { rows } = await api.owner.query<{ text: string }>(
    `SELECT concat_ws(' ', o.code, lower(d.valid), coalesce((upper(d.valid) - 1)::text, '–')) AS text
       FROM placement_day d JOIN offer o ON o.id = d.offer_id WHERE d.participant_id = $1 AND d.weekday = 1 ORDER BY d.valid`,
    [participantId],
  );
  return rows.map(({ text }) => text);
}

/** Days, from now to a year ahead, on which she is in no place, or in two. */
async function daysNotInOne({ participantId }: StoryCase): Promise<string[]> {
  const { rows } = await api.owner.query<{ day: string }>(
    `SELECT day::date::text FROM generate_series('2027-02-01'::date, '2028-02-01', '1 day') day
      WHERE extract(isodow FROM day) < 6
        AND (SELECT count(*) FROM placement_day d WHERE d.participant_id = $1 AND d.valid @> day::date
                AND d.weekday = extract(isodow FROM day)) <> 1`,
    [participantId],
  );
  return rows.map(({ day }) => day);
}

const nextStep = async ({ applicationId }: StoryCase) =>
  (
    await (
      await lise()
    ).query<{ case: { nextStep: { key: string; who: string; deadline: string | null } } }>(
      'query ($id: ID!) { case(id: $id) { nextStep { key who deadline } } }',
      { id: applicationId },
    )
  ).case.nextStep;

interface GivingWay {
  readonly placements: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly version: number;
        readonly participant: { readonly id: string };
        readonly move: { readonly lastDay: string; readonly decided: boolean } | null;
        readonly allowedSteps: readonly { readonly step: string; readonly open: boolean }[];
      };
    }[];
  };
}
const givingWay = `{ placements(first: 50, givingWay: true) { edges { node { id version participant { id } move { lastDay decided }
  allowedSteps { step open } } } } }`;
/** NAV's places that must end, of this person: what NAV sees on its front page. */
const navSees = async ({ participantId }: StoryCase) =>
  (await (await even()).query<GivingWay>(givingWay)).placements.edges
    .map(({ node }) => node)
    .filter(({ participant }) => participant.id === participantId);

/** Somebody with NAV's place at Arba, who wants to the work centre; its case is another one. */
async function atArba(name: string): Promise<{ arba: StoryCase; move: StoryCase }> {
  const arba = await openCase(tale, 'baerum', [[{ offer: 'arba-vta', days: 5 }]], { name });
  const grant = {
    applicationId: arba.applicationId,
    wishId: arba.wishIds[0],
    madeOn: '2027-01-15',
    navReference: 'NAV-1',
    startOn: '2027-02-01',
    days: days(tale, 'arba-vta', 1, 5),
    yesHeardHow: 'meeting',
  };
  expect(await takes(await lise(), 'registerNavGrant', grant)).toMatchObject(done);
  // NAV's question was answered long ago, and closed with the case.
  await api.owner.query("UPDATE application SET state = 'closed' WHERE id = $1", [arba.applicationId]);
  const { participantId } = arba;
  const move = await openCase(tale, 'baerum', [[{ offer: 'ba-arbeid', days: 5 }]], { participantId });
  await api.owner.query("UPDATE application SET answer_target = '2027-12-31' WHERE id = $1", [move.applicationId]);
  return { arba, move };
}

const offered = async (move: StoryCase) =>
  offersPlace(tale, await lise(), move, days(tale, 'ba-arbeid', 1, 5), startOn);

async function decided(move: StoryCase) {
  const { id: placeOfferId } = await latest(tale, 'place_offer', move);
  const sent = await sendsForApproval(tale, await lise(), move, { outcome: 'granted', placeOfferId });
  return takes(await dag(), 'makeDecision', sent);
}

const ends = async (who: 'lise' | 'even', { arba }: { arba: StoryCase }, lastDay = dayBefore) => {
  const { id, version } = await latest(tale, 'placement', arba);
  const input = { id, version, lastDay, reason: 'Begynner på arbeidssenteret.' };
  return takes(who === 'lise' ? await lise() : await even(), 'endPlacement', input);
};

const stays = 'arba-vta 2027-02-01 –';
const moved = [`arba-vta 2027-02-01 ${dayBefore}`, `ba-arbeid ${startOn} –`];

describe('from NAV’s place to the municipality’s', () => {
  test('the new place is held while she stands in the old one; NAV ends it when she has said yes and it is decided', async () => {
    const both = await atArba('Flytte');
    const { arba, move } = both;
    const { sent } = await offered(move);
    expect(sent).toMatchObject(done);
    const { rows: letters } = await api.owner.query<{ body: string }>(
      `SELECT body::text FROM letter WHERE application_id = $1 AND kind = 'placeOffer'`,
      [move.applicationId],
    );
    expect(letters[0]?.body).toContain('Sier du nei, er alt som før.');
    expect(await mondays(move)).toEqual([stays]);
    // Nobody ends the old place while she is asked, and NAV is told nothing of it.
    expect(await ends('lise', both)).toMatchObject({ rule: 'move-not-decided' });
    expect(await navSees(move)).toEqual([]);
    expect(await answersByPhone(tale, await lise(), move, 'accept')).toMatchObject({
      nextText: expect.stringContaining('Du beholder plassen du har nå') as string,
    });
    expect(await ends('lise', both)).toMatchObject({ rule: 'move-not-decided' });

    expect(await decided(move)).toMatchObject(done);
    expect(await mondays(move)).toEqual([stays]);
    expect(await nextStep(move)).toMatchObject({ key: 'endNavPlace', deadline: dayBefore });
    const [place] = await navSees(move);
    expect(place).toMatchObject({ move: { lastDay: dayBefore, decided: true } });
    expect(place?.allowedSteps.filter(({ open }) => open)).toEqual([{ step: 'end', open: true }]);
    for (const wrong of ['2027-06-11', '2027-06-14', '2027-07-31']) {
      expect(await ends('even', both, wrong)).toMatchObject({
        rule: 'move-other-last-day',
        message: 'Siste dag må være 13. juni 2027. Den nye plassen begynner dagen etter.',
      });
    }
    expect(await ends('even', both)).toMatchObject({ __typename: 'PlacementPayload' });
    // Until the job has run, the place is held and nobody can take it back.
    const { id, version } = await latest(tale, 'place_offer', move);
    expect(await takes(await lise(), 'releasePlaceOffer', { id, version, reason: 'Feil' })).toMatchObject({
      rule: 'place-is-given',
    });
    await api.runJobs();
    expect(await mondays(move)).toEqual(moved);
    expect(await daysNotInOne(move)).toEqual([]);
    expect(await navSees(move)).toEqual([]);
    expect((await nextStep(move)).key).not.toBe('endNavPlace');
    expect(await latest(tale, 'placement', arba)).toMatchObject({ state: 'ended' });
    expect(await weekdaysAboveCapacity(tale)).toEqual([]);
  });

  test('a no leaves everything as it was, and the room is free for somebody else', async () => {
    const both = await atArba('Blir');
    await offered(both.move);
    expect(await answersByPhone(tale, await lise(), both.move, 'decline')).toMatchObject({
      nextText: 'Du beholder plassen du har. Alt er som før.',
    });
    expect(await mondays(both.move)).toEqual([stays]);
    expect(await latest(tale, 'placement', both.arba)).toMatchObject({ state: 'planned' });
    const { rows } = await api.owner.query('SELECT 1 FROM place_offer_day WHERE participant_id = $1 AND holds', [
      both.move.participantId,
    ]);
    expect(rows).toEqual([]);
    // What is not about another place is the office's as before.
    expect(await ends('even', both)).toMatchObject({
      __typename: expect.not.stringMatching('PlacementPayload') as string,
    });
    expect(await ends('lise', both, '2027-05-31')).toMatchObject({ __typename: 'PlacementPayload' });
  });

  test('changes she her mind before NAV has ended it, the room is given back, and she stays', async () => {
    const both = await atArba('Angrer');
    await offered(both.move);
    await answersByPhone(tale, await lise(), both.move, 'accept');
    await decided(both.move);
    const { id, version } = await latest(tale, 'place_offer', both.move);
    expect(await takes(await lise(), 'releasePlaceOffer', { id, version, reason: 'Ombestemte seg' })).toMatchObject(
      done,
    );
    expect(await navSees(both.move)).toEqual([]);
    expect(await mondays(both.move)).toEqual([stays]);
    expect(await daysNotInOne(both.move)).toEqual([]);
  });

  test('is not held beside a place whose end is set after the start, nor beside the municipality’s own', async () => {
    const both = await atArba('Slutter');
    expect(await ends('lise', both, '2027-06-30')).toMatchObject({ __typename: 'PlacementPayload' });
    expect((await offered(both.move)).sent).toMatchObject({ rule: 'day-taken' });
    const { id, version } = await latest(tale, 'place_offer', both.move);
    expect(await takes(await lise(), 'releasePlaceOffer', { id, version, reason: 'Ny dato' })).toMatchObject(done);
    const later = await offersPlace(tale, await lise(), both.move, days(tale, 'ba-arbeid', 1, 5), '2027-07-01');
    expect(later.sent).toMatchObject(done);
    await answersByPhone(tale, await lise(), both.move, 'accept');
    expect(await decided(both.move)).toMatchObject(done);
    expect(await mondays(both.move)).toEqual(['arba-vta 2027-02-01 2027-06-30', 'ba-arbeid 2027-07-01 –']);
    const { participantId } = both.move;
    const again = await openCase(tale, 'baerum', [[{ offer: 'bkd-aktivitet', days: 5 }]], { participantId });
    const other = await offersPlace(tale, await lise(), again, days(tale, 'bkd-aktivitet', 1, 5), '2027-09-01');
    expect(other.sent).toMatchObject({ rule: 'day-taken' });
  });

  test('NAV and the office at the same moment: she has one place on every day, whoever is first', async () => {
    for (const first of ['end', 'release'] as const) {
      const both = await atArba(`Samtidig ${first}`);
      await offered(both.move);
      await answersByPhone(tale, await lise(), both.move, 'accept');
      await decided(both.move);
      const { id, version } = await latest(tale, 'place_offer', both.move);
      const acts = {
        end: () => ends('even', both),
        release: async () => takes(await lise(), 'releasePlaceOffer', { id, version, reason: 'Ombestemte seg' }),
      };
      const order = first === 'end' ? [acts.end, acts.release] : [acts.release, acts.end];
      await Promise.all(order.map((act) => act()));
      await api.runJobs();
      expect(await daysNotInOne(both.move)).toEqual([]);
      expect([[stays], moved]).toContainEqual(await mondays(both.move));
    }
  });
});
