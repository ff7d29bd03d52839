export * from './offer';
export * from './form';
export * from './neutral-order';
