export * from './pupil-need';
