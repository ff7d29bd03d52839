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

/** The merged ranges of a sheet, as `A2:A11`; none when the sheet is not found. */
export function mergedRanges(parts: ReadonlyMap<string, Buffer>, sheetName: string): string[] {
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const sheets = [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  const tag = sheets.find((each) => unescaped(attribute(each, 'name')) === sheetName);
  const relation = tag === undefined ? '' : attribute(tag, 'r:id');
  const target = [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)]
    .map(([each]) => each)
    .find((each) => attribute(each, 'Id') === relation);
  if (target === undefined) return [];
  const path = attribute(target, 'Target');
  const sheet = text(path.startsWith('/') ? path.slice(1) : `xl/${path}`);
  return [...sheet.matchAll(/<mergeCell\b[^>]*>/g)].map(([each]) => attribute(each, 'ref'));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '');
}
