import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// Designsystemet's Spinner asks for running animations; jsdom has none and lacks the method.
document.getAnimations ??= () => [];

// jsdom leaves out the encoders that every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });
