import { useQuery } from '@apollo/client/react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandForm } from '../ui/command-dialog/command-form';
import { useReload } from '../lib/use-reload';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import styles from './flow.module.css';
import { RecordChangeOutcomeDocument } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { ChangePlacesDocument, type StaffWish } from './transitions.graphql';

const kinds = ['recommend', 'tryFirst', 'notNow', 'solve'] as const;
type Kind = (typeof kinds)[number];

interface Values {
  outcome: Kind | '';
  what: string;
  ownerId: string;
  dueOn: string;
  tellerId: string;
  reason: string;
  againOn: string;
  offerId: string;
  days: string;
}

const empty: Values = {
  outcome: '',
  what: '',
  ownerId: '',
  dueOn: '',
  tellerId: '',
  reason: '',
  againOn: '',
  offerId: '',
  days: '',
};

/** What comes of a wish: nothing is chosen beforehand; who does what by when, and who tells the person. */
export function OutcomeForm(props: {
  readonly wish: StaffWish;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly verb?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const t = useText(staffMessages);
  const { wish, onClose } = props;
  const form = useForm<Values>({ defaultValues: empty });
  const [record] = useCommand(RecordChangeOutcomeDocument, (data) => data.recordChangeOutcome);
  const reload = useReload();
  const outcome = form.watch('outcome');
  const open = new Set(wish.allowedSteps.filter((each) => each.open).map(({ step }) => step));
  const needsReason = outcome === 'notNow' || outcome === 'solve';
  const asksPlace = outcome === 'recommend' && wish.wanted.length === 0 && !leavesPlace.includes(wish.kind);
  const organisations = props.organisations.map(({ id, name }) => ({ value: id, label: name }));
  const needed = { required: t('makeForm.needed') };
  return (
    <CommandForm
      form={form}
      verb={props.verb ?? t('outcome.save')}
      send={(values) => record({ input: toInput(wish, values) })}
      onDone={() => {
        reload();
        props.onDone();
      }}
      onClose={onClose}
      fields={{ owner: 'ownerId', teller: 'tellerId', wanted: 'offerId' }}
    >
      <div className={styles.outcomes}>
        <RadioField
          form={form}
          name="outcome"
          label={t('outcome.title')}
          options={kinds
            .filter((kind) => open.has(kind))
            .map((kind) => ({
              value: kind,
              label: t(`outcome.kind.${kind}`),
              description: t(`outcome.kindText.${kind}`),
            }))}
          rules={{ required: t('outcome.chooseFirst') }}
        />
        {wish.kind === 'tryElsewhere' && whyClosed(wish, 'recommend')}
      </div>
      {asksPlace && <PlaceFields form={form} />}
      {needsReason && <TextArea form={form} name="reason" rows={2} label={t('outcome.reason')} rules={needed} />}
      {outcome === 'notNow' && (
        <TextField form={form} name="againOn" type="date" label={t('outcome.againOn')} rules={needed} />
      )}
      <TextField form={form} name="what" label={t('outcome.what')} rules={needed} />
      <div className={styles.pair}>
        <SelectField
          form={form}
          name="ownerId"
          label={t('outcome.owner')}
          empty={t('outcome.choose')}
          options={organisations}
          rules={needed}
        />
        <TextField form={form} name="dueOn" type="date" label={t('outcome.dueOn')} rules={needed} />
      </div>
      <SelectField
        form={form}
        name="tellerId"
        label={t('outcome.teller', { name: wish.participant.firstName })}
        empty={t('outcome.choose')}
        options={organisations}
        rules={needed}
      />
      <p className={styles.quiet}>{t('outcome.note')}</p>
    </CommandForm>
  );
}

/** Kinds that are decided about the place that is there. */
const leavesPlace: readonly StaffWish['kind'][] = ['fewerDays', 'moreDays', 'end'];

function PlaceFields({ form }: { readonly form: ReturnType<typeof useForm<Values>> }) {
  const t = useText(staffMessages);
  const { data } = useQuery(ChangePlacesDocument);
  const options =
    data?.offers.edges.map(({ node }) => ({ value: node.id, label: `${node.provider.name}: ${node.name}` })) ?? [];
  return (
    <div className={styles.pair}>
      <SelectField
        form={form}
        name="offerId"
        label={t('outcome.place')}
        empty={t('outcome.choose')}
        options={options}
        rules={{ required: t('makeForm.needed') }}
      />
      <TextField form={form} name="days" type="number" optional label={t('outcome.days')} />
    </div>
  );
}

/** Why an outcome cannot be chosen, where the server says it. */
function whyClosed({ allowedSteps }: StaffWish, kind: Kind) {
  const reason = allowedSteps.find(({ step, open }) => step === kind && !open)?.reason;
  return reason ? <p className={styles.quiet}>{reason}</p> : null;
}

function toInput({ id, version }: StaffWish, values: Values) {
  const { outcome, what, ownerId, dueOn, tellerId, reason, againOn, offerId, days } = values;
  return {
    id,
    version,
    outcome: outcome === '' ? ('solve' as const) : outcome,
    what,
    ownerId: ownerId || null,
    dueOn: dueOn || null,
    tellerId: tellerId || null,
    reason: outcome === 'notNow' || outcome === 'solve' ? reason : null,
    againOn: outcome === 'notNow' ? againOn || null : null,
    wanted: outcome === 'recommend' && offerId !== '' ? [{ offerId, days: days === '' ? null : Number(days) }] : null,
  };
}
