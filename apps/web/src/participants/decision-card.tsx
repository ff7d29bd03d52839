import { useState, type ReactNode } from 'react';
import { dayAndMonth, fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { Complaint, mayComplain } from './complaint';
import type { MyDecision } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const ComplainDialog = whenOpened(async () => (await import('./complain-dialog')).ComplainDialog);

/** A decision: what it says, the letter, and how to complain while that is open. NAV's are shown as made at NAV. */
export function DecisionCard({ decision }: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  const [complaining, setComplaining] = useState(false);
  const canComplain = mayComplain(decision);
  const titleId = `decision-${decision.id}`;
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {t(decision.authority === 'nav' ? 'decision.navTitle' : `decision.titles.${decision.outcome}`)}
      </h2>
      <p>
        <b>{decision.service}</b>
        {extentOf(decision)}
      </p>
      {decision.outcome === 'refused' && <p>{t('decision.refusedText')}</p>}
      {decision.outcome !== 'refused' && <Period decision={decision} />}
      <Complaint decision={decision} />
      {decision.complaints.map(({ id, text, receivedOn }) => (
        <figure key={id} className={styles.words}>
          <figcaption>{t('decision.yourWords', { day: dayAndMonth(receivedOn) })}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
      <p className={styles.ways}>
        {decision.letterId && <Link to={paths.letter(decision.letterId)}>{t('decision.read')}</Link>}
        {canComplain && (
          <button type="button" className={styles.textButton} onClick={() => setComplaining(true)}>
            {t('decision.complain')}
          </button>
        )}
      </p>
      {complaining && <ComplainDialog decision={decision} onClose={() => setComplaining(false)} />}
    </section>
  );
}

/** The days, without the name of the place once more where they begin with it. */
function extentOf({ service, extentText }: MyDecision): string {
  if (!extentText) return '';
  return extentText.startsWith(`${service}: `) ? extentText.slice(service.length) : `. ${extentText}`;
}

function Period({ decision: { from, to } }: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  if (from === null) return null;
  return (
    <p>
      {to === null
        ? t('decision.from', { from: fullDay(from) })
        : t('decision.period', { from: fullDay(from), to: fullDay(to) })}
    </p>
  );
}
