/** One PDF to make from one page. Addresses are from the site's root, without a leading slash. */
export interface PrintJob {
  /** For people: `loan-approval v2`. */
  readonly name: string;
  readonly cardId: string;
  /** `v2`, or `draft`. */
  readonly label: string;
  /** The page that is printed: `cards/loan-approval/v2/index.html`. */
  readonly page: string;
  /** Where the PDF goes: `cards/loan-approval/v2/loan-approval-v2.pdf`. */
  readonly pdf: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly paper: 'A4' | 'Letter';
  /** The PDF's date of creation, UTC: when the version was frozen; for a draft when its revision was written. */
  readonly date: string;
  /** Files of the site that the PDF carries inside: the card's source and its JSON. */
  readonly attachments: readonly Attachment[];
  /** The address of the published site. With it, the PDF's links into the site lead there; without, they are relative. */
  readonly site?: string | undefined;
}

export interface Attachment {
  /** The file's address in the site. */
  readonly address: string;
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
}
