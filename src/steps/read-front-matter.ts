import { parseFrontMatter } from '../core/card/front-matter.ts';
import { sourceText } from '../core/card/source-text.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import { readFileAt } from '../io/git/read-head.ts';

/** The front matter of the card in a folder below a tree; empty where there is none that can be read. */
export async function readFrontMatter(
  objects: ObjectReader,
  tree: string,
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const file = `${folder}/card.md`;
  const source = await readFileAt(objects, tree, file);
  if (!source) return {};
  const parsed = parseFrontMatter(sourceText({ source }), file);
  return parsed.ok ? parsed.value.yaml.value : {};
}
