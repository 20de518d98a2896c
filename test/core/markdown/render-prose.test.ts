import { describe, expect, it } from 'vitest';
import { renderProse } from '../../../src/core/markdown/render-prose.ts';

const files = new Map([
  ['figures/a b.png', 'files/figures/a%20b.png'],
  ['figures/図.png', 'files/figures/%E5%9B%B3.png'],
]);
const render = (markdown: string, headingLevel = 3): string =>
  renderProse(markdown, { linkFile: (path) => files.get(path), headingLevel });

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="figures/a b.png" onload=alert(1)>',
  '<svg onload=alert(1)><circle/></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<form action="https://evil.example"><input name=q><button>go</button></form>',
  '<style>body{display:none}</style>',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0; url=https://evil.example">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](javascript:alert(1))',
  '<p style="position:fixed;inset:0">x</p>',
  '<p onclick="alert(1)" onmouseover=alert(1)>x</p>',
  '<p id="content" class="notice problem" name="x">x</p>',
  '<img src="x" id="document" name="forms">',
  '<textarea autofocus onfocus=alert(1)></textarea>',
  '<video><source onerror="alert(1)"></video>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="x" target="_blank" ping="https://evil.example">x</a>',
  '</div></section></main><h1>Approved</h1>',
  '<!-- --><img src=x onerror=alert(1)> --!>',
  '`</code><script>alert(1)</script>`',
  '```html\n</code></pre><script>alert(1)</script>\n```',
  '[x]: javascript:alert(1)\n\n[x]',
  '<https://example.org/"onmouseover="alert(1)>',
];

describe('renderProse', () => {
  it.each(attacks)('lets nothing act in %s', (attack) => {
    const html = render(attack);
    expect(html).not.toMatch(
      /<(script|style|iframe|object|embed|form|input|button|textarea|link|base|meta|svg|math|video|template|noscript)/i,
    );
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|id|name|target|ping|srcset)\s*=/i);
    expect(html).not.toMatch(/(href|src)\s*=\s*"\s*(javascript|vbscript|data|\/\/|&)/i);
    expect(html).not.toMatch(/class="(?!(end|middle|scroll)")/);
  });

  it('closes and opens nothing of the page around it', () => {
    const html = render('</div></section>\n\n<b>open\n\n<table><tr><td>x');
    for (const tag of ['div', 'section', 'b', 'table', 'td']) {
      const count = (pattern: string): number => html.match(new RegExp(pattern, 'g'))?.length ?? 0;
      expect(count(`<${tag}[ >]`)).toBe(count(`</${tag}>`));
    }
  });

  it('puts headings below the one they stand under, without a gap', () => {
    const html = render('# A\n\n#### B\n\n## C\n\n### D');
    expect(html.match(/<h\d>/g)).toEqual(['<h4>', '<h5>', '<h5>', '<h6>']);
  });

  it('shows a picture of the version by its address', () => {
    expect(render('![Curve](<figures/a b.png> "AUC")')).toBe(
      '<p><img src="files/figures/a%20b.png" alt="Curve" title="AUC" /></p>',
    );
    expect(render('![図](./figures/図.png)')).toContain('src="files/figures/%E5%9B%B3.png"');
  });

  it('makes a link of a picture from elsewhere, and words of one that is missing', () => {
    expect(render('![Curve](https://example.org/a.png)')).toBe(
      '<p><a href="https://example.org/a.png" rel="noopener noreferrer nofollow">Curve</a></p>',
    );
    expect(render('![Curve](figures/none.png)')).toBe('<p><span>Curve</span></p>');
    expect(render('[![Curve](https://example.org/a.png)](https://example.org)')).not.toMatch(/<a[^>]*><a/);
  });

  it('keeps links out and links to files, and drops those that lead nowhere', () => {
    expect(render('[a](https://example.org/?a=1&b=2)')).toContain(
      'href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer nofollow"',
    );
    expect(render('[a](figures/a%20b.png)')).toContain('<a href="files/figures/a%20b.png">a</a>');
    expect(render('[a](../../other/card.md)')).toBe('<p><a>a</a></p>');
  });

  it('lets wide tables and code scroll in their own box, and keeps the alignment of columns', () => {
    const html = render('| a | b | c |\n|---|--:|:-:|\n| 1 | 2 | ~~3~~ |\n\n```\ncode\n```');
    expect(html).toContain('<div class="scroll" tabindex="0"><table>');
    expect(html).toContain('<td class="end">2</td>');
    expect(html).toContain('<td class="middle"><s>3</s></td>');
    expect(html).toContain('<pre tabindex="0"><code>code\n</code></pre>');
  });

  it('gives each page its own links and headings, whatever was rendered of the same text before', () => {
    const markdown = '# A\n\n![Curve](a.png) [b](b.csv)';
    const renderAt = (folder: string, headingLevel: number, known = ['a.png', 'b.csv']): string =>
      renderProse(markdown, {
        linkFile: (path) => (known.includes(path) ? `${folder}${path}` : undefined),
        headingLevel,
      });
    const first = '<h4>A</h4>\n<p><img src="files/a.png" alt="Curve" /> <a href="files/b.csv">b</a></p>';
    expect(renderAt('files/', 3)).toBe(first);
    expect(renderAt('../files/', 3)).toBe(first.replaceAll('"files/', '"../files/'));
    expect(renderAt('files/', 2)).toBe(first.replaceAll('h4>', 'h3>'));
    expect(renderAt('files/', 3, ['b.csv'])).toBe(
      '<h4>A</h4>\n<p><span>Curve</span> <a href="files/b.csv">b</a></p>',
    );
    expect(renderAt('files/', 3)).toBe(first);
  });

  it('survives what is nested without end', () => {
    expect(render('<div>'.repeat(5000)).length).toBeLessThan(100_000);
    expect(render('>'.repeat(5000)).length).toBeLessThan(100_000);
  });
});
