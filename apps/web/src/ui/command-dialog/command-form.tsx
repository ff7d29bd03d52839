import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import type { CommandOutcome, Violation } from '../../lib/outcome';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';
import { ErrorSummary } from '../forms/error-summary';
import { commandMessages } from './command-messages.nb';
import { ObstacleNotice } from './obstacle-notice';
import { useCommandForm } from './use-command-form';
import styles from './command-dialog.module.css';

export interface CommandFormProps<Values extends FieldValues, Payload> {
  /** What follows from a yes: who gets what, when, how. */
  readonly consequences?: readonly ReactNode[];
  /** What the button says: a verb. */
  readonly verb: string;
  readonly danger?: boolean;
  readonly form: UseFormReturn<Values>;
  readonly send: (values: Values) => Promise<CommandOutcome<Payload>>;
  /** The step is taken: close, or go on. */
  readonly onDone: (payload: Payload) => void;
  /** «Avbryt» */
  readonly onClose: () => void;
  readonly onViolation?: (violation: Violation) => void;
  /** Input fields of the API that are called something else in the form. */
  readonly fields?: Readonly<Record<string, FieldPath<Values>>>;
  /** False while there is nothing to send yet: then there is no verb, only the fields. */
  readonly canSend?: boolean;
  /** The fields. */
  readonly children?: ReactNode;
}

/**
 * A form that sends one command, on a page or in a dialog: what follows, the fields, then the verb and «Avbryt». Refusals land
 * on their fields; when somebody else was first, or no answer came, it says so and keeps what was typed.
 */
export function CommandForm<Values extends FieldValues, Payload>(props: CommandFormProps<Values, Payload>) {
  const { consequences = [], verb, danger, canSend = true, form, onClose, children } = props;
  const t = useText(commandMessages);
  const { submit, obstacle, reload } = useCommandForm(props);
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Consequences lines={consequences} />
      {children}
      {obstacle && <ObstacleNotice obstacle={obstacle} reload={reload} />}
      <ErrorSummary form={form} />
      <Dialog.Actions>
        {canSend && (
          <Button type="submit" loading={form.formState.isSubmitting} {...(danger ? { 'data-color': 'danger' } : {})}>
            {verb}
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Dialog.Actions>
    </form>
  );
}

/** What follows, as a list. */
export function Consequences(props: { readonly lines: readonly ReactNode[] }) {
  if (props.lines.length === 0) return null;
  return (
    <ul className={styles.consequences}>
      {props.lines.map((line, index) => (
        // The lines of one form do not move.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
