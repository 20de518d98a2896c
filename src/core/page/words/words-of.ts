import type { PageLanguage } from '../../catalogue/routes.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

const words: Readonly<Record<PageLanguage, Words>> = { en, ja };

export const wordsOf = (language: PageLanguage): Words => words[language];
