import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { giveSchoolConsentDocument, withdrawConsentDocument } from './my-case-commands.graphql';
import { schoolsDocument, type MyConsent } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** Takes a consent back: who can no longer see what. */
export function TakeAwayDialog(props: { readonly consent: MyConsent; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const { consent, onClose } = props;
  const [withdraw] = useCommand(withdrawConsentDocument, (data) => data.withdrawConsent);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('access.takeAwayTitle', { to: consent.to })}
      consequences={[t('access.takeAwayThen', { to: consent.to, what: consent.what }), t('access.takeAwayAgain')]}
      verb={t('access.takeAway')}
      form={form}
      send={() => withdraw({ input: { id: consent.id } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    />
  );
}

/** Lets a school's contact follow the case: one school at a time, with what it sees and what it does not. */
export function SchoolConsentDialog(props: {
  /** Code of the school one goes to, where that is known. */
  readonly school: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText(participantsMessages);
  const { data } = useQuery(schoolsDocument, { fetchPolicy: 'cache-first' });
  const [give] = useCommand(giveSchoolConsentDocument, (result) => result.giveSchoolConsent);
  const form = useForm<{ schoolCode: string }>({ defaultValues: { schoolCode: props.school ?? '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('access.schoolTitle')}
      consequences={[
        t('access.schoolSees'),
        t('access.schoolHelps'),
        t('access.schoolSeesWay'),
        t('access.schoolNot'),
        t('access.schoolAgain'),
      ]}
      verb={t('access.schoolGive')}
      form={form}
      send={({ schoolCode }) => give({ input: { schoolCode } })}
      onDone={() => {
        props.onClose();
        reload();
      }}
      onClose={props.onClose}
    >
      <SelectField
        form={form}
        name="schoolCode"
        label={t('access.schoolWhich')}
        empty={t('access.schoolChoose')}
        rules={{ required: t('access.schoolMissing') }}
        options={data?.schools.map(({ code, name }) => ({ value: code, label: name })) ?? []}
      />
    </CommandDialog>
  );
}
