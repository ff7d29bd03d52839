import { useQuery } from '@apollo/client/react';
import { useText } from '../lib/messages';
import { SectionBox } from '../ui/staff-page/section-box';
import { ContactSection } from './contact-section';
import { EndOfSchool } from './end-of-school';
import { officeSchoolMessages } from './office-school-messages.nb';
import { SchoolFactsDocument } from './school-facts.graphql';
import styles from './school.module.css';
import { WorkSection } from './work-section';

/** What school knows of the person, on the case page: when it ends, the contact there, and work tried with who paid. */
export function OfficeSchoolSection(props: { readonly participantId: string; readonly name: string }) {
  const t = useText(officeSchoolMessages);
  const { data } = useQuery(SchoolFactsDocument, { variables: { participantId: props.participantId } });
  const facts = data?.schoolFacts;
  if (!facts || (facts.plannedEndOfSchool === null && facts.contacts.length === 0 && facts.experiences.length === 0)) {
    return null;
  }
  const shared = { facts, name: props.name };
  return (
    <SectionBox labelledBy="school-title">
      <h2 id="school-title">{t('title')}</h2>
      <div className={styles.box}>
        <EndOfSchool {...shared} />
        {facts.contacts.length > 0 && <ContactSection {...shared} />}
        {facts.experiences.length > 0 && <WorkSection {...shared} />}
      </div>
    </SectionBox>
  );
}
