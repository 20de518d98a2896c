import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareUtf8 } from '../../../src/core/text/compare.ts';
import { decodeUtf8 } from '../../../src/core/text/decode-utf8.ts';
import { excerpt } from '../../../src/core/text/excerpt.ts';
import { indexLines } from '../../../src/core/text/line-index.ts';
import { nearest } from '../../../src/core/text/nearest.ts';
import { formatPointer, parsePointer } from '../../../src/core/text/pointer.ts';

test('compareUtf8 orders as the bytes do', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(Math.sign(compareUtf8(a, b))).toBe(bytes);
    }),
  );
  expect(compareUtf8('𠮷.png', '（図）.png')).toBeGreaterThan(0);
});

test('decodeUtf8 finds the first byte that is not UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0xff, 0xc0, 0x80, 0xf8), (text, bad) => {
      const good = new TextEncoder().encode(text);
      const decoded = decodeUtf8(Uint8Array.from([...good, bad, 0x41]));
      expect(decoded).toMatchObject({ ok: false, offset: good.length });
      expect(decodeUtf8(good)).toEqual({ ok: true, text });
    }),
  );
});

test('indexLines counts every kind of line end, and code points', () => {
  const { place } = indexLines('a\r\nb\rc\n😀日x');
  expect(place(0)).toEqual({ line: 1, column: 1 });
  expect(place(3)).toEqual({ line: 2, column: 1 });
  expect(place(5)).toEqual({ line: 3, column: 1 });
  expect(place(10)).toEqual({ line: 4, column: 3 });
  expect(place(99)).toEqual({ line: 4, column: 4 });
});

describe('nearest', () => {
  test.each([
    ['model_ownr', 'model_owner'],
    ['Model Owner', 'model_owner'],
    ['ｍｏｄｅｌ＿ｏｗｎｅｒ', 'model_owner'],
    ['titel', 'title'],
    ['something else', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%.20s', (written, expected) => {
    expect(nearest(written, ['model_owner', 'title', 'tags'])).toBe(expected);
  });
});

test('excerpt shows a stranger’s text on one short line', () => {
  expect(excerpt('a\n b\u202ec\u0000')).toBe('a b<U+202E>c<U+0000>');
  expect([...excerpt('😀'.repeat(1000))]).toHaveLength(60);
});

test('pointers come back as they went', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(parsePointer(formatPointer(path))).toEqual(path);
    }),
  );
});
