import { expect, it } from 'vitest';
import { parseBrowserEndpoint } from '../../../src/core/print/browser-endpoint.ts';

it.each([
  ['ws://printer:3000/', 'playwright', 'ws://printer:3000/', 'ws://printer:3000'],
  [
    'wss://name:word@printer/secret?token=x',
    'playwright',
    'wss://name:word@printer/secret?token=x',
    'wss://printer',
  ],
  [
    'ws://printer:9222/devtools/browser/1',
    'cdp',
    'ws://printer:9222/devtools/browser/1',
    'ws://printer:9222',
  ],
  ['http://printer:9222', 'cdp', 'http://printer:9222', 'http://printer:9222'],
  ['https://printer/', 'cdp', 'https://printer/', 'https://printer'],
  ['cdp+wss://printer?token=x', 'cdp', 'wss://printer?token=x', 'wss://printer'],
])('reads %s', (written, protocol, url, name) => {
  expect(parseBrowserEndpoint(written)).toEqual({ protocol, url, name });
});

it.each([
  '',
  'printer:3000',
  'printer',
  '//printer',
  'ftp://printer',
  'file:///dev/tty',
  'cdp+ftp://a',
  'cdp+',
  'ws://',
])('refuses %j', (written) => {
  expect(parseBrowserEndpoint(written)).toBeUndefined();
});
