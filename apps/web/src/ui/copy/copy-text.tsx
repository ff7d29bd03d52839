import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { useText } from '../../lib/messages';
import { Button } from '../button/button';
import { uiMessages } from '../ui-messages.nb';

/** How long the button says that it has copied. */
const praise = 4000;

/** Puts `text` on the clipboard, for the case system where the office keeps its official record. Says so when it is done. */
export function CopyText(props: {
  readonly text: string;
  readonly label?: string;
  /** What is copied, for those who do not see where the button stands. */ readonly about?: string;
}) {
  const t = useText(uiMessages);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), praise);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy() {
    await navigator.clipboard.writeText(props.text);
    setCopied(true);
  }
  return (
    <>
      <Button variant="secondary" onClick={() => void copy()}>
        {copied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
        {copied ? t('copy.copied') : (props.label ?? t('copy.copy'))}
        {props.about !== undefined && <span className="visually-hidden">: {props.about}</span>}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? t('copy.copied') : ''}
      </span>
    </>
  );
}
