export * from './waitlist-steps';
export * from './waitlist';
export * from './wait-question-steps';
export * from './wait-question';
export * from './next-in-line';
