import { protections } from '@inntak/domain/participants';
import type { UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import { RadioField, SelectField } from '../../ui/forms/choice-fields';
import { TextField } from '../../ui/forms/text-field';
import { SectionBox } from '../../ui/staff-page/section-box';
import { paperMessages } from './paper-messages.nb';
import type { PaperValues } from './paper-values';
import styles from './paper.module.css';

/** Who the application is about, and how to reach her. */
export function PaperPersonFields(props: {
  readonly form: UseFormReturn<PaperValues>;
  readonly schools: readonly { readonly code: string; readonly name: string }[];
  readonly asksOrigin: boolean;
}) {
  const { form, schools, asksOrigin } = props;
  const t = useText(paperMessages);
  return (
    <SectionBox labelledBy="paper-person-title">
      <h2 id="paper-person-title">{t('person')}</h2>
      {asksOrigin && (
        <RadioField
          form={form}
          name="origin"
          label={t('origin')}
          options={[
            { value: 'paper', label: t('originPaper') },
            { value: 'nav', label: t('originNav') },
          ]}
        />
      )}
      <div className={styles.fields}>
        <TextField
          form={form}
          name="nationalId"
          label={t('nationalId')}
          description={t('nationalIdHint')}
          inputMode="numeric"
          autoComplete="off"
          rules={{
            required: t('nationalIdMissing'),
            pattern: { value: /^\s*(\d\s*){11}$/, message: t('nationalIdMissing') },
          }}
        />
        <TextField
          form={form}
          name="firstName"
          label={t('firstName')}
          autoComplete="off"
          rules={{ required: t('firstNameMissing') }}
        />
        <TextField
          form={form}
          name="lastName"
          label={t('lastName')}
          autoComplete="off"
          rules={{ required: t('lastNameMissing') }}
        />
        <TextField form={form} name="phone" type="tel" label={t('phone')} autoComplete="off" optional />
        <SelectField
          form={form}
          name="schoolCode"
          label={t('school')}
          empty={t('noSchool')}
          options={schools.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <RadioField
        form={form}
        name="hasBankId"
        label={t('hasBankId')}
        description={t('hasBankIdHint')}
        rules={{ required: t('hasBankIdMissing') }}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
      <RadioField
        form={form}
        name="protection"
        label={t('protection')}
        options={protections.map((value) => ({ value, label: t(`protections.${value}`) }))}
      />
    </SectionBox>
  );
}
