export * from './place-offer-steps';
