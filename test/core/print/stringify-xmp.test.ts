import { expect, test } from 'vitest';
import { stringifyXmp, type PdfFacts } from '../../../src/core/print/stringify-xmp.ts';

const facts: PdfFacts = {
  title: 'Loan approval',
  author: 'Aiko Tanaka',
  subject: 'Version 3',
  keywords: ['credit', 'tabular'],
  language: 'en',
  creator: 'Colophon',
  producer: 'Skia/PDF m153',
  date: '2026-03-01T09:00:00Z',
};

test('writes title, author, language and dates', () => {
  const packet = stringifyXmp(facts);
  expect(packet).toContain('<dc:title><rdf:Alt>\n    <rdf:li xml:lang="x-default">Loan approval</rdf:li>');
  expect(packet).toContain('<dc:creator><rdf:Seq>\n    <rdf:li>Aiko Tanaka</rdf:li>');
  expect(packet).toContain('<dc:language><rdf:Bag>\n    <rdf:li>en</rdf:li>');
  expect(packet).toContain('<pdf:Keywords>credit, tabular</pdf:Keywords>');
  expect(packet).toContain('<xmp:CreateDate>2026-03-01T09:00:00Z</xmp:CreateDate>');
});

test('claims no conformance that was not shown', () => {
  expect(stringifyXmp(facts)).not.toMatch(/pdfuaid|pdfaid/);
});

test('escapes markup, and replaces what XML cannot hold', () => {
  const packet = stringifyXmp({ ...facts, title: '</rdf:li><x a="1">&\u0000\uD800' });
  expect(packet).toContain('&lt;/rdf:li&gt;&lt;x a=&quot;1&quot;&gt;&amp;\uFFFD\uFFFD</rdf:li>');
});

test('leaves out a list that would be empty', () => {
  expect(stringifyXmp({ ...facts, author: '', keywords: [] })).not.toMatch(/dc:creator|dc:subject/);
});
