/** What expressions may name: `github.event.number`, `runner.temp`. */
export type Values = Readonly<Record<string, unknown>>;

function lookUp(values: Values, path: string): unknown {
  let value: unknown = values;
  for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
  return value ?? '';
}

/** The value of an expression of names, strings, `==`, `!=`, `&&`, `||`, `!` and `cancelled()`. */
export function evaluate(expression: string, values: Values): unknown {
  const inner = expression.replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const code = inner.replaceAll(/'[^']*'|[a-z_][\w-]*(?:\.[\w-]+)*(?:\(\))?/gi, (word) => {
    if (word.startsWith("'")) return JSON.stringify(word.slice(1, -1));
    if (word === 'cancelled()') return 'false';
    return `(${JSON.stringify(lookUp(values, word))})`;
  });
  return new Function(`return (${code});`)() as unknown;
}

/** A text with its expressions filled in. */
export const fillIn = (text: string, values: Values): string =>
  text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => String(evaluate(expression, values)));
