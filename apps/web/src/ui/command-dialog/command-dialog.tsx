import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import type { CommandOutcome, Violation } from '../../lib/outcome';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { ErrorSummary } from '../forms/error-summary';
import { ObstacleNotice } from './obstacle-notice';
import { commandMessages } from './command-messages.nb';
import { useCommandForm } from './use-command-form';
import styles from './command-dialog.module.css';

export interface CommandDialogProps<Values extends FieldValues, Payload> {
  /** The question that the buttons answer. */
  readonly title: string;
  /** What follows from a yes: who gets what, when, how. */
  readonly consequences?: readonly ReactNode[];
  /** What the button says: a verb. */
  readonly verb: string;
  readonly danger?: boolean;
  readonly form: UseFormReturn<Values>;
  readonly send: (values: Values) => Promise<CommandOutcome<Payload>>;
  /** The step is taken: close, or go on. */
  readonly onDone: (payload: Payload) => void;
  readonly onClose: () => void;
  readonly onViolation?: (violation: Violation) => void;
  readonly fields?: Readonly<Record<string, FieldPath<Values>>>;
  /** The fields. */
  readonly children?: ReactNode;
}

/**
 * A dialog that sends one command: the question, what follows, the fields, then the verb and «Avbryt». Refusals land on their
 * fields; when somebody else was first, or no answer came, it says so and keeps what was typed.
 */
export function CommandDialog<Values extends FieldValues, Payload>(props: CommandDialogProps<Values, Payload>) {
  const { title, consequences = [], verb, danger, form, onClose, children } = props;
  const t = useText(commandMessages);
  const { submit, obstacle, reload } = useCommandForm(props);
  return (
    <Dialog open title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Consequences lines={consequences} />
        {children}
        {obstacle && <ObstacleNotice obstacle={obstacle} reload={reload} />}
        <ErrorSummary form={form} />
        <Dialog.Actions>
          <Button type="submit" loading={form.formState.isSubmitting} {...(danger ? { 'data-color': 'danger' } : {})}>
            {verb}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Dialog.Actions>
      </form>
    </Dialog>
  );
}

/** What follows, as a list. */
export function Consequences(props: { readonly lines: readonly ReactNode[] }) {
  if (props.lines.length === 0) return null;
  return (
    <ul className={styles.consequences}>
      {props.lines.map((line, index) => (
        // The lines of one dialog do not move.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
