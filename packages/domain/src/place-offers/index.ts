export * from './place-offer-steps';
export * from './place-offer';
