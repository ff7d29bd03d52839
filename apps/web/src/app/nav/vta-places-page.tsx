import { useCallback, useState } from 'react';
import { NavPools } from '../../capacity/nav-pools';
import { PoolProposals } from '../../capacity/pool-proposals';
import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { StaffPage } from '../../ui/staff-page/staff-page';
import { whenOpened } from '../../ui/when-opened/when-opened';
import { NavWaitlist } from '../../waitlists/nav-waitlist';
import { navPageMessages } from './nav-page-messages.nb';

const NavGrantDialog = whenOpened(async () => (await import('../../decisions/nav-grant-dialog')).NavGrantDialog);

/** «VTA-plasser»: places, those who wait, and NAV's grant: three features that meet only here. */
export function VtaPlacesPage() {
  const t = useText(navPageMessages);
  const today = useToday();
  const [caseId, setCaseId] = useState<string | null>(null);
  const grant = useCallback((id: string) => setCaseId(id), []);
  return (
    <StaffPage title={t('title')} text={t('text', { day: sentenceStart(longDay(today)) })}>
      <NavPools />
      <PoolProposals />
      <NavWaitlist onGrant={grant} />
      {caseId !== null && <NavGrantDialog caseId={caseId} onClose={() => setCaseId(null)} />}
    </StaffPage>
  );
}
