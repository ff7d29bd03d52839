export * from './step-table';
export * from './needs';
export * from './take-step';
export * from './diagram';
