import type { Stage } from './stage';

/** A provider closes, moves it and opens again; another number of places is proposed and answered. */
export async function roomStories(stage: Stage): Promise<void> {
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
  await api.runJobs();
}
