export * from './waitlist-steps';
