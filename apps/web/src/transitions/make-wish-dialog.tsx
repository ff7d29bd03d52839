import { useQuery } from '@apollo/client/react';
import { changeKinds } from '@inntak/domain/transitions';
import { useEffect } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { CheckboxField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { changeWords } from './change-words.nb';
import styles from './flow.module.css';
import { PlacedPeopleDocument } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { MakeChangeWishDocument } from './transitions.graphql';

interface Values {
  search: string;
  participantId: string;
  kind: string;
  offerId: string;
  daysWanted: string;
  returnOn: string;
  ownWords: string;
  personView: string;
  sharing: string;
  sharingBasis: string;
  urgent: boolean;
}

const empty: Values = {
  search: '',
  participantId: '',
  kind: '',
  offerId: '',
  daysWanted: '',
  returnOn: '',
  ownWords: '',
  personView: '',
  sharing: '',
  sharingBasis: '',
  urgent: false,
};

/** Staff tell of a wish: whose, what, and what the person thinks of it. Nothing is chosen beforehand. */
export function MakeWishDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(staffMessages);
  const words = useText(changeWords);
  const form = useForm<Values>({ defaultValues: empty });
  const [make] = useCommand(MakeChangeWishDocument, (data) => data.makeChangeWish);
  const reload = useReload();
  const [search, kind, sharing] = form.watch(['search', 'kind', 'sharing']);
  const { people, places } = usePlacedPeople(search);
  const needed = { required: t('makeForm.needed') };
  return (
    <CommandDialog
      title={t('makeForm.title')}
      verb={t('makeForm.save')}
      form={form}
      send={(values) => make({ input: toInput(values) })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
      fields={{ wanted: 'offerId' }}
    >
      <div className={styles.pair}>
        <TextField
          form={form}
          name="search"
          label={t('makeForm.search')}
          description={t('makeForm.searchHelp')}
          optional
        />
        <SelectField
          form={form}
          name="participantId"
          label={t('makeForm.person')}
          empty={t('makeForm.choosePerson')}
          options={people}
          rules={needed}
        />
      </div>
      <SelectField
        form={form}
        name="kind"
        label={t('makeForm.kind')}
        empty={t('outcome.choose')}
        options={changeKinds.map((each) => ({ value: each, label: words(`kind.${each}`) }))}
        rules={needed}
      />
      <div className={styles.pair}>
        <SelectField
          form={form}
          name="offerId"
          optional
          label={t('makeForm.place')}
          empty={t('makeForm.placeNone')}
          options={places}
        />
        <TextField form={form} name="daysWanted" type="number" optional label={t('makeForm.days')} />
      </div>
      {kind === 'tryElsewhere' && (
        <TextField form={form} name="returnOn" type="date" label={t('makeForm.returnOn')} rules={needed} />
      )}
      <TextArea form={form} name="ownWords" rows={2} optional label={t('makeForm.ownWords')} />
      <TextArea form={form} name="personView" rows={2} label={t('makeForm.personView')} rules={needed} />
      <RadioField
        form={form}
        name="sharing"
        label={t('makeForm.sharing')}
        options={[
          { value: 'yes', label: t('makeForm.sharingYes') },
          { value: 'no', label: t('makeForm.sharingNo') },
          { value: 'law', label: t('makeForm.sharingLaw') },
        ]}
        rules={needed}
      />
      {sharing === 'law' && <TextField form={form} name="sharingBasis" label={t('makeForm.basis')} rules={needed} />}
      <CheckboxField form={form} name="urgent" label={t('makeForm.urgent')} />
    </CommandDialog>
  );
}

/** Everybody with a place whom the reader may see, page by page until all are there; then those whose name fits. */
function usePlacedPeople(search: string) {
  const { data, fetchMore } = useQuery(PlacedPeopleDocument, { variables: { after: null } });
  const cursor = data?.placements.pageInfo.hasNextPage === true ? data.placements.pageInfo.endCursor : null;
  useEffect(() => {
    if (cursor === null) return;
    void fetchMore({
      variables: { after: cursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        placements: { ...next.placements, edges: [...before.placements.edges, ...next.placements.edges] },
      }),
    }).catch(() => undefined);
  }, [cursor, fetchMore]);
  const fits = search.trim().toLocaleLowerCase('nb');
  const byId = new Map((data?.placements.edges ?? []).map(({ node }) => [node.participant.id, node]));
  const people = [...byId.values()]
    .filter(({ participant }) => participant.name.toLocaleLowerCase('nb').includes(fits))
    .map(({ participant, days }) => ({
      value: participant.id,
      label: `${participant.name} (${[...new Set(days.map(({ offer }) => offer.name))].join(', ')})`,
    }));
  const places = (data?.offers.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: `${node.provider.name}: ${node.name}`,
  }));
  return { people, places };
}

const sharings = ['yes', 'no', 'law'] as const;

function toInput(values: Values) {
  const { participantId, offerId, daysWanted, returnOn, ownWords, personView, sharingBasis, urgent } = values;
  const kind = changeKinds.find((each) => each === values.kind) ?? 'newTasks';
  const count = daysWanted === '' ? null : Number(daysWanted);
  const isAboutDays = kind === 'fewerDays' || kind === 'moreDays';
  return {
    participantId,
    kind,
    wanted: offerId === '' ? [] : [{ offerId, days: isAboutDays ? null : count }],
    daysWanted: isAboutDays ? count : null,
    returnOn: kind === 'tryElsewhere' ? returnOn || null : null,
    ownWords: ownWords.trim() || null,
    personView,
    sharing: sharings.find((each) => each === values.sharing) ?? 'no',
    sharingBasis: values.sharing === 'law' ? sharingBasis : null,
    urgent,
  };
}
