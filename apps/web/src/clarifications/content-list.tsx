import styles from './office-clarifications.module.css';

/** What somebody gets to know, line by line. */
export function ContentList(props: { readonly content: readonly string[] }) {
  return (
    <ul className={styles.content}>
      {props.content.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
