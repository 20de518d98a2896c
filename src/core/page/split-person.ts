export interface Person {
  readonly name: string;
  readonly address: string | undefined;
}

/** `Aiko Tanaka <aiko@example.org>` in its two parts. What has another form is all name. */
export function splitPerson(person: string): Person {
  const open = person.lastIndexOf(' <');
  if (open <= 0 || !person.endsWith('>')) return { name: person, address: undefined };
  return { name: person.slice(0, open).trim(), address: person.slice(open + 2, -1) };
}
