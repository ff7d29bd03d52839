import { useDraft, useForm } from '../../lib/form';
import { dayAndClock, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { Button } from '../../ui/button/button';
import { ObstacleNotice } from '../../ui/command-dialog/obstacle-notice';
import { useCommandForm } from '../../ui/command-dialog/use-command-form';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { TextArea } from '../../ui/forms/text-field';
import { SectionBox } from '../../ui/staff-page/section-box';
import { caseMessages } from './case-messages.nb';
import { AddNoteDocument } from './case-work.graphql';
import styles from './case.module.css';

/** The office's own working notes. */
export function NotesSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const today = useToday();
  return (
    <SectionBox labelledBy="notes-title">
      <h2 id="notes-title">{t('notes.title')}</h2>
      <p className={styles.quiet}>{t('notes.internal')}</p>
      <NoteForm caseId={officeCase.id} />
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

function NoteForm({ caseId }: { readonly caseId: string }) {
  const t = useText(caseMessages);
  const form = useForm({ defaultValues: { noteText: '' } });
  const forgetDraft = useDraft(`note-${caseId}`, form);
  const [send] = useCommand(AddNoteDocument, (data) => data.addNote);
  const { submit, obstacle, reload } = useCommandForm({
    form,
    send: ({ noteText }) => send({ input: { id: caseId, text: noteText } }),
    fields: { text: 'noteText' },
    onDone: () => {
      form.reset({ noteText: '' });
      forgetDraft();
    },
  });
  return (
    <form className={styles.noteForm} onSubmit={submit} noValidate>
      <TextArea form={form} name="noteText" label={t('notes.text')} rows={2} rules={{ required: t('notes.missing') }} />
      {obstacle && <ObstacleNotice obstacle={obstacle} reload={reload} />}
      <ErrorSummary form={form} />
      <Button type="submit" variant="secondary" data-color="neutral" loading={form.formState.isSubmitting}>
        {t('notes.verb')}
      </Button>
    </form>
  );
}
