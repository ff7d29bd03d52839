import { longestViewName } from '@inntak/domain/applications';
import { useForm, type UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { useReload } from '../../lib/use-reload';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { TextField } from '../../ui/forms/text-field';
import { savedViewMessages } from './saved-view-messages.nb';
import {
  DeleteWorklistViewDocument,
  RenameWorklistViewDocument,
  SaveWorklistViewDocument,
} from './saved-views.graphql';
import { worklistMessages } from './worklist-messages.nb';
import type { SavedView } from './worklist.graphql';
import { filterOf, type WorklistState } from './worklist-state';

interface Naming {
  readonly name: string;
}

/** Keeps the view, the filters and the order that are shown now. */
export function SaveViewDialog(props: { readonly state: WorklistState; readonly onClose: () => void }) {
  const { state, onClose } = props;
  const t = useText(savedViewMessages);
  const words = useText(worklistMessages);
  const form = useForm<Naming>({ defaultValues: { name: '' } });
  const [save] = useCommand(SaveWorklistViewDocument, (data) => data.saveWorklistView);
  const done = useDone(onClose);
  const { view, sort, filters } = state;
  return (
    <CommandDialog
      title={t('saveDialog.title')}
      consequences={[
        t('saveDialog.keeps', { view: words(`view.${view}`) }),
        t('saveDialog.search'),
        t('saveDialog.own'),
      ]}
      verb={t('saveDialog.verb')}
      form={form}
      send={({ name }) => save({ input: { name, view, sort, ...filterOf(filters, '') } })}
      onDone={done}
      onClose={onClose}
    >
      <NameField form={form} />
    </CommandDialog>
  );
}

/** Another name for a view. */
export function RenameViewDialog(props: { readonly view: SavedView; readonly onClose: () => void }) {
  const { view, onClose } = props;
  const t = useText(savedViewMessages);
  const form = useForm<Naming>({ defaultValues: { name: view.name } });
  const [rename] = useCommand(RenameWorklistViewDocument, (data) => data.renameWorklistView);
  const done = useDone(onClose);
  return (
    <CommandDialog
      title={t('renameDialog.title', { name: view.name })}
      verb={t('renameDialog.verb')}
      form={form}
      send={({ name }) => rename({ input: { id: view.id, version: view.version, name } })}
      onDone={done}
      onClose={onClose}
    >
      <NameField form={form} />
    </CommandDialog>
  );
}

/** Takes a view away; the list itself stays. */
export function DeleteViewDialog(props: { readonly view: SavedView; readonly onClose: () => void }) {
  const { view, onClose } = props;
  const t = useText(savedViewMessages);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  const [remove] = useCommand(DeleteWorklistViewDocument, (data) => data.deleteWorklistView);
  const done = useDone(onClose);
  return (
    <CommandDialog
      title={t('removeDialog.title', { name: view.name })}
      consequences={[t('removeDialog.then')]}
      verb={t('removeDialog.verb')}
      danger
      form={form}
      send={() => remove({ input: { id: view.id, version: view.version } })}
      onDone={done}
      onClose={onClose}
    />
  );
}

function NameField({ form }: { readonly form: UseFormReturn<Naming> }) {
  const t = useText(savedViewMessages);
  const maxLength = { value: longestViewName, message: t('nameLong') };
  return (
    <TextField
      form={form}
      name="name"
      autoComplete="off"
      label={t('name')}
      rules={{ required: t('nameMissing'), maxLength }}
    />
  );
}

function useDone(onClose: () => void): () => void {
  const reload = useReload();
  return () => {
    onClose();
    reload();
  };
}
