import { EyeSlashIcon } from '@navikt/aksel-icons';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import { overviewMessages } from './overview-messages.nb';
import type { Measure } from './overview.graphql';
import styles from './overview.module.css';

/** The figure, or «:» read aloud as «vises ikke». Never a 0 in place of what is hidden. */
export function MeasureValue({ measure }: { readonly measure: Measure | undefined }) {
  const t = useText(overviewMessages);
  if (measure && !measure.hidden && measure.value !== null) return wholeNumber(measure.value);
  return (
    <>
      <span aria-hidden="true">{t('hiddenMark')}</span>
      <span className="visually-hidden">{t('hiddenWords')}</span>
    </>
  );
}

/** What «:» means; drawn only where there is one. */
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
