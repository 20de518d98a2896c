import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface MemorySampler {
  /** The most that was seen at once, in bytes; undefined where the machine does not tell. */
  peak(): number | undefined;
  stop(): void;
}

const milliseconds = 40;
const browser = /chrom|headless/i;

/** Looks again and again at what a process and all below it hold in memory, browsers left out. */
export function sampleMemory(pid: number): MemorySampler {
  if (!existsSync('/proc/self/status')) return { peak: () => undefined, stop: () => undefined };
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, measureTree(pid));
  }, milliseconds);
  return { peak: () => (peak === 0 ? undefined : peak), stop: () => clearInterval(timer) };
}

function measureTree(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  if (browser.test(/^Name:\t(.*)$/m.exec(status)?.[1] ?? '')) return 0;
  const own = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  const children = listThreads(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return children.reduce((sum, child) => sum + measureTree(child), own);
}

function listThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
