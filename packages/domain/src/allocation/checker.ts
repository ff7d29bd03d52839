import { weekdays } from '../calendar';
import { CountedRoom } from './counted-room';
import type { Certificate, DayLack, GivenDay, PersonOutcome, RunResult, WishReason } from './result';
import type { Applicant, RoundSnapshot, RoundWish } from './snapshot';

/** The rules a proposal must keep, each looked at by code that shares nothing with the engine. */
export const checkedRules = ['order', 'capacity', 'wishes', 'reasons', 'nothingLeft'] as const;
export type CheckedRule = (typeof checkedRules)[number];

/** What was found wrong: the rule, whom it is about, and what (for the log, in English). */
export interface CheckProblem {
  readonly rule: CheckedRule;
  readonly personId: string | null;
  readonly what: string;
}

/** Does the proposal keep every rule? Empty: it does. Counts everything anew from the snapshot. */
export function checkRun(snapshot: RoundSnapshot, result: RunResult): CheckProblem[] {
  return new Check(snapshot, result).problems();
}

class Check {
  private readonly found: CheckProblem[] = [];
  private readonly room: CountedRoom;
  private readonly applicants: ReadonlyMap<string, Applicant>;

  constructor(
    private readonly snapshot: RoundSnapshot,
    private readonly result: RunResult,
  ) {
    this.room = new CountedRoom(snapshot.offers);
    this.applicants = new Map(snapshot.applicants.map((each) => [each.id, each]));
  }

  problems(): CheckProblem[] {
    this.everybodyOnce();
    this.order();
    const rows = new Map<string, WishReason[]>();
    for (const row of this.result.reasons) rows.set(row.personId, [...(rows.get(row.personId) ?? []), row]);
    for (const equals of this.turns()) {
      for (const { person, applicant } of equals) this.person(person, applicant, rows.get(person.personId) ?? []);
      for (const { person, applicant } of equals) {
        this.room.seat(person.days, applicant.municipalityId, applicant.needClass);
      }
      this.ties(equals.map(({ person }) => person));
    }
    for (const { slot, offerId, over } of this.room.overfull()) {
      this.add('capacity', null, `${offerId} ${slot ?? 'people'}: ${over} too many`);
    }
    this.nothingLeft();
    return this.found;
  }

  private add(rule: CheckedRule, personId: string | null, what: string): void {
    this.found.push({ rule, personId, what });
  }

  private everybodyOnce(): void {
    const named = this.result.people.map(({ personId }) => personId);
    if (new Set(named).size !== named.length || named.length !== this.snapshot.applicants.length) {
      this.add('order', null, 'somebody is missing or stands twice');
    }
    for (const id of named) if (!this.applicants.has(id)) this.add('order', id, 'did not apply');
  }

  /** Each number is one more than how many come before, by the published keys alone. */
  private order(): void {
    const known = this.result.people.flatMap((person) => {
      const applicant = this.applicants.get(person.personId);
      return applicant ? [{ person, key: keyOf(applicant, this.snapshot) }] : [];
    });
    const assessed = known
      .filter(({ key }) => key !== null)
      .map(({ key }) => key ?? '')
      .sort();
    const placeOf = new Map<string, number>();
    assessed.forEach((key, index) => placeOf.has(key) || placeOf.set(key, index + 1));
    for (const { person, key } of known) {
      const place = key === null ? null : (placeOf.get(key) ?? null);
      if (person.number !== place)
        this.add('order', person.personId, `stands as ${person.number ?? 'none'}, not ${place ?? 'none'}`);
    }
  }

  private turns(): { person: PersonOutcome; applicant: Applicant }[][] {
    const groups = new Map<number, { person: PersonOutcome; applicant: Applicant }[]>();
    for (const person of this.result.people) {
      const applicant = this.applicants.get(person.personId);
      if (person.number === null || !applicant) continue;
      const group = groups.get(person.number);
      if (group) group.push({ person, applicant });
      else groups.set(person.number, [{ person, applicant }]);
    }
    return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  }

  /** What is given is what was wished for; what is not given has its reason, and the reason is true. */
  private person(person: PersonOutcome, applicant: Applicant, rows: readonly WishReason[]): void {
    const { personId, outcome, wishId, days } = person;
    const given = applicant.wishes.find(({ id }) => id === wishId) ?? null;
    if (outcome === 'given' && (given?.eligibility !== 'suitable' || !answers(given, days, applicant, this.room))) {
      this.add('wishes', personId, 'is given what was not wished for, or not found suitable');
    }
    if (outcome !== 'given' && days.length > 0) this.add('wishes', personId, 'has days without a wish');
    if (outcome === 'given' && !this.room.fits(days, applicant.municipalityId)) {
      this.add('capacity', personId, 'there was no room');
    }
    const reached = given?.rank ?? Infinity;
    const considered = applicant.settled ? [] : applicant.wishes.filter(({ rank }) => rank <= reached);
    if (considered.length !== rows.length) this.add('reasons', personId, 'a wish has no reason, or one too many');
    for (const wish of considered) {
      const row = rows.find((each) => each.wishId === wish.id);
      if (row) this.reason(person, applicant, wish, row);
    }
  }

