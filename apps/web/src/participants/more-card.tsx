import { useState, type ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../ui/command-dialog/use-command-form';
import { TextArea, TextField } from '../ui/forms/text-field';
import { updateContactDocument, withdrawApplicationDocument } from './my-case-commands.graphql';
import type { MyApplication, MyCase } from './my-case.graphql';
import styles from './side-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** The rarer things: change how one is reached, withdraw the application. */
export function MoreCard({ myCase }: { readonly myCase: MyCase }): ReactNode {
  const t = useText(participantsMessages);
  const [open, setOpen] = useState<'contact' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const withdrawable = myCase.applications.find((application) => withdrawStep(application)?.open);
  return (
    <section className={styles.more} aria-label={t('more.title')}>
      <button type="button" className={styles.textButton} onClick={() => setOpen('contact')}>
        {t('more.contact')}
      </button>
      {withdrawable && (
        <button type="button" className={styles.textButton} onClick={() => setOpen('withdraw')}>
          {t('more.withdraw')}
        </button>
      )}
      {open === 'contact' && <ContactDialog myCase={myCase} onClose={close} />}
      {open === 'withdraw' && withdrawable && <WithdrawDialog application={withdrawable} onClose={close} />}
    </section>
  );
}

function withdrawStep({ allowedSteps }: MyApplication) {
  return allowedSteps.find(({ step }) => step === 'withdraw');
}

function ContactDialog(props: { readonly myCase: MyCase; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const { phone, email } = props.myCase.participant;
  const [update] = useCommand(updateContactDocument, (data) => data.updateContact);
  const form = useForm<{ phone: string; email: string }>({ defaultValues: { phone: phone ?? '', email: email ?? '' } });
  return (
    <CommandDialog
      title={t('more.contactTitle')}
      verb={t('more.save')}
      form={form}
      send={(values) => update({ input: { phone: values.phone.trim() || null, email: values.email.trim() || null } })}
      onDone={props.onClose}
      onClose={props.onClose}
    >
      <TextField
        form={form}
        name="phone"
        type="tel"
        autoComplete="tel"
        label={t('more.phone')}
        rules={{ pattern: { value: /^(\+47)?[ ]*(\d[ ]*){8}$/, message: t('more.phoneWrong') } }}
      />
      <TextField
        form={form}
        name="email"
        type="email"
        autoComplete="email"
        optional
        label={t('more.email')}
        rules={{ pattern: { value: /^\S+@\S+\.\S+$/, message: t('more.emailWrong') } }}
      />
    </CommandDialog>
  );
}

function WithdrawDialog(props: { readonly application: MyApplication; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const { application, onClose } = props;
  const asksWhy = withdrawStep(application)?.needs.includes('reason') === true;
  const [withdraw] = useCommand(withdrawApplicationDocument, (data) => data.withdrawApplication);
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('more.withdrawTitle')}
      consequences={[t('more.withdrawThen'), t('more.withdrawKeep'), t('more.withdrawAgain')]}
      verb={t('more.withdrawYes')}
      form={form}
      send={({ reason }) =>
        withdraw({ input: { id: application.id, version: application.version, reason: reason.trim() || null } })
      }
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="reason"
        rows={3}
        optional={!asksWhy}
        label={t('more.withdrawWhy')}
        {...(asksWhy ? { rules: { required: t('more.withdrawWhyMissing') } } : {})}
      />
    </CommandDialog>
  );
}
