export * from './offer';
export * from './form';
