import './forms.css';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import styles from './forms.module.css';

/** What every field of a form is given. */
export interface FieldProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly name: FieldPath<Values>;
  /** The question. */
  readonly label: ReactNode;
  /** Why it is asked, or how to answer. */
  readonly description?: ReactNode;
  /** Says «valgfritt» beside the label. */
  readonly optional?: boolean;
  /** Checks before sending. The server checks again and has the last word. */
  readonly rules?: Rules;
}

/** The checks of react-hook-form that do not depend on the kind of field. A text is the message shown when it fails. */
export interface Rules {
  readonly required?: string;
  readonly maxLength?: { readonly value: number; readonly message: string };
  readonly pattern?: { readonly value: RegExp; readonly message: string };
  readonly validate?: (value: unknown) => string | true;
  /** Told after the person has changed it. */
  readonly onChange?: () => void;
}

/** The id of a field's control, so that the summary of errors can point at it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

/** The message of a field's error, if it has one. */
export function errorOf<Values extends FieldValues>({ form, name }: FieldProps<Values>): string | undefined {
  return form.getFieldState(name, form.formState).error?.message;
}

/** Ties a control to its description and error for screen readers. */
export function describedBy<Values extends FieldValues>(props: FieldProps<Values>) {
  const id = fieldId(props.name);
  const error = errorOf(props);
  const ids = [props.description ? `${id}-description` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    'aria-invalid': error !== undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  };
}

/** Label, description, control and error of one field, in this order. */
export function FieldFrame<Values extends FieldValues>(props: {
  readonly field: FieldProps<Values>;
  readonly children: ReactNode;
}) {
  const t = useText(uiMessages);
  const { name, label, description, optional } = props.field;
  const id = fieldId(name);
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> {t('form.optional')}</span>}
      </Label>
      <Description id={id} text={description} />
      {props.children}
      <FieldError id={id} message={errorOf(props.field)} />
    </div>
  );
}

/** A question whose answer is a choice among several controls. */
export function ChoiceFrame<Values extends FieldValues>(props: {
  readonly field: FieldProps<Values>;
  readonly children: ReactNode;
}) {
  const t = useText(uiMessages);
  const { name, label, description, optional } = props.field;
  const id = fieldId(name);
  return (
    <fieldset className={styles.choice} {...describedBy(props.field)}>
      <legend>
        {label}
        {optional && <span className={styles.optional}> {t('form.optional')}</span>}
      </legend>
      <Description id={id} text={description} />
      <div className={styles.options}>{props.children}</div>
      <FieldError id={id} message={errorOf(props.field)} />
    </fieldset>
  );
}

function Description(props: { readonly id: string; readonly text: ReactNode }) {
  if (!props.text) return null;
  return (
    <div id={`${props.id}-description`} className={styles.description}>
      {props.text}
    </div>
  );
}

function FieldError(props: { readonly id: string; readonly message: string | undefined }) {
  if (props.message === undefined) return null;
  return (
    <p id={`${props.id}-error`} className={styles.error}>
      <ExclamationmarkTriangleIcon className="icon" aria-hidden />
      {props.message}
    </p>
  );
}
