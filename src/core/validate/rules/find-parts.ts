import type { ProseField, ProsePart } from '../prose.ts';
import type { Facts, Finding } from './rule.ts';

/** Asks `judge` about every part of one kind in the prose; what it answers are the facts of a finding. */
export const findParts = <Data extends Facts>(
  prose: readonly ProseField[],
  kind: ProsePart['kind'],
  judge: (text: string) => Data | undefined,
): Finding<Data>[] =>
  prose.flatMap(({ pointer, parts }) =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap(({ text, line, column }) => {
        const data = judge(text);
        return data ? [{ pointer, inText: { line, column }, data }] : [];
      }),
  );
