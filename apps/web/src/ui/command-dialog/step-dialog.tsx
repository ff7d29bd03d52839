import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useForm } from '../../lib/form';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from './command-dialog';
import { emptyNeeds, NeedFields, type NeedValues } from './need-fields';
import { useReload } from '../../lib/use-reload';

interface StepDialogProps<Data, Variables extends OperationVariables, Result extends { readonly __typename: string }> {
  readonly title: string;
  readonly consequences?: readonly ReactNode[];
  readonly verb: string;
  readonly danger?: boolean;
  /** What the server says that the step needs, from `allowedSteps`. */
  readonly needs: readonly string[];
  readonly defaults?: Partial<NeedValues>;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly resultOf: (data: Data) => Result;
  readonly variables: (values: NeedValues) => Variables;
  /** The command does not answer with the whole page: read it again. */
  readonly reloads?: boolean;
  readonly onClose: () => void;
}

/** A step that asks for nothing but what the server says it needs, and closes when it is taken. */
export function StepDialog<Data, Variables extends OperationVariables, Result extends { readonly __typename: string }>(
  props: StepDialogProps<Data, Variables, Result>,
) {
  const { needs, defaults, document, resultOf, variables, reloads, onClose, ...dialog } = props;
  const today = useToday();
  const form = useForm<NeedValues>({ defaultValues: { ...emptyNeeds(today), ...defaults } });
  const [send] = useCommand(document, resultOf);
  const reload = useReload();
  return (
    <CommandDialog
      {...dialog}
      form={form}
      send={(values) => send(variables(values))}
      onDone={() => {
        if (reloads) reload();
        onClose();
      }}
      onClose={onClose}
    >
      <NeedFields form={form} needs={needs} />
    </CommandDialog>
  );
}