  private reason(person: PersonOutcome, applicant: Applicant, wish: RoundWish, row: WishReason): void {
    const isReached = wish.id === person.wishId;
    const expected = isReached ? person.outcome : wish.eligibility === 'suitable' ? 'noRoom' : wish.eligibility;
    if (row.verdict !== expected) this.add('reasons', person.personId, `says ${row.verdict}, not ${expected}`);
    if (wish.eligibility !== 'suitable') return;
    if (!isReached && this.room.anyBundle(wish, applicant)) {
      this.add('reasons', person.personId, `wish ${wish.rank} fitted`);
    }
    wish.parts.forEach((part, index) => {
      const said = row.parts[index];
      if (said?.offerId !== part.offerId) return this.add('reasons', person.personId, 'a part has no reason');
      for (const weekday of part.weekdays ?? weekdays) {
        const lack = said.lacks.find((each) => each.weekday === weekday) ?? null;
        const isSaidFree = said.free.includes(weekday);
        const truth = this.room.lack(part.offerId, weekday, applicant);
        if (isSaidFree === (lack !== null) || !sameLack(lack, truth)) {
          this.add('reasons', person.personId, `weekday ${weekday} of wish ${wish.rank}: the reason is not true`);
        }
      }
    });
  }

  /** What is kept for equals is what they asked for, and as much as there is room for. */
  private ties(equals: readonly PersonOutcome[]): void {
    const tied = equals.filter(({ outcome }) => outcome === 'tied');
    const tie = this.result.ties.find(({ number }) => number === equals[0]?.number);
    const named = [...(tie?.personIds ?? [])].sort().join();
    if (
      named !==
      tied
        .map(({ personId }) => personId)
        .sort()
        .join()
    )
      this.add('order', null, 'a tie names others');
    if (tie === undefined) return;
    for (const { offerId, slot, municipalityId, people } of tie.held) {
      for (let each = 0; each < people; each += 1) {
        if (this.room.freeIn(offerId, slot, municipalityId) === 0) this.add('capacity', null, 'kept beyond the room');
        this.room.seatIn(offerId, slot, municipalityId, null);
      }
    }
    const isReal = tie.held.some(
      ({ offerId, slot, municipalityId, people }) =>
        people < tied.length && this.room.freeIn(offerId, slot, municipalityId) === 0,
    );
    if (!isReal) this.add('order', null, 'a tie where there is room for all');
  }

  /** When all is done, nobody's better wish fits in what is left. */
  private nothingLeft(): void {
    for (const person of this.result.people) {
      const applicant = this.applicants.get(person.personId);
      if (!applicant || applicant.settled || person.number === null) continue;
      const reached = applicant.wishes.find(({ id }) => id === person.wishId)?.rank ?? Infinity;
      const better = applicant.wishes.filter(({ rank, eligibility }) => rank < reached && eligibility === 'suitable');
      if (better.some((wish) => this.room.anyBundle(wish, applicant))) {
        this.add('nothingLeft', person.personId, 'a better wish fits in what is left');
      }
    }
  }
}

/** The published keys as text that sorts like the order; null while the need is not assessed. Written apart from the engine. */
function keyOf(applicant: Applicant, { rule, seed }: RoundSnapshot): string | null {
  if (applicant.needClass === null) return null;
  const parts = rule.keys.map((key) => {
    switch (key) {
      case 'needClass':
        return String(applicant.needClass).padStart(3, '0');
      case 'leavesSchool':
        return applicant.leavesSchool ? '0' : '1';
      case 'waitingSince':
        return applicant.waitingSince;
      case 'lottery':
        return seed === null ? '' : `${draw(`${seed} ${applicant.ticket}`)} ${applicant.ticket}`;
    }
  });
  return parts.join('|');
}

/** FNV-1a with the same finish, in whole numbers that cannot overflow. */
function draw(text: string): string {
  const word = (value: bigint) => value & 0xffffffffn;
  let hash = 0x811c9dc5n;
  for (const letter of text) hash = word((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x01000193n);
  hash = word((hash ^ (hash >> 16n)) * 0x85ebca6bn);
  hash = word((hash ^ (hash >> 13n)) * 0xc2b2ae35n);
  return (hash ^ (hash >> 16n)).toString().padStart(10, '0');
}

function sameLack(said: DayLack | null, truth: Omit<DayLack, 'weekday'> | null): boolean {
  if (said === null || truth === null) return said === null && truth === null;
  return said.reason === truth.reason && sameNumbers(said.certificate, truth.certificate);
}

function sameNumbers(a: Certificate | null, b: Certificate | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Do the days answer the wish: its offers, its fixed weekdays or its number of days, each weekday once, none of them busy? */
function answers(wish: RoundWish, days: readonly GivenDay[], applicant: Applicant, room: CountedRoom): boolean {
  const distinct = new Set(days.map(({ weekday }) => weekday)).size === days.length;
  const ofParts = wish.parts.every((part, index) => {
    const got = days.filter((day) => day.part === index);
    const wanted = part.weekdays?.length ?? part.days ?? 0;
    const isWished = got.every(
      ({ offerId, weekday }) => offerId === part.offerId && (part.weekdays?.includes(weekday) ?? true),
    );
    return wanted > 0 && got.length === wanted && isWished;
  });
  const known = days.every(({ part, weekday, offerId }) => {
    const lack = room.lack(offerId, weekday, applicant);
    return (
      part < wish.parts.length &&
      lack?.reason !== 'BUSY' &&
      lack?.reason !== 'NOT_OPEN' &&
      lack?.reason !== 'NOT_SERVED'
    );
  });
  return distinct && ofParts && known;
}
