/** One statement of the loader: it reads its rows from `$1`, a JSON list, and may be run again without changing anything. */
export interface Load {
  readonly table: string;
  readonly text: string;
  readonly rows: readonly object[];
}

/** First day of a source's date: `2021-12` and `2018` are as exact as some sources are. */
export function sourceDay(sourceDate: string): string {
  return `${sourceDate}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}
