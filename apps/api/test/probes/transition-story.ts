import { fillsUp, opensUp, placesSomebody } from '../placed-people';
import { self } from './acts';
import type { Stage } from './stage';

/** When everybody of the story has begun. */
const changeDay = '2027-09-06';

/** Wishes for change, a meeting held today and one that is cancelled, a swap carried out and one that is stopped. */
export async function transitionStory(stage: Stage): Promise<void> {
  const { does, row, tale } = stage;
  const office = await tale.organisationId('baerum-tildeling');
  const people = {
    karoline: await placesSomebody(tale, 'Karoline', 'ba-arbeid', [1, 2]),
    mikkel: await placesSomebody(tale, 'Mikkel', 'bkd-aktivitet', [1, 2]),
    anton: await placesSomebody(tale, 'Anton', 'ba-arbeid', [4]),
    berta: await placesSomebody(tale, 'Berta', 'bkd-aktivitet', [4]),
    vilde: await placesSomebody(tale, 'Vilde', 'ba-arbeid', [3]),
  };
  const wish = (who: keyof typeof people) => row('change_wish', 'participant_id', people[who].participantId);
  const wants = (
    who: keyof typeof people,
    kind: string,
    offer: string,
    weekdays: readonly string[],
    more: object = {},
  ) =>
    does([who, self], 'makeChangeWish', {
      kind,
      wanted: [{ offerId: tale.offer(offer).id, weekdays }],
      sharing: 'yes',
      ...more,
    });

  const meeting = { hours: 'Klokka 9 til 12', place: 'Rådhuset', year: 2027 };
  const parties = await Promise.all(['baerum-tildeling', 'ba', 'bkd', 'arba'].map(tale.organisationId));
  const plans = (week: number, heldOn: string) =>
    does('lise', 'planTransitionMeeting', {
      ...meeting,
      week,
      heldOn,
      parties: parties.map((organisationId) => ({ organisationId })),
    });
  await does(['leder', { role: 'officeLeader' }], 'changeMeetingPlan', {
    version: 0,
    weeks: [{ week: 18, weekday: 'tuesday' }],
    team: parties.map((organisationId) => ({ organisationId })),
    reason: 'Ett møte i året holder.',
  });
  await plans(18, '2027-05-04');
  await does('lise', 'cancelTransitionMeeting', {
    ...(await row('transition_meeting', 'week', '18')),
    reason: 'Ny dag',
  });
  await plans(3, '2027-01-18');
  const today = () => row('transition_meeting', 'week', '3');

  await wants('vilde', 'calmerDays', 'bkd-aktivitet', ['wednesday'], { ownWords: 'Jeg vil ha det roligere.' });
  const meetingId = (await today()).id;
  await does('lise', 'putOnAgenda', { ...(await wish('vilde')), meetingId });
  await does('lise', 'takeOffAgenda', { ...(await wish('vilde')), reason: 'Hun vil tenke seg om.' });
  await does('lise', 'putOnAgenda', { ...(await wish('vilde')), meetingId });
  await does('lise', 'beginTransitionMeeting', await today());
  await does('lise', 'recordChangeOutcome', {
    ...(await wish('vilde')),
    outcome: 'notNow',
    what: 'Vi ser på det igjen.',
    ownerId: office,
    tellerId: office,
    dueOn: changeDay,
    reason: 'Fullt på onsdag.',
    againOn: '2027-05-04',
  });
  await followsUp(stage, people.vilde.placementId);
  await does('lise', 'concludeTransitionMeeting', await today());
  const outcome = await row('change_outcome', 'participant_id', people.vilde.participantId);
  await does('lise', 'finishChangeTask', { outcomeId: outcome.id, version: outcome.version });
  await does('lise', 'takeUpChangeWish', await wish('vilde'));
  await does(['vilde', self], 'withdrawChangeWish', await wish('vilde'));

  await fillsUp(tale, 'ba-arbeid', changeDay);
  await fillsUp(tale, 'bkd-aktivitet', changeDay);
  await wants('karoline', 'calmerDays', 'bkd-aktivitet', ['monday', 'tuesday']);
  await wants('mikkel', 'newTasks', 'ba-arbeid', ['monday', 'tuesday']);
  await wants('anton', 'calmerDays', 'bkd-aktivitet', ['thursday']);
  await wants('berta', 'newTasks', 'ba-arbeid', ['thursday']);
  const asks = async (one: keyof typeof people, other: keyof typeof people) =>
    does('lise', 'askSwap', { changeWishIds: [(await wish(one)).id, (await wish(other)).id], startOn: changeDay });
  await asks('anton', 'berta');
  await does('lise', 'stopSwap', {
    ...(await row('swap', 'state', 'asking')),
    reason: 'Berta har fått en annen plass.',
  });
  await asks('karoline', 'mikkel');
  for (const who of ['karoline', 'mikkel'] as const) {
    const part = await row('swap_party', 'participant_id', people[who].participantId);
    await does([who, self], 'answerSwap', { ...part, answer: 'yes' });
  }
  await does('lise', 'sendSwapForApproval', {
    ...(await row('swap', 'state', 'agreed')),
    reasons: 'Begge ønsker det.',
  });
  await does('dag', 'carryOutSwap', await row('swap', 'state', 'forApproval'));
  await opensUp(tale, 'ba-arbeid');
  await opensUp(tale, 'bkd-aktivitet');

  // One of each to be seen: on an agenda, and asked.
  await plans(4, '2027-01-25');
  await does('lise', 'putOnAgenda', {
    ...(await wish('anton')),
    meetingId: (await row('transition_meeting', 'week', '4')).id,
  });
}

/** Asked three months after she began, and what came of it. Anton is asked, and has not answered. */
async function followsUp({ does, row }: Stage, placementId: string): Promise<void> {
  const asked = { placementId, months: 3, answer: 'adjust', words: 'OPPFØLGINGSORD' };
  await does(['vilde', self], 'answerFollowUp', { ...asked, openToPlace: false });
  await does('nina', 'tellPlaceView', { ...asked, words: 'STEDETSORD' });
  const { id, version } = await row('follow_up', 'side', 'person');
  await does('lise', 'settleFollowUp', { id, version, words: 'HVAKOMUTAVDET' });
}
