export * from './decision-steps';
export * from './decision';
export * from './complaint';
