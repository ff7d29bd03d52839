import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths, reportFile } from '../lib/paths';
import { useViewer } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { AskedSelect } from '../ui/asked-select/asked-select';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { StaffBody, StaffPageHead } from '../ui/page/page';
import { SectionBox } from '../ui/staff-page/section-box';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { Comparison } from './comparison';
import { FairnessBox } from './fairness-box';
import { HiddenNote } from './figure-value';
import { IndicatorCards } from './indicator-cards';
import { PopulationBox } from './population-box';
import { reportMessages } from './report-messages.nb';
import { ReportDocument, type Report } from './report.graphql';
import styles from './report.module.css';

/** «Rapport»: the indicators of a bydel, municipality or city in a half-year or year. Period and choice stand in the address. */
export function ReportPage() {
  const t = useText(reportMessages);
  const [{ periode: period }, change] = useSearchState();
  const { data, previousData, error, refetch } = useQuery(ReportDocument, {
    variables: period === undefined ? {} : { period },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (!shown || !shown.report) {
    return (
      <>
        <StaffPageHead title={t('title')} />
        <StaffBody>
          {error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
          {!error && !shown && <LoadingState text={t('loading')} rows={6} />}
          {shown && (
            <EmptyState title={t('empty.title')} text={t('empty.text')}>
              <Button variant="secondary" onClick={() => change({ periode: '' })}>
                {t('empty.back')}
              </Button>
            </EmptyState>
          )}
        </StaffBody>
      </>
    );
  }
  return <OneReport report={shown.report} />;
}

function OneReport({ report }: { readonly report: Report }) {
  const t = useText(reportMessages);
  const [{ tall }, change] = useSearchState();
  const { municipality, period, indicators, countedOn } = report;
  const indicator = indicators.find(({ code }) => code === tall) ?? indicators[0];
  const day = countedOn === null ? null : fullDay(countedOn);
  const counted = day === null ? t('textNotCounted') : t(period.running ? 'textRunning' : 'text', { day });
  return (
    <div className={styles.page}>
      <StaffPageHead
        title={t('title')}
        heading={t('titleOf', { name: municipality.name, period: period.name })}
        text={counted}
        actions={<Tools report={report} />}
      />
      <StaffBody>
        <OtherPages />
        <IndicatorCards indicators={indicators} />
        <HiddenNote figures={indicators.map(({ figure }) => figure)} />
        {indicator && <Comparison report={report} indicator={indicator} onChoose={(code) => change({ tall: code })} />}
        <PopulationBox />
        <FairnessBox period={period.code} ofDistrict={municipality.kind === 'district'} />
        <Goals report={report} />
        <SectionBox labelledBy="meanings-title">
          <h2 id="meanings-title">{t('meanings')}</h2>
          <dl className={styles.meanings}>
            {indicators.map(({ code, name, description }) => (
              <div key={code}>
                <dt>{name}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </SectionBox>
      </StaffBody>
    </div>
  );
}

/** Goal 5 is about differences: it has no figure of its own, and every figure beside those of the others. */
const comparedGoal = 5;

/** Each of the city's goals with the figures that tell of it; one without says so. */
function Goals({ report: { goals, indicators } }: { readonly report: Report }) {
  const t = useText(reportMessages);
  if (goals.length === 0) return null;
  const figuresOf = (number: number) => {
    const names = indicators.filter(({ goal }) => goal === number).map(({ name }) => name);
    if (names.length > 0) return names.join(' · ');
    return t(number === comparedGoal ? 'goals.compared' : 'goals.none');
  };
  return (
    <SectionBox labelledBy="goals-title">
      <h2 id="goals-title">{t('goals.title')}</h2>
      <p className={styles.quiet}>{t('goals.text')}</p>
      <dl className={styles.meanings}>
        {goals.map(({ number, text }) => (
          <div key={number}>
            <dt>{`${number}. ${text}`}</dt>
            <dd>{figuresOf(number)}</dd>
          </div>
        ))}
      </dl>
    </SectionBox>
  );
}

/** The period, the files and the printer. Another period keeps the chosen figure. */
function Tools({ report: { period, periods } }: { readonly report: Report }) {
  const t = useText(reportMessages);
  const [, change] = useSearchState();
  const chooser = useId();
  return (
    <div className={styles.tools} data-print="hide">
      <div className={styles.chooser}>
        <label htmlFor={chooser}>{t('period')}</label>
        <AskedSelect id={chooser} value={period.code} onAsk={(code) => change({ periode: code })}>
          {periods.map(({ code, name, running }) => (
            <option key={code} value={code}>
              {running ? t('soFar', { name }) : name}
            </option>
          ))}
        </AskedSelect>
      </div>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} asChild variant="secondary" data-color="neutral">
          <a href={reportFile(period.code, format)} download>
            <DownloadIcon className="icon" aria-hidden />
            {t(format)}
          </a>
        </Button>
      ))}
      <Button type="button" variant="secondary" data-color="neutral" onClick={() => window.print()}>
        <PrinterSmallIcon className="icon" aria-hidden />
        {t('print')}
      </Button>
    </div>
  );
}

/** For the office, which sees the people too: how it stands today, and what its menu has no room for. */
function OtherPages() {
  const t = useText(reportMessages);
  const { activeHat } = useViewer();
  if (activeHat.role !== 'officeLeader') return null;
  return (
    <nav className={styles.otherPages} aria-label={t('otherPages')} data-print="hide">
      <Link to={paths.figuresToday()}>{t('today')}</Link>
      <Link to={paths.grants()}>{t('grants')}</Link>
      <Link to={paths.schoolFigures()}>{t('schoolFigures')}</Link>
    </nav>
  );
}
