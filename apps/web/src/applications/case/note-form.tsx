// The look of a form's field; the form library itself would be a fifth of the page's code for one text.
import '../../ui/forms/forms.css';
import { Label, Textarea } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { useReload } from '../../lib/use-reload';
import { Button } from '../../ui/button/button';
import { obstacleIn, type Obstacle } from '../../ui/command-dialog/obstacle';
import { ObstacleNotice } from '../../ui/command-dialog/obstacle-notice';
import fields from '../../ui/forms/forms.module.css';
import { caseMessages } from './case-messages.nb';
import { AddNoteDocument } from './case-work.graphql';
import styles from './case.module.css';

/** What was typed and not yet saved, by case. In memory only: it may be about a person's health. */
const drafts = new Map<string, string>();

/** A new note. What is typed outlives a look at another page, and the browser asks before it is lost. */
export function NoteForm({ caseId }: { readonly caseId: string }) {
  const t = useText(caseMessages);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => drafts.get(caseId) ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [send, { pending }] = useCommand(AddNoteDocument, (data) => data.addNote);
  const reload = useReload();
  useWarning(text !== '');

  function write(next: string) {
    setText(next);
    setWrong(null);
    if (next === '') drafts.delete(caseId);
    else drafts.set(caseId, next);
  }
  function putRight(message: string) {
    setWrong(message);
    field.current?.focus();
  }
  async function save() {
    if (pending) return;
    setObstacle(null);
    if (text.trim() === '') return putRight(t('notes.missing'));
    const outcome = await send({ input: { id: caseId, text } });
    setObstacle(obstacleIn(outcome));
    if (outcome.kind === 'violation') putRight(outcome.violation.message);
    if (outcome.kind === 'done') write('');
  }

  return (
    <form
      className={styles.noteForm}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      noValidate
      data-print="hide"
    >
      <div className={fields.field}>
        <Label htmlFor={id}>{t('notes.text')}</Label>
        <Textarea
          id={id}
          ref={field}
          rows={2}
          value={text}
          onChange={(event) => write(event.target.value)}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-error`}
        />
        {wrong !== null && (
          <p id={`${id}-error`} className={fields.error}>
            <ExclamationmarkTriangleIcon className="icon" aria-hidden />
            {wrong}
          </p>
        )}
      </div>
      {obstacle && (
        <ObstacleNotice
          obstacle={obstacle}
          reload={() => {
            setObstacle(null);
            reload();
          }}
        />
      )}
      <Button type="submit" variant="secondary" data-color="neutral" loading={pending}>
        {t('notes.verb')}
      </Button>
    </form>
  );
}

/** The browser asks before it leaves the product with something unsaved. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
