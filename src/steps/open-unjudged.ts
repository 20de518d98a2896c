import { holdUnjudged } from '../core/catalogue/hold-unjudged.ts';
import { hintModel } from '../core/catalogue/hint-model.ts';
import { judgeFrozen } from '../core/catalogue/judge-frozen.ts';
import { readEvidence } from '../io/git/read-evidence.ts';
import type { Contents, Sources } from './open-contents.ts';
import { readRawNow } from './read-raw-now.ts';

/**
 * Reads what Git holds of versions and hashes it, for who asks whether they are what was frozen and not what they
 * say. A card is parsed only where somebody reads it. No cache is read or written.
 */
export const openUnjudged = ({
  repository,
  objects,
  folders,
  settings,
}: Omit<Sources, 'cache'>): Contents => ({
  close: () => Promise.resolve(),
  readVersions: (card, versions) =>
    Promise.all(
      versions.map(async ({ recorded, tag }) => {
        const { raw, problems, ...evidence } = await readEvidence(objects, folders, card, recorded, tag);
        const { label } = recorded.version;
        const files = raw?.files ?? [];
        // Its text is not held: all of them together are larger than what is left to compare.
        const kept = raw && { ...raw, source: undefined, metricFiles: undefined };
        const read = () => judgeFrozen(kept && readRawNow(repository, kept), problems, settings, label);
        const content = holdUnjudged({ ...card, files }, problems, settings, {
          modelId: hintModel(raw?.source, label),
          version: label,
          read,
        });
        return { recorded, evidence: { ...evidence, raw: kept, problems }, content };
      }),
    ),
});
