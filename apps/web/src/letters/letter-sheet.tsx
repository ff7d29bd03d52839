import type { ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { PageHeading } from '../ui/page-heading/page-heading';
import type { LetterDocumentData } from './letter.graphql';
import styles from './letter-page.module.css';
import { lettersMessages } from './letters-messages.nb';

/** The letter as a sheet of paper, dark text on white in every colour scheme; the short version stands on top of it. */
export function LetterSheet({ letter }: { readonly letter: LetterDocumentData }): ReactNode {
  const t = useText(lettersMessages);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p>{letter.sender}</p>
        <p>{fullDay(letter.day)}</p>
      </header>
      <PageHeading title={t('documentTitle')} className={styles.title ?? ''}>
        {letter.title}
      </PageHeading>
      {letter.short.length > 0 && (
        <section className={styles.short} aria-labelledby="letter-short">
          <h2 id="letter-short">{t('short')}</h2>
          <ul>
            {letter.short.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.note}>{t('shortNote')}</p>
        </section>
      )}
      {letter.blocks.map((block, index) => (
        // A letter never changes once it is made: the place of a block is its identity.
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

type LetterBlock = LetterDocumentData['blocks'][number];

function Block({ block }: { readonly block: LetterBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return block.text.map((line) => <h2 key={line}>{line}</h2>);
    case 'list':
      return (
        <ul className={styles.list}>
          {block.text.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.text.map(factOf).map(({ what, value }) => (
            <div key={what + value}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'signature':
      return (
        <p className={styles.signature}>
          {block.text.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      );
    default:
      return block.text.map((line) => <p key={line}>{line}</p>);
  }
}

/** A line of facts is written `what: value`. */
function factOf(line: string): { readonly what: string; readonly value: string } {
  const at = line.indexOf(':');
  return at < 0 ? { what: line, value: '' } : { what: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}
