import { Input, Textarea } from '@digdir/designsystemet-react';
import type { InputHTMLAttributes } from 'react';
import type { FieldValues } from '../../lib/form';
import { describedBy, fieldId, FieldFrame, type FieldProps } from './field-frame';

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'min' | 'max' | 'spellCheck'
>;

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values>, Attributes {
  /** `date` holds `YYYY-MM-DD`. */
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'time' | 'number' | 'search';
}

/** A line of text, a day, a time or a number. The value is always text, as the browser gives it; '' when empty. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { form, name, rules, type = 'text', label: _l, description: _d, optional: _o, ...attributes } = props;
  return (
    <FieldFrame field={props}>
      <Input
        id={fieldId(name)}
        type={type}
        {...attributes}
        {...form.register(name, { ...rules })}
        {...describedBy(props)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly rows?: number;
}

/** Several lines of text. */
export function TextArea<Values extends FieldValues>(props: TextAreaProps<Values>) {
  const { form, name, rules, rows = 4 } = props;
  return (
    <FieldFrame field={props}>
      <Textarea id={fieldId(name)} rows={rows} {...form.register(name, { ...rules })} {...describedBy(props)} />
    </FieldFrame>
  );
}
