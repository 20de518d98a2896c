import { formatPointer } from '../../text/pointer.ts';
import { toCardProse } from '../card-prose.ts';
import { isEmpty, type Reading } from '../reading.ts';
import type { Part } from './find-parts.ts';
import type { GroupReading } from './group-reading.ts';
import { placeDetail } from './place-detail.ts';

/** A registered model. Its own description has the place where the version says nothing. */
export function readRegistered(group: GroupReading, part: Part): void {
  const reading = group.readingOf(part);
  readName(reading, part);
  readDescription(reading, part);
  reading.take(`${part.at}/user_id`, '/model_overview/model_owner', short);
  readMarks(group, part, 'model ');
}

/** A version in the registry. Its stage is not an approval, and becomes no status. */
export function readVersion(group: GroupReading, part: Part): void {
  const reading = group.readingOf(part);
  const { at } = part;
  readName(reading, part);
  reading.take(`${at}/version`, '/model_overview/model_version', wholeNumber);
  readDescription(reading, part);
  reading.take(`${at}/user_id`, '/model_overview/model_creator', short);
  reading.take(`${at}/source`, '/model_overview/model_artifact/0', short);
  reading.take(`${at}/run_id`, '/model_overview/run_id', short);
  reading.take(`${at}/model_id`, '/model_overview/model_id', short);
  for (const key of ['status', 'status_message', 'run_link']) reading.lose(`${at}/${key}`, 'format-only');
  // `None` is the registry's word for no stage.
  if (reading.at(`${at}/current_stage`) === 'None') reading.lose(`${at}/current_stage`, 'empty');
  else placeDetail(group, reading, `${at}/current_stage`, 'stage');
  readMarks(group, part, '');
}

function readName(reading: Reading, { at }: Part): void {
  if (!reading.take(`${at}/name`, '/model_overview/model_name', short))
    reading.lose(`${at}/name`, 'repeated');
}

function readDescription(reading: Reading, { at }: Part): void {
  reading.take(`${at}/description`, '/model_overview/model_description', (text) => toCardProse(String(text)));
}

/** Aliases and tags, in whichever of their forms. */
function readMarks(group: GroupReading, part: Part, prefix: string): void {
  const reading = group.readingOf(part);
  const aliases = `${part.at}/aliases`;
  if (!isEmpty(reading.at(aliases))) placeDetail(group, reading, aliases, `${prefix}aliases`);
  for (const { name, reading: held, from, record } of group.listEntries(part, 'tags'))
    if (placeDetail(group, held, from, `${prefix}tag ${name}`) && record !== undefined)
      held.note(`${record}/key`, `/additional_information/custom_details`);
  for (const key of timestamps) reading.lose(part.at + formatPointer([key]), 'format-only');
}

const timestamps = [
  'creation_timestamp',
  'last_updated_timestamp',
  '_creation_timestamp',
  '_last_updated_timestamp',
];

/** A text of the length that a short field takes; undefined for a longer one, which has no place there. */
export function short(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' || [...text].length > 1024 ? undefined : text;
}

function wholeNumber(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isFinite(number) && number >= 1 ? number : undefined;
}
