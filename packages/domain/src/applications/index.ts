export * from './application-steps';
export * from './wish-steps';
export * from './wish';
export * from './intake-round';
export * from './submit-application';
export * from './close-application';
