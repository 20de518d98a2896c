/** Prints the closing line of a test run, `N passed, N failed`, from Vitest's JSON result. */
import { readFileSync } from 'node:fs';

interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}

const [, , path = ''] = process.argv;
const results = JSON.parse(readFileSync(path, 'utf8')) as TestResults;
const { numPassedTests: passed, numPendingTests: skipped } = results;
// A file that cannot be loaded has no test that failed, and is a failure all the same.
const failed = results.numFailedTests > 0 ? results.numFailedTests : results.numFailedTestSuites;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
