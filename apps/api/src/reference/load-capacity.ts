/**
 * Loads of capacity and pools, where an offer has none, and of inhabitants, where a municipality has none. Later changes are dated rows made in the product, and a
 * reference file must never write over them.
 */
import { capacities, pools } from './capacity';
import { sourceDay, type Load } from './load-types';
import { populations } from './population';
import type { CapacityReference, PoolReference } from './types';

const capacityText = `
  INSERT INTO offer_capacity (offer_id, weekday, open_places, valid, source, source_date, is_demo)
  SELECT o.id, g.weekday, g.open_places, daterange(g.valid_from, g.valid_to, '[]'), g.source, g.source_date, g.is_demo
    FROM jsonb_to_recordset($1) AS g (offer text, weekday smallint, open_places integer, valid_from date, valid_to date,
           source text, source_date date, is_demo boolean)
    JOIN offer o ON o.code = g.offer
   WHERE NOT EXISTS (SELECT 1 FROM offer_capacity c WHERE c.offer_id = o.id)`;

const poolText = `
  INSERT INTO offer_pool (offer_id, municipality_id, weekday, places, closed, valid, source, source_date, is_demo)
  SELECT o.id, m.id, g.weekday, g.places, g.closed, daterange(g.valid_from, g.valid_to, '[]'), g.source, g.source_date,
         g.is_demo
    FROM jsonb_to_recordset($1) AS g (offer text, municipality text, weekday smallint, places integer, closed boolean,
           valid_from date, valid_to date, source text, source_date date, is_demo boolean)
    JOIN offer o ON o.code = g.offer
    JOIN municipality m ON m.code = g.municipality
   WHERE NOT EXISTS (SELECT 1 FROM offer_pool p WHERE p.offer_id = o.id)`;

const populationText = `
  INSERT INTO population_figure (municipality_id, kind, number, as_of, source)
  SELECT m.id, 'inhabitants', g.number, g.as_of, g.source
    FROM jsonb_to_recordset($1) AS g (municipality text, number integer, as_of date, source text)
    JOIN municipality m ON m.code = g.municipality
   WHERE NOT EXISTS (SELECT 1 FROM population_figure f WHERE f.municipality_id = m.id AND f.kind = 'inhabitants')`;

function common({ offer, weekday, validFrom, validTo, source, sourceDate, demo }: CapacityReference | PoolReference) {
  return {
    offer,
    weekday,
    valid_from: validFrom,
    valid_to: validTo,
    source,
    source_date: sourceDay(sourceDate),
    is_demo: demo,
  };
}

export const capacityLoads: readonly Load[] = [
  {
    table: 'offer_capacity',
    text: capacityText,
    rows: capacities.map((row) => ({ ...common(row), open_places: row.openPlaces })),
  },
  {
    table: 'offer_pool',
    text: poolText,
    rows: pools.map((row) => ({
      ...common(row),
      municipality: row.municipality,
      places: row.places,
      closed: row.closed,
    })),
  },
  {
    table: 'population_figure',
    text: populationText,
    rows: populations.map(({ municipality, number, asOf, source }) => ({ municipality, number, as_of: asOf, source })),
  },
];
