import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { TextArea, TextField } from '../ui/forms/text-field';
import {
  ChangePurchaseAgreementDocument,
  RegisterPurchaseAgreementDocument,
  type PurchaseAgreement,
  type PurchasedOffer,
} from './purchases.graphql';
import { purchasesMessages } from './purchases-messages.nb';

interface Values {
  reference: string;
  places: string;
  from: string;
  to: string;
  reason: string;
}

/** An agreement as it stands on paper: a new one, or one that is corrected or prolonged. */
export function PurchaseDialog(props: {
  readonly offer: PurchasedOffer['offer'];
  readonly agreement: PurchaseAgreement | null;
  readonly onClose: () => void;
}) {
  const { offer, agreement, onClose } = props;
  const t = useText(purchasesMessages);
  const reload = useReload();
  const form = useForm<Values>({
    defaultValues: {
      reference: agreement?.reference ?? '',
      places: agreement === null ? '' : String(agreement.places),
      from: agreement?.from ?? '',
      to: agreement?.to ?? '',
      reason: '',
    },
  });
  const [register] = useCommand(RegisterPurchaseAgreementDocument, (data) => data.registerPurchaseAgreement);
  const [change] = useCommand(ChangePurchaseAgreementDocument, (data) => data.changePurchaseAgreement);
  const needed = { required: t('form.needed') };
  return (
    <CommandDialog
      title={
        agreement === null
          ? t('form.registerTitle', { name: offer.provider.name })
          : t('form.changeTitle', { reference: agreement.reference })
      }
      consequences={[t('form.then'), t('form.most')]}
      verb={t('form.save')}
      form={form}
      send={({ reference, places, from, to, reason }) => {
        const said = { reference, places: Math.trunc(Number(places)) || 0, from, to };
        return agreement === null
          ? register({ input: { offerId: offer.id, ...said } })
          : change({ input: { id: agreement.id, version: agreement.version, ...said, reason } });
      }}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField form={form} name="reference" label={t('form.reference')} rules={needed} />
      <TextField form={form} name="places" type="number" label={t('form.places')} rules={needed} />
      <TextField form={form} name="from" type="date" label={t('form.from')} rules={needed} />
      <TextField form={form} name="to" type="date" label={t('form.to')} rules={needed} />
      {agreement !== null && <TextArea form={form} name="reason" rows={2} label={t('form.reason')} rules={needed} />}
    </CommandDialog>
  );
}
