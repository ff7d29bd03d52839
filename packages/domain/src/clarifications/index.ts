export * from './clarification-steps';
