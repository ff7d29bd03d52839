export * from './letter';
export * from './delivery';
