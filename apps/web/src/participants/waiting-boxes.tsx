import { HourglassIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import type { MyCase } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** What one waits for, told honestly: that it can take long, and that a place in the municipality can be had meanwhile. */
export function WaitingBoxes({ entries }: { readonly entries: MyCase['waitlistEntries'] }): ReactNode {
  const t = useText(participantsMessages);
  return entries
    .filter(({ state }) => state !== 'left')
    .map(({ id, state, offer, since, interimText }) => (
      <div key={id} className={styles.waiting}>
        <HourglassIcon className="icon" aria-hidden />
        <div>
          <p>
            <Rich text={t(state === 'paused' ? 'waiting.paused' : 'waiting.text', { offer: offer.name })} />
          </p>
          {interimText && <p>{t('waiting.meanwhile', { what: interimText })}</p>}
          <p>{t('waiting.since', { day: fullDay(since) })}</p>
        </div>
      </div>
    ));
}

/** Wishes that got a no, or that NAV decides on: said plainly, with what happens instead. */
export function WishOutcomes({ applications }: { readonly applications: MyCase['applications'] }): ReactNode {
  const t = useText(participantsMessages);
  const lines = applications.flatMap(({ state, wishes }) =>
    wishes.flatMap((wish) => {
      const offer = wish.parts.map((part) => part.workArea?.name ?? part.offer.name).join(' + ');
      const text = outcomeText(wish, state);
      return text === null ? [] : [{ id: wish.id, text: t(`outcomes.${text}`, { offer }), reason: wish.stateReason }];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <ul className={styles.outcomes}>
      {lines.map(({ id, text, reason }) => (
        <li key={id}>
          {text}
          {reason && <span>{reason}</span>}
        </li>
      ))}
    </ul>
  );
}

type Wish = MyCase['applications'][number]['wishes'][number];

function outcomeText(wish: Wish, application: MyCase['applications'][number]['state']) {
  if (wish.state === 'notRelevantForNav' || wish.state === 'notSuitable' || wish.state === 'refused') return wish.state;
  const inWork = application === 'workClarification' && (wish.state === 'open' || wish.state === 'suitable');
  return inWork && wish.parts.some(({ offer }) => offer.decidedBy === 'nav') ? 'navDecides' : null;
}
