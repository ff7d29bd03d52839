import styles from './logo.module.css';

/** The mark: a door and a person standing in it. `negative` for the dark headers. Decorative: the name stands beside it. */
export function Logo(props: { readonly size: number; readonly negative?: boolean }) {
  return (
    <svg
      className={props.negative ? styles.negative : styles.logo}
      width={props.size}
      height={props.size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.door} d="M5 37V19a15 15 0 0 1 30 0v18h-7.5V19a7.5 7.5 0 0 0-15 0v18z" />
      <circle className={styles.head} cx="20" cy="19.6" r="4.1" />
      <path className={styles.door} d="M15.9 37v-7.2a4.1 4.1 0 0 1 8.2 0V37z" />
    </svg>
  );
}
