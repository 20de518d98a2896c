import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareUtf8 } from '../../../src/core/text/compare.ts';
import { computeDigest, isFrozenPath } from '../../../src/core/version/digest.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

describe('computeDigest', () => {
  it('gives what sha256sum, sort and base64 give, in byte order of the paths', async () => {
    const folder = await makeTemporaryFolder();
    const files = {
      'card.md': 'a',
      'figures/（図）.png': 'b',
      'figures/𠮷.png': 'c',
      'figures/a b.svg': 'd',
      'Z.csv': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const shell = `find . -type f | sed 's/^..//' | LC_ALL=C sort | while IFS= read -r f; do sha256sum "$f"; done | openssl dgst -sha256 -binary | openssl base64`;
    const expected = execFileSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' }).trim();
    const hashed = Object.entries(files).map(([path, text]) => ({
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
    expect(computeDigest(hashed)).toBe(`h1:${expected}`);
    expect(computeDigest(hashed.toReversed())).toBe(`h1:${expected}`);
  });

  it('changes with a name as with a byte', () => {
    const one = computeDigest([{ path: 'card.md', sha256: '00' }]);
    expect(computeDigest([{ path: 'Card.md', sha256: '00' }])).not.toBe(one);
    expect(computeDigest([{ path: 'card.md', sha256: '01' }])).not.toBe(one);
  });
});

describe('isFrozenPath', () => {
  it.each([
    ['card.md', true],
    ['figures/ledger.yaml', true],
    ['monitoring.md', true],
    ['ledger.yaml', false],
    ['monitoring/2026-01.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isFrozenPath(path)).toBe(expected);
  });
});

describe('compareUtf8', () => {
  it('puts characters above U+FFFF after those below, unlike code units', () => {
    expect(['𠮷', '（', 'é', 'z', 'Z'].toSorted(compareUtf8)).toEqual(['Z', 'z', 'é', '（', '𠮷']);
  });
});
