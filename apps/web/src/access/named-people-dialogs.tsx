import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { EndNamingForProtectedDocument, NameForProtectedDocument } from './named-people.graphql';
import { officeAccessMessages } from './office-messages.nb';

interface Values {
  userId: string;
  reason: string;
}

/** Names one of those who work where the case is open. Nobody is chosen beforehand. */
export function NamePersonDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const t = useText(officeAccessMessages);
  const { officeCase, onClose } = props;
  const form = useForm<Values>({ defaultValues: { userId: '', reason: '' } });
  const [send] = useCommand(NameForProtectedDocument, (data) => data.nameForProtected);
  const options = officeCase.mayKnow
    .filter(({ namedAt }) => namedAt === null)
    .map(({ userId, name, worksAt }) => ({ value: userId, label: `${name}, ${worksAt ?? t('named.represents')}` }));
  return (
    <CommandDialog
      title={t('named.addTitle')}
      consequences={[t('named.addThen')]}
      verb={t('named.addVerb')}
      form={form}
      send={({ userId, reason }) => send({ input: { id: officeCase.id, userId, reason } })}
      onDone={onClose}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="userId"
        label={t('named.who')}
        empty={t('named.choose')}
        options={options}
        rules={{ required: t('named.chooseNeeded') }}
      />
      <TextField form={form} name="reason" label={t('named.why')} rules={{ required: t('named.whyNeeded') }} />
    </CommandDialog>
  );
}

/** Takes a name away, with why. */
export function TakeNameAwayDialog(props: {
  readonly caseId: string;
  readonly person: OfficeCase['mayKnow'][number];
  readonly onClose: () => void;
}) {
  const t = useText(officeAccessMessages);
  const { userId, name } = props.person;
  return (
    <StepDialog
      title={t('named.endTitle', { name })}
      consequences={[t('named.endThen', { name })]}
      verb={t('named.endVerb')}
      needs={['reason']}
      document={EndNamingForProtectedDocument}
      resultOf={(data) => data.endNamingForProtected}
      variables={({ reason }) => ({ input: { id: props.caseId, userId, reason } })}
      onClose={props.onClose}
    />
  );
}
