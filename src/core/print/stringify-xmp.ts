/** What a PDF says about itself, in its metadata packet as in its information dictionary. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  /** UTC, to the second: `2026-03-01T09:00:00Z`. */
  readonly date: string;
}

/** The XMP packet of a PDF: the same facts as its information dictionary, for programs that read only XML. */
export function stringifyXmp(facts: PdfFacts): string {
  const text = (name: string, value: string): string => `   <${name}>${escapeXml(value)}</${name}>`;
  const list = (name: string, kind: 'Alt' | 'Bag' | 'Seq', values: readonly string[]): string[] =>
    values.length === 0
      ? []
      : [
          `   <${name}><rdf:${kind}>`,
          ...values.map(
            (value) =>
              `    <rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escapeXml(value)}</rdf:li>`,
          ),
          `   </rdf:${kind}></${name}>`,
        ];
  const some = (value: string): string[] => (value === '' ? [] : [value]);
  return [
    // The packet's id is the same in every XMP packet there is; the mark before it tells the byte order.
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '  <rdf:Description rdf:about=""',
    '    xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    '    xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    text('dc:format', 'application/pdf'),
    ...list('dc:title', 'Alt', some(facts.title)),
    ...list('dc:creator', 'Seq', some(facts.author)),
    ...list('dc:description', 'Alt', some(facts.subject)),
    ...list('dc:subject', 'Bag', facts.keywords),
    ...list('dc:language', 'Bag', some(facts.language)),
    text('pdf:Keywords', facts.keywords.join(', ')),
    text('pdf:Producer', facts.producer),
    text('xmp:CreatorTool', facts.creator),
    text('xmp:CreateDate', facts.date),
    text('xmp:ModifyDate', facts.date),
    text('xmp:MetadataDate', facts.date),
    '  </rdf:Description>',
    ' </rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

// What XML 1.0 cannot hold even escaped.

const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unspeakable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
