import type { ProposalKind } from '@inntak/domain/placements';
import { fullDay, inWords, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { proposalMessages } from './proposal-messages.nb';

interface Proposed {
  readonly kind: ProposalKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: readonly Weekday[];
}

/** A proposal in one line: «Endre til mandag og tirsdag fra 1. mars 2027». */
export function useProposalLine(): (proposal: Proposed) => string {
  const t = useText(proposalMessages);
  return ({ kind, from, to, weekdays: chosen }) => {
    const days = { from: from === null ? '' : fullDay(from), to: to === null ? '' : fullDay(to) };
    switch (kind) {
      case 'end':
        return t('line.end', { to: days.to });
      case 'extend':
        return to === null ? t('line.extendOpen') : t('line.extend', { to: days.to });
      case 'changeDays':
        return t('line.changeDays', {
          from: days.from,
          days: inWords(weekdays.filter((day) => chosen.includes(day)).map(weekdayName)),
        });
      case 'pause':
        return to === null ? t('line.pause', { from: days.from }) : t('line.pauseTo', days);
      case 'startOn':
        return t('line.startOn', { from: days.from });
    }
  };
}
