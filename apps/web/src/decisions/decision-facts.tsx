import type { OfficeDecision } from '../lib/office-case';
import { fullDay } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import { officeDecisionMessages } from './office-messages.nb';
import styles from './office-decisions.module.css';

/** What a decision says, as it is shown to whoever prepares and approves it. */
export type DecisionText = Pick<
  OfficeDecision,
  'service' | 'extentText' | 'from' | 'to' | 'reasons' | 'facts' | 'ownView' | 'legalBasis' | 'complaint'
>;

type T = TextOf<typeof officeDecisionMessages.nb>;

/** Everything the decision says: extent, reasons, facts, the person's own view, the law and the right to complain. */
export function DecisionFacts({ decision }: { readonly decision: DecisionText }) {
  const t = useText(officeDecisionMessages);
  return (
    <dl className={styles.facts}>
      {[
        { term: t('service'), value: decision.service },
        { term: t('extent'), value: decision.extentText },
        { term: t('period'), value: periodText(t, decision) },
        { term: t('reasons'), value: decision.reasons },
        { term: t('facts'), value: decision.facts },
        { term: t('ownView'), value: decision.ownView },
        { term: t('legalBasis'), value: decision.legalBasis },
        { term: t('complaint'), value: complaintText(t, decision.complaint) },
      ]
        .filter(({ value }) => value !== null && value !== '')
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** «fra 16. august 2027, til det blir endret»; null where the decision has no days. */
export function periodText(t: T, { from, to }: Pick<OfficeDecision, 'from' | 'to'>): string | null {
  if (from === null) return to === null ? null : t('periodTo', { to: fullDay(to) });
  return to === null
    ? t('periodFrom', { from: fullDay(from) })
    : t('periodFromTo', { from: fullDay(from), to: fullDay(to) });
}

/** «4 uker, til Statsforvalteren (pasient- og brukerrettighetsloven § 7-5)» */
export function complaintText(t: T, { weeks, body, law }: Pick<OfficeDecision['complaint'], 'weeks' | 'body' | 'law'>) {
  return t('complaintText', { count: weeks, body, law });
}
