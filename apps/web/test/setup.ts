import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// Designsystemet's Spinner asks for running animations; jsdom has none and lacks the method.
document.getAnimations ??= () => [];

// jsdom leaves out the encoders that every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom knows the dialog element, but not how to open it as a modal one.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}

// jsdom draws nothing, so it cannot scroll.
window.scrollTo = () => undefined;
