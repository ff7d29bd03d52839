import { consentQuestions } from '@inntak/domain/participants';
import { representationKinds } from '@inntak/domain/representation';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import { whenOpened } from '../ui/when-opened/when-opened';
import type { OfficeCase } from '../lib/office-case';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag } from '../ui/status/status-tag';
import { officeRepresentationMessages } from './office-messages.nb';
import styles from './office-representation.module.css';

const RegisterRepresentationDialog = whenOpened(
  async () => (await import('./register-representation-dialog')).RegisterRepresentationDialog,
);

const ConsentCapacityDialog = whenOpened(async () => (await import('./consent-capacity-dialog')).ConsentCapacityDialog);

type T = TextOf<typeof officeRepresentationMessages.nb>;
const scopes = ['personal', 'economic', 'support'] as const;

/** Who acts or helps, and for which questions somebody has judged whether the person can answer herself. */
export function OfficeRepresentationSection({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(officeRepresentationMessages);
  const [open, setOpen] = useState<'representation' | 'capacity' | null>(null);
  const { representations, capacityToConsent, participant } = officeCase;
  const name = participant.firstName;
  return (
    <SectionBox labelledBy="representation-title">
      <h2 id="representation-title">{t('title')}</h2>
      {representations.length === 0 && <p className={styles.quiet}>{t('empty', { name })}</p>}
      <ul className={styles.list}>
        {representations.map((each) => (
          <li key={each.id}>
            <b>{each.name}</b>, {kindIn(t, each.kind)}
            <p>{each.scope.map((scope) => scopeIn(t, scope)).join(', ')}</p>
            <p className={styles.quiet}>
              {each.until === null
                ? t('period', { from: fullDay(each.from) })
                : t('periodUntil', { from: fullDay(each.from), until: fullDay(each.until) })}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen('representation')}>
          {t('register')}
        </Button>
      </p>
      <h3>{t('capacity.title')}</h3>
      {capacityToConsent.length === 0 && <p className={styles.quiet}>{t('capacity.empty', { name })}</p>}
      <ul className={styles.list}>
        {capacityToConsent.map((each) => (
          <li key={each.id}>
            <b>{questionIn(t, each.question)}</b>{' '}
            <StatusTag kind={each.canConsent ? 'settled' : 'missing'}>
              {each.canConsent ? t('capacity.yes') : t('capacity.no')}
            </StatusTag>
            <p className={styles.quiet}>{t('capacity.decided', { who: each.decidedBy, day: fullDay(each.on) })}</p>
            <p>{t('capacity.basis', { basis: each.basis })}</p>
            {each.howWishSought !== '' && <p>{t('capacity.sought', { how: each.howWishSought })}</p>}
          </li>
        ))}
      </ul>
      <p>
        <Button variant="secondary" data-color="neutral" onClick={() => setOpen('capacity')}>
          {t('capacity.record')}
        </Button>
      </p>
      {open === 'representation' && (
        <RegisterRepresentationDialog officeCase={officeCase} onClose={() => setOpen(null)} />
      )}
      {open === 'capacity' && <ConsentCapacityDialog officeCase={officeCase} onClose={() => setOpen(null)} />}
    </SectionBox>
  );
}

// The API names these by text; one that this version does not know is shown as it came.
function kindIn(t: T, kind: string): string {
  const known = representationKinds.find((each) => each === kind);
  return known ? t(`kind.${known}`).toLocaleLowerCase('nb') : kind;
}

function scopeIn(t: T, scope: string): string {
  const known = scopes.find((each) => each === scope);
  return known ? t(`scope.${known}`) : scope;
}

function questionIn(t: T, question: string): string {
  const known = consentQuestions.find((each) => each === question);
  return known ? t(`capacity.question.${known}`) : question;
}
