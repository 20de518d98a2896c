/*
 * These run inside the page, through the browser's own channel: the page's scripts are off.
 * They can name nothing outside themselves.
 */

/** What the page says of its content. */
export interface PageContent {
  /** Addresses of pictures that cannot be decoded. */
  readonly brokenImages: readonly string[];
  /** Addresses of other documents that the page wants to show inside itself. */
  readonly frames: readonly string[];
  /** The headings' text, in the order of the page. */
  readonly headings: readonly string[];
}

export async function readContent(): Promise<PageContent> {
  const brokenImages: string[] = [];
  for (const image of document.images) {
    try {
      await image.decode();
    } catch {
      brokenImages.push(image.currentSrc || image.src);
    }
  }
  const frames = document.querySelectorAll<HTMLIFrameElement | HTMLEmbedElement>('iframe, frame, embed');
  const objects = document.querySelectorAll('object');
  const headings = document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6');
  return {
    brokenImages,
    frames: [...[...frames].map(({ src }) => src), ...[...objects].map(({ data }) => data)],
    headings: [...headings].map((heading) => heading.innerText),
  };
}

/** How the fonts stand once they have come to rest. */
export interface PageFonts {
  /** Fonts that are wanted and not there: `IBM Plex Sans 600 normal`. */
  readonly broken: readonly string[];
  readonly loaded: number;
}

export async function readFonts(): Promise<PageFonts> {
  await document.fonts.ready;
  const fonts = [...document.fonts];
  return {
    broken: fonts
      .filter(({ status }) => status === 'error' || status === 'loading')
      .map(({ family, weight, style }) => `${family} ${weight} ${style}`),
    loaded: fonts.filter(({ status }) => status === 'loaded').length,
  };
}
