import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { QuestionHeading } from '../../ui/question/question-heading';
import { ApplicationPage, type ApplicationData } from './application-page';
import { valuesOf } from './draft-values';
import { screensOf, slugs, summarySlug } from './screens';
import styles from './start-page.module.css';
import pageStyles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** Where an application begins or goes on: what will be asked, that one can pause, and who can help. */
export function ApplicationStartPage(props: { readonly help: ReactNode }): ReactNode {
  return <ApplicationPage>{(data) => <Start data={data} help={props.help} />}</ApplicationPage>;
}

function Start(props: { readonly data: ApplicationData; readonly help: ReactNode }): ReactNode {
  const t = useText(wizardMessages);
  const { data } = props;
  const { draft, mine } = data;
  const sent = mine?.applications.some(
    ({ state }) => !['draft', 'awaitingApproval', 'withdrawn', 'closed'].includes(state),
  );
  if (!draft && sent) return <AlreadySent help={props.help} />;
  const chosen = data.offers.find(({ code }) => code === data.cameFrom);
  return (
    <div className={pageStyles.room}>
      <div>
        <QuestionHeading question={t('start.title')} title={t('pageTitle')} help={t('start.lead')} />
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

function BeginButton({ data }: { readonly data: ApplicationData }): ReactNode {
  const t = useText(wizardMessages);
  const navigate = useNavigate();
  const { draft } = data;
  const label = () => {
    if (!draft) return t('start.begin');
    return draft.state === 'awaitingApproval' ? t('start.approve') : t('start.goOn');
  };
  return (
    <p className={styles.begin}>
      {draft && <span>{t('start.draftFrom')}</span>}
      <Button
        type="button"
        data-size="lg"
        onClick={() =>
          void navigate({ to: paths.applicationScreen(firstUnanswered(data)), search: (former: object) => former })
        }
      >
        {label()}
      </Button>
    </p>
  );
}

/** Where to go on: the first question without an answer; the summary when each has one. */
function firstUnanswered({ draft, offers, cameFrom }: ApplicationData): string {
  if (!draft) return slugs.important;
  if (draft.state === 'awaitingApproval') return summarySlug;
  const values = valuesOf(draft);
  if (cameFrom !== null) return slugs.wishes;
  if (values.important.length === 0) return slugs.important;
  if (values.ownWords === '') return slugs.ownWords;
  if (values.daysPerWeek === null) return slugs.daysPerWeek;
  if (values.wishes.length === 0) return slugs.wishes;
  const open = screensOf(values, offers).find(
    ({ form }) =>
      form !== null && !values.answers.some(({ offerId, key }) => offerId === form.offer.id && key === form.field.key),
  );
  return open?.slug ?? summarySlug;
}

function AlreadySent(props: { readonly help: ReactNode }): ReactNode {
  const t = useText(wizardMessages);
  return (
    <div className={pageStyles.room}>
      <div>
        <QuestionHeading question={t('start.sent')} title={t('pageTitle')} help={t('start.sentText')} />
        <Button asChild data-size="lg">
          <Link to={paths.minSak()}>{t('start.toCase')}</Link>
        </Button>
      </div>
      <aside className={pageStyles.side}>{props.help}</aside>
    </div>
  );
}
