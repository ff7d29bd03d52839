const shown = (value: number | null, base: number) => ({ hidden: false, value, base });
const hidden = { hidden: true, value: null, base: null };
const half = (code: string, name: string) => ({
  ...{ code, name, kind: 'halfYear', running: false },
  ...{ from: '2026-06-29', to: '2027-01-03' },
});
const second = half('2026-H2', '2. halvår 2026');
const first = half('2026-H1', '1. halvår 2026');

const days = {
  ...{ code: 'daysToAnswer', name: 'Dager fra søknad til svar', description: 'Medianen vises.', baseName: 'Fikk svar' },
  ...{ unit: 'days', goal: 1, direction: 'lower', target: 60, targetEach: 60, reached: true },
  ...{ figure: shown(57, 21), yearBefore: shown(69, 30) },
  trend: [
    { period: first, figure: shown(69, 30) },
    { period: second, figure: shown(57, 21) },
  ],
};
const inTime = {
  ...{ code: 'answeredInTime', name: 'Svar innen måldato', description: 'Andelen i tide.', baseName: 'Hadde måldato' },
  ...{ unit: 'percent', goal: null, direction: 'higher', target: 90, targetEach: 90, reached: null },
  ...{ figure: hidden, yearBefore: null },
  trend: [{ period: second, figure: hidden }],
};
const places = {
  ...{ code: 'earmarkedPlaces', name: 'Nye jobber og plasser', description: 'Øremerket.', baseName: 'Begynte' },
  ...{ unit: 'places', goal: 4, direction: 'higher', target: 10, targetEach: 10, reached: false },
  ...{ figure: shown(1 + 5, 6), yearBefore: null },
  trend: [{ period: second, figure: shown(6, 6) }],
};
const mapped = {
  ...{ code: 'mappedNeed', name: 'Kartlagt behov', description: 'Kartlagt.', baseName: 'Kartlagt' },
  ...{ unit: 'people', goal: null, direction: null, target: null, targetEach: null, reached: null },
  ...{ figure: shown(null, 0), yearBefore: null },
  trend: [],
};

const unit = (name: string, number: number | null, figure: object, own = false) => ({
  ...{ municipality: { id: name, code: name, name, kind: 'district' }, number, own },
  figures: [{ indicator: 'daysToAnswer', figure, yearBefore: null }],
});

/** The report of Bydel Alna among three bydeler, one of them hidden. */
export const aReport = {
  municipality: { id: 'alna', code: 'alna', name: 'Bydel Alna', kind: 'district' },
  period: second,
  periods: [second, first],
  countedOn: '2027-01-04',
  indicators: [days, inTime, places, mapped],
  goals: [
    { number: 1, text: 'Sammenhengende tjenester' },
    { number: 2, text: 'Bo trygt hjemme' },
    { number: 5, text: 'Mindre forskjeller' },
  ],
  units: [
    unit('Bydel Gamle Oslo', 1, shown(61, 14)),
    unit('Bydel Alna', 12, shown(57, 21), true),
    unit('Bydel Nordstrand', 14, hidden),
  ],
  total: unit('Oslo', null, shown(55, 175)),
};

/** The report of a municipality that is compared with no other. */
export const aReportAlone = {
  ...aReport,
  municipality: { id: 'baerum', code: 'baerum', name: 'Bærum', kind: 'municipality' },
  goals: [],
  units: [],
  total: null,
};
