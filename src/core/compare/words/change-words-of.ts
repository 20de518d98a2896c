import type { FieldLanguage } from '../../card/field-names.ts';
import { type ChangeWords, en } from './en.ts';
import { ja } from './ja.ts';

const words: Readonly<Record<FieldLanguage, ChangeWords>> = { en, ja };

export const changeWordsOf = (language: FieldLanguage): ChangeWords => words[language];
