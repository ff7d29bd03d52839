import { skipToken, useQuery } from '@apollo/client/react';
import { useDraft, useForm, type UseFormReturn } from '../lib/form';
import type { ResultOf } from '../lib/graphql';
import { useText } from '../lib/messages';
import type { OfficeCase, OfficeDecision } from '../lib/office-case';
import { paths } from '../lib/paths';
import { useCommand } from '../lib/use-command';
import { useGoTo } from '../lib/use-param';
import { Button } from '../ui/button/button';
import { CommandForm } from '../ui/command-dialog/command-form';
import { CheckboxesField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { QuoteBlock } from '../ui/quote/quote-block';
import { LoadingState } from '../ui/states/states';
import { SectionBox } from '../ui/staff-page/section-box';
import { complaintText } from './decision-facts';
import { DecisionDraftDocument, PrepareDecisionDocument } from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';
import styles from './office-decisions.module.css';

const outcomes = ['granted', 'partlyGranted', 'refused', 'changed', 'ended'] as const;

interface Values {
  outcome: '' | OfficeDecision['outcome'];
  placeOfferId: string;
  wishIds: string[];
  from: string;
  to: string;
  reasons: string;
  facts: string;
  ownView: string;
}

type Draft = NonNullable<ResultOf<typeof DecisionDraftDocument>['decisionDraft']>;

/** What the decision says. Law and complaint information come from the regime in force; the rest is written here. */
export function PrepareDecisionForm({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeDecisionMessages);
  const goTo = useGoTo();
  const { application, placeOffers } = officeCase;
  const accepted = placeOffers.filter(({ authority }) => authority === 'municipality');
  const newest = accepted.find(({ state }) => state === 'accepted') ?? null;
  const form = useForm<Values>({
    defaultValues: {
      outcome: '',
      placeOfferId: newest?.id ?? '',
      wishIds: [],
      from: newest?.startOn ?? '',
      to: '',
      reasons: '',
      facts: '',
      ownView: application.ownWords?.text ?? '',
    },
  });
  const forgetDraft = useDraft(`decision-${officeCase.id}`, form);
  const [send] = useCommand(PrepareDecisionDocument, (data) => data.prepareDecision);
  const back = () => goTo(paths.case(officeCase.id));
  // NAV decides on its own wishes: those are registered as grants.
  const municipal = application.wishes.filter(({ parts }) =>
    parts.some(({ offer }) => offer.decidedBy === 'municipality'),
  );
  const [outcome, placeOfferId] = form.watch(['outcome', 'placeOfferId']);
  const gives = outcome !== 'refused';
  return (
    <CommandForm
      verb={t('prepareForm.verb')}
      form={form}
      fields={{ days: 'wishIds', legalBasis: 'outcome', service: 'outcome' }}
      send={(values) =>
        send({
          input: {
            applicationId: officeCase.id,
            // Chosen by then: the field is required.
            outcome: values.outcome === '' ? 'refused' : values.outcome,
            placeOfferId: gives ? values.placeOfferId || null : null,
            wishIds: values.wishIds,
            reasons: values.reasons,
            facts: values.facts,
            ownView: values.ownView || null,
            from: gives ? values.from || null : null,
            to: gives ? values.to || null : null,
          },
        })
      }
      onDone={() => {
        forgetDraft();
        back();
      }}
      onClose={back}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <SectionBox>
            <RadioField
              form={form}
              name="outcome"
              label={t('prepareForm.outcome')}
              rules={{ required: t('prepareForm.outcomeMissing') }}
              options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            />
            <CheckboxesField
              form={form}
              name="wishIds"
              label={t('prepareForm.wishes')}
              options={municipal.map(({ id, rank, parts }) => ({
                value: id,
                label: t('prepareForm.wish', {
                  rank,
                  text: parts.map(({ offer, workArea }) => workArea?.name ?? offer.name).join(' + '),
                }),
              }))}
            />
            {gives && <Extent form={form} accepted={accepted} />}
          </SectionBox>
          <SectionBox>
            <TextArea
              form={form}
              name="reasons"
              label={t('reasons')}
              description={t('prepareForm.reasonsHint')}
              rows={8}
              rules={{ required: t('prepareForm.reasonsMissing') }}
            />
            <TextArea
              form={form}
              name="facts"
              label={t('facts')}
              rows={5}
              rules={{ required: t('prepareForm.factsMissing') }}
            />
            <TextArea
              form={form}
              name="ownView"
              label={t('ownView')}
              description={t('prepareForm.ownViewHint')}
              rows={3}
            />
          </SectionBox>
        </div>
        <div className={styles.column}>
          {application.ownWords && (
            <QuoteBlock
              words={application.ownWords.text}
              name={officeCase.participant.firstName}
              day={application.ownWords.day}
              helper={application.ownWords.helper}
            />
          )}
          <FromRegime officeCase={officeCase} form={form} outcome={outcome} placeOfferId={gives ? placeOfferId : ''} />
        </div>
      </div>
      <p>{t('prepareForm.notSentYet')}</p>
    </CommandForm>
  );
}

/** What is given: the place offer it rests on, from when and until when. */
function Extent(props: { readonly form: UseFormReturn<Values>; readonly accepted: OfficeCase['placeOffers'] }) {
  const { form, accepted } = props;
  const t = useText(officeDecisionMessages);
  return (
    <>
      <SelectField
        form={form}
        name="placeOfferId"
        label={t('prepareForm.placeOffer')}
        empty={t('prepareForm.noPlaceOffer')}
        options={accepted.map((placeOffer) => ({
          value: placeOffer.id,
          label: [...new Set(placeOffer.days.map(({ offer }) => offer.name))].join(' + '),
        }))}
      />
      <div className={styles.row}>
        <TextField form={form} name="from" type="date" label={t('prepareForm.from')} />
        <TextField
          form={form}
          name="to"
          type="date"
          label={t('prepareForm.to')}
          description={t('prepareForm.toHint')}
        />
      </div>
    </>
  );
}

/** Law, extent and right to complain as they will stand in the letter, and reasons to begin with. */
function FromRegime(props: {
  readonly officeCase: OfficeCase;
  readonly form: UseFormReturn<Values>;
  readonly outcome: Values['outcome'];
  readonly placeOfferId: string;
}) {
  const { officeCase, form, outcome, placeOfferId } = props;
  const t = useText(officeDecisionMessages);
  const { data } = useQuery(
    DecisionDraftDocument,
    outcome === ''
      ? skipToken
      : { variables: { applicationId: officeCase.id, placeOfferId: placeOfferId || null, outcome } },
  );
  if (outcome === '') return null;
  const draft = data?.decisionDraft;
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

function DraftFacts({ draft }: { readonly draft: Draft }) {
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
