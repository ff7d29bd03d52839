export * from './placement-steps';
export * from './placement';
