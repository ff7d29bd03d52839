import { ChatIcon, CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useForm } from '../../lib/form';
import { AnswerCards } from '../../ui/answers/answer-cards';
import { Button } from '../../ui/button/button';
import { ContactCard, HelpCard } from '../../ui/contact/contact-card';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { Dialog } from '../../ui/dialog/dialog';
import { CheckboxesField, CheckboxField, RadioField, SelectField } from '../../ui/forms/choice-fields';
import { ErrorSummary } from '../../ui/forms/error-summary';
import { TextArea, TextField } from '../../ui/forms/text-field';
import { Illustration, illustrationNames } from '../../ui/illustration/illustration';
import { QuoteBlock } from '../../ui/quote/quote-block';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states/states';
import { StationsPath } from '../../ui/stations/stations-path';
import { StatusTag } from '../../ui/status/status-tag';
import { SummaryList } from '../../ui/summary/summary-list';
import { WeekStrip } from '../../ui/weekdays/week-strip';
import styles from './gallery.module.css';
import { contact, pathTitles, pathWhens, stationsAt, words } from './gallery-samples.nb';

/** The applicant's components, at the applicant's size. */
export function PublicSamples() {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <Offer />
        <section>
          <h2>{words.way}</h2>
          <StationsPath stations={stationsAt(3)} titles={pathTitles} whens={pathWhens} />
        </section>
        <QuoteBlock words={words.quote} name="Ada" day="2027-01-04" helper="Kari Moen (lærer)" />
        <Form />
        <Pictures />
      </div>
      <div className={styles.stack}>
        <ContactCard title="Din kontaktperson" contact={contact}>
          <Button variant="secondary">Jeg vil ha hjelp</Button>
        </ContactCard>
        <HelpCard title="Trenger du hjelp?" contact={contact} />
        <div className={styles.box}>
          <SummaryList
            kind="answers"
            rows={[
              { term: 'Dager i uka', value: '3 dager', action: <a href="#endre">Endre</a> },
              { term: 'Skole', value: 'Rud vgs', action: <a href="#endre">Endre</a> },
            ]}
          />
        </div>
        <p className={styles.row}>
          {(['new', 'working', 'waiting', 'settled', 'missing', 'late', 'chosen'] as const).map((kind) => (
            <StatusTag key={kind} kind={kind}>
              {words.status[kind]}
            </StatusTag>
          ))}
        </p>
        <EmptyState title="Vi fant ikke «hestestall»" text="Prøv et annet ord, eller se tilbud der du er ute." />
        <ErrorState title="Vi fikk ikke hentet tilbudene" onRetry={() => undefined} />
        <LoadingState text="Henter tilbud" />
      </div>
    </div>
  );
}

function Offer() {
  const [answer, setAnswer] = useState<(typeof words.answers)[number]['value'] | null>(null);
  const [asking, setAsking] = useState(false);
  const icons = { accept: <CheckmarkCircleIcon />, decline: <XMarkOctagonIcon />, talk: <ChatIcon /> };
  return (
    <section className={styles.offer} aria-labelledby="offer-title">
      <div className={styles.offerTop}>
        <Illustration name="kantine" />
        <div>
          <h2 id="offer-title">Du har fått tilbud om plass</h2>
          <WeekStrip days={['monday', 'tuesday', 'wednesday']} label="3 dager i uka: mandag, tirsdag og onsdag" />
          <p>
            Svar innen <DeadlineText day="2027-01-29" />
          </p>
        </div>
      </div>
      <div className={styles.answer}>
        <AnswerCards
          question={words.question}
          answers={words.answers.map((each) => ({ ...each, icon: icons[each.value] }))}
          chosen={answer}
          onChoose={setAnswer}
        />
        <Button onClick={() => setAsking(true)}>Send svaret</Button>
      </div>
      <Dialog open={asking} title="Vil du si nei til plassen?" onClose={() => setAsking(false)}>
        <p>{words.consequences}</p>
        <Dialog.Actions>
          <Button onClick={() => setAsking(false)}>Ja, jeg vil si nei</Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            Gå tilbake
          </Button>
        </Dialog.Actions>
      </Dialog>
    </section>
  );
}

function Form() {
  const form = useForm({
    defaultValues: { phone: '9123', words: '', school: '', days: [] as string[], pace: '', unsure: false },
  });
  const send = form.handleSubmit(() => undefined);
  return (
    <form className={styles.stack} onSubmit={(event) => void send(event)} noValidate>
      <TextField
        form={form}
        name="phone"
        type="tel"
        label="Telefonnummer"
        description="Vi ringer deg hvis vi lurer på noe."
        rules={{ pattern: { value: /^\d{8}$/, message: 'Telefonnummer må ha 8 siffer' } }}
      />
      <TextArea form={form} name="words" label="Hva er viktig for deg?" optional />
      <SelectField
        form={form}
        name="school"
        label="Skole"
        empty="Velg skole"
        options={[{ value: 'rud', label: 'Rud vgs' }]}
        rules={{ required: 'Velg skolen du går på' }}
      />
      <RadioField
        form={form}
        name="pace"
        label="Hvordan vil du ha det?"
        options={[
          { value: 'calm', label: 'Rolig', description: 'Få folk, lite lyd' },
          { value: 'lively', label: 'Liv rundt meg' },
        ]}
      />
      <CheckboxesField
        form={form}
        name="days"
        label="Hvilke dager kan du?"
        options={[
          { value: 'monday', label: 'Mandag' },
          { value: 'tuesday', label: 'Tirsdag' },
        ]}
      />
      <CheckboxField form={form} name="unsure" label="Jeg vet ikke ennå. Jeg vil besøke noen steder først." />
      <ErrorSummary form={form} />
      <p className={styles.row}>
        <Button variant="secondary">Tilbake</Button>
        <Button type="submit">Neste</Button>
        <Button variant="tertiary">Hopp over</Button>
      </p>
    </form>
  );
}

function Pictures() {
  return (
    <ul className={styles.pictures}>
      {illustrationNames.map((name) => (
        <li key={name}>
          <Illustration className={styles.picture} name={name} />
          {name}
        </li>
      ))}
    </ul>
  );
}
