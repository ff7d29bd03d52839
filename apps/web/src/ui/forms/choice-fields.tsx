import { Input, Select } from '@digdir/designsystemet-react';
import type { FieldValues } from '../../lib/form';
import { ChoiceFrame, describedBy, fieldId, FieldFrame, type FieldProps } from './field-frame';
import styles from './forms.module.css';

/** One of the answers of a choice. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

interface ChoiceProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly options: readonly Option[];
}

/** One of many, where all need not be seen at once. `empty` is the line that stands for no choice. */
export function SelectField<Values extends FieldValues>(props: ChoiceProps<Values> & { readonly empty: string }) {
  const { form, name, rules, options, empty } = props;
  return (
    <FieldFrame field={props}>
      <Select id={fieldId(name)} {...form.register(name, { ...rules })} {...describedBy(props)}>
        <option value="">{empty}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

/** One of few, all in sight. Nothing is chosen beforehand unless the form's values say so. */
export function RadioField<Values extends FieldValues>(props: ChoiceProps<Values>) {
  return <Choices {...props} type="radio" />;
}

/** Any number of few. The value is a list of the chosen options' values: the form's default must be a list. */
export function CheckboxesField<Values extends FieldValues>(props: ChoiceProps<Values>) {
  return <Choices {...props} type="checkbox" />;
}

function Choices<Values extends FieldValues>(props: ChoiceProps<Values> & { readonly type: 'radio' | 'checkbox' }) {
  const { form, name, rules, options, type } = props;
  return (
    <ChoiceFrame field={props}>
      {options.map(({ value, label, description }, index) => (
        <label key={value} className={styles.option}>
          <Input
            type={type}
            value={value}
            {...(index === 0 ? { id: fieldId(name) } : {})}
            {...form.register(name, { ...rules })}
          />
          <span>
            {label}
            {description && <small>{description}</small>}
          </span>
        </label>
      ))}
    </ChoiceFrame>
  );
}

/** Yes or nothing: «Jeg vet ikke ennå». The value is true or false. */
export function CheckboxField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { form, name, rules, label, description } = props;
  return (
    <ChoiceFrame field={{ ...props, label: <span className="visually-hidden">{label}</span>, description: undefined }}>
      <label className={styles.option}>
        <Input id={fieldId(name)} type="checkbox" {...form.register(name, { ...rules })} />
        <span>
          {label}
          {description && <small>{description}</small>}
        </span>
      </label>
    </ChoiceFrame>
  );
}
