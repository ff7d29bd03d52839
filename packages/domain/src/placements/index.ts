export * from './placement-steps';
