import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { TextField } from '../ui/forms/text-field';
import { updateContactDocument } from './my-case-commands.graphql';
import type { MyCase } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** How one is reached: telephone and e-mail. */
export function ContactDialog(props: { readonly myCase: MyCase; readonly onClose: () => void }): ReactNode {
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
