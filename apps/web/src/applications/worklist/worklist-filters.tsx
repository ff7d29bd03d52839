import '../../ui/forms/forms.css';
import { Label } from '@digdir/designsystemet-react';
import { useQuery } from '@apollo/client/react';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { useViewer } from '../../lib/session';
import { useSettled } from '../../lib/use-settled';
import { AskedSelect } from '../../ui/asked-select/asked-select';
import { Button } from '../../ui/button/button';
import { SearchField } from '../../ui/search-field/search-field';
import { caseWords } from '../case/case-words';
import { WorklistFiltersDocument } from './worklist.graphql';
import { worklistMessages } from './worklist-messages.nb';
import { worklistSteps, type WorklistFilters } from './worklist-state';
import styles from './worklist.module.css';

const holders = ['office', 'participant', 'organisation', 'nav'] as const;

/** Search and filters, on a phone folded together. They narrow the view; the counts on the views are of the whole. */
export function WorklistFilterBar(props: {
  readonly filters: WorklistFilters;
  readonly onChange: (changes: Partial<WorklistFilters>) => void;
  readonly onSearch: (text: string) => void;
  readonly children: ReactNode;
}) {
  const { filters, onChange, onSearch, children } = props;
  const t = useText(worklistMessages);
  const words = useText(caseWords);
  const { offers, schools } = useFilterChoices();
  const [open, setOpen] = useState(false);
  const chosen = Object.values(filters).filter((value) => value !== '').length;
  return (
    <div className={styles.filters} data-open={open}>
      <Search onSearch={onSearch} />
      <Button
        variant="secondary"
        data-color="neutral"
        className={styles.fold}
        aria-expanded={open}
        data-print="hide"
        onClick={() => setOpen(!open)}
      >
        {t('filter.fold')} {chosen > 0 && <span className="number">({chosen})</span>}
        <ChevronDownIcon className="icon" aria-hidden />
      </Button>
      <Filter
        label={t('filter.step')}
        all={t('filter.allSteps')}
        value={filters.steg}
        options={worklistSteps.map((step) => ({ value: step, label: words(`state.${step}`) }))}
        onChange={(steg) => onChange({ steg })}
      />
      <Filter
        label={t('filter.offer')}
        all={t('filter.allOffers')}
        value={filters.tilbud}
        options={offers}
        onChange={(tilbud) => onChange({ tilbud })}
      />
      <Filter
        label={t('filter.school')}
        all={t('filter.allSchools')}
        value={filters.skole}
        options={schools}
        onChange={(skole) => onChange({ skole })}
      />
      <Filter
        label={t('filter.with')}
        all={t('filter.everybody')}
        value={filters.hos}
        options={holders.map((holder) => ({ value: holder, label: t(`nextWith.${holder}`) }))}
        onChange={(hos) => onChange({ hos })}
      />
      <div className={styles.found}>{children}</div>
    </div>
  );
}

function Search(props: { readonly onSearch: (text: string) => void }) {
  const t = useText(worklistMessages);
  const [text, setText] = useState('');
  const { onSearch } = props;
  const search = useSettled(text);
  useEffect(() => onSearch(search), [search, onSearch]);
  return (
    <div className={styles.filter} data-print="hide">
      <SearchField label={t('filter.search')} typed={text} onType={setText} />
    </div>
  );
}

interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Filter({ label, all, value, options, onChange }: FilterProps) {
  const id = useId();
  return (
    <div className={styles.filter} data-print="hide">
      <Label htmlFor={id}>{label}</Label>
      <AskedSelect id={id} value={value} onAsk={onChange}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </AskedSelect>
    </div>
  );
}

/** Offers that serve the office's own municipality, and schools. */
function useFilterChoices() {
  const { activeHat } = useViewer();
  const { data } = useQuery(WorklistFiltersDocument, {
    variables: { municipality: activeHat.municipality?.code ?? '' },
    fetchPolicy: 'cache-first',
  });
  return {
    offers: (data?.offers.edges ?? []).map(({ node }) => ({ value: node.code, label: node.name })),
    schools: (data?.schools ?? []).map(({ code, name }) => ({ value: code, label: name })),
  };
}
