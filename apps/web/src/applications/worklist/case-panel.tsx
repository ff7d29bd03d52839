import { useEffect, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import type { OfficeCase } from '../../lib/office-case';
import { useOfficeCase } from '../../lib/use-office-case';
import { SidePanel } from '../../ui/panel/side-panel';
import { ErrorState, LoadingState } from '../../ui/states/states';
import { whenDrawn } from '../../ui/when-opened/when-opened';
import { worklistMessages } from './worklist-messages.nb';

interface FoundProps {
  readonly officeCase: OfficeCase;
  readonly onClose: () => void;
}

/** What the panel says of a case that was found: comes after the list, which is what one looks at first. */
export const FoundCase = whenDrawn<FoundProps>(
  async () => (await import('./case-panel-content')).CasePanelContent,
  ({ officeCase, onClose }) => <CaseOnItsWay caseId={officeCase.id} onClose={onClose} />,
);

/** A case beside the list. */
export function CasePanel(props: { readonly caseId: string; readonly onClose: () => void }) {
  const { caseId, onClose } = props;
  const t = useText(worklistMessages);
  const state = useOfficeCase(caseId);
  // Beside the question about the case, not after its answer.
  useEffect(() => FoundCase.soon(), []);
  switch (state.kind) {
    case 'found':
      return <FoundCase officeCase={state.officeCase} onClose={onClose} />;
    case 'loading':
      return <CaseOnItsWay caseId={caseId} onClose={onClose} />;
    case 'failed':
      return (
        <NoCase shownId={`${caseId}.failed`} onClose={onClose}>
          <ErrorState title={t('panel.failed')} onRetry={state.retry} />
        </NoCase>
      );
    case 'notFound':
      return (
        <NoCase shownId={`${caseId}.notFound`} onClose={onClose}>
          <p>{t('panel.notFound')}</p>
        </NoCase>
      );
  }
}

function CaseOnItsWay(props: { readonly caseId: string; readonly onClose: () => void }) {
  const t = useText(worklistMessages);
  return (
    <NoCase shownId={`${props.caseId}.loading`} onClose={props.onClose}>
      <LoadingState text={t('panel.loading')} />
    </NoCase>
  );
}

function NoCase(props: { readonly shownId: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const t = useText(worklistMessages);
  return (
    <SidePanel shownId={props.shownId} title={t('panel.title')} onClose={props.onClose}>
      {props.children}
    </SidePanel>
  );
}
