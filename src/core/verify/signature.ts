/** What came of checking a signature. */
export type SignatureOutcome =
  | { readonly kind: 'signed'; readonly by: string }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'bad' }
  /** Good, but by a key that is not allowed. */
  | { readonly kind: 'foreign'; readonly key: string | undefined }
  /** Why it cannot be checked here. */
  | { readonly kind: 'unchecked'; readonly reason: string };

/** A signature, what it covers and when it was made. */
export interface Signed {
  readonly format: 'ssh' | 'gpg' | 'x509';
  readonly payload: Uint8Array;
  readonly signature: string;
  /** SSH: what the signature is meant for. */
  readonly namespace: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** SSH: the address whose signature it is to be. Others that the key is allowed for are found without it. */
  readonly claimed?: string;
}

/** A tag or a ledger entry, and what came of its signature. */
export interface SignatureReport {
  readonly card: string;
  /** With its v; null for an entry that is about no version. */
  readonly version: string | null;
  readonly what: 'tag' | 'entry';
  /** `the tag loan-approval/v1`, `the status Approved of v1`. */
  readonly name: string;
  /** In the ledger. */
  readonly line: number | null;
  readonly outcome: SignatureOutcome;
}

/** `signed by aiko@example.org`. */
export function describeSignature(outcome: SignatureOutcome): string {
  if (outcome.kind === 'signed') return `signed by ${outcome.by}`;
  if (outcome.kind === 'foreign') return 'signed by a key that is not allowed';
  if (outcome.kind === 'bad') return 'bad signature';
  return outcome.kind === 'unsigned' ? 'unsigned' : 'signature not checked';
}
