import type { Catalogue, CatalogueCard, FrozenVersion } from '../catalogue/catalogue.ts';
import type { Problem } from '../problem/problem.ts';
import { compareMerge } from './compare-ledgers.ts';
import type { Manifest, ManifestVersion } from './parse-manifest.ts';
import { nameEntry, splitLedger } from './split-ledger.ts';
import { verifyProblem } from './verify-problems.ts';

/**
 * What a manifest that was published earlier says and the catalogue does not: versions that are gone or not what they
 * were, ledgers that do not go on from what they were. `leadsHere` says whether the manifest's commit leads to the
 * catalogue's: then a merge may have put other entries between those of the manifest.
 */
export function compareManifest(
  manifest: Manifest,
  { cards }: Pick<Catalogue, 'cards'>,
  { leadsHere, only }: { leadsHere: boolean; only?: string | undefined },
): Problem[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const wanted = manifest.cards.filter(({ card }) => only === undefined || card === only);
  const found = wanted.flatMap(({ card: id, ledger, versions }) => {
    const card = byId.get(id);
    return [
      ...versions.flatMap((version) => compareVersion(id, version, card)),
      ...(card ? compareLedger(ledger.text, card, leadsHere) : []),
    ];
  });
  const other = leadsHere ? [] : [verifyProblem('manifest/other-history', { commit: manifest.commit })];
  return [...other, ...found];
}

function compareVersion(id: string, was: ManifestVersion, card: CatalogueCard | undefined): Problem[] {
  const subject = { card: id, version: was.version };
  const now = card?.versions.find(({ version }) => version.label === was.version);
  if (!now) return [verifyProblem('manifest/version-gone', subject, subject)];
  const differences = listDifferences(was, now);
  return differences.length === 0
    ? []
    : [verifyProblem('manifest/version-differs', { version: was.version, differences }, subject)];
}

function listDifferences(was: ManifestVersion, now: FrozenVersion): string[] {
  const facts: [string, string | undefined, string | undefined][] = [
    ['tag', was.tag, now.tag],
    ['tag object', was.tag_object, now.freeze.tag],
    ['commit', was.commit, now.commit],
    ['digest', was.digest, now.digest],
  ];
  const named = facts
    .filter(([, before, after]) => before !== after)
    .map(([name, before, after]) => `its ${name} was ${before ?? 'none'} and is ${after ?? 'none'}`);
  // What was not sound when it was published never was what had been frozen.
  return was.is_sound ? [...named, ...listOtherFiles(was, now)] : named;
}

function listOtherFiles(was: ManifestVersion, now: FrozenVersion): string[] {
  const files = new Map(now.files.map(({ path, sha256 }) => [path, sha256]));
  const paths = new Set(was.files.map(({ path }) => path));
  return [
    ...was.files
      .filter(({ path, sha256 }) => files.get(path) !== sha256)
      .map(({ path }) => (files.has(path) ? `${path} has other bytes` : `${path} is gone`)),
    ...now.files.filter(({ path }) => !paths.has(path)).map(({ path }) => `${path} was not there`),
  ];
}

function compareLedger(before: string, { id, folder, ledger }: CatalogueCard, leadsHere: boolean): Problem[] {
  const [old, now] = [splitLedger(before), splitLedger(ledger.text)];
  const other = old.find((entry, place) => now[place] !== entry);
  if (ledger.text.startsWith(before) && other === undefined) return [];
  // What stands between is for the history's check, which has seen every commit since.
  if (leadsHere && compareMerge([before, ledger.text], ledger.text).length === 0) return [];
  const entry = other === undefined ? 'text beside the entries' : nameEntry(other);
  return [verifyProblem('manifest/ledger-rewritten', { entry }, { card: id, file: `${folder}/ledger.yaml` })];
}
