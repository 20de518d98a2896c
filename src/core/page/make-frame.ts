import { createHash } from 'node:crypto';
import {
  catalogueAddress,
  guideAddress,
  iconAddress,
  pageLanguages,
  relativeAddress,
  type PageLanguage,
} from '../catalogue/routes.ts';
import type { Settings } from '../settings/settings.ts';
import { makePageStyle, type SheetEdge } from './make-page-style.ts';
import type { Frame } from './page.ts';
import { wordsOf } from './words/words-of.ts';

export interface FrameInput {
  readonly settings: Settings;
  readonly language: PageLanguage;
  /** The page's address in a language. */
  readonly address: (language: PageLanguage) => string;
  /** Without it, the page has the catalogue's title. */
  readonly title?: string;
  readonly description?: string;
  /** What of the page may hold Japanese. */
  readonly content: unknown;
  readonly edge?: SheetEdge;
  /** An address from the site's root. */
  readonly canonical?: string;
}

/** Makes what stands around the content of a page. */
export function makeFrame(input: FrameInput): Frame {
  const { settings, language } = input;
  const words = wordsOf(language);
  const here = input.address(language);
  const link = (label: string, address: string) => ({
    label,
    href: relativeAddress(here, address),
    isCurrent: address === here,
  });
  const style = makePageStyle(settings.theme, input.edge);
  return {
    language,
    address: here,
    title: input.title === undefined ? settings.title : `${input.title} · ${settings.title}`,
    description: input.description ?? '',
    organisation: settings.organisation,
    home: link(settings.title, catalogueAddress(language)),
    navigation: [
      link(words.catalogue, catalogueAddress(language)),
      {
        ...link(words.guide, guideAddress(language)),
        isCurrent: here.startsWith(guideAddress(language).replace('index.html', '')),
      },
    ],
    languages: pageLanguages.map((other) => ({
      ...link(wordsOf(other).languageName, input.address(other)),
      lang: other,
    })),
    style,
    policy: makePolicy(style),
    hasJapanese:
      language === 'ja' ||
      holdsJapanese(input.content) ||
      holdsJapanese([settings.title, settings.organisation]),
    icon: relativeAddress(here, iconAddress),
    canonical: input.canonical === undefined ? undefined : relativeAddress(here, input.canonical),
    words: {
      skip: words.skip,
      mainNavigation: words.mainNavigation,
      languageNavigation: words.languageNavigation,
    },
  };
}

const makePolicy = (style: string): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Whether any text of a page does. */
function holdsJapanese(content: unknown): boolean {
  if (typeof content === 'string') return japanese.test(content);
  return typeof content === 'object' && content !== null && Object.values(content).some(holdsJapanese);
}

/** Kana, Han and their punctuation, also in full or half width. */
const japanese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;
