export * from './decision-steps';
