export * from './waitlist-steps';
export * from './waitlist';
