import type { OfficeCase } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { CheckboxesField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { ContentList } from './content-list';
import { CreateReferralDocument } from './office-clarifications.graphql';
import { officeClarificationMessages } from './office-messages.nb';
import { clarificationDialogMessages } from './office-dialog-messages.nb';

const kinds = ['visit', 'mapping', 'trial'] as const;

interface Values {
  wishId: string;
  clarifications: (typeof kinds)[number][];
  dueOn: string;
}

/** The question to one organisation: about which wish, what to do together, and by when. */
export function CreateReferralDialog(props: {
  readonly officeCase: OfficeCase;
  readonly organisation: OfficeCase['recipients'][number];
  readonly onClose: () => void;
}) {
  const { officeCase, organisation, onClose } = props;
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const today = useToday();
  const toNav = organisation.kind === 'navOffice';
  const wishes = officeCase.application.wishes.filter(
    ({ parts }) => toNav || parts.some(({ offer }) => offer.provider.id === organisation.id),
  );
  const form = useForm<Values>({ defaultValues: { wishId: wishes[0]?.id ?? '', clarifications: [], dueOn: '' } });
  const [send] = useCommand(CreateReferralDocument, (data) => data.createReferral);
  const disclosed = officeCase.disclosures.find(({ recipient }) => recipient.id === organisation.id);
  return (
    <CommandDialog
      title={words('referral.title', { recipient: organisation.name })}
      verb={words('referral.verb')}
      form={form}
      send={({ wishId, clarifications, dueOn }) =>
        send({
          input: {
            applicationId: officeCase.id,
            organisationId: organisation.id,
            kind: toNav ? 'nav' : 'provider',
            wishId: wishId || null,
            clarifications: toNav ? [] : clarifications,
            dueOn: dueOn || null,
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      {disclosed && (
        <section>
          <p>{words('referral.getsNow', { recipient: organisation.name })}</p>
          <ContentList content={disclosed.content} />
        </section>
      )}
      <SelectField
        form={form}
        name="wishId"
        label={words('referral.wish')}
        empty={words('referral.allWishes')}
        options={wishes.map(({ id, rank, parts }) => ({
          value: id,
          label: `${rank}. ${parts.map(({ offer, workArea }) => workArea?.name ?? offer.name).join(' + ')}`,
        }))}
      />
      {!toNav && (
        <CheckboxesField
          form={form}
          name="clarifications"
          label={words('referral.clarifications')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      )}
      <TextField form={form} name="dueOn" type="date" min={today} label={words('referral.dueOn')} optional />
    </CommandDialog>
  );
}
