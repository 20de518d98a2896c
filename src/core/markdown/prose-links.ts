/** The link to a file of the card's folder, by its path; undefined where the version has no such file. */
export type LinkFile = (path: string) => string | undefined;

export interface LinkAttributes {
  readonly href?: string;
  readonly rel?: string;
  readonly title?: string;
}

export type Picture =
  | { readonly kind: 'picture'; readonly src: string }
  | { readonly kind: 'words'; readonly text: string; readonly link: LinkAttributes | undefined };

/** Where a written link may lead: out, or to a file of the version. One that leads nowhere has no attributes. */
export function makeLink(
  { href = '', title }: { href?: string; title?: string },
  linkFile: LinkFile,
): LinkAttributes {
  const target = remote.test(href) ? href : findFile(href, linkFile);
  if (target === undefined) return {};
  const rel = remote.test(href) ? { rel: 'noopener noreferrer nofollow' } : {};
  return { href: target, ...rel, ...(title !== undefined && { title }) };
}

/** What stands for a written picture: a file of the version, a link to what is elsewhere, or the words alone. */
export function findPicture(
  { src = '', alt = '' }: { src?: string; alt?: string },
  linkFile: LinkFile,
  isInLink: boolean,
): Picture {
  const file = remote.test(src) ? undefined : findFile(src, linkFile);
  if (file !== undefined) return { kind: 'picture', src: file };
  const isLink = /^https?:/i.test(src) && !isInLink;
  return {
    kind: 'words',
    text: alt === '' ? src.slice(0, 200) : alt,
    link: isLink ? makeLink({ href: src }, linkFile) : undefined,
  };
}

const remote = /^(https?|mailto):/i;

/** A page's way to a file of its own site, percent-encoded: it cannot have a scheme, nor a host. */
const own = /^(?!\/\/)[\w\-.~%!'()*/]+$/;

function findFile(address: string, linkFile: LinkFile): string | undefined {
  const link = linkFile(filePath(address));
  return link !== undefined && own.test(link) ? link : undefined;
}

/** The path in the card's folder that a relative address means. */
function filePath(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/^(\.\/)+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
