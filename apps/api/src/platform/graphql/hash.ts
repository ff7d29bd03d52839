/** Node's own hash, by the name under which Apollo asks for it (vite.config.ts). */
export { createHash } from 'node:crypto';
