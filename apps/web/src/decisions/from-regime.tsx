import { skipToken, useQuery } from '@apollo/client/react';
import type { UseFormReturn } from '../lib/form';
import type { ResultOf } from '../lib/graphql';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { LoadingState } from '../ui/states/states';
import { complaintText } from './decision-facts';
import { DecisionDraftDocument } from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import styles from './office-decisions.module.css';
import { isAboutPlace, type DecisionValues } from './prepare-decision-values';

/** What the data says a decision would rest on. */
export type DecisionDraft = NonNullable<ResultOf<typeof DecisionDraftDocument>['decisionDraft']>;

/** The draft of what is being prepared; null before the outcome is chosen, and while it is read. */
export function useDecisionDraft(
  applicationId: string,
  { outcome, placeOfferId, placementId }: Pick<DecisionValues, 'outcome' | 'placeOfferId' | 'placementId'>,
): DecisionDraft | null {
  const ofPlace = isAboutPlace(outcome);
  const gives = outcome === 'granted' || outcome === 'partlyGranted';
  const { data, previousData } = useQuery(
    DecisionDraftDocument,
    outcome === ''
      ? skipToken
      : {
          variables: {
            applicationId,
            placeOfferId: gives ? placeOfferId || null : null,
            placementId: ofPlace ? placementId || null : null,
            outcome,
          },
        },
  );
  return (data ?? previousData)?.decisionDraft ?? null;
}

/** Law, extent and right to complain as they will stand in the letter, and reasons to begin with. */
export function FromRegime(props: {
  readonly form: UseFormReturn<DecisionValues>;
  readonly draft: DecisionDraft | null;
}) {
  const { form, draft } = props;
  const t = useText(prepareMessages);
  if (form.watch('outcome') === '') return null;
  if (!draft) return <LoadingState text={t('prepareForm.draftLoading')} />;
  return (
    <section className={styles.regime}>
      <h2>{t('prepareForm.fromRegime')}</h2>
      <DraftFacts draft={draft} />
      <p>
        <Button
          type="button"
          variant="secondary"
          onClick={() => form.setValue('reasons', draft.suggestedReasons, { shouldDirty: true })}
        >
          {t('prepareForm.useSuggestion')}
        </Button>
      </p>
    </section>
  );
}

function DraftFacts({ draft }: { readonly draft: DecisionDraft }) {
  const t = useText(officeDecisionMessages);
  const rows = [
    { term: t('service'), value: draft.service },
    { term: t('extent'), value: draft.extentText },
    { term: t('legalBasis'), value: draft.legalBasis },
    { term: t('complaint'), value: complaintText(t, draft.complaint) },
  ].filter(({ value }) => value !== '');
  return (
    <dl className={styles.facts}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
