import { ForgeError } from './forge.ts';

/** Runs what a job's step does. What the forge refuses ends the step with a sentence, not with a stack trace. */
export async function runJob(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
