import { ArrowDownIcon, ArrowUpIcon, CheckmarkIcon, MinusIcon } from '@navikt/aksel-icons';
import { lazy, Suspense } from 'react';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { useUnitWord, useWithUnit } from './figure-value';
import { reportMessages } from './report-messages.nb';
import type { Indicator } from './report.graphql';
import styles from './report.module.css';

const TrendLine = lazy(async () => ({ default: (await import('./charts')).TrendLine }));

/** Each figure with its target, how it was a year before, and the line of the latest periods. */
export function IndicatorCards({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const t = useText(reportMessages);
  return (
    <ul className={styles.cards} aria-label={t('cards')}>
      {[...indicators].sort(countedFirst).map((indicator) => (
        <li key={indicator.code}>
          <Card indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

/** What is not counted in the period says little, and stands last. */
const countedFirst = (a: Indicator, b: Indicator) => Number(a.figure === null) - Number(b.figure === null);

function Card({ indicator }: { readonly indicator: Indicator }) {
  const t = useText(reportMessages);
  const points = indicator.trend.filter(({ figure }) => figure !== null && figure.value !== null);
  return (
    <>
      <h2>{indicator.name}</h2>
      <div className={styles.valueRow}>
        <Value indicator={indicator} />
        {points.length > 1 && indicator.figure?.hidden === false && (
          <Suspense fallback={null}>
            <TrendLine indicator={indicator} />
          </Suspense>
        )}
      </div>
      <p className={styles.quiet}>
        <Aim indicator={indicator} />
      </p>
      {indicator.goal !== null && <p className={styles.quiet}>{t('goalTag', { number: indicator.goal })}</p>}
      <div className={styles.cardFoot}>
        <Change indicator={indicator} />
        {indicator.reached !== null && (
          <span className={styles.reached} data-reached={indicator.reached}>
            {indicator.reached ? (
              <CheckmarkIcon className="icon" aria-hidden />
            ) : (
              <MinusIcon className="icon" aria-hidden />
            )}
            {t(indicator.reached ? 'reached' : 'notReached')}
          </span>
        )}
      </div>
    </>
  );
}

function Value({ indicator: { figure, unit } }: { readonly indicator: Indicator }) {
  const t = useText(reportMessages);
  const unitWord = useUnitWord();
  if (figure === null) return <p className={styles.noValue}>{t('notCounted')}</p>;
  if (figure.hidden) return <p className={styles.noValue}>{t('hidden')}</p>;
  if (figure.value === null) return <p className={styles.noValue}>{t('nothing')}</p>;
  return (
    <p className={styles.value}>
      <b className="number">{wholeNumber(figure.value)}</b> {unitWord(unit, figure.value)}
    </p>
  );
}

/** «Mål: 60 dager eller færre». */
function Aim({ indicator: { target, direction, unit } }: { readonly indicator: Indicator }) {
  const t = useText(reportMessages);
  const withUnit = useWithUnit();
  if (target === null) return t('noTarget');
  const value = withUnit(target, unit);
  if (target === 0 || (direction !== 'lower' && direction !== 'higher')) return t('target.exactly', { value });
  return t(`target.${direction}`, { value });
}

function Change({ indicator: { figure, yearBefore } }: { readonly indicator: Indicator }) {
  const t = useText(reportMessages);
  const now = figure?.value ?? null;
  const before = yearBefore?.value ?? null;
  if (now === null || before === null) return <span />;
  const count = Math.abs(now - before);
  const kind = now === before ? 'same' : now > before ? 'more' : 'less';
  const Icon = { same: MinusIcon, more: ArrowUpIcon, less: ArrowDownIcon }[kind];
  return (
    <span className={styles.change}>
      <Icon className="icon" aria-hidden />
      {kind === 'same' ? t('change.same') : t(`change.${kind}`, { count })}
    </span>
  );
}
