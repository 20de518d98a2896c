/** Writes READMEs of the Hugging Face Hub, from the drafts of a catalogue's cards: as many as are asked for, each with a name of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeReadme } from '../../../src/core/formats/huggingface/write-readme.ts';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { loadCatalogue } from '../../../src/load-catalogue.ts';

const [, , repository = '', folder = '', wanted = ''] = process.argv;
const loaded = await loadCatalogue(await openRepository(repository), { withHistory: false, isJudged: false });
if (!loaded.ok) throw new Error(`The catalogue in ${repository} cannot be read.`);
const cards = loaded.value.cards.flatMap(({ versions }) => {
  const content = versions.at(-1)?.content.read();
  return content?.kind === 'valid' ? [content.valid.card] : [];
});
for (let index = 0; index < Number(wanted); index += 1) {
  const card = cards[index % cards.length];
  const name = `Model ${index}`;
  const written =
    card && writeReadme({ ...card, model_overview: { ...card.model_overview, model_name: name } });
  const [bytes] = written?.ok ? written.value.files.values() : [];
  if (!bytes) throw new Error(`A card of ${repository} cannot be written as a README.`);
  // Pictures and files stay with the catalogue.
  const text = new TextDecoder()
    .decode(bytes)
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\]\((?!https?:)/g, '](https://example.org/');
  writeFileSync(join(folder, `README-${index}.md`), text);
}
