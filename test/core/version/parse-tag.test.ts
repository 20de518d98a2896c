import { describe, expect, it } from 'vitest';
import { parseCommitter, parseTag } from '../../../src/core/version/parse-tag.ts';
import { stringifyTag } from '../../../src/core/version/stringify-tag.ts';

const by = { name: '田中 愛子', email: 'aiko@example.org', seconds: 1_772_355_600, offset: '+0900' };
const digest = `h1:${'A'.repeat(43)}=`;
const text = stringifyTag({ tag: 'a/v1', commit: 'c'.repeat(40), by, message: 'One', digest });
const withTagger = (line: string) => text.replace(/^tagger .*$/m, line);

describe('parseTag', () => {
  it('reads what freeze writes, signed or not', () => {
    expect(parseTag(text)).toEqual({ by, digest, isSigned: false });
    for (const kind of ['PGP', 'SSH'])
      expect(parseTag(`${text}-----BEGIN ${kind} SIGNATURE-----\n…\n`)).toEqual({
        by,
        digest,
        isSigned: true,
      });
  });

  it('finds no digest in a tag that was made otherwise, or below a signature', () => {
    expect(parseTag(text.replace('Digest: ', 'Digest ')).digest).toBeUndefined();
    const below = text.replace('Digest:', '-----BEGIN PGP SIGNATURE-----\nDigest:');
    expect(parseTag(below).digest).toBeUndefined();
  });

  it.each([
    ['no tagger', ''],
    ['no time', 'tagger Aiko <a@example.org>'],
    ['a time after the year 9999', 'tagger Aiko <a@example.org> 253402300800 +0000'],
    ['a name that closes a bracket', 'tagger Aiko > <a@example.org> 1 +0000'],
    ['a name without end', `tagger ${'a'.repeat(600)} <a@example.org> 1 +0000`],
  ])('names nobody where there is %s', (_, line) => {
    expect(parseTag(withTagger(line)).by).toBeUndefined();
  });

  it('does not take a tagger from the message', () => {
    const forged = withTagger('').replace('One', 'tagger Eve <e@example.org> 1 +0000');
    expect(parseTag(forged.replace('\n\n\n', '\n\n')).by).toBeUndefined();
  });
});

describe('parseCommitter', () => {
  it('reads the committer, never the message', () => {
    const commit = (line: string) =>
      `tree ${'a'.repeat(40)}\nauthor X <x> 2 +0000\n${line}\n\ncommitter E <e> 3 +0000\n`;
    expect(parseCommitter(commit('committer Aiko <a@example.org> 1 +0000'))).toEqual({
      name: 'Aiko',
      email: 'a@example.org',
      seconds: 1,
      offset: '+0000',
    });
    expect(parseCommitter(commit('encoding x'))).toBeUndefined();
  });
});
