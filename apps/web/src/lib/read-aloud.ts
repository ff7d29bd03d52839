import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { createStore, useStore } from './store';

const reading = createStore(false);

/** Reading aloud with the machine's own Norwegian voice. `available` is false where there is none: then show no button. */
export interface ReadAloud {
  readonly available: boolean;
  readonly reading: boolean;
  readonly read: (text: string) => void;
  readonly stop: () => void;
}

export function useReadAloud(): ReadAloud {
  const available = useSyncExternalStore(followVoices, hasNorwegianVoice);
  const isReading = useStore(reading);
  const read = useCallback((text: string) => {
    const voice = norwegianVoice();
    if (!voice) return;
    speechSynthesis.cancel();
    const parts = sentences(text);
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === parts.length - 1) utterance.onend = () => reading.set(false);
      utterance.onerror = () => reading.set(false);
      speechSynthesis.speak(utterance);
    });
    reading.set(parts.length > 0);
  }, []);
  useEffect(() => stop, []);
  return { available, reading: isReading, read, stop };
}

function stop(): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  reading.set(false);
}

/** Engines cut off long utterances, so each sentence is one of its own. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function followVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

// Browsers make new objects for the same voices on each question: only what is asked of them can be compared.
function hasNorwegianVoice(): boolean {
  return norwegianVoice() !== null;
}

function norwegianVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  return speechSynthesis.getVoices().find(({ lang }) => /^(nb|no|nn)\b/i.test(lang)) ?? null;
}
