import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { useAsked } from '../lib/use-asked';
import { Button } from '../ui/button/button';
import styles from './catalogue-filters.module.css';
import type { MunicipalityChoice, WorkTypeChoice } from './offers.graphql';
import { offersMessages } from './offers-messages.nb';
import { deciders, type Filters } from './use-catalogue';
import { WorkTypeChips } from './work-type-chips';

/** Search and filters of the catalogue. Every choice works at once; the list says how many it found. */
export function CatalogueFilters(props: {
  readonly filters: Filters;
  readonly workTypes: readonly WorkTypeChoice[];
  readonly municipalities: readonly MunicipalityChoice[];
  readonly onChange: (changes: Partial<Filters>) => void;
  readonly onClear: (() => void) | null;
}): ReactNode {
  const t = useText(offersMessages);
  const { filters, onChange } = props;
  return (
    <form
      role="search"
      className={styles.filters}
      aria-label={t('catalogue.filters')}
      onSubmit={(e) => e.preventDefault()}
    >
      <SearchField search={filters.search} onChange={(search) => onChange({ search })} />
      <Choice
        label={t('catalogue.municipality')}
        value={filters.municipality}
        onChange={(municipality) => onChange({ municipality })}
        options={[
          ['', t('catalogue.everyMunicipality')],
          ...props.municipalities.map(({ code, name }) => [code, name] as const),
        ]}
      />
      <Choice
        label={t('catalogue.decidedBy')}
        value={filters.decidedBy}
        onChange={(value) => onChange({ decidedBy: deciders.find((each) => each === value) ?? '' })}
        options={[
          ['', t('catalogue.everyDecider')],
          ...deciders.map((decider) => [decider, t(`card.decidedBy.${decider}`)] as const),
        ]}
      />
      <div className={styles.workTypes}>
        <p className={styles.label}>{t('catalogue.workType')}</p>
        <WorkTypeChips
          label={t('catalogue.workType')}
          all={t('catalogue.everyWorkType')}
          workTypes={props.workTypes}
          chosen={filters.workType}
          onChoose={(workType) => onChange({ workType })}
        />
      </div>
      {props.onClear && (
        <Button variant="tertiary" type="button" onClick={props.onClear}>
          {t('catalogue.clear')}
        </Button>
      )}
    </form>
  );
}

/** How long one must have stopped typing before the list is asked for again. */
const pauseInTyping = 300;

function SearchField(props: { readonly search: string; readonly onChange: (search: string) => void }): ReactNode {
  const t = useText(offersMessages);
  const id = useId();
  const { search, onChange } = props;
  const [typed, setTyped] = useState(search);
  const [sent, setSent] = useState(search);
  const [seen, setSeen] = useState(search);
  if (search !== seen) {
    setSeen(search);
    // Changed from elsewhere (Back, «Ta bort alle valg»), not by what was typed here: follow it.
    if (search !== sent) {
      setSent(search);
      setTyped(search);
    }
  }
  useEffect(() => {
    if (typed === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(typed);
      onChange(typed);
    }, pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed, sent, onChange]);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('catalogue.search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </p>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const [shown, ask] = useAsked(props.value);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={shown}
        onChange={({ currentTarget: { value } }) => {
          ask(value);
          props.onChange(value);
        }}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
