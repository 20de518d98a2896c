import type { HeldContent } from '../catalogue/held-content.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Problem } from './problem.ts';

/** The key of a text among the sources of a report: a version's card is another text than the draft's. */
export const sourceKey = (file: string, version?: string): string =>
  version === undefined || file.endsWith('/ledger.yaml') ? file : `${file}@${version}`;

/** The text that a problem is placed in, where it is at hand. */
export const findSource = (
  sources: ReadonlyMap<string, string>,
  { file, version }: Problem,
): string | undefined => (file === undefined ? undefined : sources.get(sourceKey(file, version)));

/** The texts of a catalogue that have problems. */
export function collectSources(catalogue: Catalogue): Map<string, string> {
  const sources = new Map<string, string>();
  for (const { folder, ledger, draft, versions } of catalogue.cards.filter(
    ({ problems }) => problems.length > 0,
  )) {
    sources.set(`${folder}/ledger.yaml`, ledger.text);
    if (draft) sources.set(`${folder}/card.md`, textOf(draft.content));
    for (const { version, content } of versions.filter((one) => one.content.problems.length > 0))
      sources.set(sourceKey(`${folder}/card.md`, version.label), textOf(content));
  }
  return sources;
}

function textOf(held: HeldContent): string {
  const content = held.read();
  return content.kind === 'valid' ? content.valid.source : content.source;
}
