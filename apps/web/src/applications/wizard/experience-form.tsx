import type { ReactNode } from 'react';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { Button } from '../../ui/button/button';
import { RadioField } from '../../ui/forms/choice-fields';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { TextArea, TextField } from '../../ui/forms/text-field';
import type { Experience } from './draft-values';
import styles from './experiences-question.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** The form's own values: texts, '' where nothing is told. */
type ExperienceValues = {
  kind: string;
  place: string;
  from: string;
  to: string;
  hoursPerWeek: string;
  ownView: string;
  documentedBy: string;
  paid: string;
};

const kinds = ['workTrialPeriod', 'jobTaster', 'workPractice'] as const satisfies readonly Experience['kind'][];

/** One thing somebody has tried. Only what, where and when must be told. */
export function ExperienceForm(props: {
  readonly experience: Experience | null;
  readonly onSave: (experience: Experience) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const today = useToday();
  const form = useForm<ExperienceValues>({ defaultValues: textsOf(props.experience) });
  const submit = form.handleSubmit((texts) => props.onSave(experienceOf(texts)));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event);
      }}
    >
      <RadioField
        form={form}
        name="kind"
        label={t('experiences.kind')}
        rules={{ required: t('experiences.errors.kind') }}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`experiences.kinds.${kind}`),
          description: t(`experiences.kindTexts.${kind}`),
        }))}
      />
      <TextField
        form={form}
        name="place"
        label={t('experiences.place')}
        rules={{ required: t('experiences.errors.place') }}
      />
      <div className={styles.pair}>
        <TextField
          form={form}
          name="from"
          type="date"
          max={today}
          label={t('experiences.from')}
          rules={{ required: t('experiences.errors.from') }}
        />
        <TextField
          form={form}
          name="to"
          type="date"
          optional
          label={t('experiences.to')}
          description={t('experiences.toOptional')}
          rules={{
            validate: (to) =>
              typeof to !== 'string' || to === '' || to >= form.getValues('from') || t('experiences.errors.to'),
          }}
        />
      </div>
      <TextArea form={form} name="ownView" rows={3} optional label={t('experiences.ownView')} />
      <TextField
        form={form}
        name="hoursPerWeek"
        type="number"
        optional
        label={t('experiences.hours')}
        rules={{ pattern: { value: /^([1-9]|[1-3]\d|40)$/, message: t('experiences.errors.hours') } }}
      />
      <TextField
        form={form}
        name="documentedBy"
        optional
        label={t('experiences.documentedBy')}
        description={t('experiences.documentedByHelp')}
      />
      <RadioField
        form={form}
        name="paid"
        optional
        label={t('experiences.paid')}
        description={t('experiences.whyPaid')}
        options={[
          { value: 'yes', label: t('experiences.paidYes') },
          { value: 'no', label: t('experiences.paidNo') },
          { value: 'unknown', label: t('experiences.paidUnknown') },
        ]}
      />
      <ErrorSummary form={form} />
      <p className={styles.buttons}>
        <Button type="submit">{t('experiences.save')}</Button>
        <Button type="button" variant="secondary" onClick={props.onCancel}>
          {t('experiences.cancel')}
        </Button>
      </p>
    </form>
  );
}

function textsOf(experience: Experience | null): ExperienceValues {
  return {
    kind: experience?.kind ?? '',
    place: experience?.place ?? '',
    from: experience?.from ?? '',
    to: experience?.to ?? '',
    hoursPerWeek: experience?.hoursPerWeek?.toString() ?? '',
    ownView: experience?.ownView ?? '',
    documentedBy: experience?.documentedBy ?? '',
    paid: experience?.paid === true ? 'yes' : experience?.paid === false ? 'no' : '',
  };
}

function experienceOf(texts: ExperienceValues): Experience {
  return {
    kind: kinds.find((kind) => kind === texts.kind) ?? 'workTrialPeriod',
    place: texts.place.trim(),
    from: texts.from,
    to: texts.to || null,
    hoursPerWeek: texts.hoursPerWeek === '' ? null : Number(texts.hoursPerWeek),
    ownView: texts.ownView.trim(),
    documentedBy: texts.documentedBy.trim(),
    paid: texts.paid === 'yes' ? true : texts.paid === 'no' ? false : null,
  };
}
