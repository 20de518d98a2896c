import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { formatPointer, parentPointer } from '../text/pointer.ts';

/** Offsets of a node and its key, and the indentation of the lines of a literal block. */
interface NodePlace {
  readonly key: number;
  readonly value: number;
  readonly indent?: number;
}

export interface NodePlaces {
  /** The node at a JSON Pointer, or the nearest above it. */
  find(pointer: string): NodePlace;
}

interface Frame {
  readonly pointer: string;
  readonly kind: 'document' | 'sequence' | 'mapping';
  index: number;
  key: { name: string; offset: number } | undefined;
}

/** Maps every node of the one document of a text to its offsets. */
export function locateNodes(text: string, events: readonly Event[]): NodePlaces {
  const places = new Map<string, NodePlace>();
  const frames: Frame[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) frames.pop();
    else if (event.type === EVENT_ID.DOCUMENT)
      frames.push({ pointer: '', kind: 'document', index: 0, key: undefined });
    else if (event.type !== EVENT_ID.ALIAS) visitNode(text, event, frames, places);
  }
  return {
    find(pointer) {
      for (let nearest = pointer; nearest !== ''; nearest = parentPointer(nearest)) {
        const place = places.get(nearest);
        if (place) return place;
      }
      return places.get('') ?? { key: 0, value: 0 };
    },
  };
}

function visitNode(
  text: string,
  event: Exclude<Event, { type: 1 | 5 | 6 }>,
  frames: Frame[],
  places: Map<string, NodePlace>,
): void {
  const frame = frames.at(-1);
  if (!frame) return;
  const start = event.type === EVENT_ID.SCALAR ? scalarStart(event) : event.start;
  if (frame.kind === 'mapping' && !frame.key) {
    const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
    frame.key = { name, offset: Math.max(0, start) };
    return;
  }
  const pointer = frame.pointer + pointerStep(frame);
  const value = start < 0 ? (frame.key?.offset ?? places.get(frame.pointer)?.value ?? 0) : start;
  const indent = event.type === EVENT_ID.SCALAR ? literalIndent(event) : undefined;
  places.set(pointer, { key: frame.key?.offset ?? value, value, ...(indent !== undefined && { indent }) });
  frame.index += 1;
  frame.key = undefined;
  if (event.type === EVENT_ID.MAPPING) frames.push({ pointer, kind: 'mapping', index: 0, key: undefined });
  if (event.type === EVENT_ID.SEQUENCE) frames.push({ pointer, kind: 'sequence', index: 0, key: undefined });
}

function pointerStep(frame: Frame): string {
  if (frame.kind === 'document') return '';
  return formatPointer([frame.kind === 'mapping' ? (frame.key?.name ?? '') : frame.index]);
}

/** Where a scalar begins, with its quote; below 0 where it is empty. */
function scalarStart({ valueStart, style }: ScalarEvent): number {
  if (valueStart <= 0) return valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  return valueStart;
}

/** In a literal block, and in no other scalar, a line of the value is a line of the file. */
const literalIndent = ({ style, indent }: ScalarEvent): number | undefined =>
  style === SCALAR_STYLE.LITERAL_BLOCK ? indent : undefined;
