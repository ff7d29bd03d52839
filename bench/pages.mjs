import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ id: string } | { rowId: string }} Row
 * @typedef {{ nodes: Row[] }} Rows
 * @typedef {{ weekday: string | null, places: number, inPlace: number, decided: number }} Cell
 */

/**
 * What the product answers: the root field that the page asks for, and of it what is compared.
 *
 * @typedef {object} Answer
 * @property {{ edges: { node: { id: string, caseNumber: string } }[] }} worklist
 * @property {Record<'referrals' | 'placeOffers' | 'decisions' | 'placements' | 'letters' | 'callLog' | 'history', Row[]>
 *   & { application: { caseNumber: string, wishes: Row[] } }} case
 * @property {{ offer: { id: string }, weeks: { monday: string, cells: Cell[] }[] }[]} capacity
 * @property {{ units: object[] }} report
 */

/**
 * The same of PostGraphile's answers, which name things after tables and keys.
 *
 * @typedef {object} GraphileAnswer
 * @property {{ nodes: { applicationId: string, applicationByApplicationId: { caseNumber: string } }[] }} benchWorklist
 * @property {Record<`${string}ByApplicationIdAndParticipantIdAndTenantId`, Rows> & { caseNumber: string,
 *   participantByParticipantIdAndTenantId: Record<`${'placements' | 'letters'}ByParticipantIdAndTenantId`, Rows> }} applicationByRowId
 * @property {{ nodes: (Omit<Cell, 'weekday'> & { offerId: string, monday: string, weekday: number })[] }} benchCapacityCells
 * @property {{ nodes: { kind: string }[] }} benchReportGroup
 */

/**
 * A page that is measured: what the web sends to the product, and what PostGraphile is asked instead.
 *
 * @typedef {object} Page
 * @property {string} name
 * @property {string} as the demo person who looks, by code
 * @property {string} operation of the web
 * @property {(database: import('pg').Client) => Promise<Record<string, unknown>[]>} variables asked in turn
 * @property {(sent: (string | null)[][], asked: Record<string, unknown>) => Record<string, unknown>} graphileVariables from the values
 *   of the product's own statements, and what it was asked with
 * @property {(data: Answer) => unknown} shows what an answer of the product shows, in short
 * @property {(data: GraphileAnswer) => unknown} graphileShows the same of PostGraphile's
 * @property {number | null} goal times PostGraphile
 */

const weekdays = [null, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** @type {Page[]} */
export const pages = [
  {
    name: 'worklist',
    as: 'lise',
    operation: 'Worklist',
    variables: () => Promise.resolve([{ view: 'all', filter: {}, sort: 'deadline', first: 50 }]),
    graphileVariables: ([[tenant, holidays, first] = []]) => ({
      tenant,
      holidays: listOf(holidays),
      first: Number(first),
    }),
    shows: ({ worklist }) => worklist.edges.map(({ node }) => [node.id, node.caseNumber]),
    graphileShows: ({ benchWorklist }) =>
      benchWorklist.nodes.slice(0, 50).map((row) => [row.applicationId, row.applicationByApplicationId.caseNumber]),
    goal: 2,
  },
  {
    name: 'case',
    as: 'lise',
    operation: 'OfficeCase',
    // Cases under work, spread over the list, and some that have ended: what an office opens in a day.
    variables: async (database) => {
      const { rows } = await database.query(
        `(SELECT a.id, a.participant_id AS participant FROM application a JOIN municipality m ON m.id = a.tenant_id JOIN participant p ON p.id = a.participant_id
           WHERE m.code = 'baerum' AND p.protection = 'none' AND a.state IN ('received', 'activityClarification', 'workClarification')
           ORDER BY md5(a.id::text) LIMIT 12)
         UNION ALL
         (SELECT a.id, a.participant_id AS participant FROM application a JOIN municipality m ON m.id = a.tenant_id JOIN participant p ON p.id = a.participant_id
           WHERE m.code = 'baerum' AND p.protection = 'none' AND a.state = 'closed' ORDER BY md5(a.id::text) LIMIT 8)`,
      );
      return rows;
    },
    graphileVariables: (_, { id, participant }) => ({ id, participant }),
    shows: ({ case: found }) => ({
      number: found.application.caseNumber,
      wishes: found.application.wishes.map(rowId),
      referrals: sorted(found.referrals),
      placeOffers: sorted(found.placeOffers),
      decisions: sorted(found.decisions),
      placements: sorted(found.placements),
      letters: sorted(found.letters),
      calls: sorted(found.callLog),
      history: found.history.map(rowId),
    }),
    graphileShows: ({ applicationByRowId: found }) => {
      const person = found.participantByParticipantIdAndTenantId;
      const under = (/** @type {string} */ name) => found[`${name}ByApplicationIdAndParticipantIdAndTenantId`].nodes;
      return {
        number: found.caseNumber,
        wishes: under('wishes').map(rowId),
        referrals: sorted(under('referrals')),
        placeOffers: sorted(under('placeOffers')),
        decisions: sorted(under('decisions')),
        placements: sorted(person.placementsByParticipantIdAndTenantId.nodes),
        letters: sorted(person.lettersByParticipantIdAndTenantId.nodes),
        calls: sorted(under('callLogs')),
        history: under('caseHistories').map(rowId),
      };
    },
    goal: 2,
  },
  {
    name: 'capacity',
    as: 'lise',
    operation: 'Capacity',
    variables: () => Promise.resolve([{ weeks: 26 }]),
    graphileVariables: ([[offers, day, weeks] = []]) => ({ offers: listOf(offers), day, weeks: Number(weeks) }),
    shows: ({ capacity }) =>
      capacity
        .flatMap(({ offer, weeks }) =>
          weeks.flatMap(({ monday, cells }) =>
            cells.map((cell) => [offer.id, monday, cell.weekday, cell.places, cell.inPlace, cell.decided]),
          ),
        )
        .map(String)
        .sort(),
    graphileShows: ({ benchCapacityCells }) =>
      benchCapacityCells.nodes
        .map((cell) =>
          String([cell.offerId, cell.monday, weekdays[cell.weekday], cell.places, cell.inPlace, cell.decided]),
        )
        .sort(),
    goal: 1.3,
  },
  {
    name: 'bydel',
    as: 'hanne',
    operation: 'Report',
    variables: () => Promise.resolve([{ period: null }]),
    graphileVariables: ([[tenant] = [], [periods] = []]) => ({ tenant, periods: listOf(periods) }),
    shows: ({ report }) => report.units.length,
    graphileShows: ({ benchReportGroup }) => benchReportGroup.nodes.filter(({ kind }) => kind === 'district').length,
    goal: null,
  },
];

/** The document that PostGraphile is asked. @param {Page} page */
export const graphileDocument = ({ name }) =>
  readFileSync(join(import.meta.dirname, 'graphile', `${name}.graphql`), 'utf8');

const rowId = (/** @type {Row} */ row) => ('rowId' in row ? row.rowId : row.id);
const sorted = (/** @type {Row[]} */ rows) => rows.map(rowId).sort();

/** A PostgreSQL array of plain values. @param {string | null | undefined} text */
const listOf = (text) =>
  (text ?? '{}')
    .slice(1, -1)
    .split(',')
    .map((each) => each.replaceAll('"', ''));
