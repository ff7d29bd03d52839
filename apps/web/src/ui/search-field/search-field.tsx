import '../forms/forms.css';
import { Input, Label } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useText } from '../../lib/messages';
import { isTooLongToSearch, longestSearch } from '../../lib/use-settled';
import { uiMessages } from '../ui-messages.nb';
import styles from './search-field.module.css';

/**
 * What one searches a list for: label, field and, when more is typed (or pasted) than the server searches for, why the list does
 * not follow. What is typed stands in no address. `hintId` names what else tells of the field.
 */
export function SearchField(props: {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly hintId?: string;
}) {
  const t = useText(uiMessages);
  const id = useId();
  const tooLong = isTooLongToSearch(props.typed);
  const told = [props.hintId, tooLong ? `${id}-error` : undefined].filter(Boolean).join(' ');
  return (
    <>
      <Label htmlFor={id}>{props.label}</Label>
      <Input
        id={id}
        type="search"
        autoComplete="off"
        value={props.typed}
        aria-invalid={tooLong}
        {...(told === '' ? {} : { 'aria-describedby': told })}
        onChange={(event) => props.onType(event.target.value)}
      />
      {tooLong && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          <ExclamationmarkTriangleIcon className="icon" aria-hidden />
          {t('searchTooLong', { count: longestSearch })}
        </span>
      )}
    </>
  );
}
