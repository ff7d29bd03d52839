import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { oneOf } from './end-of-school';
import { RegisterExperienceDocument, type SchoolExperience } from './school-facts.graphql';
import { schoolMessages } from './school-messages.nb';
import styles from './school.module.css';

const kinds = ['workTrialPeriod', 'jobTaster', 'workPractice'] as const;
const states = ['planned', 'happened', 'missed'] as const;
const reasons = ['cost', 'noPlace', 'transport', 'health', 'ownWish', 'other'] as const;
const payers = ['nobody', 'school', 'county', 'municipality', 'nav', 'employer', 'family'] as const;

/** Writes down work tried, planned or missed, or changes it. Nothing is chosen beforehand. */
export function ExperienceDialog(props: {
  readonly pupilId: string;
  readonly experience: SchoolExperience | null;
  readonly onClose: () => void;
}) {
  const { pupilId, experience, onClose } = props;
  const t = useText(schoolMessages);
  const reload = useReload();
  const [register] = useCommand(RegisterExperienceDocument, (data) => data.registerExperience);
  const form = useForm({ defaultValues: valuesOf(experience) });
  const state = oneOf(states, form.watch('state'));
  const number = (value: unknown) => value === '' || wholeOf(String(value)) !== null || t('work.form.missing.number');
  return (
    <CommandDialog
      title={t(experience === null ? 'work.form.title' : 'work.form.titleChange')}
      verb={t('work.form.save')}
      form={form}
      fields={{ hoursPerWeek: 'hours', missedReason: 'why', paidBy: 'payer', costKroner: 'cost', ownView: 'own' }}
      send={(values) =>
        register({
          input: {
            pupilId,
            ...(experience === null ? {} : { id: experience.id, version: experience.version }),
            kind: oneOf(kinds, values.kind) ?? 'workTrialPeriod',
            state: oneOf(states, values.state) ?? 'happened',
            place: values.place,
            from: values.from,
            to: values.to || null,
            hoursPerWeek: wholeOf(values.hours),
            missedReason: oneOf(reasons, values.why),
            paidBy: oneOf(payers, values.payer),
            costKroner: wholeOf(values.cost),
            ownView: values.own || null,
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="kind"
        label={t('work.form.kind')}
        options={kinds.map((value) => ({
          value,
          label: t(`kinds.${value}`),
          description: t(`work.form.kindHints.${value}`),
        }))}
        rules={{ required: t('work.form.missing.kind') }}
      />
      <TextField
        form={form}
        name="place"
        label={t('work.form.place')}
        description={t('work.form.placeHint')}
        rules={{ required: t('work.form.missing.place') }}
      />
      <RadioField
        form={form}
        name="state"
        label={t('work.form.state')}
        options={states.map((value) => ({
          value,
          label: t(`states.${value}`),
          description: t(`work.form.stateHints.${value}`),
        }))}
        rules={{ required: t('work.form.missing.state') }}
      />
      <div className={styles.two}>
        <TextField
          form={form}
          name="from"
          type="date"
          label={t('work.form.from')}
          rules={{ required: t('work.form.missing.from') }}
        />
        <TextField form={form} name="to" type="date" optional label={t('work.form.to')} />
      </div>
      <TextField
        form={form}
        name="hours"
        inputMode="numeric"
        optional
        label={t('work.form.hours')}
        rules={{ validate: number }}
      />
      {state === 'missed' && (
        <RadioField
          form={form}
          name="why"
          label={t('work.form.why')}
          options={reasons.map((value) => ({ value, label: t(`missed.${value}`) }))}
          rules={{ required: t('work.form.missing.why') }}
        />
      )}
      {state !== 'missed' && (
        <SelectField
          form={form}
          name="payer"
          label={t(state === 'planned' ? 'work.form.payerPlanned' : 'work.form.payer')}
          empty={t('work.form.notKnown')}
          options={payers.map((value) => ({ value, label: t(`payers.${value}`) }))}
        />
      )}
      <TextField
        form={form}
        name="cost"
        inputMode="numeric"
        optional
        label={t(state === 'missed' ? 'work.form.costMissed' : 'work.form.cost')}
        rules={{ validate: number }}
      />
      {experience?.ownView != null && <p>{t('work.form.ownSaid', { text: experience.ownView })}</p>}
      {experience?.ownView == null && state === 'happened' && (
        <TextArea
          form={form}
          name="own"
          rows={2}
          optional
          label={t('work.form.own')}
          description={t('work.form.ownHint')}
        />
      )}
    </CommandDialog>
  );
}

function valuesOf(experience: SchoolExperience | null) {
  return {
    kind: experience?.kind ?? '',
    place: experience?.place ?? '',
    state: experience?.state ?? '',
    from: experience?.from ?? '',
    to: experience?.to ?? '',
    hours: textOf(experience?.hoursPerWeek),
    why: experience?.missedReason ?? '',
    payer: experience?.paidBy ?? '',
    cost: textOf(experience?.costKroner),
    own: '',
  } satisfies Record<string, string>;
}

function textOf(count: number | null | undefined): string {
  return count == null ? '' : String(count);
}

/** «12 000» and «12000» are the same; anything else that is no whole number is null. What is too much the server says. */
function wholeOf(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
