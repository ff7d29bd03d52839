import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { Button } from '../../ui/button/button';
import type { ApplicationData } from './application-page';
import { saveApplicationDocument } from './application.graphql';
import { homesDocument } from './begin.graphql';
import { beginMessages } from './begin-messages.nb';
import { valuesOf } from './draft-values';
import { MunicipalityField } from './municipality-field';
import { SaveTrouble, type Trouble } from './save-trouble';
import { screensOf, slugs, summarySlug } from './screens';
import styles from './start-page.module.css';
import { useGoToScreen } from './use-go-to-screen';
import { useWizardPaths } from './use-wizard-paths';
import { wizardMessages } from './wizard-messages.nb';

/** Goes on with the application there is, or begins one in the municipality where the person lives. */
export function BeginButton({ data }: { readonly data: ApplicationData }): ReactNode {
  const t = useText(wizardMessages);
  const goTo = useGoToScreen();
  const { draft } = data;
  if (!draft) return <BeginNew data={data} />;
  return (
    <p className={styles.begin}>
      <span>{t('start.draftFrom')}</span>
      <Button type="button" data-size="lg" onClick={() => goTo(firstUnanswered(data))}>
        {draft.state === 'awaitingApproval' ? t('start.approve') : t('start.goOn')}
      </Button>
    </p>
  );
}

function BeginNew({ data }: { readonly data: ApplicationData }): ReactNode {
  const t = useText(wizardMessages);
  const tBegin = useText(beginMessages);
  const goTo = useGoToScreen();
  const home = data.mine?.participant.municipality.code ?? null;
  const { pupilId } = useWizardPaths();
  const homes = useQuery(homesDocument, { skip: home !== null });
  const [chosen, setChosen] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [save, { pending }] = useCommand(saveApplicationDocument, (result) => result.saveApplication);
  const begin = async () => {
    const municipalityCode = home ?? chosen;
    if (municipalityCode === '') return setTrouble({ kind: 'missing', message: tBegin('missing') });
    const outcome = await save({ input: pupilId === null ? { municipalityCode } : { pupilId } });
    if (outcome.kind === 'done') goTo(slugs.important);
    else setTrouble(outcome);
  };
  return (
    <>
      {home === null && (
        <MunicipalityField
          municipalities={homes.data?.municipalities.filter(({ kind }) => kind !== 'city') ?? []}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <SaveTrouble trouble={trouble} onRetry={() => void begin()} onReload={() => void data.reload()} />
      <p className={styles.begin}>
        <Button type="button" data-size="lg" loading={pending} onClick={() => void begin()}>
          {t('start.begin')}
        </Button>
      </p>
    </>
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
