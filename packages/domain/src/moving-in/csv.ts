/**
 * The cells of a csv file. The separator is named by `sep=`, or is the sign among ; , and tab that the first line has most
 * of. Quotes hold separators and line breaks; a doubled quote is a quote. Never throws: an open quote ends with the text.
 */
export function readCsv(text: string): string[][] {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text.replace(/^\ufeff/, '');
  const separator = named?.[1] ?? separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (body[at + 1] !== '\n') endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/).filter((line) => /[;,\t]/.test(line));
  const outside = first.replaceAll(/"[^"]*"?/g, '');
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: outside.split(sign).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}
