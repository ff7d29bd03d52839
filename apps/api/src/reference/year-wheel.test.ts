import { allMunicipalities, organisations, yearWheel } from './index';

const msPerDay = 86_400_000;
const date = (day: string) => new Date(`${day}T00:00:00Z`);
const weekdayOf = (day: string) => date(day).getUTCDay() || 7;

/** Week number by ISO 8601, counted apart from the product's own calendar: the week that holds the Thursday. */
function isoWeek(day: string): number {
  const thursday = new Date(date(day).getTime() + (4 - weekdayOf(day)) * msPerDay);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - firstOfYear) / (7 * msPerDay)) + 1;
}

const ofKind = (kind: string) => yearWheel.filter((event) => event.kind === kind);

describe('year wheel', () => {
  it('holds meetings Monday to Sunday of weeks 18 and 41, three years', () => {
    const meetings = ofKind('transitionMeeting');
    expect(meetings.map(({ from }) => isoWeek(from))).toEqual([18, 41, 18, 41, 18, 41]);
    for (const { from, to } of meetings) {
      expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 7]);
      expect(isoWeek(to)).toBe(isoWeek(from));
    }
  });

  it('holds the information meeting on a working day of week 39', () => {
    const meetings = ofKind('informationMeeting');
    expect(meetings.map(({ from }) => isoWeek(from))).toEqual([39, 39, 39]);
    expect(meetings.every(({ from }) => weekdayOf(from) <= 5)).toBe(true);
  });

  it('has the deadline on 1 February and the answer target on 15 April each year', () => {
    expect(ofKind('applicationDeadline').map(({ from }) => from)).toEqual(['2026-02-01', '2027-02-01', '2028-02-01']);
    expect(ofKind('answerTarget').map(({ from }) => from)).toEqual(['2026-04-15', '2027-04-15', '2028-04-15']);
    expect(weekdayOf('2026-02-01')).toBe(7);
    expect(weekdayOf('2027-02-01')).toBe(1);
  });

  it('puts open days between the information meeting and the deadline, Monday to Friday', () => {
    const seasons = ofKind('informationMeeting').map(({ from }) => ({
      from,
      to: `${Number(from.slice(0, 4)) + 1}-02-01`,
    }));
    for (const { from: day } of ofKind('openDays')) {
      expect(seasons.some(({ from, to }) => from < day && day < to)).toBe(true);
      expect(weekdayOf(day)).toBeLessThanOrEqual(5);
    }
  });

  it('starts on a Monday in August', () => {
    expect(ofKind('start').map(({ from }) => [from.slice(5, 7), weekdayOf(from)])).toEqual([
      ['08', 1],
      ['08', 1],
      ['08', 1],
    ]);
  });

  it('has distinct codes, a day order, and only tenants and organisations that exist', () => {
    expect(new Set(yearWheel.map(({ code }) => code)).size).toBe(yearWheel.length);
    expect(yearWheel.map(({ from }) => from)).toEqual(yearWheel.map(({ from }) => from).toSorted());
    const tenants = allMunicipalities.map(({ code }) => code);
    const known = organisations.map(({ code }) => code);
    for (const { municipalities, organisation } of yearWheel) {
      expect((municipalities ?? []).filter((code) => !tenants.includes(code))).toEqual([]);
      if (organisation !== null) expect(known).toContain(organisation);
    }
  });
});
