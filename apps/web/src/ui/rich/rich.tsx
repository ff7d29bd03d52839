import { Fragment } from 'react';

/** A text from a catalogue in which `<b>…</b>` stands for strong words; nothing else in it is read as markup. */
export function Rich({ text }: { readonly text: string }) {
  return text.split(/<b>(.*?)<\/b>/g).map((part, index) =>
    // Texts alternate: plain, strong, plain. Their place is their identity.
    index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
  );
}
