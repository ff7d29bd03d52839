export * from './capacity';
export * from './check-room';
export * from './closure-steps';
export * from './closure';
export * from './gaps';
export * from './pool-change-steps';
export * from './pool-change';
export * from './wish-fit';
