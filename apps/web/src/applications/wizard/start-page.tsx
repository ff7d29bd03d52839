import type { ReactNode } from 'react';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { QuestionHeading } from '../../ui/question/question-heading';
import { ApplicationPage, hasSent, type ApplicationData } from './application-page';
import { BeginButton } from './begin-button';
import styles from './start-page.module.css';
import { useWizardPaths } from './use-wizard-paths';
import pageStyles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** Where an application begins or goes on: what will be asked, that one can pause, and who can help. */
export function ApplicationStartPage(props: { readonly help: ReactNode }): ReactNode {
  return <ApplicationPage mayBegin>{(data) => <Start data={data} help={props.help} />}</ApplicationPage>;
}

function Start(props: { readonly data: ApplicationData; readonly help: ReactNode }): ReactNode {
  const t = useText(wizardMessages);
  const { data } = props;
  const { draft, mine } = data;
  const { pupilId } = useWizardPaths();
  if (!draft && hasSent(mine)) return <AlreadySent help={props.help} />;
  const chosen = data.offers.find(({ code }) => code === data.cameFrom);
  return (
    <div className={pageStyles.room}>
      <div>
        {pupilId === null ? (
          <QuestionHeading question={t('start.title')} title={t('pageTitle')} help={t('start.lead')} />
        ) : (
          <QuestionHeading
            question={t('school.start', { person: data.person })}
            title={t('pageTitle')}
            help={t('school.startText', { person: data.person })}
          />
        )}
        <ul className={styles.points}>
          {chosen && <li>{t('start.chosen', { name: chosen.name })}</li>}
          <li>{t('start.time')}</li>
          <li>{t('start.help')}</li>
          <li>{t('start.change')}</li>
          {draft?.deadline && (
            <li>{draft.late ? t('start.late') : t('start.deadline', { day: fullDay(draft.deadline) })}</li>
          )}
        </ul>
        <BeginButton data={data} />
      </div>
      <aside className={pageStyles.side}>{props.help}</aside>
    </div>
  );
}

function AlreadySent(props: { readonly help: ReactNode }): ReactNode {
  const t = useText(wizardMessages);
  const { home, pupilId } = useWizardPaths();
  return (
    <div className={pageStyles.room}>
      <div>
        <QuestionHeading
          question={t(pupilId === null ? 'start.sent' : 'school.closed')}
          title={t('pageTitle')}
          help={t(pupilId === null ? 'start.sentText' : 'school.closedText')}
        />
        <Button asChild data-size="lg">
          <Link to={home}>{t(pupilId === null ? 'start.toCase' : 'school.toPupils')}</Link>
        </Button>
      </div>
      <aside className={pageStyles.side}>{props.help}</aside>
    </div>
  );
}
