import { findContent } from '../formats/sagemaker/find-content.ts';
import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { isRecord } from '../text/is-record.ts';
import { valueAt } from '../text/pointer.ts';

/** What the service gets of a file that was exported for it. */
export interface SagemakerContent {
  /** JSON, as the service takes it. */
  readonly text: string;
  /** The card's name there, where the file says it. */
  readonly name: string | undefined;
  /** Whether its keys are spelled as the service spells them, not as CloudFormation does. */
  readonly isSnake: boolean;
}

/** The content in an exported file: the text of an answer of the service stays as it is. */
export function findSagemakerContent(bytes: Uint8Array): SagemakerContent | undefined {
  const parsed = parseForeignJson(bytes, '');
  if (!parsed.ok || !isRecord(parsed.value)) return undefined;
  const found = findContent(parsed.value);
  const name = found?.nameAt === undefined ? undefined : valueAt(found.source, found.nameAt);
  const held = found ? valueAt(parsed.value, found.at) : parsed.value;
  const content = found ? valueAt(found.source, found.at) : parsed.value;
  return {
    text: typeof held === 'string' ? held : JSON.stringify(held),
    name: typeof name === 'string' ? name : undefined,
    isSnake: isRecord(content) && Object.keys(content).every((key) => !/^[A-Z]/.test(key)),
  };
}
