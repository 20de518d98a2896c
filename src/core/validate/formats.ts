/** The formats of our schemas: name → whether a text has it. All are linear in the length of the text. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'time-zone': isTimeZone,
  'web-address': isWebAddress,
  'repository-path': isRepositoryPath,
};

/** A day that the calendar has, as YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A name that the time zone data knows: Asia/Tokyo, UTC. Offsets are no names. */
function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  // To ask for a format takes ten times as long, but knows every name.
  if (Intl.supportedValuesOf('timeZone').includes(text)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** An absolute http or https address, without a name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** A path of a file in the repository, from its root, with `/`: it cannot leave it, nor enter `.git`. */
export function isRepositoryPath(text: string): boolean {
  if (text.includes('\\') || text.includes('\0')) return false;
  return text
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !/^\.git$/i.test(name));
}
