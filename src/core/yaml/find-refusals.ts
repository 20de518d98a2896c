import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Location, Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { yamlProblem } from './yaml-problems.ts';

/** Something that YAML allows and a card does not. */
export interface Refusal {
  readonly offset: number;
  describe(where: Location, locate: (offset: number) => Location): Problem;
}

/** Keys seen so far, with their offsets; whether a key is due; a list has none. */
type Frame = { readonly keys: Map<string, number>; isKeyDue: boolean } | undefined;

const maximumRefusals = 100;

/** Walks the events of a text once, and finds what is refused, in the order of the text. */
export function findRefusals(text: string, events: readonly Event[]): Refusal[] {
  const refusals: Refusal[] = [];
  const frames: Frame[] = [];
  let documents = 0;
  const refuse = (offset: number, describe: Refusal['describe']): void => {
    refusals.push({ offset, describe });
  };
  for (const event of events) {
    if (refusals.length >= maximumRefusals) break;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents === 2)
          refuse(offsetAfter(text, events, event), (where) =>
            yamlProblem('yaml/several-documents', {}, where),
          );
        if (event.directives.length > 0) refuse(0, (where) => yamlProblem('yaml/directive', {}, where));
        frames.push(undefined);
        break;
      case EVENT_ID.POP:
        frames.pop();
        break;
      case EVENT_ID.ALIAS: {
        const name = excerpt(text.slice(event.anchorStart, event.anchorEnd));
        refuse(event.anchorStart - 1, (where) => yamlProblem('yaml/alias', { name }, where));
        takeTurn(frames.at(-1));
        break;
      }
      default: {
        refuseProperties(text, event, refuse);
        const frame = frames.at(-1);
        if (takeTurn(frame)) refuseKey(text, event, frame, refuse);
        if (event.type === EVENT_ID.MAPPING) frames.push({ keys: new Map(), isKeyDue: true });
        if (event.type === EVENT_ID.SEQUENCE) frames.push(undefined);
      }
    }
  }
  return refusals.toSorted((a, b) => a.offset - b.offset);
}

type NodeEvent = ScalarEvent | MappingEvent | SequenceEvent;
type Refuse = (offset: number, describe: Refusal['describe']) => void;

/** Whether the node that comes is a key. Keys and values of a mapping take turns. */
function takeTurn(frame: Frame): boolean {
  if (!frame) return false;
  frame.isKeyDue = !frame.isKeyDue;
  return !frame.isKeyDue;
}

function refuseProperties(text: string, event: NodeEvent, refuse: Refuse): void {
  if (event.anchorStart >= 0) {
    const name = excerpt(text.slice(event.anchorStart, event.anchorEnd));
    refuse(event.anchorStart - 1, (where) => yamlProblem('yaml/anchor', { name }, where));
  }
  if (event.tagStart >= 0) {
    const tag = excerpt(text.slice(event.tagStart, event.tagEnd));
    refuse(event.tagStart, (where) => yamlProblem('yaml/tag', { tag }, where));
  }
}

function refuseKey(text: string, event: NodeEvent, frame: Frame, refuse: Refuse): void {
  if (event.type !== EVENT_ID.SCALAR) {
    refuse(event.start, (where) => yamlProblem('yaml/complex-key', {}, where));
    return;
  }
  const key = getScalarValue(text, event);
  const offset = Math.max(0, event.valueStart);
  const first = frame?.keys.get(key);
  if (first !== undefined)
    refuse(offset, (where, locate) =>
      yamlProblem('yaml/duplicate-key', { key: excerpt(key), first: locate(first).line ?? 1 }, where),
    );
  frame?.keys.set(key, offset);
  if (key === '<<' && event.style === SCALAR_STYLE.PLAIN)
    refuse(offset, (where) => yamlProblem('yaml/merge-key', {}, where));
  if (key === '__proto__') refuse(offset, (where) => yamlProblem('yaml/forbidden-key', { key }, where));
}

/** Where the first node after an event begins. */
function offsetAfter(text: string, events: readonly Event[], event: Event): number {
  const next = events[events.indexOf(event) + 1];
  if (next?.type === EVENT_ID.SCALAR && next.valueStart >= 0) return next.valueStart;
  if (next?.type === EVENT_ID.MAPPING || next?.type === EVENT_ID.SEQUENCE) return next.start;
  return text.length;
}
