import { inflateRawSync } from 'node:zlib';

/** What a workbook may grow to when it is unpacked, and how many parts it may have. */
const mostBytes = 60 * 1024 * 1024;
const mostParts = 2000;

/** The parts of a workbook by name, unpacked. Null when it is none, or grows beyond what a list of people can be. */
export function xlsxParts(file: Buffer): ReadonlyMap<string, Buffer> | null {
  try {
    return unpack(file);
  } catch {
    return null; // offsets that point outside, or data that cannot be inflated
  }
}

function unpack(file: Buffer): ReadonlyMap<string, Buffer> | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) return null;
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) return null;
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  let left = mostBytes;
  for (let index = 0; index < count; index += 1) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + file.readUInt32LE(at + 20));
    const part = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left });
    left -= part.length;
    if (left <= 0) return null;
    parts.set(name, part);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return parts;
}

/** A sheet of a workbook as it is written. */
export interface SheetXml {
  readonly name: string;
  readonly xml: string;
}

/** The sheets in the order of the workbook; one whose part is missing is empty. */
export function sheetsOf(parts: ReadonlyMap<string, Buffer>): SheetXml[] {
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const relations = tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship');
  return tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const id = attribute(tag, 'r:id');
    const target = relations.find((each) => attribute(each, 'Id') === id);
    const path = target === undefined ? '' : attribute(target, 'Target');
    return {
      name: unescaped(attribute(tag, 'name')),
      xml: text(path.startsWith('/') ? path.slice(1) : `xl/${path}`),
    };
  });
}

/** The merged ranges of a sheet, as `A2:A11`. */
export function mergedRanges({ xml }: SheetXml): string[] {
  return tagsOf(xml, 'mergeCell').map((each) => attribute(each, 'ref'));
}

/** A cell, the part of its address that counts, and whether anything stands in it: in `v`, `f` or `is`. */
const filledCell = /<(?:\w+:)?c\s(?:[^>]*\s)?r=["']([A-Z]{1,3})(\d{1,7})["'](?:[^>]*[^/>])?>\s*<(?:\w+:)?(?:v|f|is)\b/g;

/**
 * How far a sheet reaches: the last row and the last column in which anything stands. One letter in the last corner of a sheet
 * of two kilobytes makes a table of seventeen milliard cells of it.
 */
export function reachOf({ xml }: SheetXml): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', digits = ''] of xml.matchAll(filledCell)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return { rows, columns };
}

/** The last row that a sheet names, filled or not. */
export function lastRowNamed({ xml }: SheetXml): number {
  return tagsOf(xml, 'row').reduce((last, tag) => Math.max(last, Number(attribute(tag, 'r'))), 0);
}

/** Some writers put a prefix before each name. */
function tagsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return (
    new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? ''
  );
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '');
}
