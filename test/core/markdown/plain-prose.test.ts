import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { isPlainProse, renderPlainProse } from '../../../src/core/markdown/plain-prose.ts';
import { sanitizeProse } from '../../../src/core/markdown/sanitize-prose.ts';

const markdownIt = new MarkdownIt({ html: true });
const files = new Map([
  ['a.png', 'files/a.png'],
  ['figures/a b.png', '../../files/figures/a%20b.png'],
  ['図.png', 'files/%E5%9B%B3.png'],
  ['evil', 'javascript:alert(1)'],
  ['host', '//evil.example/a.png'],
]);
const makeOptions = (headingLevel = 3) => ({ linkFile: (path: string) => files.get(path), headingLevel });

/** What this file claims to be equal to, and what it says of the same; undefined where it leaves it to the sanitiser. */
function renderBoth(
  markdown: string,
  headingLevel?: number,
): { plain: string | undefined; sanitised: string } {
  const tokens = markdownIt.parse(markdown, {});
  const options = makeOptions(headingLevel);
  return {
    plain: isPlainProse(tokens) ? renderPlainProse(tokens, options) : undefined,
    sanitised: sanitizeProse(markdownIt.render(markdown), options),
  };
}

/** Pieces of Markdown, of attacks, and of what either might read differently. */
const pieces = [
  '\n\n| a | b | c | d |\n|---|:-:|--:|:--|\n| 1 | [2](a.png) |\n',
  '\n\n3. a\n\n   b\n4. - c\n   - ```js\n     d <b>\n     ```\n\n',
  '\n\n    code\n\n> quote\n> ===\n\n',
  ...[
    '# ',
    '###### ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '0) ',
    '7. ',
    '> ',
    '    ',
    '\t',
    '***',
    '---',
    '===',
    '  \n',
    '\\\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```',
    '~~~',
    '```js "x" <b>\n',
    '|',
    '\n|---|:-:|--:|:--|\n',
    '| a | b | c | d |',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '"',
    "'",
    '![a](a.png)',
    '![](a.png "t")',
    '![x *y* `z`](none.png)',
    '![]()',
  ],
  ...[
    '![a](https://e.org/a.png)',
    '![](https://e.org/"a.png)',
    '![a](data:image/png;base64,aaaa)',
    '![h](host)',
    '![e](evil)',
  ],
  ...[
    '[a](a.png)',
    '[a](<figures/a b.png> "q\\"t")',
    '[a](./図.png#x)',
    '[a](javascript:alert(1))',
    '[a](JAVA&#115;cript:x)',
  ],
  ...[
    '[a](https://e.org?a=1&b=2&amp;c "<t>")',
    '[a](mailto:a@e.org)',
    '[a](ftp://e.org)',
    '[a](//e.org)',
    '[a]()',
    '[a](evil)',
  ],
  ...[
    '[![a](https://e.org/a.png)](https://e.org)',
    '[![a](a.png)](none)',
    '[r]',
    '[r]: https://e.org "t"\n',
    '![r]',
  ],
  ...[
    '<https://e.org/"x>',
    '<a@e.org>',
    '&lt;b&gt;',
    '&amp;amp;',
    '&copy',
    '&quot;',
    '&#0;',
    '&#x22;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '</div>',
    '<table>',
    '<pre>',
    '<p',
    '<img src=x>',
    '< b>',
  ],
  ...[
    'a',
    'B c',
    '語',
    '𠮷',
    '\u00a0',
    '\u0000',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\r\n',
    '\f',
    '\u0001',
    ' ',
    '\ud800',
  ],
];

const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme' })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('renderPlainProse', () => {
  it('leaves of any Markdown what the sanitiser leaves, wherever it takes it on', () => {
    let taken = 0;
    const runs = 4000;
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (markdown, headingLevel) => {
        const { plain, sanitised } = renderBoth(markdown, headingLevel);
        if (plain === undefined) return;
        taken += 1;
        expect(plain).toBe(sanitised);
      }),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs / 3);
  });

  it('leaves raw HTML to the sanitiser', () => {
    for (const markdown of [
      '<b>x</b>',
      'a <i>b</i>',
      '<!-- x -->',
      'a\n\n<div>\n\nb',
      '- <br>',
      '[<b>x</b>](y)',
    ])
      expect(renderBoth(markdown).plain).toBeUndefined();
  });

  it('leaves what is nested deeper than the sanitiser lets it to the sanitiser', () => {
    const deepInline = `${'**a '.repeat(30)}b${'**b'.repeat(30)}`;
    for (let depth = 1; depth < 100; depth += 1) {
      for (const inner of ['`x`', '    code', '**[![a](a.png)](a.png)**', '- x', '# h', deepInline]) {
        const { plain, sanitised } = renderBoth(`${'> '.repeat(depth)}${inner}`);
        expect(plain ?? sanitised).toBe(sanitised);
        if (depth < 25) expect(plain).toBeDefined();
      }
    }
    expect(renderBoth('> '.repeat(70)).plain).toBeUndefined();
  });

  it('lets no link through that has a scheme or a host of its own', () => {
    expect(renderBoth('[a](evil) ![b](evil) [c](host) ![d](host)')).toEqual({
      plain: '<p><a>a</a> <span>b</span> <a>c</a> <span>d</span></p>\n',
      sanitised: '<p><a>a</a> <span>b</span> <a>c</a> <span>d</span></p>\n',
    });
  });
});
