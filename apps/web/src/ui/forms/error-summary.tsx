import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import { uiMessages } from '../ui-messages.nb';
import { fieldId } from './field-frame';
import styles from './forms.module.css';

interface FoundError {
  /** Empty for what the server said about the form as a whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * What must be put right, just above the button. Takes focus when sending failed; each line goes to its field. The form as a
 * whole may be wrong too: that line is no link.
 */
export function ErrorSummary<Values extends FieldValues>(props: { readonly form: UseFormReturn<Values> }) {
  const t = useText(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  const { errors, submitCount, isSubmitting } = props.form.formState;
  const found = errorsIn(errors);
  const shown = found.length > 0 && submitCount > 0;
  useEffect(() => {
    if (shown && !isSubmitting) box.current?.focus();
    // Only a new attempt to send moves the focus, not each error that is mended.
  }, [submitCount, isSubmitting, shown]);
  if (!shown) return null;
  return (
    <div ref={box} className={styles.summary} role="group" aria-labelledby="error-summary-title" tabIndex={-1}>
      <p id="error-summary-title">{t('form.errors')}</p>
      <ul>
        {found.map(({ path, message }) => (
          <li key={path + message}>
            {path === '' ? message : <FieldLink form={props.form} path={path} message={message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink<Values extends FieldValues>(props: {
  readonly form: UseFormReturn<Values>;
  readonly path: string;
  readonly message: string;
}) {
  return (
    <a
      href={`#${fieldId(props.path)}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(fieldId(props.path))?.focus();
      }}
    >
      {props.message}
    </a>
  );
}

function errorsIn(errors: object, prefix = ''): FoundError[] {
  return Object.entries(errors).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || value instanceof Element) return [];
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if ('message' in value && typeof value.message === 'string') {
      return [{ path: path.startsWith('root') ? '' : path, message: value.message }];
    }
    return name === 'ref' ? [] : errorsIn(value, path);
  });
}
