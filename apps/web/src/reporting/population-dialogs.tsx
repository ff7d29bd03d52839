import { fullDay, wholeNumber } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { RadioField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { populationMessages } from './population-messages.nb';
import { RegisterPopulationFigureDocument, type PopulationFigure } from './population.graphql';

interface Values {
  readonly kind: '' | PopulationFigure['kind'];
  readonly number: string;
  readonly asOf: string;
  readonly source: string;
}

/** Writes down how many there are, as somebody else has counted them. */
export function RegisterPopulationDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(populationMessages);
  const reload = useReload();
  const [register] = useCommand(RegisterPopulationFigureDocument, (data) => data.registerPopulationFigure);
  const form = useForm<Values>({ defaultValues: { kind: '', number: '', asOf: '', source: '' } });
  return (
    <CommandDialog
      title={t('form.title')}
      verb={t('form.verb')}
      form={form}
      send={({ kind, number, asOf, source }) =>
        // Nothing is sent before the form has a kind.
        register({ input: { kind: kind === '' ? 'inhabitants' : kind, number: people(number), asOf, source } })
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
        label={t('form.kind')}
        options={(['inhabitants', 'disabilityBenefit'] as const).map((value) => ({
          value,
          label: t(`kinds.${value}`),
        }))}
        rules={{ required: t('form.kindMissing') }}
      />
      <TextField
        form={form}
        name="number"
        inputMode="numeric"
        label={t('form.number')}
        rules={{
          required: t('form.numberMissing'),
          validate: (value) => people(String(value)) !== null || t('form.numberMissing'),
        }}
      />
      <TextField
        form={form}
        name="asOf"
        type="date"
        label={t('form.asOf')}
        description={t('form.asOfHint')}
        rules={{ required: t('form.asOfMissing') }}
      />
      <TextField
        form={form}
        name="source"
        label={t('form.source')}
        description={t('form.sourceHint')}
        rules={{ required: t('form.sourceMissing') }}
      />
    </CommandDialog>
  );
}

/** Takes a number away: for one that was written down wrongly. */
export function RemovePopulationDialog(props: { readonly figure: PopulationFigure; readonly onClose: () => void }) {
  const { kind, number, asOf, source } = props.figure;
  const t = useText(populationMessages);
  const reload = useReload();
  const [register] = useCommand(RegisterPopulationFigureDocument, (data) => data.registerPopulationFigure);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  return (
    <CommandDialog
      title={t('removeTitle')}
      verb={t('removeVerb')}
      form={form}
      send={() => register({ input: { kind, number: null, asOf, source } })}
      onDone={() => {
        reload();
        props.onClose();
      }}
      onClose={props.onClose}
    >
      <p>{t('removeText', { kind: t(`kinds.${kind}`), number: wholeNumber(number), day: fullDay(asOf) })}</p>
    </CommandDialog>
  );
}

/** «130 000» and «130000» are the same; anything else that is no whole number is null. What is too much the server says. */
function people(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
