import {
  keyFigures,
  mayRegisterPopulation,
  notReached,
  perThousand,
  type KeyFigureCode,
} from '@inntak/domain/reporting';
import type { RequestContext } from '../platform/transaction';
import { districtCodes } from '../reference/municipalities';
import type { Municipality } from '../session/organisations.types';
import type { Population, PopulationFigure, PopulationUnit, Reached } from './population.types';
import { readReport } from './report.queries';

const words: Readonly<Record<KeyFigureCode, { readonly name: string; readonly description: string }>> = {
  vtaPlacesPerThousand: {
    name: 'VTA-plasser per 1 000 innbyggere',
    description:
      'VTA-plasser som bare kommunen eller bydelen kan bruke, delt på innbyggerne. Plasser som bydelene deler, står på hele byen.',
  },
  placesPerThousand: {
    name: 'Alle plasser per 1 000 innbyggere',
    description: 'Alle plasser med et fast antall. Plasser som telles per ukedag, regnes om til plasser på fem dager.',
  },
  notReached: {
    name: 'Har uføretrygd og er ikke kjent her',
    description:
      'Antallet med uføretrygd, minus dem som har plass eller åpen søknad. Det sier ikke hvor mange som ønsker en plass.',
  },
};

interface Row {
  readonly municipality: Municipality;
  readonly inhabitants: number | null;
  readonly asOf: string | null;
  readonly vtaPlaces: number;
  readonly places: number;
  /** Of the own only. */
  readonly figures: readonly PopulationFigure[] | null;
}

const text = `
  WITH own AS (SELECT m.* FROM municipality m WHERE m.id = $1), places AS MATERIALIZED (SELECT * FROM places_at_disposal($2))
  SELECT json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) AS municipality,
         i.number AS inhabitants, i.as_of AS "asOf",
         (SELECT coalesce(sum(p.places), 0)::float FROM places p WHERE p.municipality_id = m.id AND p.is_vta) AS "vtaPlaces",
         (SELECT coalesce(sum(p.places), 0)::float FROM places p WHERE p.municipality_id = m.id) AS places,
         CASE WHEN m.id = own.id THEN (
           SELECT coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'number', f.number, 'asOf', f.as_of,
                    'source', f.source, 'by', u.name) ORDER BY f.as_of DESC, f.kind), '[]')
             FROM population_figures(m.id) f LEFT JOIN app_user u ON u.id = f.by_user_id) END AS figures
    FROM own JOIN municipality m ON m.id = own.id OR coalesce(m.parent_id, m.id) = coalesce(own.parent_id, own.id)
    LEFT JOIN LATERAL (SELECT f.number, f.as_of FROM population_figures(m.id) f WHERE f.kind = 'inhabitants'
                        ORDER BY f.as_of DESC LIMIT 1) i ON true`;

/** Who sees it: the leader, and who sees figures. */
const readers = ['officeLeader', 'decisionMaker', 'districtAnalyst', 'cityAnalyst'] as const;

/** Places beside the number of people who live there; null for who has none to see. */
export async function readPopulation(ctx: RequestContext): Promise<Population | null> {
  const { actor } = ctx;
  const { role, tenantId } = actor;
  if (tenantId === null || !readers.some((reader) => reader === role)) return null;
  const rows = await ctx.read<Row>('population', text, [tenantId, ctx.today]);
  const own = rows.find(({ municipality }) => municipality.id === tenantId);
  if (!own) return null;
  const units = rows.map((row): PopulationUnit =>
    unitOf(row.municipality.kind === 'city' ? wholeCity(row, rows) : row, own),
  );
  const figures = [...(own.figures ?? [])];
  return {
    municipality: own.municipality,
    keyFigures: keyFigures.map(({ code }) => ({ code, ...words[code] })),
    units: units.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)),
    figures,
    reached: await reachedOf(ctx, figures),
    mayRegister: mayRegisterPopulation(actor, tenantId).ok,
  };
}

/** A city has what its bydeler have, and what they share. Where one of them has no number of inhabitants, it has none. */
function wholeCity(city: Row, rows: readonly Row[]): Row {
  const districts = rows.filter(({ municipality }) => municipality.kind === 'district');
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const isKnown = districts.every(({ inhabitants }) => inhabitants !== null);
  return {
    ...city,
    inhabitants: isKnown ? districts.reduce((all, { inhabitants }) => all + (inhabitants ?? 0), 0) : null,
    asOf: isKnown ? (districts.map(({ asOf }) => asOf ?? '').sort()[0] ?? null) : null,
    vtaPlaces: sum(({ vtaPlaces }) => vtaPlaces),
    places: sum(({ places }) => places),
  };
}

function unitOf({ municipality, inhabitants, asOf, vtaPlaces, places }: Row, own: Row): PopulationUnit {
  const number = districtCodes.findIndex((code) => code === municipality.code) + 1;
  return {
    ...{ municipality, inhabitants, asOf, vtaPlaces, places },
    number: number === 0 ? null : number,
    own: municipality.id === own.municipality.id,
    vtaPlacesPerThousand: perThousand(vtaPlaces, inhabitants),
    placesPerThousand: perThousand(places, inhabitants),
  };
}

/** The known are those of the report's latest half-year, as they may be shown there: no figure of today. */
async function reachedOf(ctx: RequestContext, figures: readonly PopulationFigure[]): Promise<Reached | null> {
  const withBenefit = figures.find(({ kind }) => kind === 'disabilityBenefit');
  if (!withBenefit) return null;
  const report = await readReport(ctx, null);
  const figure = report?.indicators.find(({ code }) => code === 'withoutPlace')?.figure;
  const known = figure?.base ?? null;
  return {
    withBenefit,
    period: report?.period ?? null,
    known,
    withoutPlace: figure?.value ?? null,
    notReached: notReached(withBenefit.number, known),
  };
}
