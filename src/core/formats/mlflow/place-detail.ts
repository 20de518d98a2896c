import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { toCardProse } from '../card-prose.ts';
import { isEmpty, type Reading } from '../reading.ts';
import type { GroupReading } from './group-reading.ts';

const details = '/additional_information/custom_details';
const mostDetails = 1000;

/** Puts a value that has no field of its own among the custom details, under its name. False where it is empty. */
export function placeDetail(group: GroupReading, reading: Reading, from: string, name: string): boolean {
  const value = reading.at(from);
  if (isEmpty(value)) return false;
  const section = group.card['additional_information'];
  const held = isRecord(section) ? section['custom_details'] : undefined;
  if (isRecord(held) && Object.keys(held).length >= mostDetails) return false;
  if (isRecord(held) && Object.hasOwn(held, name) && held[name] === value) {
    reading.lose(from, 'repeated');
    return true;
  }
  const isNamed = name.trim() !== '';
  const to =
    details + formatPointer([group.name(isNamed ? name.replaceAll(/\s+/g, ' ').trim() : 'detail', 'detail')]);
  return reading.take(from, to, (one) => convert(one));
}

function convert(value: unknown): unknown {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value === 'string') return toCardProse(value);
  const texts = Array.isArray(value) && value.every((one) => typeof one === 'string' && !isEmpty(one));
  return texts ? value : toCardProse(`\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``);
}
