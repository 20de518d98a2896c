import { parentPort, workerData } from 'node:worker_threads';
import { judgeVersion, type VersionToJudge } from '../../core/catalogue/judge-version.ts';
import type { ContentSettings } from '../../core/catalogue/content-key.ts';

/* A thread that judges versions: each message is one, each answer is what `judgeVersion` says of it, in order. */

const settings = workerData as ContentSettings;

parentPort?.on('message', (version: VersionToJudge) =>
  parentPort?.postMessage(judgeVersion(version, settings)),
);
