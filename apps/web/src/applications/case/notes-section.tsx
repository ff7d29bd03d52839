import { dayAndClock, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { useToday } from '../../lib/session';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { NoteForm } from './note-form';
import styles from './case.module.css';

/** The office's own working notes. */
export function NotesSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const today = useToday();
  return (
    <SectionBox labelledBy="notes-title">
      <h2 id="notes-title">{t('notes.title')}</h2>
      <p className={styles.quiet}>{t('notes.internal')}</p>
      <NoteForm key={officeCase.id} caseId={officeCase.id} />
      <ul className={styles.list}>
        {officeCase.notes.map(({ id, at, by, text }) => (
          <li key={id}>
            <p>{text}</p>
            <p className={styles.quiet}>
              {sentenceStart(dayAndClock(at, today))}, {by}
            </p>
          </li>
        ))}
      </ul>
    </SectionBox>
  );
}
