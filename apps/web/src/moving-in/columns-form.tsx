import { importFields } from '@inntak/domain/moving-in';
import { informingWays } from '@inntak/domain/steps';
import { useState } from 'react';
import { applyViolation, useDraft, useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { Conflict } from '../lib/outcome';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CheckboxField, SelectField } from '../ui/forms/choice-fields';
import { ErrorSummary } from '../ui/forms/error-summary';
import { TextArea, TextField } from '../ui/forms/text-field';
import { ConflictState, FailedState } from '../ui/states/states';
import { MapImportDocument, type SheetImport } from './moving-in.graphql';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';

interface Values {
  columns: { field: string }[];
  kind: string;
  informedOn: string;
  informedHow: string;
  matchByName: boolean;
  overbookingReason: string;
}

const kinds = ['placement', 'waiting', 'person'] as const;

/** What each column is about, and what the sheet does not say itself. */
export function ColumnsForm(props: {
  readonly sheet: SheetImport;
  readonly onChange: (sheet: SheetImport) => void;
  readonly onReload: () => void;
}) {
  const { sheet, onChange, onReload } = props;
  const t = useText(movingInMessages);
  const [map, { pending }] = useCommand(MapImportDocument, (data) => data.mapImport);
  const [trouble, setTrouble] = useState<{ conflict: Conflict | null } | null>(null);
  const form = useForm<Values>({ defaultValues: valuesOf(sheet) });
  const forget = useDraft(`import-${sheet.id}`, form);
  const submit = form.handleSubmit(async (values) => {
    setTrouble(null);
    const outcome = await map({ input: { id: sheet.id, version: sheet.version, ...inputOf(values) } });
    switch (outcome.kind) {
      case 'done':
        forget();
        return onChange(outcome.payload.import);
      case 'violation':
        return applyViolation(form, outcome.violation);
      case 'conflict':
        return setTrouble({ conflict: outcome.conflict });
      case 'notFound':
      case 'failed':
        return setTrouble({ conflict: null });
    }
  });
  const fields = importFields.map((value) => ({ value, label: t(`fields.${value}`) }));
  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
      <h2 className={styles.h2}>{t('columnsTitle')}</h2>
      <p>{t('columnsText')}</p>
      <ul className={styles.columns}>
        {sheet.columns.map(({ heading, examples }, index) => (
          <li key={index}>
            <SelectField
              form={form}
              name={`columns.${index}.field`}
              label={t('column', { number: index + 1, heading: heading === '' ? t('noHeading') : heading })}
              description={t('example', { examples: examples.filter((each) => each !== '').join(' · ') || '–' })}
              options={fields}
              empty={t('notRead')}
            />
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <SelectField
          form={form}
          name="kind"
          label={t('kind')}
          description={t('kindWhy')}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          empty={t('kindEmpty')}
        />
        <TextField form={form} name="informedOn" type="date" label={t('informedOn')} description={t('informedOnWhy')} />
        <SelectField
          form={form}
          name="informedHow"
          label={t('informedHow')}
          options={informingWays.map((value) => ({ value, label: t(`how.${value}`) }))}
          empty={t('informedHowEmpty')}
        />
        <CheckboxField form={form} name="matchByName" label={t('matchByName')} description={t('matchByNameWhy')} />
        <TextArea
          form={form}
          name="overbookingReason"
          label={t('overbookingReason')}
          description={t('overbookingWhy')}
          rows={2}
        />
      </div>
      <ErrorSummary form={form} />
      {trouble !== null &&
        (trouble.conflict ? <ConflictState conflict={trouble.conflict} onReload={onReload} /> : <FailedState />)}
      <div>
        <Button type="submit" loading={pending} variant="secondary">
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function valuesOf(sheet: SheetImport): Values {
  return {
    columns: sheet.columns.map(({ field }) => ({ field: field ?? '' })),
    kind: sheet.kind ?? '',
    informedOn: sheet.informedOn ?? '',
    informedHow: sheet.informedHow ?? '',
    matchByName: sheet.matchByName,
    overbookingReason: sheet.overbookingReason ?? '',
  };
}

function inputOf({ columns, kind, informedOn, informedHow, matchByName, overbookingReason }: Values) {
  return {
    columns: columns.map(({ field }) => importFields.find((each) => each === field) ?? null),
    kind: kinds.find((each) => each === kind) ?? null,
    informedOn: informedOn === '' ? null : informedOn,
    informedHow: informingWays.find((each) => each === informedHow) ?? null,
    matchByName,
    overbookingReason: overbookingReason.trim() === '' ? null : overbookingReason,
  };
}
