/** Generated from schemas/policies/v1.json by scripts/generate-types.ts. */

/**
 * A policy file: what a card must hold, and how it must be approved. Written as JSON or YAML. A file that has neither card nor approval is a plain JSON Schema of a card.
 */
export interface PolicyFile {
  /**
   * What describes this file, for editors.
   */
  $schema?: string;
  /**
   * What the policy is called.
   */
  title?: string;
  /**
   * Why it asks what it asks. For people.
   */
  description?: string;
  /**
   * A JSON Schema (2020-12) of the whole card, the prose of its body in its fields. It refers only to its own $defs, and its patterns use no look-around, back references or word boundaries.
   */
  card?:
    | {
        [k: string]: unknown;
      }
    | boolean;
  approval?: Approval;
}
/**
 * How a version is approved. Asked only where a policy is named under approve.
 */
export interface Approval {
  /**
   * Whether each approving entry must be signed.
   */
  signed?: boolean;
  /**
   * Principals of the allowed signers, of which one must have signed each approving entry.
   *
   * @minItems 1
   * @maxItems 1000
   */
  signers?: string[];
  /**
   * How many people must approve. The first makes the version Approved, each further one renews it; status warns and gate refuses until there are enough.
   */
  minimum?: number;
  /**
   * Who may not approve: the authors of the version's revisions, or who froze it. People are told apart by their addresses.
   */
  not_by?: ('author' | 'freezer')[];
}
