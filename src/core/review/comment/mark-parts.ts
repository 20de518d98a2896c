import type { TextPart } from '../../compare/change-row.ts';
import { inertLines, inertText } from './inert-text.ts';

export type Mark = 'del' | 'ins';

/**
 * One side of a change: what only this side has is marked, where something is equal. No more than `longest` characters,
 * from shortly before the first that differs.
 */
export function markParts(
  parts: readonly TextPart[],
  mark: Mark,
  { longest, keepsLines = false }: { readonly longest: number; readonly keepsLines?: boolean },
): string {
  const shown = cut(startNearChange(merge(parts), longest), longest);
  const isMixed = shown.some(({ isChanged }) => !isChanged);
  const write = keepsLines ? inertLines : inertText;
  return shown
    .map(({ text, isChanged }) => {
      const inner = text.trim();
      if (inner === '') return text === '' ? '' : ' ';
      const written = isChanged && isMixed ? `<${mark}>${write(inner)}</${mark}>` : write(inner);
      return `${edge(/^\s+/, text, keepsLines)}${written}${edge(/\s+$/, text, keepsLines)}`;
    })
    .join('')
    .trim();
}

export const lengthOf = (parts: readonly TextPart[] = []): number =>
  parts.reduce((sum, { text }) => sum + text.length, 0);

/** A forge looks for what it links in whole texts: neighbours of one kind are one. */
function merge(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = [];
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = merged.at(-1);
    if (last?.isChanged === part.isChanged)
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}

const lead = 40;

function startNearChange(parts: readonly TextPart[], longest: number): readonly TextPart[] {
  const [first, ...rest] = parts;
  if (!first || first.isChanged || rest.length === 0 || lengthOf(parts) <= longest) return parts;
  const characters = [...first.text];
  if (characters.length <= lead) return parts;
  return [{ text: `…${characters.slice(-lead).join('')}`, isChanged: false }, ...rest];
}

function cut(parts: readonly TextPart[], longest: number): readonly TextPart[] {
  let room = longest;
  return parts.flatMap(({ text, isChanged }) => {
    if (room <= 0) return [];
    const characters = [...text.slice(0, room * 2 + 2)];
    const isWhole = characters.length <= room && text.length <= room * 2 + 2;
    const kept = isWhole ? text : `${wholeWords(characters.slice(0, room - 1).join(''))}…`;
    room -= isWhole ? characters.length : room;
    return [{ text: kept, isChanged }];
  });
}

/** Without the word that the cut went through, where words have spaces between them. */
const wholeWords = (text: string): string => text.replace(/(?<=\S)\s+\S{1,24}$/, ' ');

function edge(pattern: RegExp, text: string, keepsLines: boolean): string {
  const space = pattern.exec(text)?.[0] ?? '';
  if (space === '') return '';
  return keepsLines && space.includes('\n') ? '<br>'.repeat(Math.min(2, space.split('\n').length - 1)) : ' ';
}
