import type { Role } from '@inntak/domain/access';
import { roles } from '@inntak/domain/access';
import { useState } from 'react';
import { useText, type TextOf } from '../../lib/messages';
import { whenOpened } from '../../ui/when-opened/when-opened';
import type { OfficeCase, OfficeHistoryEntry } from '../../lib/office-case';
import { Button } from '../../ui/button/button';
import { HistoryList } from '../../ui/history/history-list';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { roleWords } from './role-words.nb';
import styles from './case.module.css';

const CorrectStepDialog = whenOpened(async () => (await import('./correct-step-dialog')).CorrectStepDialog);

/** Enough to see the last days; the rest is one press away. */
const shownAtFirst = 12;

/** One history of the case: each step of each life, with reasons; mistakes stay and are marked. */
export function HistorySection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const words = useText(roleWords);
  const [all, setAll] = useState(false);
  const [correcting, setCorrecting] = useState<OfficeHistoryEntry | null>(null);
  const entries = (all ? officeCase.history : officeCase.history.slice(0, shownAtFirst)).map((entry) => ({
    ...entry,
    role: roleIn(words, entry.role),
  }));
  return (
    <SectionBox id="logg" labelledBy="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      {entries.length === 0 && <p className={styles.quiet}>{t('history.none')}</p>}
      <HistoryList
        entries={entries}
        actionFor={(entry) =>
          entry.correctable && (
            <Button variant="tertiary" onClick={() => setCorrecting(entry)}>
              {t('history.correct')}
              <span className="visually-hidden">: {entry.text}</span>
            </Button>
          )
        }
      />
      {!all && officeCase.history.length > shownAtFirst && (
        <p>
          <Button variant="secondary" data-color="neutral" onClick={() => setAll(true)}>
            {t('history.all', { count: officeCase.history.length })}
          </Button>
        </p>
      )}
      {correcting && <CorrectStepDialog entry={correcting} onClose={() => setCorrecting(null)} />}
    </SectionBox>
  );
}

/** The role in words; text that is no known role stays as it came. */
function roleIn(words: TextOf<typeof roleWords.nb>, role: string): string {
  const known = roles.find((each): each is Role => each === role);
  return known ? words(known) : role;
}
