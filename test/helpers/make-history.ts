import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { computeDigest } from '../../src/core/version/digest.ts';
import { makeCardText } from './make-card-text.ts';
import { makeTestRepository, type TestRepository } from './make-test-repository.ts';

/** A repository of many frozen versions, made by one git fast-import, with ledgers that agree. */
export async function makeHistory({
  cards,
  versions,
}: {
  cards: number;
  versions: number;
}): Promise<TestRepository> {
  const repository = await makeTestRepository();
  const person = 'Aiko Tanaka <aiko@example.org>';
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const ids = Array.from({ length: cards }, (_, place) => `card-${place + 1}`);
  let seconds = 1_772_000_000;
  let mark = 0;
  let stream = '';
  const marks = new Map<string, number>();
  const texts = new Map<string, string>();
  const isFirst = () => mark === 1;
  for (let number = 1; number <= versions; number += 1)
    for (const id of ids) {
      const text = makeCardText({ name: id, problem: `Problem ${number}` });
      seconds += 60;
      mark += 1;
      texts.set(`${id}/v${number}`, text);
      marks.set(`${id}/v${number}`, mark);
      stream += `commit refs/heads/main\nmark :${mark}\ncommitter ${person} ${seconds} +0000\n${blob(`Edit ${id}`)}`;
      stream += isFirst() ? '' : `from :${mark - 1}\n`;
      stream += `M 100644 inline cards/${id}/card.md\n${blob(text)}`;
      stream += `tag ${id}/v${number}\nfrom :${mark}\ntagger ${person} ${seconds} +0000\n${blob(`${id} v${number}`)}`;
    }
  const run = (input: string, ...commands: string[]) =>
    execFileSync('git', commands, { cwd: repository.folder, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  run(stream, 'fast-import', '--quiet');
  const refs = run(
    '',
    'for-each-ref',
    '--format=%(refname:lstrip=2) %(objectname) %(*objectname)',
    'refs/tags',
  );
  const entries = new Map<string, string>();
  for (const [name = '', object, commit] of refs
    .trim()
    .split('\n')
    .map((line) => line.split(' '))) {
    const sha256 = createHash('sha256')
      .update(texts.get(name) ?? '')
      .digest('hex');
    const digest = computeDigest([{ path: 'card.md', sha256 }]);
    const label = name.split('/')[1] ?? '';
    entries.set(
      name,
      `- freeze: ${label}\n  tag: "${object}"\n  commit: "${commit}"\n  digest: ${digest}\n  at: 2026-03-01T09:00:00Z\n  by: ${person}\n`,
    );
  }
  const ledgers = ids.map((id) => {
    const ledger = Array.from(
      { length: versions },
      (_, place) => entries.get(`${id}/v${place + 1}`) ?? '',
    ).join('');
    return `M 100644 inline cards/${id}/ledger.yaml\n${blob(ledger)}`;
  });
  run(
    `commit refs/heads/main\ncommitter ${person} ${seconds + 60} +0000\n${blob('Record')}from refs/heads/main^0\n${ledgers.join('')}`,
    'fast-import',
    '--quiet',
  );
  repository.git('reset', '--quiet', '--hard', 'main');
  return repository;
}
