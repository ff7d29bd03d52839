import type {
  Certificate,
  DayLack,
  DeviationDay,
  Help,
  OrderKey,
  PersonOutcomeKind,
  RoundWish,
  WishReason,
  WishVerdict,
} from '@inntak/domain/allocation';
import type { Weekday } from '@inntak/domain/calendar';
import { weekdayName } from '../calendar/weekdays';
import type { Catalogue } from '../offers/catalogue';
import { asSentence, sayDays, sayList, sayWeekday } from '../platform/texts/say';
import { sayDay } from '../platform/texts/say';
import type { RoundHelp, RoundReasonLine, RoundWishReason } from './round-answers.types';

/** Need classes as letters: 1 is A. */
export function sayClass(needClass: number): string {
  return `klasse ${String.fromCharCode('A'.charCodeAt(0) + needClass - 1)}`;
}

/** The published order in words. */
export const orderTexts: Record<OrderKey, string> = {
  needClass: 'Først de som har størst behov (klasse A før B og C).',
  leavesSchool: 'Så de som slutter på skolen i år.',
  waitingSince: 'Så de som har ventet lengst.',
  lottery: 'Står to likt, trekkes det lodd. Det er vedtatt før fristen.',
};

export const outcomeTexts: Record<PersonOutcomeKind, string> = {
  given: 'Har forslag om plass',
  noRoom: 'Ikke plass til noe av det som er ønsket',
  tied: 'Står likt med andre om den siste plassen. En person må bestemme',
  nothingSuitable: 'Ingen av ønskene er vurdert som aktuelle i kommunen',
  settled: 'Har fått tilbud allerede',
  notAssessed: 'Behovet er ikke vurdert',
};

const verdictTexts: Record<WishVerdict, string> = {
  given: 'Det er plass på alle dagene.',
  noRoom: 'Det er ikke plass til hele ønsket.',
  tied: 'Flere står likt om den siste plassen. En person må bestemme.',
  notAssessed: 'Ønsket er ikke vurdert ennå.',
  notSuitable: 'Ønsket er vurdert som ikke egnet.',
  navDecides: 'NAV bestemmer om denne plassen. Den står på lista til NAV.',
};

/** Offers of a wish in short: `Kantine + tur`. */
export function wishLabel(known: Catalogue, parts: readonly { readonly offerId: string }[]): string {
  return [...new Set(parts.map(({ offerId }) => known.find(offerId)?.shortName ?? 'Ukjent tilbud'))].join(' + ');
}

/** `mandag og tirsdag`, or `3 dager`. */
export function wishDays(
  parts: RoundWish['parts'] | readonly { weekdays: readonly Weekday[] | null; days: number | null }[],
): string {
  return parts
    .map(({ weekdays, days }) => (weekdays ? sayList(weekdays.map(sayWeekday)) : sayDays(days ?? 0)))
    .join(', og ');
}

/** `Dagtilbud: mandag og onsdag`. */
export function saidDays(known: Catalogue, days: readonly DeviationDay[]): string {
  const offers = [...new Set(days.map(({ offerId }) => offerId))];
  return offers
    .map((offerId) => {
      const on = days.filter((day) => day.offerId === offerId).map(({ weekday }) => sayWeekday(weekday));
      return `${known.find(offerId)?.shortName ?? 'Ukjent tilbud'}: ${sayList(on)}`;
    })
    .join('. ');
}

/** A wish with its reasons, day by day. Never names anybody, only how many and of which class. */
export function wishReason(known: Catalogue, wish: RoundWish | undefined, row: WishReason): RoundWishReason {
  const label = wishLabel(known, row.parts.length > 0 ? row.parts : (wish?.parts ?? []));
  return {
    rank: row.rank,
    name: label === '' ? 'Plass som NAV bestemmer om' : label,
    verdict: row.verdict,
    text: verdictTexts[row.verdict],
    lines: row.parts.flatMap((part) => {
      const where = row.parts.length > 1 ? `${known.find(part.offerId)?.shortName ?? ''}: ` : '';
      const free: RoundReasonLine[] =
        part.free.length === 0
          ? []
          : [
              {
                weekdays: part.free.map(weekdayName),
                free: true,
                text: `${where}${asSentence(`plass ${sayList(part.free.map(sayWeekday))}.`)}`,
              },
            ];
      return [...free, ...part.lacks.map((lack) => lackLine(where, lack))];
    }),
  };
}

function lackLine(where: string, { weekday, reason, certificate }: DayLack): RoundReasonLine {
  const day = asSentence(sayWeekday(weekday));
  return { weekdays: [weekdayName(weekday)], free: false, text: `${where}${lackTexts[reason](day, certificate)}` };
}

const lackTexts: Record<DayLack['reason'], (day: string, numbers: Certificate | null) => string> = {
  FULL: (day, numbers) => `${day} er full. ${whoTook(numbers)}`,
  POOL_FULL: (day, numbers) =>
    `${day}: alle plassene kommunen har her, er i bruk${numbers ? ` (${numbers.own} av ${numbers.ownKept})` : ''}. ${whoTook(numbers)}`,
  ONLY_RESERVED_LEFT: (day) => `${day}: det er bare plasser for andre kommuner igjen.`,
  CLOSED: (day) => `${day}: stedet tar ikke inn noen da plassene begynner.`,
  NOT_SERVED: (day) => `${day}: stedet tar ikke imot folk fra denne kommunen.`,
  BUSY: (day) => `${day}: personen har en plass den dagen allerede.`,
  NOT_OPEN: (day) => `${day}: stedet er ikke åpent den dagen.`,
};

function whoTook(numbers: Certificate | null): string {
  if (numbers === null) return 'Tilbudet har ikke plasser denne dagen.';
  const { before, people, places, from } = numbers;
  const given = before.reduce((sum, each) => sum + each.people, 0);
  const classes = sayList(before.map(({ needClass }) => sayClass(needClass)));
  const since = `Fra ${sayDay(from)} er ${people} av ${places} plasser i bruk.`;
  if (given === 0) return `${since} De som er der fra før, har plassene.`;
  return `${since} ${given === 1 ? 'Den siste plassen gikk' : `De ${given} siste plassene gikk`} til søkere foran i rekkefølgen (${classes}).`;
}

/** A suggestion, with how many others it touches. */
export function helpOf(known: Catalogue, { wishId, change, others }: Help, wish: RoundWish | undefined): RoundHelp {
  const touched =
    others === 0
      ? 'Det endrer ikke noe for andre.'
      : `Det endrer forslaget for ${others === 1 ? 'én annen' : `${others} andre`}.`;
  switch (change.kind) {
    case 'otherDays': {
      const place = known.find(wish?.parts[change.part]?.offerId ?? '')?.shortName ?? 'stedet';
      const on = sayList(change.weekdays.map(sayWeekday));
      const text = `Med ${on} er det plass på ${place}. ${touched}`;
      return { text, others, offerId: null, wishId, part: change.part, weekdays: change.weekdays.map(weekdayName) };
    }
    case 'morePlaces': {
      const place = known.find(change.offerId)?.shortName ?? 'stedet';
      const on = sayList(change.weekdays.map(sayWeekday));
      const text = `Én plass til på ${place} ${on} gir ønsket. ${touched}`;
      return {
        text,
        others,
        offerId: change.offerId,
        wishId: null,
        part: null,
        weekdays: change.weekdays.map(weekdayName),
      };
    }
    case 'needClass':
      throw new Error('Nobody is helped by another need than the one that was assessed.');
  }
}
