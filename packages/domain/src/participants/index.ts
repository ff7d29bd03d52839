export * from './participant';
export * from './consent';
