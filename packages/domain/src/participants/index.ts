export * from './participant';
export * from './consent';
export * from './national-id';
export * from './named-staff';
