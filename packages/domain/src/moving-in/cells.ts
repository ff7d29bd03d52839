/** What a cell of a sheet may hold. Dates arrive as `YYYY-MM-DD`, or as Excel's serial number. */
export type Cell = string | number | boolean | null;

/** The text of a cell: line breaks, hard spaces and doubled spaces are one space. Empty where there is nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell)
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** For comparing: lower case, without accents, signs and spaces. Norwegian letters stay. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[áàâä]/g, (letter) => (letter === 'ä' ? 'æ' : 'a'))
    .replaceAll('ö', 'ø')
    .replaceAll(/[^a-zæøå0-9]/g, '');
}

/** What a sentence may quote of a cell. */
export function quoted(cell: Cell | undefined): string {
  const text = textOf(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
