import {
  halvesOf,
  periodOf,
  periodsEndedBefore,
  publishFairness,
  type CountedFairness,
  type FairnessStanding,
  type ReportPeriod,
} from '@inntak/domain/reporting';
import type { RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import type { Fairness } from './fairness.types';
import { periodName } from './indicator-words';

const words: Readonly<Record<FairnessStanding, { readonly name: string; readonly description: string }>> = {
  vtaPlace: {
    name: 'Har VTA-plass',
    description: 'Personer i varig tilrettelagt arbeid, i en bedrift for det eller i en vanlig bedrift.',
  },
  otherPlace: {
    name: 'Har en annen plass',
    description: 'Personer i arbeid eller aktivitet som kommunen eller bydelen har gitt, og ikke i VTA.',
  },
  waiting: { name: 'Venter', description: 'Personer med åpen søknad som ikke har noen plass.' },
};

interface Row {
  readonly municipality: Municipality;
  readonly standing: FairnessStanding;
  readonly people: number;
  readonly answered: number;
  readonly saidYes: number;
  readonly takenOn: string;
}

const text = `
  SELECT json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality,
         s.standing, s.people, s.answered, s.said_yes AS "saidYes", s.taken_on AS "takenOn"
    FROM fairness_snapshots($1) s JOIN municipality m ON m.id = s.municipality_id`;

/**
 * Whether it is fair, as it may be shown. Null: not for this role, or not counted for that period.
 *
 * @param code of a period that has ended; of a year its second half counts. The latest half-year when left out.
 */
export async function readFairness(ctx: RequestContext, code: string | null): Promise<Fairness | null> {
  const period = endedHalf(ctx, code);
  if (!period) return null;
  const rows = await ctx.read<Row>('fairness', text, [period.code]);
  const [first] = rows;
  if (!first) return null;
  const of = (standing: FairnessStanding) => {
    const row = rows.find((each) => each.standing === standing);
    return { all: row?.people ?? 0, yes: row?.saidYes ?? 0 };
  };
  const counted: CountedFairness = {
    answered: rows.reduce((sum, { answered }) => sum + answered, 0),
    standings: { vtaPlace: of('vtaPlace'), otherPlace: of('otherPlace'), waiting: of('waiting') },
  };
  const { standings, ...shown } = publishFairness(counted);
  return {
    ...shown,
    municipality: first.municipality,
    period: { ...period, name: periodName(period), running: false },
    countedOn: first.takenOn,
    standings: standings.map((each) => ({ ...each, ...words[each.code] })),
  };
}

function endedHalf(ctx: RequestContext, code: string | null): ReportPeriod | undefined {
  const halves = periodsEndedBefore(ctx.today).filter(({ kind }) => kind === 'halfYear');
  if (code === null) return halves[0];
  const asked = periodOf(code);
  if (!asked) return undefined;
  const half = asked.kind === 'year' ? halvesOf(asked.year)[1] : asked;
  return halves.find((each) => each.code === half.code);
}
