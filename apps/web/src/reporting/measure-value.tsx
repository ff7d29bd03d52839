import { EyeSlashIcon } from '@navikt/aksel-icons';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import { overviewMessages } from './overview-messages.nb';
import type { Measure } from './overview.graphql';
import styles from './overview.module.css';

/** The figure; in words where it is hidden, «–» where there is nothing to count yet. Never a 0 in place of either. */
export function MeasureValue({ measure }: { readonly measure: Measure }) {
  const t = useText(overviewMessages);
  if (measure.hidden) return t('hidden');
  if (measure.value !== null) return wholeNumber(measure.value);
  return (
    <>
      <span aria-hidden="true">{t('nothingMark')}</span>
      <span className="visually-hidden">{t('nothingWords')}</span>
    </>
  );
}

/** «personer», «dager», «prosent»; a unit that this version does not know as the server says it. */
export function useUnitWord(): (unit: string) => string {
  const t = useText(overviewMessages);
  return (unit) => (isUnit(unit) ? t(`unit.${unit}`) : unit);
}

function isUnit(unit: string): unit is keyof typeof overviewMessages.nb.unit {
  return Object.hasOwn(overviewMessages.nb.unit, unit);
}

/** What «skjult» means; drawn only where something is. */
export function HiddenNote({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useText(overviewMessages);
  if (!measures.some(({ hidden }) => hidden)) return null;
  return (
    <p className={styles.note}>
      <EyeSlashIcon className="icon" aria-hidden />
      <span>
        <Rich text={t('hiddenNote')} />
      </span>
    </p>
  );
}
