import type { FieldValues } from '../../lib/form';
import { Dialog } from '../dialog/dialog';
import { CommandForm, type CommandFormProps } from './command-form';

export interface CommandDialogProps<Values extends FieldValues, Payload> extends CommandFormProps<Values, Payload> {
  /** The question that the buttons answer. */
  readonly title: string;
}

/** A dialog that sends one command. Drawn only while it is open, so that it starts afresh each time. */
export function CommandDialog<Values extends FieldValues, Payload>({
  title,
  ...form
}: CommandDialogProps<Values, Payload>) {
  return (
    <Dialog open title={title} onClose={form.onClose}>
      <CommandForm {...form} />
    </Dialog>
  );
}
