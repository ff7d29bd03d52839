import fc from 'fast-check';

/**
 * In CI the properties draw the same cases every time, so that a red run is due to the change; elsewhere new ones each time.
 * `PROPERTY_SEED=7 npm run unit` repeats a run.
 */
const { CI, PROPERTY_SEED } = process.env;
if (CI || PROPERTY_SEED) fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20_270_118) });
