import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/io/files/package-root.ts';

/** A block of code in a page of the guide. */
export interface GuideBlock {
  /** `yaml`, `sh`. */
  readonly kind: string;
  readonly text: string;
}

/** The blocks of code of a page, as readers see them. */
export function readGuideBlocks(page: string, language: 'en' | 'ja' = 'en'): readonly GuideBlock[] {
  const folder = language === 'en' ? 'guide' : 'ja/guide';
  const text = readFileSync(join(packageRoot, 'src/site/pages', folder, `${page}.mdx`), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind = '', block = '']) => ({
    kind,
    text: block,
  }));
}
