export * from './day';
export * from './period';
export * from './week';
export * from './deadlines';
export * from './year-wheel';
