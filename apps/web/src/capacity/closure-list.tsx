import { useState } from 'react';
import { dayAndClock, longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import type { Closure, OfferCapacity } from './capacity.graphql';
import { CloseOfferDialog } from './close-offer-dialog';
import { ReopenOfferDocument } from './room-commands.graphql';
import { roomMessages } from './room-messages.nb';
import styles from './room.module.css';

const kinds = { set: 'missing', reopened: 'settled', withdrawn: 'settled' } as const satisfies Record<
  Closure['state'],
  StatusKind
>;

/** The times an offer is closed: why, who was written to, what was done about each, and what may be done now. */
export function ClosureList({ capacity }: { readonly capacity: OfferCapacity }) {
  const t = useText(roomMessages);
  const { closures, offer } = capacity;
  return (
    <div>
      <h3>{t('closure.heading')}</h3>
      {closures.length === 0 && <p className={styles.quiet}>{t('closure.none')}</p>}
      <ul className={styles.closures}>
        {closures.map((closure) => (
          <li key={closure.id}>
            <OneClosure closure={closure} offer={offer} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneClosure({ closure, offer }: { readonly closure: Closure; readonly offer: OfferCapacity['offer'] }) {
  const t = useText(roomMessages);
  const [step, setStep] = useState<string | null>(null);
  const { id, version, from, to, reason, state, steps } = closure;
  const close = () => setStep(null);
  const asked = closure.allowedSteps.find((each) => each.step === step);
  const days =
    from === to
      ? sentenceStart(longDay(from))
      : t('closure.days', { from: sentenceStart(longDay(from)), to: longDay(to) });
  return (
    <article aria-label={days}>
      <div className={styles.line}>
        <b>{days}</b>
        <StatusTag kind={kinds[state]}>{t(`closure.state.${state}`)}</StatusTag>
      </div>
      <p>{reason}</p>
      {steps.length > 0 && (
        <details>
          <summary>{t('closure.history')}</summary>
          <ol className={styles.steps}>
            {steps.map((each) => (
              <li key={each.at}>
                <b>{isDone(each.step) ? t(`closure.did.${each.step}`) : each.step}</b> {dayAndClock(each.at)}
                {each.by !== null && <>, {each.by}</>}. {each.reason}{' '}
                {each.lettersTo > 0 && <span>{t('closure.letters', { count: each.lettersTo })}.</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
      <StepButtons
        quiet
        steps={closure.allowedSteps.filter(({ open }) => open)}
        labels={{
          change: t('closure.step.change'),
          reopen: t('closure.step.reopen'),
          withdraw: t('closure.step.withdraw'),
        }}
        onStep={(taken) => setStep(taken.step)}
      />
      {step === 'change' && <CloseOfferDialog offer={offer} closure={closure} onClose={close} />}
      {(step === 'reopen' || step === 'withdraw') && (
        <StepDialog
          title={t(`closure.${step}Title`)}
          consequences={[t('closure.told')]}
          verb={t(`closure.${step}Verb`)}
          needs={asked?.needs ?? []}
          document={ReopenOfferDocument}
          resultOf={(data) => data.reopenOffer}
          variables={(values) => ({ input: { id, version, reason: values.reason } })}
          reloads
          onClose={close}
        />
      )}
    </article>
  );
}

function isDone(step: string): step is keyof typeof roomMessages.nb.closure.did {
  return Object.hasOwn(roomMessages.nb.closure.did, step);
}
