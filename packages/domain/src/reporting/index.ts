export * from './indicators';
export * from './periods';
export * from './suppression';
export * from './published-report';
export * from './earmarked-grants';
export * from './fairness';
export * from './need-report';
export * from './follow-up-figures';
