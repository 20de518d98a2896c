import { availableParallelism } from 'node:os';
import type { ContentSettings } from '../../core/catalogue/content-key.ts';
import { judgeVersion, type JudgedVersion, type VersionToJudge } from '../../core/catalogue/judge-version.ts';
import { startThread, type Thread } from './start-thread.ts';

/** Judges versions, on all cores where there are many. */
export interface Judges {
  judge(version: VersionToJudge): Promise<JudgedVersion>;
  close(): Promise<void>;
}

/** Fewer are judged sooner than a thread is started. */
const worthAThread = 150;
/** How much a thread has before it: enough never to wait, little enough that this thread takes its share. */
const longestQueue = 16;
/** More would wait for the one thread that reads from Git. */
const mostThreads = 7;

export function openJudges(
  { language, customDetails }: ContentSettings,
  cores = availableParallelism(),
): Judges {
  const settings = { language, customDetails };
  const threads: Thread<VersionToJudge, JudgedVersion>[] = [];
  let judged = 0;
  return {
    async judge(version) {
      judged += 1;
      if (judged === worthAThread)
        for (let count = Math.min(cores - 1, mostThreads); count > 0; count -= 1)
          threads.push(startThread(new URL('./judge-thread.ts', import.meta.url), settings));
      const idlest = threads.toSorted((a, b) => a.waiting() - b.waiting())[0];
      return idlest && idlest.waiting() < longestQueue
        ? idlest.ask(version)
        : judgeVersion(version, settings);
    },
    async close() {
      await Promise.all(threads.splice(0).map((thread) => thread.close()));
    },
  };
}
