/**
 * The model that a card's source seems to be about, without parsing it; undefined where it names none. Where a
 * look does not tell, the answer is no model's identifier and another for every version. So versions of which all
 * hints name one model are about one model; where hints differ, the cards have to be parsed to know.
 */
export function hintModel(source: Uint8Array | undefined, version: string): string | undefined {
  if (!source) return undefined;
  const decoded = new TextDecoder().decode(source);
  const end = decoded.indexOf('\n---');
  const text = end < 0 ? decoded : decoded.slice(0, end + '\n---'.length);
  const [, before = '', rest] = /^([^]*?)model_id([^]*)$/.exec(text) ?? [];
  // A key may be written with escapes.
  const isEscaped = text.includes('\\');
  if (rest === undefined) return isEscaped ? unsure(version) : undefined;
  const isKey = /\n +$/.test(before) && !isEscaped && !rest.includes('model_id');
  const [, plain, single, double] = (isKey && value.exec(rest)) || [];
  return plain ?? single ?? double ?? unsure(version);
}

/** A value on one line, behind which another key follows, or the end: nothing goes on with it. */
const value = /^: (?:([A-Za-z](?:[\w./:@-]*[\w/])?)|'([^'\n]+)'|"([^"\\\n]+)")\r?\n(?: *\w+:(?=[ \r\n])|---)/;

/** No identifier holds a line end. */
const unsure = (version: string): string => `\n${version}`;
