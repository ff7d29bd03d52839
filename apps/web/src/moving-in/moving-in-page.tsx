import '../ui/forms/forms.css';
import { useQuery } from '@apollo/client/react';
import { Input, Label } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { dayAndClock } from '../lib/format';
import { useText } from '../lib/messages';
import { importTemplate, paths } from '../lib/paths';
import { useGoTo } from '../lib/use-param';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { Box, StaffBody, StaffPageHead } from '../ui/page/page';
import { ErrorState, LoadingState } from '../ui/states/states';
import { ImportsDocument, type ImportHead } from './moving-in.graphql';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';
import { sendFile } from './send-file';

/** «Hent inn fra regneark»: a sheet is chosen and read in; those read in before stand below. */
export function MovingInPage() {
  const t = useText(movingInMessages);
  return (
    <>
      <StaffPageHead title={t('title')} text={t('text')} />
      <StaffBody>
        <div className={styles.stack}>
          <Box label={t('chooseTitle')}>
            <ChooseFile />
          </Box>
          <Box label={t('earlier')}>
            <Earlier />
          </Box>
        </div>
      </StaffBody>
    </>
  );
}

function ChooseFile() {
  const t = useText(movingInMessages);
  const id = useId();
  const goTo = useGoTo();
  const [file, setFile] = useState<File | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const send = async () => {
    if (file === null) return setTrouble(t('fileMissing'));
    setPending(true);
    const sent = await sendFile(file);
    setPending(false);
    if (sent.kind === 'read') return goTo(paths.sheetImport(sent.id));
    setTrouble(sent.kind === 'refused' ? sent.message : t('failedSend'));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 className={styles.h2}>{t('chooseTitle')}</h2>
      <div>
        <Label htmlFor={id}>{t('file')}</Label>
        <p id={`${id}-why`}>{t('chooseText')}</p>
        <Input
          id={id}
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-describedby={`${id}-why ${id}-trouble`}
          aria-invalid={trouble !== null}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            setTrouble(null);
          }}
        />
        <p id={`${id}-trouble`} role="alert">
          {trouble}
        </p>
      </div>
      <Button type="submit" loading={pending}>
        {t('send')}
      </Button>
      <p>{t('templateText')}</p>
      <div className={styles.tools}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} asChild variant="secondary" data-color="neutral">
            <a href={importTemplate(format)} download>
              <DownloadIcon className="icon" aria-hidden />
              {t('template')} ({format})
            </a>
          </Button>
        ))}
      </div>
    </form>
  );
}

function Earlier() {
  const t = useText(movingInMessages);
  const { data, error, refetch } = useQuery(ImportsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <h2 className={styles.h2}>{t('earlier')}</h2>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} />}
      {data?.imports.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {data?.imports.map((each) => (
          <EarlierSheet key={each.id} sheet={each} />
        ))}
      </ul>
    </>
  );
}

function EarlierSheet({ sheet }: { readonly sheet: ImportHead }) {
  const t = useText(movingInMessages);
  const today = useToday();
  return (
    <li>
      <span>
        <Link to={paths.sheetImport(sheet.id)}>{sheet.fileName ?? t('forgotten')}</Link>,{' '}
        {t('rows', { count: sheet.rowCount })}.{' '}
        {t('readBy', { at: dayAndClock(sheet.createdAt, today), by: sheet.createdBy })}
      </span>
      <b>{t(`states.${sheet.state}`)}</b>
    </li>
  );
}
