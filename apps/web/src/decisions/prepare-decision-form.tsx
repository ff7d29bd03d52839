import { useMemo } from 'react';
import { useDraft, useForm, type UseFormReturn } from '../lib/form';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { paths } from '../lib/paths';
import { useCommand } from '../lib/use-command';
import { useGoTo, useSearchState } from '../lib/use-param';
import { CommandForm } from '../ui/command-dialog/command-form';
import { CheckboxesField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { QuoteBlock } from '../ui/quote/quote-block';
import { SectionBox } from '../ui/staff-page/section-box';
import { ChangedPlaceFields, chosenDays } from './changed-place-fields';
import { answeredProposal, answers, proposedValues } from './from-proposal';
import { FromRegime, useDecisionDraft } from './from-regime';
import { PrepareDecisionDocument } from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import styles from './office-decisions.module.css';
import { isAboutPlace, noChange, type DecisionValues } from './prepare-decision-values';

const outcomes = ['granted', 'partlyGranted', 'refused', 'changed', 'ended'] as const;

/** What the decision says. Law and complaint information come from the regime in force; the rest is written here. */
export function PrepareDecisionForm({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeDecisionMessages);
  const words = useText(prepareMessages);
  const goTo = useGoTo();
  const { application, placeOffers } = officeCase;
  const accepted = placeOffers.filter(({ authority }) => authority === 'municipality');
  const [search] = useSearchState();
  const proposalId = search['forslag'];
  // The same one for as long as the case is the same: what is chosen is not put back.
  const answered = useMemo(() => answeredProposal(officeCase, proposalId), [officeCase, proposalId]);
  // Whoever chose to end a place writes the decision that does.
  const ending = officeCase.placements.find(({ id, state }) => id === search['avslutt'] && state !== 'ended');
  const newest = accepted.find(({ state }) => state === 'accepted') ?? null;
  const form = useForm<DecisionValues>({
    defaultValues: {
      outcome: '',
      placeOfferId: newest?.id ?? '',
      wishIds: [],
      from: newest?.startOn ?? '',
      to: '',
      reasons: '',
      facts: '',
      ownView: application.ownWords?.text ?? '',
      ...noChange,
      ...(ending && { outcome: 'ended', placementId: ending.id }),
      ...(answered && {
        ...proposedValues(answered),
        facts: words('fromProposal.facts', {
          organisation: answered.proposal.organisation,
          day: fullDay(answered.proposal.proposedOn),
          reason: answered.proposal.reason,
        }),
      }),
    },
  });
  const forgetDraft = useDraft(
    `decision-${officeCase.id}${answered ? `-${answered.id}` : ending ? `-${ending.id}` : ''}`,
    form,
  );
  const [send] = useCommand(PrepareDecisionDocument, (data) => data.prepareDecision);
  const back = () => goTo(paths.case(officeCase.id));
  // NAV decides on its own wishes: those are registered as grants.
  const municipal = application.wishes.filter(({ parts }) =>
    parts.some(({ offer }) => offer.decidedBy === 'municipality'),
  );
  const [outcome, placeOfferId, placementId] = form.watch(['outcome', 'placeOfferId', 'placementId']);
  const draft = useDecisionDraft(officeCase.id, { outcome, placeOfferId, placementId });
  const gives = outcome !== 'refused';
  const ofPlace = isAboutPlace(outcome);
  return (
    <CommandForm
      verb={words('prepareForm.verb')}
      form={form}
      fields={
        ofPlace
          ? { from: 'changeFrom', startOn: 'changeFrom', to: outcome === 'ended' ? 'lastDay' : 'changeTo' }
          : { days: 'wishIds', legalBasis: 'outcome', service: 'outcome' }
      }
      send={(values) =>
        send({
          input: {
            applicationId: officeCase.id,
            // Chosen by then: the field is required.
            outcome: values.outcome === '' ? 'refused' : values.outcome,
            reasons: values.reasons,
            facts: values.facts,
            ownView: values.ownView || null,
            ...(ofPlace
              ? { ...ofPlaceInput(outcome, values), proposalId: answers(answered, values) }
              : ofWishesInput(gives, values)),
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
              label={words('prepareForm.outcome')}
              rules={{ required: words('prepareForm.outcomeMissing') }}
              options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            />
            {ofPlace && (
              <ChangedPlaceFields
                form={form}
                officeCase={officeCase}
                outcome={outcome}
                draft={draft}
                answered={answered}
              />
            )}
            {!ofPlace && (
              <CheckboxesField
                form={form}
                name="wishIds"
                label={words('prepareForm.wishes')}
                options={municipal.map(({ id, rank, parts }) => ({
                  value: id,
                  label: words('prepareForm.wish', {
                    rank,
                    text: parts.map(({ offer, workArea }) => workArea?.name ?? offer.name).join(' + '),
                  }),
                }))}
              />
            )}
            {gives && !ofPlace && <Extent form={form} accepted={accepted} />}
          </SectionBox>
          <SectionBox>
            <TextArea
              form={form}
              name="reasons"
              label={t('reasons')}
              description={words('prepareForm.reasonsHint')}
              rows={8}
              rules={{ required: words('prepareForm.reasonsMissing') }}
            />
            <TextArea
              form={form}
              name="facts"
              label={t('facts')}
              rows={5}
              rules={{ required: words('prepareForm.factsMissing') }}
            />
            <TextArea
              form={form}
              name="ownView"
              label={t('ownView')}
              description={words('prepareForm.ownViewHint')}
              rows={3}
            />
          </SectionBox>
        </div>
        <div className={styles.column}>
          {answered && (
            <section className={styles.regime}>
              <h2>{words('fromProposal.title')}</h2>
              <p>{answered.proposal.reason}</p>
              <p className={styles.quiet}>
                {words('fromProposal.by', {
                  organisation: answered.proposal.organisation,
                  day: fullDay(answered.proposal.proposedOn),
                })}
              </p>
            </section>
          )}
          {application.ownWords && (
            <QuoteBlock
              words={application.ownWords.text}
              name={officeCase.participant.firstName}
              day={application.ownWords.day}
              helper={application.ownWords.helper}
            />
          )}
          <FromRegime form={form} draft={draft} />
        </div>
      </div>
      <p>{words('prepareForm.notSentYet')}</p>
    </CommandForm>
  );
}

function ofWishesInput(gives: boolean, { placeOfferId, wishIds, from, to }: DecisionValues) {
  return {
    placeOfferId: gives ? placeOfferId || null : null,
    wishIds,
    from: gives ? from || null : null,
    to: gives ? to || null : null,
  };
}

function ofPlaceInput(outcome: 'changed' | 'ended', values: DecisionValues) {
  const { placementId, changeFrom, changeTo, lastDay } = values;
  const about = { placementId: placementId || null, wishIds: [] };
  return outcome === 'ended'
    ? { ...about, to: lastDay || null }
    : { ...about, days: chosenDays(values), from: changeFrom || null, to: changeTo || null };
}

/** What is given: the place offer it rests on, from when and until when. */
function Extent(props: { readonly form: UseFormReturn<DecisionValues>; readonly accepted: OfficeCase['placeOffers'] }) {
  const { form, accepted } = props;
  const t = useText(prepareMessages);
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
