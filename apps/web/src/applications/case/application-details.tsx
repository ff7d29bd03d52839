import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { OfficeApplication, OfficeCase } from '../../lib/office-case';
import { SectionBox } from '../../ui/staff-page/section-box';
import { AnswersByOffer } from './answers-by-offer';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import styles from './case.module.css';

/** What the person answered in each offer's own form, and the work experience that is documented. */
export function ApplicationDetails({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const { experiences } = officeCase.application;
  return (
    <SectionBox labelledBy="answers-title">
      <h2 id="answers-title">{t('answers.title')}</h2>
      <AnswersByOffer officeCase={officeCase} />
      <h3>{t('experiences.title')}</h3>
      {experiences.length === 0 && <p className={styles.quiet}>{t('experiences.none')}</p>}
      <ul className={styles.list}>
        {experiences.map((experience) => (
          <ExperienceItem key={experience.id} experience={experience} name={officeCase.participant.firstName} />
        ))}
      </ul>
    </SectionBox>
  );
}

function ExperienceItem(props: {
  readonly experience: OfficeApplication['experiences'][number];
  readonly name: string;
}) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const { kind, place, from, to, hoursPerWeek, paid, ownView, documentedBy } = props.experience;
  const details = [
    to === null ? fullDay(from) : `${fullDay(from)}–${fullDay(to)}`,
    hoursPerWeek === null ? null : t('experiences.hours', { count: hoursPerWeek }),
    paid === true ? t('experiences.paid') : null,
  ].filter(Boolean);
  return (
    <li>
      <b>
        {words(`experience.${kind}`)}, {place}
      </b>
      <p className={styles.quiet}>{details.join(' · ')}</p>
      {ownView !== null && <p>{t('experiences.says', { name: props.name, text: ownView })}</p>}
      {documentedBy !== null && <p className={styles.quiet}>{t('experiences.documentedBy', { who: documentedBy })}</p>}
    </li>
  );
}
