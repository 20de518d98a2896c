import { parsePattern, PatternError, type PatternNode } from './parse-pattern.ts';

/** A regular expression whose time grows with the length of the text and not faster, whoever wrote it. */
export interface LinearPattern {
  test(text: string): boolean;
  /** How many states it has; a test takes at most states × characters steps. */
  readonly size: number;
}

/** A state: asks for a character, for the start or the end, or goes on to others without a character. */
interface State {
  readonly node: Extract<PatternNode, { kind: 'one' | 'start' | 'end' }> | undefined;
  readonly next: number[];
}

const maximumStates = 1000;
const maximumDepth = 100;

/**
 * Compiles a pattern (see `parsePattern`) to a machine that follows all its ways at once (Thompson, 1968).
 * Throws {@link PatternError} for a pattern that is broken, too large, or uses what cannot be matched so.
 */
export function compileLinearPattern(source: string): LinearPattern {
  if (source.length > maximumStates) throw new PatternError('the pattern is too long');
  const states: State[] = [];
  const accept = addState(states, undefined, []);
  const start = build(parsePattern(source), accept, states, 0);
  return { size: states.length, test: (text) => run(states, start, accept, text) };
}

function addState(states: State[], node: State['node'], next: number[]): number {
  if (states.length >= maximumStates) throw new PatternError('the pattern is too large');
  states.push({ node, next });
  return states.length - 1;
}

/** Adds the states of a node that go on to `next`; gives the first of them. */
function build(node: PatternNode, next: number, states: State[], depth: number): number {
  if (depth > maximumDepth) throw new PatternError('the pattern is too deep');
  switch (node.kind) {
    case 'sequence':
      return node.parts.reduceRight((after, part) => build(part, after, states, depth + 1), next);
    case 'choice':
      return addState(
        states,
        undefined,
        node.parts.map((part) => build(part, next, states, depth + 1)),
      );
    case 'repeat':
      return buildRepeat(node, next, states, depth + 1);
    default:
      return addState(states, node, [next]);
  }
}

function buildRepeat(
  { part, least, most }: Extract<PatternNode, { kind: 'repeat' }>,
  next: number,
  states: State[],
  depth: number,
): number {
  if (least > maximumStates || (most !== Infinity && most > maximumStates))
    throw new PatternError('the pattern repeats too often');
  let first = next;
  if (most === Infinity) {
    const loop: number[] = [];
    first = addState(states, undefined, loop);
    loop.push(build(part, first, states, depth), next);
  } else
    for (let count = least; count < most; count += 1)
      first = addState(states, undefined, [build(part, first, states, depth), next]);
  for (let count = 0; count < least; count += 1) first = build(part, first, states, depth);
  return first;
}

function run(states: readonly State[], start: number, accept: number, text: string): boolean {
  const characters = [...text];
  let waiting = new Set<number>();
  for (let at = 0; at <= characters.length; at += 1) {
    const reached = new Set<number>();
    for (const state of [...waiting, start]) follow(states, state, at, characters.length, reached);
    if (reached.has(accept)) return true;
    const character = characters[at];
    waiting = new Set();
    if (character === undefined) break;
    for (const index of reached) {
      const { node, next } = states[index] as State;
      if (node?.kind === 'one' && node.test(character)) for (const state of next) waiting.add(state);
    }
  }
  return false;
}

/** Adds a state and all that can be reached from it without a character. */
function follow(
  states: readonly State[],
  first: number,
  at: number,
  end: number,
  reached: Set<number>,
): void {
  const due = [first];
  for (let index = due.pop(); index !== undefined; index = due.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const { node, next } = states[index] as State;
    const mayPass =
      node === undefined || (node.kind === 'start' && at === 0) || (node.kind === 'end' && at === end);
    if (mayPass) due.push(...next);
  }
}
