import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

export interface FoundLink {
  readonly page: string;
  readonly written: string;
  /** `inside`: of the site. The others lead out of it, by a link that is followed, or by something that is loaded. */
  readonly kind: 'inside' | 'outside-link' | 'outside-load';
  /** The file of the site that is meant; undefined where the address is not relative or names no file. */
  readonly target: string | undefined;
}

/** Every address in a page: of links, scripts, styles, pictures. */
export function findLinks(page: string, html: string): FoundLink[] {
  const links: FoundLink[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ['href', 'src', 'data-index', 'poster', 'srcset', 'action']) {
        const written = attributes[attribute];
        if (written !== undefined && !written.startsWith('#')) links.push(describe(page, name, written));
      }
      const refresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
      if (refresh) links.push(describe(page, 'a', attributes['content']?.split('url=')[1] ?? ''));
    },
  });
  parser.end(html);
  return links;
}

function describe(page: string, element: string, written: string): FoundLink {
  const isAbsolute = /^([a-z][a-z0-9+.-]*:|\/)/i.test(written);
  if (isAbsolute) {
    const isFollowed = element === 'a' && /^(https?|mailto):/i.test(written);
    return { page, written, kind: isFollowed ? 'outside-link' : 'outside-load', target: undefined };
  }
  const path = decodeURIComponent(written.split(/[?#]/)[0] ?? '');
  return { page, written, kind: 'inside', target: posix.join(posix.dirname(page), path) };
}
