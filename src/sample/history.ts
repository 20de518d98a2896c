import { history2025 } from './history-2025.ts';
import { history2026 } from './history-2026.ts';
import type { SampleStep } from './sample-step.ts';

export type { SampleStep } from './sample-step.ts';

/** The sample catalogue's history, oldest first; times strictly increase. */
export const sampleHistory: readonly SampleStep[] = [...history2025, ...history2026];
