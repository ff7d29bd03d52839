import '../../ui/forms/forms.css';
import { Select } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import type { Municipality } from './begin.graphql';
import { beginMessages } from './begin-messages.nb';
import styles from './questions.module.css';

/** «Hvor bor du?», for somebody whom no municipality knows yet. Nothing is chosen beforehand. */
export function MunicipalityField(props: {
  readonly municipalities: readonly Municipality[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}): ReactNode {
  const t = useText(beginMessages);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('municipality')}</label>
      <span className={styles.hint} id={`${id}-help`}>
        {t('municipalityHelp')}
      </span>
      <Select
        id={id}
        aria-describedby={`${id}-help`}
        value={props.chosen}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        <option value="">{t('choose')}</option>
        {props.municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
