import { useQuery } from '@apollo/client/react';
import type { OfficeCase } from '../../lib/office-case';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { SelectField } from '../../ui/forms/choice-fields';
import { caseDialogMessages } from './case-dialog-messages.nb';
import { caseMessages } from './case-messages.nb';
import { CaseworkersDocument, NameStandInDocument, ReassignCaseDocument } from './case-work.graphql';

interface Values {
  person: string;
}

interface PeopleDialogProps {
  readonly officeCase: OfficeCase;
  readonly onClose: () => void;
}

/** Hands the case to another caseworker of the office. */
export function ReassignDialog({ officeCase, onClose }: PeopleDialogProps) {
  const t = useText(caseDialogMessages);
  const page = useText(caseMessages);
  const form = useForm<Values>({ defaultValues: { person: '' } });
  const [send] = useCommand(ReassignCaseDocument, (data) => data.reassignCase);
  const options = useColleagues(officeCase.responsible?.id);
  const { id, version } = officeCase.application;
  return (
    <CommandDialog
      title={t('people.reassignTitle')}
      consequences={[t('people.reassignConsequence', { name: officeCase.participant.firstName })]}
      verb={t('people.reassignVerb')}
      form={form}
      send={({ person }) => send({ input: { id, version, responsibleId: person } })}
      fields={{ responsibleId: 'person' }}
      onDone={onClose}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="person"
        label={page('people.responsible')}
        empty={t('people.choose')}
        options={options}
        rules={{ required: t('people.chooseNeeded') }}
      />
    </CommandDialog>
  );
}

/** Names who takes the case when the responsible is away; nobody, to take the name off again. */
export function StandInDialog({ officeCase, onClose }: PeopleDialogProps) {
  const t = useText(caseDialogMessages);
  const page = useText(caseMessages);
  const form = useForm<Values>({ defaultValues: { person: officeCase.standIn?.id ?? '' } });
  const [send] = useCommand(NameStandInDocument, (data) => data.nameStandIn);
  const options = useColleagues(officeCase.responsible?.id);
  const { id, version } = officeCase.application;
  return (
    <CommandDialog
      title={t('people.standInTitle')}
      consequences={[t('people.standInConsequence')]}
      verb={t('people.standInVerb')}
      form={form}
      send={({ person }) => send({ input: { id, version, standInId: person || null } })}
      fields={{ standInId: 'person' }}
      onDone={onClose}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="person"
        label={page('people.standIn')}
        empty={t('people.noStandIn')}
        options={options}
      />
    </CommandDialog>
  );
}

function useColleagues(without: string | undefined) {
  const { data } = useQuery(CaseworkersDocument);
  return (data?.caseworkers ?? [])
    .filter(({ id }) => id !== without)
    .map(({ id, name }) => ({ value: id, label: name }));
}
