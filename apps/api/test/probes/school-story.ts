import { self } from './acts';
import type { Stage } from './stage';

/** Maja lets her school follow; it writes down what it knows, she says what she thinks, and takes her consent back. */
export async function schoolStory({ api, does, row, tale }: Stage): Promise<void> {
  await does(['maja', self], 'giveSchoolConsent', { schoolCode: 'donski' });
  const pupilId = await tale.participantId('maja');
  await does('kari', 'tellEndOfSchool', { pupilId, endsOn: '2028-06-16', course: 'fiveYears', toldBy: 'guardian' });
  const practice = { pupilId, kind: 'jobTaster', place: 'Bakeriet', from: '2026-11-02', to: '2026-11-04' };
  await does('kari', 'registerExperience', { ...practice, state: 'happened', paidBy: 'school', costKroner: 3000 });
  const tried = async () => {
    const { id, version } = await row('work_experience', 'participant_id', pupilId);
    return { id, version };
  };
  await does(['maja', self], 'tellOwnView', { ...(await tried()), text: 'Det luktet godt.' });
  await does('kari', 'removeExperience', { pupilId, ...(await tried()) });
  const { rows } = await api.owner.query<{ id: string }>("SELECT id FROM app_user WHERE demo_code = 'hege'");
  await does('kari', 'handOverPupil', { pupilId, toUserId: rows[0]?.id, note: 'OVERFØRING: bruker bilder.' });
  await does(['maja', self], 'withdrawConsent', { id: (await row('consent', 'participant_id', pupilId)).id });
}
