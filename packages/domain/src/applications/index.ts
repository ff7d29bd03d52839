export * from './application-steps';
export * from './wish-steps';
