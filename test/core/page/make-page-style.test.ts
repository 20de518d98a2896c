import { expect, it } from 'vitest';
import { makePageStyle } from '../../../src/core/page/make-page-style.ts';

const theme = { accent: undefined, logo: undefined, paper: 'A4' as const };

it('prints on the paper of the settings', () => {
  expect(makePageStyle({ ...theme, paper: 'Letter' }, undefined)).toContain('size: letter');
});

it('lets no name end the string, the rule or the element', () => {
  const name = '"; } </style><script>alert(1)</script> \\ \n {';
  const style = makePageStyle(theme, { topLeft: name, topRight: '', bottomLeft: '' });
  expect(style).not.toContain('</style');
  expect(style).not.toContain('<');
  expect(style.match(/"/g)?.length).toBe(
    makePageStyle(theme, { topLeft: 'a', topRight: '', bottomLeft: '' }).match(/"/g)?.length,
  );
});

it('ignores an accent that is no colour', () => {
  expect(makePageStyle({ ...theme, accent: 'red;} body{display:none' }, undefined)).not.toContain('display');
});
