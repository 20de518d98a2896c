/** A version's number: `3`, or `1.2.0-rc.1`. */
export interface VersionNumber {
  /** Without a v: `3`. */
  readonly text: string;
  /** With its v, as in tags, ledgers and addresses: `v3`. */
  readonly label: string;
  readonly kind: 'integer' | 'semantic';
  /** One number, or major, minor, patch. */
  readonly numbers: readonly bigint[];
  /** The identifiers of a pre-release; empty without one. */
  readonly prerelease: readonly string[];
}
