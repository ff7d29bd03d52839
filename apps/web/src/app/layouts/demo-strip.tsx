import { lazy, Suspense, useId, useState } from 'react';
import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useSession } from '../../lib/session';
import { demoMessages } from './demo-messages.nb';
import styles from './demo-strip.module.css';

const DemoDays = lazy(async () => ({ default: (await import('./demo-days')).DemoDays }));

/** Says that the people are made up and which day the demo stands on, and lets one move it. Not shown in production. */
export function DemoStrip() {
  const t = useText(demoMessages);
  const { businessDay } = useSession();
  const [open, setOpen] = useState(false);
  const panel = useId();
  if (!businessDay.isDemo) return null;
  return (
    <aside className={styles.strip} aria-label={t('label')} data-print="hide">
      <span>{sentenceStart(t('today', { day: longDay(businessDay.day, '') }))}</span>{' '}
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        {t(open ? 'close' : 'open')}
      </button>
      <div id={panel}>
        {open && (
          <Suspense fallback={null}>
            <DemoDays />
          </Suspense>
        )}
      </div>
    </aside>
  );
}
