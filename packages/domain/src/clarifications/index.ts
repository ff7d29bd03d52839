export * from './clarification-steps';
export * from './result';
export * from './disclosure';
export * from './consent-steps';
export * from './booking';
export * from './course';
