import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { makeKey, type KeyPart } from '../../../src/core/cache/make-key.ts';

const part = fc.letrec<{ part: KeyPart }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.uint8Array({ maxLength: 4 }),
    fc.array(tie('part'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('part'), { maxKeys: 3 }),
  ),
})).part;

describe('makeKey', () => {
  it('gives two inputs one key only where they are equal', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(makeKey('page', a) === makeKey('page', b)).toBe(isSame(a, b));
        expect(makeKey('page', structuredClone(a))).toBe(makeKey('page', a));
      }),
    );
  });

  it.each<[string, readonly KeyPart[], readonly KeyPart[]]>([
    ['parts that join to the same text', ['ab', 'c'], ['a', 'bc']],
    ['a list and its elements', [['a', 'b']], ['a', 'b']],
    ['nothing and an empty part', [], ['']],
    ['a number and its text', [1], ['1']],
    ['null and its word', [null], ['null']],
    ['null and what is left out', [null], [undefined]],
    ['a field that is left out and one that is undefined', [{}], [{ a: undefined }]],
    ['NaN and null', [Number.NaN], [null]],
    ['zero and minus zero', [0], [-0]],
    ['a hole and null', [[null]], [new Array<null>(1)]],
    ['lone surrogates', ['\ud800'], ['\udfff']],
    ['text and its bytes', ['a'], [new TextEncoder().encode('a')]],
    ['text that looks like bytes', [new Uint8Array(1)], ['bytes:6e340b9cffb37a98']],
    ['a prototype key and none', [JSON.parse('{"__proto__": 1}') as KeyPart], [{}]],
  ])('tells apart %s', (_, a, b) => {
    expect(makeKey('page', ...a)).not.toBe(makeKey('page', ...b));
  });

  it('tells kinds apart', () => {
    expect(makeKey('page', 'a')).not.toBe(makeKey('pdf', 'a'));
    expect(makeKey('page', 'a')).not.toBe(makeKey('pagea'));
  });

  it('does not mind the order of fields, nor the kind of array that holds bytes', () => {
    expect(makeKey('page', { a: 1, b: { c: 2, d: 3 } })).toBe(makeKey('page', { b: { d: 3, c: 2 }, a: 1 }));
    expect(makeKey('page', Buffer.from('a'))).toBe(makeKey('page', new TextEncoder().encode('a')));
  });

  it('takes what stands for an object where it says so, and an object of another realm', () => {
    expect(makeKey('page', { toJSON: () => 'h1:abc' })).toBe(makeKey('page', 'h1:abc'));
    expect(makeKey('page', runInNewContext('({a: 1})') as KeyPart)).toBe(makeKey('page', { a: 1 }));
  });

  it.each([
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set(['a'])],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['an object of a class', new URL('https://example.org').searchParams],
  ])('refuses %s, whose content it would not see', (_, value) => {
    expect(() => makeKey('page', [value as unknown as KeyPart])).toThrow(TypeError);
  });

  it('gives the same key for ever', () => {
    expect(makeKey('page', 'a', [1, null], { b: true })).toMatchInlineSnapshot(
      `"fa4108389077187a104c4cd99ad48dc3b0304cc9466f9f6d823a3acae61a910a"`,
    );
  });
});

function isSame(a: KeyPart, b: KeyPart): boolean {
  try {
    expect(a).toStrictEqual(b);
    return Object.is(a, b) || typeof a === 'object';
  } catch {
    return false;
  }
}
