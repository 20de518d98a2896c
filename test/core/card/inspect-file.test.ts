import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/core/card/inspect-file.ts';

const inspect = (path: string, text: string | Uint8Array) =>
  inspectFile(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
const svg = (inside: string, head = ''): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;

describe('inspectFile', () => {
  it.each([
    ['shapes', svg('<title>A &amp; B</title><path d="M0 0" fill="url(#g)" style="fill:url(#g)"/>')],
    [
      'a declaration and a doctype',
      svg(
        '<g/>',
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">',
      ),
    ],
    ['parts of itself', svg('<use xlink:href="#a"/><use href="#a"/>')],
    [
      'a picture and a font that it holds',
      svg(
        '<style>@font-face{src:url("data:font/woff2;base64,AA")}</style><image href="data:image/png;base64,AA"/>',
      ),
    ],
    ['an ordinary link', svg('<a href="https://example.org/"><text>more</text></a>')],
    ['a colour animation', svg('<animate attributeName="fill" values="red;blue"/>')],
  ])('lets an SVG with %s pass', (_, text) => {
    expect(inspect('figures/a.svg', text)).toBeUndefined();
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a prefixed script', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
    ['an upper-case script', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['a handler', svg('<rect onload="alert(1)"/>')],
    ['a handler on the root', '<svg onload="alert(1)"/>'],
    ['foreign content', svg('<foreignObject><body/></foreignObject>')],
    ['a javascript link', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
    ['a javascript link in entities', svg('<a xlink:href="&#106;avascript:alert(1)"/>')],
    ['an SVG in an SVG', svg('<image href="data:image/svg+xml;base64,AA"/>')],
    ['a remote picture', svg('<image xlink:href="https://example.org/a.png"/>')],
    ['a remote style', svg('<style>@import "https://example.org/a.css";</style>')],
    ['a remote fill', svg('<rect fill="url(https://example.org/a.svg#g)"/>')],
    ['a remote style in escapes', svg('<style>a{fill:\\75rl(https://example.org/a)}</style>')],
    ['an animated link', svg('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>')],
    ['entities', svg('<g/>', '<!DOCTYPE svg [<!ENTITY a "b">]>')],
    ['a style sheet', svg('<g/>', '<?xml-stylesheet href="https://example.org/a.css"?>')],
    ['another encoding', svg('<g/>', '<?xml version="1.0" encoding="UTF-7"?>')],
  ])('refuses an SVG with %s', (_, text) => {
    expect(inspect('figures/A.SVG', text)?.kind).toBe('active-svg');
  });

  it('refuses an SVG that is not UTF-8', () => {
    expect(inspect('a.svg', new Uint8Array([0xff, 0xfe, 0x3c, 0x00]))?.kind).toBe('active-svg');
  });

  it('leaves other files alone, but for Git LFS pointers', () => {
    expect(inspect('a.csv', svg('<script/>'))).toBeUndefined();
    expect(inspect('a.csv', 'version https://git-lfs.github.com/spec/v1\n')).toEqual({ kind: 'lfs-pointer' });
  });
});
