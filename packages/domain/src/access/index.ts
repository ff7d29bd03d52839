export * from './roles';
export * from './actor';
export * from './relation';
export * from './facts';
export * from './grants';
export * from './visible';
