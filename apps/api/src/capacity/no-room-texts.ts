import { dayText } from '../platform/texts/day-text';

const reasons: Readonly<Record<string, string>> = {
  FULL: 'Fullt',
  POOL_FULL: 'Kommunens plasser er brukt opp',
  ONLY_RESERVED_LEFT: 'Bare plasser for andre kommuner igjen',
  CLOSED: 'Stengt',
  NOT_SERVED: 'Tilbudet er ikke for denne kommunen',
};

/** Why a weekday has no room, as a sentence; with the day when it is full later than the start. */
export function noRoomText(reason: string, onDay: string, startOn: string): string {
  const text = reasons[reason];
  if (text === undefined) throw new Error(`No text explains "${reason}".`);
  return onDay > startOn && reason !== 'NOT_SERVED' ? `${text} fra ${dayText(onDay)}.` : `${text}.`;
}
