import { lazy, Suspense, useId } from 'react';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { AskedSelect } from '../ui/asked-select/asked-select';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { FigureValue, HiddenNote, useWithUnit } from './figure-value';
import { reportMessages } from './report-messages.nb';
import type { Indicator, Report, ReportUnit } from './report.graphql';
import styles from './report.module.css';

const ComparisonChart = lazy(async () => ({ default: (await import('./charts')).ComparisonChart }));
const OverTimeChart = lazy(async () => ({ default: (await import('./charts')).OverTimeChart }));

/** One indicator as a drawing and as a table: all bydeler beside each other, or a municipality over time. */
export function Comparison(props: {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly onChoose: (code: string) => void;
}) {
  const { report, indicator, onChoose } = props;
  const t = useText(reportMessages);
  const withUnit = useWithUnit();
  const chooser = useId();
  const { units, total } = report;
  const isAlone = units.length === 0;
  // Of the whole city's target each bydel has its share: the line in the drawing is a bydel's.
  const drawn = { ...indicator, target: indicator.targetEach };
  const targetWord = drawn.target === null ? null : t('targetLine', { value: withUnit(drawn.target, indicator.unit) });
  return (
    <div className={styles.compare}>
      <SectionBox labelledBy="comparison-title">
        <div className={styles.boxHead}>
          <h2 id="comparison-title">{t(isAlone ? 'overTime' : 'comparison', { indicator: indicator.name })}</h2>
          <div className={styles.chooser} data-print="hide">
            <label htmlFor={chooser}>{t('chosen')}</label>
            <AskedSelect id={chooser} value={indicator.code} onAsk={onChoose}>
              {report.indicators.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </AskedSelect>
          </div>
        </div>
        {!isAlone && <Legend hasTarget={drawn.target !== null} hasOwn={units.some(({ own }) => own)} />}
        <p className="visually-hidden">{t('chartText')}</p>
        <Suspense fallback={<div className={styles.chartSpace} data-alone={isAlone} />}>
          {isAlone ? (
            <OverTimeChart indicator={drawn} targetWord={targetWord} />
          ) : (
            <ComparisonChart
              units={units}
              indicator={drawn}
              hiddenWord={t('hidden')}
              targetWord={targetWord}
              nameOf={shortName}
            />
          )}
        </Suspense>
      </SectionBox>
      <SectionBox labelledBy="table-title">
        <div className={styles.boxHead}>
          <h2 id="table-title">{t('table')}</h2>
          {!isAlone && <p className={styles.quiet}>{t('comparisonText')}</p>}
        </div>
        <ScrollBox label={t('table')} className={styles.scroller}>
          {isAlone ? <PeriodTable indicator={indicator} /> : <UnitTable {...{ units, total, indicator }} />}
        </ScrollBox>
        <HiddenNote figures={figuresOf(report, indicator)} />
      </SectionBox>
    </div>
  );
}

function Legend({ hasTarget, hasOwn }: { readonly hasTarget: boolean; readonly hasOwn: boolean }) {
  const t = useText(reportMessages);
  const marks = (['now', 'before', 'own', 'target'] as const).filter(
    (mark) => (mark !== 'own' || hasOwn) && (mark !== 'target' || hasTarget),
  );
  return (
    <ul className={styles.legend}>
      {marks.map((mark) => (
        <li key={mark} data-mark={mark}>
          {t(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

function UnitTable(props: {
  readonly units: readonly ReportUnit[];
  readonly total: ReportUnit | null;
  readonly indicator: Indicator;
}) {
  const { units, total, indicator } = props;
  const t = useText(reportMessages);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('comparison', { indicator: indicator.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('district')}</th>
          <th scope="col">{indicator.baseName}</th>
          <th scope="col">{indicator.name}</th>
          <th scope="col">{t('yearBefore')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.municipality.id} data-own={unit.own}>
            <td>{unit.number === null ? null : wholeNumber(unit.number)}</td>
            <th scope="row">
              {shortName(unit)}
              {unit.own && <span className="visually-hidden">, {t('own')}</span>}
            </th>
            <Cells unit={unit} indicator={indicator} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr data-own={total.own}>
            <td />
            <th scope="row">{t('wholeCity', { name: total.municipality.name })}</th>
            <Cells unit={total} indicator={indicator} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Cells({ unit, indicator }: { readonly unit: ReportUnit; readonly indicator: Indicator }) {
  const found = unit.figures.find((each) => each.indicator === indicator.code);
  const figure = found?.figure ?? null;
  return (
    <>
      <td>
        <FigureValue figure={figure} what="base" />
      </td>
      <td>
        <FigureValue figure={figure} />
      </td>
      <td>
        <FigureValue figure={found?.yearBefore ?? null} />
      </td>
    </>
  );
}

function PeriodTable({ indicator }: { readonly indicator: Indicator }) {
  const t = useText(reportMessages);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('overTime', { indicator: indicator.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('periodColumn')}</th>
          <th scope="col">{indicator.baseName}</th>
          <th scope="col">{indicator.name}</th>
        </tr>
      </thead>
      <tbody>
        {indicator.trend.map(({ period, figure }) => (
          <tr key={period.code}>
            <th scope="row">{period.name}</th>
            <td>
              <FigureValue figure={figure} what="base" />
            </td>
            <td>
              <FigureValue figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** «Alna» for «Bydel Alna»: in a list of bydeler the word says nothing. */
function shortName({ municipality: { name } }: ReportUnit): string {
  return name.replace(/^Bydel /, '');
}

function figuresOf({ units, total }: Report, indicator: Indicator) {
  const beside = [...units, ...(total ? [total] : [])].flatMap(({ figures }) =>
    figures
      .filter((each) => each.indicator === indicator.code)
      .flatMap(({ figure, yearBefore }) => [figure, yearBefore]),
  );
  return beside.length > 0 ? beside : indicator.trend.map(({ figure }) => figure);
}
