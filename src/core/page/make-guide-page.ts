import { guideAddress, relativeAddress, type PageLanguage } from '../catalogue/routes.ts';
import type { Settings } from '../settings/settings.ts';
import { makeFrame } from './make-frame.ts';
import type { GuidePage } from './page.ts';
import { wordsOf } from './words/words-of.ts';

/** The guide's pages in reading order, by their address below `guide/`. */
export const guidePages = [
  '',
  'card',
  'write',
  'metrics',
  'formats',
  'autofill',
  'freeze',
  'approve',
  'branches',
  'monitoring',
  'ci',
  'scale',
  'verify',
] as const;
export type GuideName = (typeof guidePages)[number];

const titles: Readonly<Record<PageLanguage, Readonly<Record<GuideName, string>>>> = {
  en: {
    '': 'Guide',
    card: 'What a card is',
    write: 'Writing a card',
    metrics: 'Metrics from files',
    formats: 'Cards of other formats',
    autofill: 'Filling a card from facts',
    freeze: 'Freezing a version',
    approve: 'How approval works',
    branches: 'Working with protected branches',
    monitoring: 'Monitor reports',
    ci: 'Continuous integration',
    scale: 'Many versions',
    verify: 'Checking a version yourself',
  },
  ja: {
    '': 'ガイド',
    card: 'カードとは',
    write: 'カードを書く',
    metrics: 'ファイルからのメトリクス',
    formats: 'ほかの形式のカード',
    autofill: '事実からカードを埋める',
    freeze: 'バージョンを凍結する',
    approve: '承認のしくみ',
    branches: '保護されたブランチで使う',
    monitoring: 'モニターのレポート',
    ci: '継続的インテグレーション',
    scale: '多くのバージョンを扱う',
    verify: 'バージョンを自分で確かめる',
  },
};

export interface GuideInput {
  readonly settings: Settings;
  readonly page: GuideName;
  readonly language: PageLanguage;
}

/** Makes what stands around a text of the guide. */
export function makeGuidePage({ settings, page: name, language }: GuideInput): GuidePage {
  const words = wordsOf(language);
  const address = (other: PageLanguage): string => guideAddress(other, name);
  const title = titles[language][name];
  return {
    kind: 'guide',
    frame: makeFrame({ settings, language, address, title, content: '' }),
    title,
    label: words.guide,
    pages: guidePages.map((page) => ({
      label: titles[language][page],
      href: relativeAddress(address(language), guideAddress(language, page)),
      isCurrent: page === name,
    })),
  };
}
