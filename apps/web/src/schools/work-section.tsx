import { useState } from 'react';
import { fullDay, wholeNumber } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { ExperienceDialog } from './experience-dialog';
import {
  RemoveExperienceDocument,
  TellOwnViewDocument,
  type SchoolExperience,
  type SchoolFacts,
} from './school-facts.graphql';
import { schoolMessages } from './school-messages.nb';
import styles from './school.module.css';

interface Props {
  readonly facts: SchoolFacts;
  readonly name: string;
  readonly own?: boolean;
}
type Open = { readonly what: 'write' | 'remove' | 'say'; readonly experience: SchoolExperience | null };

/** Hospitering, jobbsmak and practice: what became of it, who paid, and what she says of it herself. */
export function WorkSection({ facts, name, own = false }: Props) {
  const t = useText(schoolMessages);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { experiences, may, participantId } = facts;
  const chosen = open?.experience ?? null;
  return (
    <section className={styles.section}>
      <h3>{t(own ? 'work.titleSelf' : 'work.title')}</h3>
      {experiences.length === 0 && <p className={styles.quiet}>{t('work.none')}</p>}
      <ul className={styles.list}>
        {experiences.map((experience) => (
          <Item
            key={experience.id}
            experience={experience}
            name={name}
            own={own}
            maySay={may.includes('tellOwnView')}
            onOpen={(what) => setOpen({ what, experience })}
          />
        ))}
      </ul>
      {may.includes('registerExperience') && (
        <div>
          <Button variant="secondary" onClick={() => setOpen({ what: 'write', experience: null })}>
            {t('work.add')}
          </Button>
        </div>
      )}
      {open?.what === 'write' && <ExperienceDialog pupilId={participantId} experience={chosen} onClose={close} />}
      {open?.what === 'remove' && chosen && (
        <RemoveDialog pupilId={participantId} experience={chosen} onClose={close} />
      )}
      {open?.what === 'say' && chosen && <OwnViewDialog experience={chosen} onClose={close} />}
    </section>
  );
}

const kindOfState = { planned: 'waiting', happened: 'settled', missed: 'missing' } as const satisfies Record<
  SchoolExperience['state'],
  StatusKind
>;

function Item(props: {
  readonly experience: SchoolExperience;
  readonly name: string;
  readonly own: boolean;
  readonly maySay: boolean;
  readonly onOpen: (what: Open['what']) => void;
}) {
  const t = useText(schoolMessages);
  const { experience, name, own, maySay, onOpen } = props;
  const { kind, place, from, to, state, ownView, documentedBy, mayChange, isOwn } = experience;
  const isOver = state === 'happened' && to === null ? t('goesOn') : t(`states.${state}`);
  return (
    <li className={styles.item} data-state={state}>
      <div className={styles.head}>
        <b>
          {t(`kinds.${kind}`)}, {place}
        </b>
        <StatusTag kind={kindOfState[state]}>{isOver}</StatusTag>
      </div>
      <p className={`${styles.quiet ?? ''} number`}>
        {to === null ? fullDay(from) : `${fullDay(from)} – ${fullDay(to)}`}
      </p>
      <Money experience={experience} />
      {ownView !== null && (
        <p className={styles.says}>
          {own ? t('work.saysSelf', { text: ownView }) : t('work.says', { name, text: ownView })}
        </p>
      )}
      {ownView === null && !own && state === 'happened' && (
        <p className={styles.quiet}>{t('work.saysNothing', { name })}</p>
      )}
      {documentedBy !== null && <p className={styles.quiet}>{t('work.documentedBy', { who: documentedBy })}</p>}
      {(mayChange || isOwn || (maySay && state === 'happened')) && (
        <div className={styles.actions}>
          {mayChange && (
            <Button variant="secondary" aria-label={t('work.changeOf', { place })} onClick={() => onOpen('write')}>
              {t('work.change')}
            </Button>
          )}
          {isOwn && (
            <Button variant="tertiary" aria-label={t('work.removeOf', { place })} onClick={() => onOpen('remove')}>
              {t('work.remove')}
            </Button>
          )}
          {maySay && state === 'happened' && (
            <Button
              variant="secondary"
              aria-label={t(ownView === null ? 'work.sayOf' : 'work.sayAnewOf', { place })}
              onClick={() => onOpen('say')}
            >
              {t(ownView === null ? 'work.say' : 'work.sayAnew')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Hours, who paid how much, or why nothing came of it. */
function Money({ experience }: { readonly experience: SchoolExperience }) {
  const t = useText(schoolMessages);
  const { hoursPerWeek, missedReason, paidBy, costKroner } = experience;
  const amount = costKroner === null ? '' : wholeNumber(costKroner);
  const parts = [
    hoursPerWeek === null ? null : t('work.hours', { count: hoursPerWeek }),
    missedReason === null ? null : t(`missed.${missedReason}`),
    missedReason !== null && costKroner !== null ? t('work.wouldCost', { amount }) : null,
    paidBy === 'nobody' ? t('work.free') : null,
    paidBy !== null && paidBy !== 'nobody'
      ? t(costKroner === null ? 'work.paidBy' : 'work.paid', { who: t(`payers.${paidBy}`), amount })
      : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p>{parts.join(' · ')}</p>;
}

function RemoveDialog(props: {
  readonly pupilId: string;
  readonly experience: SchoolExperience;
  readonly onClose: () => void;
}) {
  const t = useText(schoolMessages);
  const { pupilId, experience, onClose } = props;
  const reload = useReload();
  const [remove] = useCommand(RemoveExperienceDocument, (data) => data.removeExperience);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  return (
    <CommandDialog
      title={t('work.removeTitle', { place: experience.place })}
      consequences={[t('work.removeThen')]}
      verb={t('work.removeVerb')}
      danger
      form={form}
      send={() => remove({ input: { pupilId, id: experience.id, version: experience.version } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function OwnViewDialog({
  experience,
  onClose,
}: {
  readonly experience: SchoolExperience;
  readonly onClose: () => void;
}) {
  const t = useText(schoolMessages);
  const reload = useReload();
  const [tell] = useCommand(TellOwnViewDocument, (data) => data.tellOwnView);
  const form = useForm<{ text: string }>({ defaultValues: { text: experience.ownView ?? '' } });
  return (
    <CommandDialog
      title={t('work.sayTitle', { place: experience.place })}
      consequences={[t('work.sayThen')]}
      verb={t('work.sayVerb')}
      form={form}
      send={({ text }) => tell({ input: { id: experience.id, version: experience.version, text } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea form={form} name="text" rows={4} label={t('work.sayLabel')} />
    </CommandDialog>
  );
}
