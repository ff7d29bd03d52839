import type { ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import type { MyDecision } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** Is there a way to complain about it now? The server says so. */
export function mayComplain({ allowedSteps }: MyDecision): boolean {
  return allowedSteps.some(({ step, open }) => step === 'complain' && open);
}

/** Until when one can complain, or where a complaint is now. */
export function Complaint(props: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const { state, complaint, authority } = props.decision;
  const body = authority === 'nav' ? 'NAV' : complaint.body;
  if (state === 'complained') {
    return (
      <p role="status">{authority === 'nav' ? t('decision.complainedNav') : t('decision.complained', { body })}</p>
    );
  }
  if (state === 'upheld' || state === 'changed' || state === 'forwarded') {
    return <p>{t(`decision.states.${state}`, { body })}</p>;
  }
  if (!mayComplain(props.decision)) return null;
  const { deadline } = complaint;
  if (deadline === null) return <p>{t('decision.disagreeNoDay')}</p>;
  return (
    <p>{t(deadline < today ? 'decision.disagreeLate' : 'decision.disagree', { day: longDay(deadline, today) })}</p>
  );
}
