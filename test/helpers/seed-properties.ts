import fc from 'fast-check';

/**
 * Gives the property tests the same inputs on every run, so that a change is judged by what it
 * changed. `COLOPHON_SEED=$RANDOM npm test` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['COLOPHON_SEED'] ?? 20_250_101) });
