import { useQuery } from '@apollo/client/react';
import { useForm, type UseFormReturn } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea, TextField } from '../ui/forms/text-field';
import { AttendanceDocument, type Closure, type OfferCapacity } from './capacity.graphql';
import { ChangeClosureDocument, CloseOfferDocument } from './room-commands.graphql';
import { roomMessages } from './room-messages.nb';
import styles from './room.module.css';

interface Values {
  from: string;
  to: string;
  reason: string;
}

/** Closes an offer for some days, or changes the days of a closure: who is touched stands there before anything is sent. */
export function CloseOfferDialog(props: {
  readonly offer: OfferCapacity['offer'];
  /** The closure that is changed; a new one when left out. */
  readonly closure?: Closure;
  readonly onClose: () => void;
}) {
  const { offer, closure, onClose } = props;
  const t = useText(roomMessages);
  const reload = useReload();
  const form = useForm<Values>({ defaultValues: { from: closure?.from ?? '', to: closure?.to ?? '', reason: '' } });
  const [close] = useCommand(CloseOfferDocument, (data) => data.closeOffer);
  const [change] = useCommand(ChangeClosureDocument, (data) => data.changeClosure);
  return (
    <CommandDialog
      title={closure ? t('closure.changeTitle') : t('close.title', { offer: offer.name })}
      consequences={[t('close.keeps')]}
      verb={closure ? t('closure.changeVerb') : t('close.verb')}
      form={form}
      send={(values) =>
        closure
          ? change({ input: { id: closure.id, version: closure.version, ...values } })
          : close({ input: { offerId: offer.id, ...values } })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <Fields form={form} />
      <Affected form={form} offerCode={offer.code} />
    </CommandDialog>
  );
}

function Fields({ form }: { readonly form: UseFormReturn<Values> }) {
  const t = useText(roomMessages);
  const today = useToday();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          form={form}
          name="from"
          type="date"
          min={today}
          label={t('close.from')}
          rules={{ required: t('close.fromMissing') }}
        />
        <TextField
          form={form}
          name="to"
          type="date"
          min={today}
          label={t('close.to')}
          rules={{ required: t('close.toMissing') }}
        />
      </div>
      <TextArea
        form={form}
        name="reason"
        rows={2}
        label={t('close.reason')}
        description={t('close.reasonHint')}
        rules={{ required: t('close.reasonMissing') }}
      />
    </>
  );
}

/** How many get a letter, and their names where they may be seen; the number counts those who may not. */
function Affected(props: { readonly form: UseFormReturn<Values>; readonly offerCode: string }) {
  const t = useText(roomMessages);
  const [from, to] = props.form.watch(['from', 'to']);
  const isPeriod = from !== '' && to !== '' && from <= to;
  const { data, loading } = useQuery(AttendanceDocument, {
    variables: { offerCode: props.offerCode, from, to },
    skip: !isPeriod,
  });
  const found = isPeriod ? data?.attendance : null;
  const people = found?.people.filter(({ standing }) => standing !== 'proposed') ?? [];
  const count = found ? found.inPlace + found.decided : 0;
  return (
    <div role="status" className={styles.affected}>
      {isPeriod && loading && !found && <p>{t('close.counting')}</p>}
      {found && <p>{count === 0 ? t('close.nobody') : t('close.affected', { count })}</p>}
      {people.length > 0 && (
        <details>
          <summary>{t('close.showPeople')}</summary>
          <ul>
            {people.map(({ participant }) => (
              <li key={participant.id}>{participant.name}</li>
            ))}
          </ul>
        </details>
      )}
      {found && count > people.length && <p>{t('close.notShown', { count: count - people.length })}</p>}
    </div>
  );
}
