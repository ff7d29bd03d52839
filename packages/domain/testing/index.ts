export * from './actors';
export * from './offers';
export * from './applications';
export * from './step-diagrams';
export * from './representation';
