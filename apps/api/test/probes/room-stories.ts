import type { StoryApplication } from '../story';
import type { Stage } from './stage';

/** A provider closes, moves it and opens again, and proposes; another number of places is proposed and answered. */
export async function roomStories(stage: Stage, { ada }: { readonly ada: StoryApplication }): Promise<void> {
  const { does, row, tale, api } = stage;
  const offerId = tale.offer('ba-arbeid').id;
  await does('nina', 'closeOffer', { offerId, from: '2027-03-01', to: '2027-03-12', reason: 'Nytt kjøkken.' });
  const closure = () => row('offer_closure', 'offer_id', offerId);
  await does('nina', 'changeClosure', {
    ...(await closure()),
    from: '2027-03-08',
    to: '2027-03-12',
    reason: 'Senere.',
  });
  await does('nina', 'reopenOffer', { ...(await closure()), reason: 'Det går likevel.' });

  const arba = tale.offer('arba-vta').id;
  const { rows } = await api.owner.query<{ id: string }>("SELECT id FROM municipality WHERE code = 'baerum'");
  const number = { offerId: arba, municipalityId: rows[0]?.id, places: 98, from: '2027-08-01', reason: 'To nye' };
  await does('siv', 'changePool', { ...number, source: 'Avtale med NAV', sourceDate: '2027-01-10' });
  await does('even', 'answerPoolChange', { ...(await row('pool_change', 'offer_id', arba)), step: 'make' });
  const course = { startsOn: '2027-02-01', places: 16, place: 'KURSSTED' };
  await does('even', 'registerClarificationCourse', { municipalityId: rows[0]?.id, ...course });

  const { id: placementId, version } = await row('placement', 'application_id', ada.id);
  const ends = { placementId, version, kind: 'end', to: '2027-12-17', reason: 'Vil prøve noe nytt' };
  await does('nina', 'proposePlacementChange', ends);
  const proposal = await row('placement_proposal', 'placement_id', placementId);
  await does('lise', 'answerProposal', { ...proposal, step: 'decline', reason: 'Ikke ennå' });

  // A year passes for one who waits; the day is the same again at the end.
  const waiting = await api.owner.query<{ id: string }>(
    "SELECT id FROM waitlist_entry WHERE state = 'waiting' LIMIT 1",
  );
  const entryId = waiting.rows[0]?.id ?? '';
  await api.owner.query("UPDATE waitlist_entry SET since = '2026-01-18' WHERE id = $1", [entryId]);
  await api.http({ method: 'POST', url: '/demo/clock', payload: { day: '2027-01-18' } });
  await api.runJobs();
  await api.runJobs();
  const question = await row('wait_question', 'waitlist_entry_id', entryId);
  await does('lise', 'answerWaitQuestion', { ...question, answer: 'yes', heardHow: 'phone' });
  await api.runJobs();
}
