import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { contentFields, pascalCase } from './content-fields.ts';

/** Where the content of a card stands in a file, which may be an answer of the service or a template's resource. */
export interface FoundContent {
  /** The file's value; content that was a text is parsed in its place. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Pointer to the content. */
  readonly at: string;
  /** Pointer to the card's name; undefined where the file is content alone. */
  readonly nameAt: string | undefined;
}

const contentKeys = ['Content', 'content', 'ModelCardContent', 'model_card_content'] as const;
const nameKeys = ['ModelCardName', 'model_card_name'] as const;
/** What content stands in: a resource of CloudFormation, a model package of the registry, a request as it is sent. */
const wrappers = ['Properties', 'ModelCard', 'model_card'] as const;

/** Finds the content in a file of JSON; undefined where there is none, or nothing in it. */
export function findContent(value: unknown): FoundContent | undefined {
  if (!isRecord(value)) return undefined;
  if (isContent(value)) return { source: value, at: '', nameAt: undefined };
  for (const wrapper of wrappers) {
    const found = isRecord(value[wrapper]) ? findInside(value[wrapper]) : undefined;
    if (found)
      return {
        source: { ...value, [wrapper]: found.source },
        at: formatPointer([wrapper]) + found.at,
        nameAt: found.nameAt === undefined ? findName(value) : formatPointer([wrapper]) + found.nameAt,
      };
  }
  return findInside(value);
}

function findInside(envelope: Record<string, unknown>): FoundContent | undefined {
  for (const key of contentKeys) {
    const written = Object.hasOwn(envelope, key) ? envelope[key] : undefined;
    const content = typeof written === 'string' ? parseContent(written) : written;
    if (isRecord(content) && isContent(content))
      return {
        source: { ...envelope, [key]: content },
        at: formatPointer([key]),
        nameAt: findName(envelope),
      };
  }
  return undefined;
}

function findName(envelope: Record<string, unknown>): string | undefined {
  const key = nameKeys.find((name) => typeof envelope[name] === 'string');
  return key === undefined ? undefined : formatPointer([key]);
}

function parseContent(text: string): unknown {
  const parsed = parseForeignJson(new TextEncoder().encode(text), '');
  return parsed.ok ? parsed.value : undefined;
}

/** Whether there is a section with something in it. */
const isContent = (value: Record<string, unknown>): boolean =>
  Object.keys(contentFields).some((section) =>
    [section, pascalCase(section)].some((key) => {
      const held = Object.hasOwn(value, key) ? value[key] : undefined;
      return (isRecord(held) || Array.isArray(held)) && Object.keys(held).length > 0;
    }),
  );
