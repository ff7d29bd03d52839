import { useQuery } from '@apollo/client/react';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { useReload } from '../lib/use-reload';
import { Dialog } from '../ui/dialog/dialog';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { NavGrantForm } from './nav-grant-form';
import { NavGrantWishesDocument, NavRegisterGrantDocument } from './nav-grant.graphql';
import { navGrantMessages } from './nav-messages.nb';

/** NAV registers its own grant. Only the wishes that the server says NAV may grant are offered. */
export function NavGrantDialog(props: {
  readonly caseId: string;
  readonly wishId?: string;
  readonly onClose: () => void;
}) {
  const { caseId, wishId, onClose } = props;
  const t = useText(navGrantMessages);
  const { data, error, refetch } = useQuery(NavGrantWishesDocument, {
    variables: { id: caseId },
    fetchPolicy: 'network-only',
  });
  const [send] = useCommand(NavRegisterGrantDocument, (answer) => answer.registerNavGrant);
  const reload = useReload();
  if (data?.application) {
    const open = data.application.wishes.filter(({ allowedSteps }) =>
      allowedSteps.some((step) => step.step === 'grant' && step.open),
    );
    return (
      <NavGrantForm
        caseId={caseId}
        wishes={open}
        municipalDays={t('municipalDays')}
        {...(wishId === undefined ? {} : { wishId })}
        send={(input) => send({ input })}
        onDone={() => {
          reload();
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open title={t('title')} onClose={onClose}>
      {error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} rows={2} />}
      {data && <EmptyState title={t('notFound')} text={t('notFoundText')} />}
      <Dialog.Actions>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </Dialog.Actions>
    </Dialog>
  );
}
