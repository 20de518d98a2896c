import type { Card } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { parsePointer, valueAt } from '../text/pointer.ts';
import type { Change, ComparedCard, FileDifference, NameDifference } from './change.ts';

type Node = Record<string, unknown> | unknown[];

/**
 * The card that comes of applying changes to the one that they were found from. Entries keep their places, and new ones
 * go to the end of their list.
 */
export function applyChanges(before: ComparedCard, changes: readonly Change[]): ComparedCard {
  const card = structuredClone(before.card) as unknown as Record<string, unknown>;
  // Found before anything moves: the pointers are those of the old card.
  const found = changes.map((change) => ({
    change,
    holder: nodeAt(card, change.beforeWithin),
    old: change.beforePointer === undefined ? undefined : valueAt(card, change.beforePointer),
  }));
  const targets = new Map(
    changes.flatMap((change) =>
      change.kind === 'name' && change.movedInto !== undefined
        ? [[change, nodeAt(card, change.movedInto)] as const]
        : [],
    ),
  );
  const gone = new Set<unknown>();
  const scalarsGone: { readonly list: unknown[]; readonly value: unknown }[] = [];
  for (const { change, holder, old } of found) {
    if (change.kind === 'file') continue;
    if (change.kind === 'name') rename(change, holder, targets.get(change));
    else if (change.kind === 'entry' && typeof change.path.at(-1) === 'object') {
      const side = change.after === undefined ? change.beforePointer : change.afterPointer;
      const within = change.after === undefined ? change.beforeWithin : change.afterWithin;
      const list = listAt(holder, relative(side, within).slice(0, -1));
      if (change.after !== undefined) list.push(structuredClone(change.after));
      else if (typeof old === 'object') gone.add(old);
      else scalarsGone.push({ list, value: old });
    } else {
      const side = change.afterPointer ?? change.beforePointer;
      const within = change.afterPointer === undefined ? change.beforeWithin : change.afterWithin;
      setAt(holder, relative(side, within), change.after);
    }
  }
  for (const { list, value } of scalarsGone) list.splice(list.indexOf(value), 1);
  removeAll(card, gone);
  return { card: card as unknown as Card, files: applyFiles(before.files, changes) };

  function rename(change: NameDifference, entry: Node, target: Node | undefined): void {
    for (const { field, after } of change.names ?? []) setAt(entry, [field], after);
    if (!target) return;
    gone.add(entry);
    listAt(target, ['metric_data']).push({ ...entry });
  }
}

const relative = (pointer: string | undefined, within = ''): string[] =>
  parsePointer((pointer ?? '').slice(within.length));

function nodeAt(card: unknown, pointer = ''): Node {
  const node = pointer === '' ? card : valueAt(card, pointer);
  if (!isNode(node))
    throw new TypeError(`The card has nothing at ${pointer}: these are changes of another card.`);
  return node;
}

const isNode = (value: unknown): value is Node => isRecord(value) || Array.isArray(value);

/** Defined rather than assigned: a card's author may call a field `__proto__`. */
function setAt(node: Node, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  const holder = node as Record<string, unknown>;
  if (rest.length > 0) {
    if (!isNode(Object.hasOwn(holder, name) ? holder[name] : undefined)) define(holder, name, {});
    setAt(holder[name] as Node, rest, value);
  } else if (value === undefined) delete holder[name];
  else define(holder, name, structuredClone(value));
}

const define = (holder: object, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
};

function listAt(node: Node, path: readonly string[]): unknown[] {
  let holder = node as Record<string, unknown>;
  for (const [index, name] of path.entries()) {
    const isLast = index === path.length - 1;
    if (!isNode(Object.hasOwn(holder, name) ? holder[name] : undefined))
      define(holder, name, isLast ? [] : {});
    holder = holder[name] as Record<string, unknown>;
  }
  return holder as unknown as unknown[];
}

function removeAll(node: unknown, gone: ReadonlySet<unknown>): void {
  if (gone.size === 0 || !isNode(node)) return;
  if (Array.isArray(node)) {
    const kept = node.filter((entry) => !gone.has(entry));
    node.length = 0;
    for (const entry of kept) node.push(entry);
  }
  for (const inner of Object.values(node)) removeAll(inner, gone);
}

function applyFiles(files: ComparedCard['files'], changes: readonly Change[]): ComparedCard['files'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const ofFiles = changes.filter((change): change is Change & FileDifference => change.kind === 'file');
  for (const { before } of ofFiles) if (before) byPath.delete(before.path);
  for (const { after } of ofFiles) if (after) byPath.set(after.path, after);
  return [...byPath.values()];
}
