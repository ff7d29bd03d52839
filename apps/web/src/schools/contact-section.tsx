import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import { HandOverPupilDocument, SchoolContactsDocument, type SchoolFacts } from './school-facts.graphql';
import { schoolMessages } from './school-messages.nb';
import styles from './school.module.css';

interface Props {
  readonly facts: SchoolFacts;
  readonly name: string;
  readonly own?: boolean;
}

/** The fixed contact person at school, and handing the pupil over to a colleague. */
export function ContactSection({ facts, name, own = false }: Props) {
  const t = useText(schoolMessages);
  const [open, setOpen] = useState(false);
  const [contact] = facts.contacts;
  return (
    <section className={styles.section}>
      <h3>{t('contact.title')}</h3>
      {contact === undefined && <p>{t(own ? 'contact.noneSelf' : 'contact.none')}</p>}
      {contact && (
        <>
          <p>
            <b>{contact.name}</b>, {contact.school}
          </p>
          <p className={styles.quiet}>
            {contact.handedOverBy === null
              ? t('contact.since', { day: fullDay(contact.since) })
              : t('contact.handedOver', { who: contact.handedOverBy, day: fullDay(contact.since) })}
          </p>
          {contact.note !== null && <p>{t('contact.note', { note: contact.note })}</p>}
        </>
      )}
      {facts.may.includes('handOver') && (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('contact.handOver')}
          </Button>
        </div>
      )}
      {open && <HandOverDialog facts={facts} name={name} onClose={() => setOpen(false)} />}
    </section>
  );
}

function HandOverDialog({ facts, name, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText(schoolMessages);
  const reload = useReload();
  const { data } = useQuery(SchoolContactsDocument, { fetchPolicy: 'cache-first' });
  const [handOver] = useCommand(HandOverPupilDocument, (result) => result.handOverPupil);
  const form = useForm<{ toUserId: string; note: string }>({ defaultValues: { toUserId: '', note: '' } });
  const current = facts.contacts[0]?.userId;
  const others = (data?.schoolContacts ?? []).filter(({ id }) => id !== current);
  return (
    <CommandDialog
      title={t('contact.dialog', { name })}
      consequences={[t('contact.thenAccess'), t('contact.thenTold')]}
      verb={t('contact.verb')}
      form={form}
      send={({ toUserId, note }) => handOver({ input: { pupilId: facts.participantId, toUserId, note } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
      canSend={others.length > 0}
    >
      {data && others.length === 0 && <p>{t('contact.noColleague')}</p>}
      {others.length > 0 && (
        <>
          <SelectField
            form={form}
            name="toUserId"
            label={t('contact.who')}
            empty={t('contact.choose')}
            options={others.map((person) => ({ value: person.id, label: person.name }))}
            rules={{ required: t('contact.missing.who') }}
          />
          <TextArea
            form={form}
            name="note"
            rows={3}
            label={t('contact.noteLabel')}
            description={t('contact.noteHint')}
            rules={{ required: t('contact.missing.note') }}
          />
        </>
      )}
    </CommandDialog>
  );
}
