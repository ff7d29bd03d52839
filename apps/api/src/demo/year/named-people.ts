import type pg from 'pg';
import type { NationalIds } from '../../platform/national-ids';
import { demoNationalId, demoPeople } from '../people';
import type { CasePerson } from './demo-case';

const words: Readonly<Record<string, string>> = {
  jonas: 'Jeg vil jobbe med mat. Jeg er god på vafler.',
  emil: 'Jeg vil ha venner på jobben.',
  sara: 'Jeg liker å tegne og male.',
  henrik: 'Jeg vil til Arba. Jeg har vært der og det luktet frukt.',
  leif: 'Leif liker musikk og å være ute. Det står i brevet fra vergen.',
  sofie: 'Jeg har jobbet på arbeidssenteret lenge. Nå vil jeg prøve noe nytt.',
  nora: 'Jeg liker turene, men jeg vil lære noe nytt.',
  vera: 'Jeg vil lage ting med hendene.',
  filip: 'Jeg vil være med få folk. Butikken ble for mye.',
};

/** The named people who are in the register, as their stories need them. */
export async function namedPeople(
  owner: pg.ClientBase,
  nationalIds: NationalIds,
  firstTurn: number,
): Promise<CasePerson[]> {
  const { rows } = await owner.query<{ hash: string; participantId: string; userId: string | null }>(
    `SELECT encode(n.hash, 'hex') AS hash, n.participant_id AS "participantId", u.id AS "userId"
       FROM national_id n LEFT JOIN app_user u ON u.participant_id = n.participant_id`,
  );
  const known = new Map(rows.map((row) => [row.hash, row]));
  return demoPeople.flatMap(({ code, firstName, lastName, participation }, index): CasePerson[] => {
    const nationalId = demoNationalId(code);
    const row = known.get(nationalIds.hash(nationalId).toString('hex'));
    if (!row || participation === null) return [];
    const { municipality, school, schoolEnds, movedInOn } = participation;
    return [
      {
        code,
        turn: firstTurn + index,
        participantId: row.participantId,
        userId: row.userId,
        nationalId,
        firstName,
        lastName,
        municipality,
        school,
        schoolEnds,
        movedInOn,
        ownWords: words[code] ?? 'Jeg vil ha en jobb jeg kan være stolt av.',
        important: ['colleagues', 'learn'],
        helper: 'nobody',
        places: [],
        wishes: [],
        triedWorkWeeks: school === null ? null : 4,
      },
    ];
  });
}
