import { useEffect } from 'react';
import {
  useForm as useHookForm,
  type FieldPath,
  type FieldValues,
  type UseFormProps,
  type UseFormReturn,
} from 'react-hook-form';
import type { Violation } from './outcome';

export type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** react-hook-form as the product uses it: checked on sending, and the summary above the button takes focus, not a field. */
export function useForm<Values extends FieldValues>(options: UseFormProps<Values>): UseFormReturn<Values> {
  return useHookForm<Values>({ mode: 'onSubmit', reValidateMode: 'onChange', shouldFocusError: false, ...options });
}

/**
 * Puts a server's refusal where it belongs: on the field it names, or on the form as a whole. `fields` translates input
 * fields of the API to fields of the form where the two are called differently.
 */
export function applyViolation<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  violation: Violation,
  fields: Readonly<Record<string, FieldPath<Values>>> = {},
): void {
  const named = violation.field === null ? undefined : (fields[violation.field] ?? fieldCalled(form, violation.field));
  form.setError(named ?? 'root.server', { type: violation.rule, message: violation.message });
}

/** A field of the form with that name. An error on a name without a field would block the form unseen. */
function fieldCalled<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  name: string,
): FieldPath<Values> | undefined {
  const isField = (candidate: string): candidate is FieldPath<Values> =>
    Object.hasOwn(form.getValues(), candidate.split('.')[0] ?? '');
  return isField(name) ? name : undefined;
}

/** What was typed and not yet sent, by form. In memory only: it may be about a person's health. */
const drafts = new Map<string, FieldValues>();

/**
 * Keeps what is typed while the reader looks at other pages, and warns before the browser leaves the product. `key` names the
 * form and the thing it is about. Answers with how to forget it: call that once the form is sent.
 */
export function useDraft<Values extends FieldValues>(key: string, form: UseFormReturn<Values>): () => void {
  const { reset, subscribe } = form;
  const { isDirty } = form.formState;
  useEffect(() => {
    const draft = drafts.get(key);
    // A draft was stored by this same form under this same key.
    if (draft) reset(draft as Values, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => void drafts.set(key, { ...values }),
    });
  }, [key, reset, subscribe]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  return () => drafts.delete(key);
}
