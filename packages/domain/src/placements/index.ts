export * from './placement-steps';
export * from './placement';
export * from './move';
export * from './proposal-steps';
export * from './proposal';
export * from './proposal-answer';
export * from './transport';
export * from './follow-up';
