import { describe, expect, it } from 'vitest';
import { fileAddress, relativeAddress } from '../../../src/core/catalogue/routes.ts';

describe('fileAddress', () => {
  it('puts a figure below files, where no name can meet that of a page', () => {
    expect(fileAddress('loan', 'v1', 'figures/roc.png')).toBe('cards/loan/v1/files/figures/roc.png');
    expect(fileAddress('loan', 'v1', 'card.json')).toBe('cards/loan/v1/files/card.json');
    expect(fileAddress('loan', 'v1', 'figures/roc.v2.svg')).toBe('cards/loan/v1/files/figures/roc.v2.svg');
  });

  it.each([
    'index.html',
    'a/page.xhtml',
    'x.php',
    'x.php.png',
    '.htaccess',
    'a/.well-known/x.json',
    'run.js',
    'model.bin',
    'noending',
  ])('hides the name of %s, which a browser might open or a server run', (path) => {
    expect(fileAddress('loan', 'v1', path)).toMatch(/^cards\/loan\/v1\/other\/[0-9a-f]{32}\.bin$/);
  });

  it('gives two files two addresses', () => {
    expect(fileAddress('loan', 'v1', 'a.html')).not.toBe(fileAddress('loan', 'v1', 'b.html'));
  });
});

describe('relativeAddress', () => {
  it('leads from one page to another and names its file', () => {
    expect(relativeAddress('ja/cards/a/v1/index.html', 'cards/a/v1/card.json')).toBe(
      '../../../../cards/a/v1/card.json',
    );
    expect(relativeAddress('index.html', 'guide/index.html')).toBe('guide/index.html');
    expect(relativeAddress('cards/a/index.html', 'cards/a/index.html')).toBe('index.html');
  });

  it('encodes what an address may not hold', () => {
    expect(relativeAddress('index.html', 'files/a b?#%.png')).toBe('files/a%20b%3F%23%25.png');
  });
});
