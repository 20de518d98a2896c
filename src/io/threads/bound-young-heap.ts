import { setFlagsFromString } from 'node:v8';

/** The newest Node in which the flag is known to be there: V8 complains aloud of one that it does not know. */
const newestKnown = 24;

/**
 * Keeps the space for new objects as small as it is now, in this thread and those to come: left alone it grows to
 * 64 MB in each, for a twentieth of the time. For work that holds little at once and throws much away.
 */
export function boundYoungHeap(): void {
  const [major] = process.versions.node.split('.');
  if (Number(major) <= newestKnown) setFlagsFromString('--semi-space-growth-factor=1');
}
