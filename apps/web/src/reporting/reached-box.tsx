import { fullDay, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { SectionBox } from '../ui/staff-page/section-box';
import { populationMessages } from './population-messages.nb';
import type { Population } from './population.graphql';
import report from './report.module.css';
import styles from './population.module.css';

/** «Når vi ut til alle?»: those with a disability benefit beside those who are known here, and a sheet to hand out. */
export function ReachedBox({
  population: { municipality, reached, mayRegister },
}: {
  readonly population: Population;
}) {
  const t = useText(populationMessages);
  if (reached === null && !mayRegister) return null;
  return (
    <SectionBox labelledBy="reached-title">
      <h2 id="reached-title">{t('reached.title')}</h2>
      {reached === null ? <p>{t('reached.missing')}</p> : <Facts reached={reached} />}
      <p data-print="hide">
        <Link to={paths.offersOnPaper()} search={{ kommune: municipality.code }}>
          {t('reached.paper')}
        </Link>
      </p>
    </SectionBox>
  );
}

function Facts({ reached }: { readonly reached: NonNullable<Population['reached']> }) {
  const t = useText(populationMessages);
  const { withBenefit, period, known, withoutPlace, notReached } = reached;
  const hidden = t('reached.hidden');
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t('reached.benefit')}</dt>
          <dd>
            <b>{wholeNumber(withBenefit.number)}</b>
            <span className={report.quiet}>
              {t('reached.source', { source: withBenefit.source, day: fullDay(withBenefit.asOf) })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('reached.known')}</dt>
          <dd>
            <b>{known === null ? hidden : t('reached.knownValue', { value: wholeNumber(known) })}</b>
          </dd>
        </div>
        <div>
          <dt>{t('reached.ofThem')}</dt>
          <dd>
            <b>{withoutPlace === null ? hidden : t('reached.percent', { value: wholeNumber(withoutPlace) })}</b>
          </dd>
        </div>
        <div>
          <dt>{t('reached.rest')}</dt>
          <dd>
            <b>{notReached === null ? hidden : t('reached.knownValue', { value: wholeNumber(notReached) })}</b>
          </dd>
        </div>
      </dl>
      <p className={report.quiet}>
        {t('reached.restText')} {period && t('reached.counted', { period: period.name })}
      </p>
    </>
  );
}
