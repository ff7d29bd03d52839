import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import { useViewer } from '../lib/session';
import { ContactSection } from './contact-section';
import { EndOfSchool } from './end-of-school';
import { mySchoolMessages } from './my-school-messages.nb';
import { SchoolFactsDocument } from './school-facts.graphql';
import styles from './my-school.module.css';
import { WorkSection } from './work-section';

/** «Skolen din»: what school has told, who the contact is, and what one thinks of the work one has tried. */
export function MySchoolBox(): ReactNode {
  const t = useText(mySchoolMessages);
  const { activeHat } = useViewer();
  const { data } = useQuery(SchoolFactsDocument, { variables: {} });
  const facts = data?.schoolFacts;
  if (!facts || !isAtSchool(facts)) return null;
  const shared = { facts, name: t('you'), own: true };
  return (
    <section className={styles.box} aria-labelledby="my-school">
      <h2 id="my-school">{t(activeHat.kind === 'self' ? 'title' : 'titleOther')}</h2>
      <EndOfSchool {...shared} />
      {facts.contacts.length > 0 && <ContactSection {...shared} />}
      {facts.experiences.length > 0 && <WorkSection {...shared} />}
    </section>
  );
}

/** Who has left school long ago, or never said a word of it, is not asked. */
function isAtSchool({
  plannedEndOfSchool,
  contacts,
  experiences,
}: {
  readonly plannedEndOfSchool: string | null;
  readonly contacts: readonly object[];
  readonly experiences: readonly object[];
}): boolean {
  return plannedEndOfSchool !== null || contacts.length > 0 || experiences.length > 0;
}
