import { skipToken, useQuery } from '@apollo/client/react';
import type { OfficeCase } from '../lib/office-case';
import { useForm } from '../lib/form';
import type { ResultOf } from '../lib/graphql';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { Dialog } from '../ui/dialog/dialog';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { LoadingState } from '../ui/states/states';
import { ContentList } from './content-list';
import { AskDisclosureDocument, DisclosurePreviewDocument } from './office-clarifications.graphql';
import { officeClarificationMessages } from './office-messages.nb';
import { clarificationDialogMessages } from './office-dialog-messages.nb';
import styles from './office-clarifications.module.css';

interface Values {
  organisationId: string;
  basis: '' | 'consent' | 'legalBasis';
  lawText: string;
}

type Preview = NonNullable<ResultOf<typeof DisclosurePreviewDocument>['disclosurePreview']>;

/**
 * The way to a question: choose whom to ask, see who gets what, then ask for consent or cite the law. Where nothing leaves
 * the municipality no yes is needed, and it goes on to the referral.
 */
export function AskDisclosureDialog(props: {
  readonly officeCase: OfficeCase;
  readonly onRefer: (organisationId: string) => void;
  readonly onClose: () => void;
}) {
  const { officeCase, onRefer, onClose } = props;
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const form = useForm<Values>({ defaultValues: { organisationId: '', basis: '', lawText: '' } });
  const [send] = useCommand(AskDisclosureDocument, (data) => data.askDisclosure);
  const [organisationId, basis] = form.watch(['organisationId', 'basis']);
  const preview = usePreview(officeCase.id, organisationId);

  if (officeCase.recipients.length === 0) {
    return (
      <Dialog open title={words('ask.title')} onClose={onClose}>
        <p>{words('ask.noRecipients')}</p>
      </Dialog>
    );
  }
  const needsBasis = preview?.needed ?? false;
  return (
    <CommandDialog
      title={words('ask.title')}
      verb={basis === 'legalBasis' ? words('ask.verbLaw') : words('ask.verbConsent')}
      form={form}
      send={(values) =>
        send({
          input: {
            applicationId: officeCase.id,
            organisationId: values.organisationId,
            basis: values.basis === 'legalBasis' ? 'legalBasis' : 'consent',
            lawText: values.basis === 'legalBasis' ? values.lawText : null,
          },
        })
      }
      canSend={needsBasis}
      onDone={onClose}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="organisationId"
        label={words('ask.recipient')}
        empty={words('ask.choose')}
        options={officeCase.recipients.map(({ id, name }) => ({ value: id, label: name }))}
        rules={{ required: words('ask.choose') }}
      />
      {organisationId !== '' && preview === null && <LoadingState text={words('ask.previewLoading')} />}
      {preview && <WhoGetsWhat preview={preview} />}
      {preview && !preview.needed && (
        <>
          <p>{words('ask.notNeeded', { recipient: preview.recipient.name })}</p>
          <p>
            <Button type="button" onClick={() => onRefer(preview.recipient.id)}>
              {t('refer', { recipient: preview.recipient.name })}
            </Button>
          </p>
        </>
      )}
      {needsBasis && (
        <RadioField
          form={form}
          name="basis"
          label={words('ask.basis')}
          rules={{ required: words('ask.basis') }}
          options={[
            { value: 'consent', label: words('ask.consent'), description: words('ask.consentHint') },
            { value: 'legalBasis', label: words('ask.legalBasis') },
          ]}
        />
      )}
      {needsBasis && basis === 'legalBasis' && (
        <TextField
          form={form}
          name="lawText"
          label={words('ask.lawText')}
          description={words('ask.lawHint')}
          rules={{ required: words('ask.lawText') }}
        />
      )}
    </CommandDialog>
  );
}

/** The preview of the recipient that is chosen now; null while it is on its way. */
function usePreview(applicationId: string, organisationId: string): Preview | null {
  const { data } = useQuery(
    DisclosurePreviewDocument,
    organisationId === '' ? skipToken : { variables: { applicationId, organisationId } },
  );
  const preview = data?.disclosurePreview ?? null;
  return preview?.recipient.id === organisationId ? preview : null;
}

function WhoGetsWhat({ preview }: { readonly preview: Preview }) {
  const t = useText(clarificationDialogMessages);
  return (
    <section className={styles.preview}>
      <h3>{t('ask.previewTitle', { recipient: preview.recipient.name })}</h3>
      <ContentList content={preview.content} />
    </section>
  );
}
