export * from './capacity';
export * from './check-room';
