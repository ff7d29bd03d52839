export * from './experience';
export * from './school-experience';
