import { slotsOf, tryWish, type TakenSlot, type Tried } from './bundle';
import { orderGroups } from './order';
import type { HeldRoom, PersonOutcome, RunResult, Tie, WishReason, WishVerdict } from './result';
import { RoomLedger } from './room-ledger';
import type { Applicant, Eligibility, RoundSnapshot, RoundWish } from './snapshot';

/**
 * Proposes places: everybody in the published order gets the first wish that fits as a whole. Equals are taken together: if
 * all of them fit, all get theirs; where they compete for the last place nobody gets it, it is kept, and a person decides.
 *
 * Nobody loses a place to somebody further down, nobody gains by wishing something else than what she wants, and what is
 * left over fits nobody who wants it.
 */
export function runRound(snapshot: RoundSnapshot): RunResult {
  const run = new Run(new RoomLedger(snapshot));
  let number = 1;
  for (const group of orderGroups(snapshot.applicants, snapshot.rule, snapshot.seed)) {
    run.take(group, number);
    number += group.length;
  }
  const unassessed = snapshot.applicants.filter(({ needClass }) => needClass === null);
  return {
    ruleVersion: snapshot.rule.version,
    seed: snapshot.seed,
    people: [...run.people, ...unassessed.map(notAssessed).sort(byPerson)],
    reasons: run.reasons,
    ties: run.ties,
  };
}

/** The same run as text, byte for byte: what is stored, and compared with when it is run again. */
export function bytesOf(result: RunResult): string {
  return JSON.stringify(result);
}

/** What one of the group would get if she were alone. */
interface Choice {
  readonly applicant: Applicant;
  readonly wish: RoundWish | null;
  readonly tried: Tried | null;
  readonly slots: readonly TakenSlot[];
  readonly reasons: readonly WishReason[];
}

class Run {
  readonly people: PersonOutcome[] = [];
  readonly reasons: WishReason[] = [];
  readonly ties: Tie[] = [];

  constructor(private readonly ledger: RoomLedger) {}

  take(group: readonly Applicant[], number: number): void {
    const choices = group.map((applicant) => this.choose(applicant)).sort(byId);
    const contested = choices.length === 1 ? noSlots : this.contested(choices);
    const tied =
      contested.size === 0 ? [] : choices.filter(({ slots }) => slots.some(({ index }) => contested.has(index)));
    for (const choice of choices) {
      if (tied.includes(choice)) this.settleTied(choice, number);
      else this.settle(choice, number);
    }
    if (tied.length > 0) {
      this.ties.push({ number, personIds: tied.map(({ applicant }) => applicant.id), held: this.hold(tied) });
    }
  }

  /** The first wish that fits as things stand, and why those before it did not. */
  private choose(applicant: Applicant): Choice {
    const reasons: WishReason[] = [];
    if (applicant.settled) return { applicant, wish: null, tried: null, slots: [], reasons };
    for (const wish of applicant.wishes) {
      const row = { personId: applicant.id, wishId: wish.id, rank: wish.rank };
      if (wish.eligibility !== 'suitable') {
        reasons.push({ ...row, verdict: notTried[wish.eligibility], parts: [] });
        continue;
      }
      const tried = tryWish(this.ledger, applicant, wish);
      reasons.push({ ...row, verdict: tried.days === null ? 'noRoom' : 'given', parts: tried.parts });
      if (tried.days !== null) {
        return { applicant, wish, tried, slots: slotsOf(this.ledger, tried.days), reasons };
      }
    }
    return { applicant, wish: null, tried: null, slots: [], reasons };
  }

  /** Slots that the whole group does not fit on. Everybody is added, what failed is noted, and all is taken back. */
  private contested(choices: readonly Choice[]): ReadonlySet<number> {
    const contested = new Set<number>();
    const added: (readonly [slot: number, municipality: number])[] = [];
    for (const { applicant, slots } of choices) {
      const municipality = this.ledger.municipality(applicant.municipalityId);
      for (const { index } of slots) {
        if (this.ledger.freeFor(index, municipality) === 0) contested.add(index);
        this.ledger.add(index, municipality, 0);
        added.push([index, municipality]);
      }
    }
    for (const [slot, municipality] of added) this.ledger.add(slot, municipality, 0, -1);
    return contested;
  }

  private settle({ applicant, wish, tried, slots, reasons }: Choice, number: number): void {
    const municipality = this.ledger.municipality(applicant.municipalityId);
    for (const { index } of slots) this.ledger.add(index, municipality, applicant.needClass ?? 0);
    this.reasons.push(...reasons);
    this.people.push({
      personId: applicant.id,
      number,
      outcome: wish === null ? withoutWish(applicant) : 'given',
      wishId: wish?.id ?? null,
      days: tried?.days ?? [],
    });
  }

  private settleTied({ applicant, wish, reasons }: Choice, number: number): void {
    const given = reasons.map((row) => (row.verdict === 'given' ? { ...row, verdict: 'tied' as const } : row));
    this.reasons.push(...given);
    this.people.push({ personId: applicant.id, number, outcome: 'tied', wishId: wish?.id ?? null, days: [] });
  }

  /** Keeps what equals compete about, as far as there is room, so that nobody further down gets it meanwhile. */
  private hold(tied: readonly Choice[]): HeldRoom[] {
    const held = new Map<string, HeldRoom>();
    const byMunicipality = [...tied].sort((a, b) =>
      compareText(a.applicant.municipalityId, b.applicant.municipalityId),
    );
    for (const { applicant, slots } of byMunicipality) {
      const { municipalityId } = applicant;
      const municipality = this.ledger.municipality(municipalityId);
      for (const { index, offerId, slot } of slots) {
        if (this.ledger.freeFor(index, municipality) === 0) continue;
        this.ledger.add(index, municipality, 0);
        const key = `${offerId} ${slot ?? 0} ${municipalityId}`;
        held.set(key, { offerId, slot, municipalityId, people: (held.get(key)?.people ?? 0) + 1 });
      }
    }
    return [...held].sort(([a], [b]) => compareText(a, b)).map(([, room]) => room);
  }
}

const noSlots: ReadonlySet<number> = new Set();

const notTried: Record<Exclude<Eligibility, 'suitable'>, WishVerdict> = {
  notAssessed: 'notAssessed',
  notSuitable: 'notSuitable',
  navDecides: 'navDecides',
};

function withoutWish({ settled, wishes }: Applicant): PersonOutcome['outcome'] {
  if (settled) return 'settled';
  return wishes.some(({ eligibility }) => eligibility === 'suitable') ? 'noRoom' : 'nothingSuitable';
}

function notAssessed({ id, settled }: Applicant): PersonOutcome {
  return { personId: id, number: null, outcome: settled ? 'settled' : 'notAssessed', wishId: null, days: [] };
}

/** Only for how equals are listed: it decides nothing. */
function byId(a: Choice, b: Choice): number {
  return compareText(a.applicant.id, b.applicant.id);
}

function byPerson(a: PersonOutcome, b: PersonOutcome): number {
  return compareText(a.personId, b.personId);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
