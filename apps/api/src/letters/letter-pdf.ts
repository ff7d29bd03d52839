import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?inline';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?inline';
import PDFDocument from 'pdfkit';
import { sayDay } from '../platform/texts/say';
import type { StoredBlock } from './letter-blocks';
import type { StoredLetter } from './letters.queries';

const bodySize = 12;
const lineGap = 4;
/** The product's own typeface, inside the file: it looks the same everywhere, and names keep their letters. */
const fonts = { regular: fontFile(regular), bold: fontFile(bold) };

/**
 * The letter as a tagged PDF for the archive (PDF/A-2a): headings, paragraphs and lists in reading order, language and title set, so that it
 * can be read aloud and navigated. A4 with the same text as on the screen; nothing is only in the picture.
 */
export function letterPdf(letter: StoredLetter): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 72, bottom: 72, left: 72, right: 72 },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    font: '',
    tagged: true,
    lang: 'nb-NO',
    displayTitle: true,
    info: { Title: letter.title, Author: letter.sender, CreationDate: new Date(`${letter.day}T12:00:00Z`) },
  });
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold).font('regular');
  const done = collected(pdf);
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  const write = (tag: string, draw: () => void) => document.add(pdf.struct(tag, {}, draw));

  write('P', () => pdf.font('regular').fontSize(10).text(letter.sender));
  write('P', () => pdf.text(sayDay(letter.day)).moveDown(2));
  write('H1', () => pdf.font('bold').fontSize(20).text(letter.title, { lineGap }).moveDown(0.5));
  letter.blocks.forEach((block, index) => {
    keepTogether(pdf, block, letter.blocks[index + 1]);
    addBlock(pdf, document, block);
  });

  document.end();
  pdf.end();
  return done;
}

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;

/**
 * A short block stands whole on its page, a heading with what it is the heading of, and the signature in one piece: nobody finds
 * half a sentence alone on the second sheet. What is longer than a third of a page goes on where it is.
 */
function keepTogether(pdf: Pdf, block: StoredBlock, next: StoredBlock | undefined): void {
  const { page } = pdf;
  const needed = heightOf(pdf, block) + (block.kind === 'heading' && next ? heightOf(pdf, next) : 0);
  if (needed < page.height / 3 && pdf.y + needed > page.height - page.margins.bottom) pdf.addPage();
}

/** About so much of the page a block takes; a little too much rather than too little. */
function heightOf(pdf: Pdf, { kind, text }: StoredBlock): number {
  const size = kind === 'heading' ? 14 : bodySize;
  pdf.font(kind === 'heading' ? 'bold' : 'regular').fontSize(size);
  const space = size * (kind === 'signature' ? 1.5 : 1);
  return text.reduce((sum, line) => sum + pdf.heightOfString(line, { lineGap }), space);
}

function addBlock(pdf: Pdf, document: Structure, { kind, text }: StoredBlock): void {
  if (kind === 'heading') {
    const heading = () => pdf.moveDown(0.6).font('bold').fontSize(14).text(text.join(' '), { lineGap }).moveDown(0.2);
    document.add(pdf.struct('H2', {}, heading));
  } else if (kind === 'list' || kind === 'facts') {
    const list = pdf.struct('L');
    document.add(list);
    for (const line of text) addItem(pdf, list, line);
    list.end();
  } else {
    if (kind === 'signature') pdf.moveDown(1.5);
    for (const line of text) {
      const paragraph = () => pdf.font('regular').fontSize(bodySize).text(line, { lineGap });
      document.add(pdf.struct('P', {}, paragraph));
      if (kind === 'paragraph') pdf.moveDown(0.5);
    }
  }
}

function addItem(pdf: Pdf, list: Structure, line: string): void {
  const item = pdf.struct('LI');
  list.add(item);
  const body = () => pdf.font('regular').fontSize(bodySize).text(`–  ${line}`, { lineGap, indent: 12 });
  item.add(pdf.struct('LBody', {}, body));
  item.end();
}

function collected(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

/** The bytes of a font that the build put in as a data address. */
function fontFile(dataAddress: string): Buffer {
  return Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');
}
