import { useMatches, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../lib/session';
import { mayOpen, type Area } from './areas';
import { LogInNeededPage } from './log-in/log-in-needed-page';
import { PublicLayout } from './layouts/public-layout';
import { StaffLayout } from './layouts/staff-layout';
import { WrongRolePage } from './wrong-role-page';

/**
 * The room around an area's pages, and its door: who is not logged in is asked to, and who wears another hat is told which
 * one opens the page. The server decides what anybody may see; this only spares people an empty page.
 */
export function AreaFrame(props: { readonly area: Area; readonly children: ReactNode }) {
  const { area } = props;
  const { viewer } = useSession();
  const returnTo = useLocation({ select: ({ href }) => href });
  const pageWho = useMatches({ select: (matches) => matches.at(-1)?.staticData.who });
  const role = viewer?.activeHat.role ?? null;
  if (!mayOpen(role, area.who) || !mayOpen(role, pageWho)) {
    return viewer === null ? (
      <LogInNeededPage area={area} returnTo={returnTo} />
    ) : (
      <WrongRolePage area={area} who={pageWho ?? area.who} returnTo={returnTo} />
    );
  }
  if (area.side === 'staff') return <StaffLayout>{props.children}</StaffLayout>;
  return <PublicLayout size={area.who === 'everyone' ? 'md' : 'lg'}>{props.children}</PublicLayout>;
}
