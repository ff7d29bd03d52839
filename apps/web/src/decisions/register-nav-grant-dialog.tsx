import type { OfficeCase } from '../lib/office-case';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { NavGrantForm } from './nav-grant-form';
import { RegisterNavGrantDocument } from './office-decisions.graphql';
import { decisionDialogMessages } from './dialog-messages.nb';

/** NAV's grant (tilsagn), registered by the office with the person's recorded yes. */
export function RegisterNavGrantDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(decisionDialogMessages);
  const [send] = useCommand(RegisterNavGrantDocument, (data) => data.registerNavGrant);
  return (
    <NavGrantForm
      caseId={officeCase.id}
      wishes={officeCase.application.wishes}
      municipalDays={t('grant.keepsMunicipal')}
      send={(input) => send({ input })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
