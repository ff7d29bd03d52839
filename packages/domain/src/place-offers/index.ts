export * from './place-offer-steps';
export * from './place-offer';
export * from './purchase-choice';
