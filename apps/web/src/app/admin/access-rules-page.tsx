import { extentOf, facts, scopes, type Extent, type Scope } from '@inntak/domain/access';
import { inWords, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { SectionBox } from '../../ui/staff-page/section-box';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { SummaryList } from '../../ui/summary/summary-list';
import { adminMessages } from './admin-messages.nb';
import styles from './admin.module.css';

const rules = ['grant', 'office', 'database', 'looked', 'protected', 'nobody'] as const;
const extents = ['all', 'own', 'draft', 'none'] as const satisfies readonly Extent[];

/** The privacy officer's page: the rules in words, and what each kind of access opens, from the table that decides it. */
export function AccessRulesPage() {
  const t = useText(adminMessages);
  return (
    <StaffPage title={t('access.title')} text={t('access.text')}>
      <SectionBox labelledBy="regler-tittel">
        <h2 id="regler-tittel">{t('access.rules')}</h2>
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{t(`access.rule.${rule}`)}</li>
          ))}
        </ul>
      </SectionBox>
      <SectionBox labelledBy="omfang-tittel">
        <h2 id="omfang-tittel">{t('access.scopes')}</h2>
        <p>{t('access.scopesText')}</p>
        <div className={styles.scopes}>
          {scopes.map((scope) => (
            <ScopeFacts key={scope} scope={scope} />
          ))}
        </div>
      </SectionBox>
    </StaffPage>
  );
}

function ScopeFacts({ scope }: { readonly scope: Scope }) {
  const t = useText(adminMessages);
  const rows = extents.flatMap((extent) => {
    const held = facts.filter((fact) => extentOf(scope, fact) === extent);
    const words = held.map((fact) => t(`access.fact.${fact}`));
    return held.length === 0 ? [] : [{ term: t(`access.${extent}`), value: sentenceStart(inWords(words)) }];
  });
  return (
    <section aria-labelledby={`omfang-${scope}`}>
      <h3 id={`omfang-${scope}`}>{t(`access.scope.${scope}`)}</h3>
      <SummaryList kind="answers" rows={rows} />
    </section>
  );
}
