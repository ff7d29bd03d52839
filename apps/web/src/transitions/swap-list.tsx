import { useState } from 'react';
import { fullDay, inWords, weekdayName, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { changeWords } from './change-words.nb';
import styles from './flow.module.css';
import type { Swap } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { CarryOutSwapDocument, StopSwapDocument } from './swaps.graphql';
import { SwapApprovalDialog } from './swap-approval-dialog';
import { AnswerSwapDocument } from './transitions.graphql';

const stateKinds = {
  asking: 'waiting',
  agreed: 'settled',
  forApproval: 'working',
  done: 'settled',
  declined: 'missing',
  stopped: 'missing',
} as const satisfies Record<Swap['state'], StatusKind>;

const answerKinds = { asked: 'missing', yes: 'settled', no: 'missing' } as const;

/** Swaps that people are or were asked about: who has answered, and the office's next step. */
export function SwapList({ swaps }: { readonly swaps: readonly Swap[] }) {
  return (
    <ul className={styles.swaps}>
      {swaps.map((swap) => (
        <li key={swap.id}>
          <OneSwap swap={swap} />
        </li>
      ))}
    </ul>
  );
}

type Party = Swap['parties'][number];
interface Asked {
  readonly party: Party;
  readonly answer: 'yes' | 'no';
  readonly needs: readonly string[];
}

function OneSwap({ swap }: { readonly swap: Swap }) {
  const t = useText(staffMessages);
  const words = useText(changeWords);
  const [step, setStep] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setStep(null);
  const ref = { id: swap.id, version: swap.version };
  const isOpen = swap.state === 'asking' || swap.state === 'agreed' || swap.state === 'forApproval';
  return (
    <>
      <p className={styles.head}>
        <b>{t(swap.parties.length === 2 ? 'swaps.two' : 'swaps.three')}</b>
        <StatusTag kind={stateKinds[swap.state]}>{t(`swaps.state.${swap.state}`)}</StatusTag>
      </p>
      <p className={styles.quiet}>
        {t('swaps.from', { day: fullDay(swap.startOn) })}
        {swap.preparedBy !== null && ` · ${t('swaps.prepared', { name: swap.preparedBy })}`}
      </p>
      <ul className={styles.parties}>
        {swap.parties.map((party) => (
          <li key={party.id}>
            {t('swaps.gets', { name: party.participantName, days: daysText(party.gets) })}{' '}
            <StatusTag kind={answerKinds[party.answer]}>{words(`swapAnswers.${party.answer}`)}</StatusTag>
            {isOpen && (
              <StepButtons
                quiet
                steps={party.allowedSteps.filter(({ open }) => open)}
                labels={{ sayYes: t('swaps.sayYes'), sayNo: t('swaps.sayNo') }}
                onStep={({ step: answer, needs }) =>
                  setAsked({ party, answer: answer === 'sayYes' ? 'yes' : 'no', needs })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {swap.reasons !== null && <p>{swap.reasons}</p>}
      {isOpen && (
        <StepButtons
          steps={[...swap.allowedSteps]
            .filter(({ open }) => open)
            .sort((a, b) => Number(a.step === 'stop') - Number(b.step === 'stop'))}
          labels={{
            sendForApproval: t('swaps.sendForApproval'),
            carryOut: t('swaps.carryOut'),
            stop: t('swaps.stop'),
          }}
          onStep={(chosen) => setStep(chosen.step)}
        />
      )}
      {asked && (
        <StepDialog
          title={t('swaps.answerTitle', { name: asked.party.participantName })}
          consequences={[t(asked.answer === 'yes' ? 'swaps.sayYes' : 'swaps.sayNo')]}
          verb={t('swaps.record')}
          needs={asked.needs}
          document={AnswerSwapDocument}
          resultOf={(data) => data.answerSwap}
          variables={({ heardHow }) => ({
            input: { id: asked.party.id, version: asked.party.version, answer: asked.answer, heardHow },
          })}
          reloads
          onClose={() => setAsked(null)}
        />
      )}
      {step === 'stop' && (
        <StepDialog
          title={t('swaps.stopTitle')}
          verb={t('swaps.stop')}
          needs={['reason']}
          document={StopSwapDocument}
          resultOf={(data) => data.stopSwap}
          variables={({ reason }) => ({ input: { ...ref, reason } })}
          reloads
          onClose={close}
        />
      )}
      {step === 'sendForApproval' && <SwapApprovalDialog swap={swap} onClose={close} />}
      {step === 'carryOut' && (
        <StepDialog
          title={t('swaps.carryOutTitle')}
          consequences={[t('swaps.carryOutThen', { day: fullDay(swap.startOn) })]}
          verb={t('swaps.carryOut')}
          needs={[]}
          document={CarryOutSwapDocument}
          resultOf={(data) => data.carryOutSwap}
          variables={() => ({ input: ref })}
          reloads
          onClose={close}
        />
      )}
    </>
  );
}

/** «Bærum arbeidssenter: mandag og tirsdag» */
export function daysText(
  days: readonly { readonly weekday: Weekday; readonly offer: { readonly name: string } }[],
): string {
  const names = [...new Set(days.map(({ offer }) => offer.name))];
  return names
    .map((name) => {
      const here = days.filter(({ offer }) => offer.name === name).map(({ weekday }) => weekdayName(weekday));
      return `${name} ${inWords(here)}`;
    })
    .join(', ');
}
