import { createHash } from 'node:crypto';
import { type FastImport, formatCommit, formatTag } from '../../scripts/bench/fast-import.ts';
import { computeDigest } from '../../src/core/version/digest.ts';
import { importHistory } from './import-history.ts';
import { makeCardText } from './make-card-text.ts';
import type { TestRepository } from './make-test-repository.ts';

const person = 'Aiko Tanaka <aiko@example.org>';

interface Size {
  readonly cards: number;
  readonly versions: number;
}

/** A repository of many frozen versions, made by one git fast-import, with ledgers that agree. */
export const makeHistory = (size: Size): Promise<TestRepository> =>
  importHistory((stream) => writeHistory(stream, size));

async function writeHistory(stream: FastImport, { cards, versions }: Size): Promise<void> {
  const ids = Array.from({ length: cards }, (_, place) => `card-${place + 1}`);
  const frozen: { id: string; label: string; digest: string; marks: number[] }[] = [];
  let seconds = 1_772_000_000;
  for (let number = 1; number <= versions; number += 1)
    for (const id of ids) {
      const text = makeCardText({ name: id, problem: `Problem ${number}` });
      seconds += 60;
      const [commit, tag] = [frozen.length * 2 + 1, frozen.length * 2 + 2];
      const stamp = { person, seconds };
      const files = { [`cards/${id}/card.md`]: text };
      await stream.write(
        formatCommit({ branch: 'main', mark: commit, message: `Edit ${id}`, files, ...stamp }),
      );
      const label = `v${number}`;
      await stream.write(
        formatTag({ tag: `${id}/${label}`, mark: tag, of: commit, message: `${id} ${label}`, ...stamp }),
      );
      const sha256 = createHash('sha256').update(text).digest('hex');
      const digest = computeDigest([{ path: 'card.md', sha256 }]);
      frozen.push({ id, label, digest, marks: [commit, tag] });
    }
  const objects = await stream.readIds(frozen.flatMap(({ marks }) => marks));
  const entries = frozen.map(({ id, label, digest }, place) => {
    const [commit = '', tag = ''] = objects.slice(place * 2);
    const text = `- freeze: ${label}\n  tag: "${tag}"\n  commit: "${commit}"\n  digest: ${digest}\n  at: 2026-03-01T09:00:00Z\n  by: ${person}\n`;
    return { id, text };
  });
  const byCard = Map.groupBy(entries, ({ id }) => id);
  const ledgers = [...byCard].map(([id, own]) => [
    `cards/${id}/ledger.yaml`,
    own.map(({ text }) => text).join(''),
  ]);
  const files = Object.fromEntries(ledgers) as Record<string, string>;
  await stream.write(
    formatCommit({ branch: 'main', message: 'Record', files, person, seconds: seconds + 60 }),
  );
}
