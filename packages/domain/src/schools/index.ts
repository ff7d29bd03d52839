export * from './pupil-need';
export * from './end-of-school';
export * from './school-rights';
export * from './contact';
export * from './work-figures';
