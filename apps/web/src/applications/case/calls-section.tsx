import { useState, type ComponentProps } from 'react';
import { addDays, weekdayOf } from '@inntak/domain/calendar';
import { dayAndClock, longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import type { OfficeCase } from '../../lib/office-case';
import { useToday } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import styles from './case.module.css';

const CallDialog = whenOpened(async () => (await import('./call-dialog')).CallDialog);

type Start = ComponentProps<typeof CallDialog>['start'];

/** Phone calls: who called, how it went, and when to call again. */
export function CallsSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const today = useToday();
  const [start, setStart] = useState<Start | null>(null);
  return (
    <SectionBox id="telefon" labelledBy="calls-title">
      <h2 id="calls-title">{t('calls.title')}</h2>
      {officeCase.callLog.length === 0 && <p className={styles.quiet}>{t('calls.none')}</p>}
      <ul className={styles.list}>
        {officeCase.callLog.map(({ id, at, by, outcome, note, callAgainOn }) => (
          <li key={id}>
            <b>{words(`call.${outcome}`)}</b>
            {callAgainOn !== null && ` · ${t('calls.again', { day: longDay(callAgainOn, today) })}`}
            {note !== null && <p>{note}</p>}
            <p className={styles.quiet}>
              {sentenceStart(dayAndClock(at, today))}, {by}
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => setStart({ outcome: 'noAnswer', callAgainOn: nextWorkday(today) })}
        >
          {t('calls.noAnswer')}
        </Button>
        <Button variant="tertiary" onClick={() => setStart({ outcome: '', callAgainOn: '' })}>
          {t('calls.log')}
        </Button>
      </div>
      {start && <CallDialog officeCase={officeCase} start={start} onClose={() => setStart(null)} />}
    </SectionBox>
  );
}

/** Monday to Friday; a suggestion that can be changed, so holidays do not matter. */
function nextWorkday(today: string): string {
  const next = addDays(today, 1);
  return weekdayOf(next) === null ? nextWorkday(next) : next;
}
