import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useParam } from '../lib/use-param';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { StepButtons } from '../ui/steps/step-buttons';
import { NotRelevantForNavDocument, type AskedReferral, type AskedStep } from './asked-referrals.graphql';
import { AskedReferralPage } from './asked-referral-page';
import { navReferralMessages } from './nav-messages.nb';
import styles from './asked-referrals.module.css';

/**
 * A person whom the municipality has asked NAV about. `grant` draws the registration of NAV's grant, which belongs to another
 * part of the product.
 */
export function NavReferralPage(props: {
  readonly grant: (caseId: string, wishId: string, onClose: () => void) => ReactNode;
}) {
  const t = useText(navReferralMessages);
  return (
    <AskedReferralPage
      referralId={useParam('referralId')}
      title={t('onePage')}
      listPath={paths.nav()}
      listTitle={t('title')}
    >
      {(referral) => <NavSteps referral={referral} grant={props.grant} />}
    </AskedReferralPage>
  );
}

/** What NAV does with the wish itself: not relevant, or a grant. */
function NavSteps(props: {
  readonly referral: AskedReferral;
  readonly grant: (caseId: string, wishId: string, onClose: () => void) => ReactNode;
}) {
  const { referral, grant } = props;
  const t = useText(navReferralMessages);
  const [step, setStep] = useState<AskedStep | null>(null);
  const { wish, state, caseId } = referral;
  const close = () => setStep(null);
  return (
    <>
      {state === 'open' && <p className={styles.quiet}>{t('notRelevantMeans')}</p>}
      {wish?.state === 'notRelevantForNav' && <p>{t('marked')}</p>}
      {wish && (
        <StepButtons
          quiet
          steps={wish.allowedSteps.filter(({ open }) => open)}
          labels={{
            grant: t('registerGrant'),
            // While the question is open, the answer to it is where one says so.
            ...(state === 'open' ? {} : { markNotRelevantForNav: t('markNotRelevant') }),
          }}
          onStep={setStep}
        />
      )}
      {wish && step?.step === 'grant' && grant(caseId, wish.id, close)}
      {wish && step?.step === 'markNotRelevantForNav' && (
        <StepDialog
          title={t('notRelevant.title')}
          consequences={[t('notRelevant.consequence')]}
          verb={t('notRelevant.verb')}
          needs={step.needs}
          document={NotRelevantForNavDocument}
          resultOf={(data) => data.markWishNotRelevantForNav}
          variables={({ reason }) => ({ input: { wishId: wish.id, version: wish.version, reason } })}
          reloads
          onClose={close}
        />
      )}
    </>
  );
}
