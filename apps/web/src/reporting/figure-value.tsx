import { EyeSlashIcon } from '@navikt/aksel-icons';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import { reportMessages } from './report-messages.nb';
import type { Figure } from './report.graphql';
import styles from './report.module.css';

/** A figure in a table: the number, or why there is none. Never a 0 in its place. */
export function FigureValue(props: { readonly figure: Figure; readonly what?: 'value' | 'base' }) {
  const { figure, what = 'value' } = props;
  const t = useText(reportMessages);
  if (figure === null) return <span className={styles.quiet}>{t('notCounted')}</span>;
  if (figure.hidden) return <span className={styles.hidden}>{t('hidden')}</span>;
  const number = figure[what];
  if (number !== null) return wholeNumber(number);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('nothing')}</span>
    </>
  );
}

/** «57 dager», «1 plass»: a number with its unit. A unit that this version does not know stands as the server says it. */
export function useWithUnit(): (value: number, unit: string) => string {
  const unitWord = useUnitWord();
  return (value, unit) => `${wholeNumber(value)} ${unitWord(unit, value)}`;
}

/** «dager», «plass». */
export function useUnitWord(): (unit: string, count: number) => string {
  const t = useText(reportMessages);
  return (unit, count) => {
    switch (unit) {
      case 'days':
      case 'percent':
      case 'people':
      case 'places':
        return t(`units.${unit}`, { count });
      default:
        return unit;
    }
  };
}

/** What «skjult» means; drawn where one is. */
export function HiddenNote({ figures }: { readonly figures: readonly Figure[] }) {
  const t = useText(reportMessages);
  if (!figures.some((figure) => figure?.hidden)) return null;
  return (
    <p className={styles.note}>
      <EyeSlashIcon className="icon" aria-hidden />
      <span>
        <Rich text={t('hiddenNote')} />
      </span>
    </p>
  );
}
