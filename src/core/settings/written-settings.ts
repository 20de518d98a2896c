/** Generated from schemas/settings/v1.json by scripts/generate-types.ts. */

/**
 */
export type PolicyFiles = string[];

/**
 * colophon.yaml: the settings of a catalogue. All are optional.
 */
export interface WrittenSettings {
  /**
   * The catalogue's title.
   */
  title?: string;
  /**
   * Whose catalogue it is; shown beside the title.
   */
  organisation?: string;
  /**
   * The catalogue branch. Without it, the branch that origin/HEAD names, else the one checked out.
   */
  branch?: string;
  /**
   * The folder that holds the cards, from the repository's root.
   */
  cards?: string;
  /**
   * What a version's tag begins with, before the card-id.
   */
  tag_prefix?: string;
  /**
   * What makes a version: a tag recorded in the ledger, or every revision of the card.
   */
  versions?: 'tags' | 'commits';
  /**
   * How versions are numbered: v3, or v1.2.0.
   */
  version_numbers?: 'integer' | 'semantic';
  /**
   * The language of cards that name none, as BCP 47.
   */
  language?: string;
  /**
   * The IANA time zone in which dates are shown.
   */
  time_zone?: string;
  /**
   * Where the catalogue is published; only feeds and the sitemap need it.
   */
  site?: string;
  /**
   * Where people find the repository; pages link to it.
   */
  repository?: string;
  /**
   * An OpenSSH allowed-signers file in the repository.
   */
  allowed_signers?: string;
  /**
   * A JSON Schema for additional_information.custom_details.
   */
  custom_details?:
    | {
        [k: string]: unknown;
      }
    | boolean;
  /**
   * Whether several cards may be about one model.
   */
  shared_models?: boolean;
  theme?: Theme;
  policies?: Policies;
  /**
   * Where models are deployed, and what each place demands.
   */
  environments?: {
    [k: string]: Environment;
  };
  review?: Review;
}
/**
 * How the pages look.
 */
export interface Theme {
  /**
   * The one accent colour.
   */
  accent?: string;
  /**
   * A PNG or SVG in the repository, shown beside the title.
   */
  logo?: string;
  /**
   * The paper of the PDFs.
   */
  paper?: 'A4' | 'Letter';
}
/**
 * What a card must hold to be frozen or approved, by risk rating. Each path is a JSON Schema of a card, or a policy as schemas/policies/v1.json has it, in the repository; colophon:high and its like are the shipped ones, which bind a rating that is not named here.
 */
export interface Policies {
  freeze?: ByRating;
  approve?: ByRating;
}
/**
 */
export interface ByRating {
  High?: PolicyFiles;
  Medium?: PolicyFiles;
  Low?: PolicyFiles;
  Unknown?: PolicyFiles;
}
/**
 * What a version must be to go there.
 */
export interface Environment {
  /**
   * Statuses that may go there.
   */
  statuses?: ('Draft' | 'PendingReview' | 'Approved' | 'Archived')[];
  /**
   * Risk ratings that may go there.
   */
  ratings?: ('High' | 'Medium' | 'Low' | 'Unknown')[];
  /**
   * How old, in days, the approval may be.
   */
  approval_max_age_days?: number;
  /**
   * Bounds that metrics must keep.
   */
  metrics?: {
    /**
     * The evaluation's name; any when left out.
     */
    evaluation?: string;
    /**
     * The metric's name.
     */
    metric: string;
    /**
     * The least value allowed.
     */
    min?: number;
    /**
     * The greatest value allowed.
     */
    max?: number;
  }[];
  /**
   * Principals of which one must have signed the approval.
   */
  signers?: string[];
  /**
   * For people; shown with the answer.
   */
  notes?: string;
}
/**
 * How much a change of a card weighs, beyond the rules that every catalogue has.
 */
export interface Review {
  /**
   * How much worse a metric may become without a major change, as a share of its old value.
   */
  tolerance?: number;
  /**
   * Tolerances of single metrics. The last that fits counts.
   *
   * @maxItems 1000
   */
  metrics?: {
    /**
     * The evaluation's name; any when left out.
     */
    evaluation?: string;
    /**
     * The metric's name.
     */
    metric: string;
    /**
     * How much worse it may become, as a share of its old value.
     */
    tolerance: number;
  }[];
  /**
   * Weights of fields, before all other rules. The last that fits counts.
   *
   * @maxItems 1000
   */
  weights?: {
    /**
     * A field with the sections it stands in, by dots: additional_information.custom_details.retention. It stands for all below it. The frozen files are: files.
     */
    field: string;
    /**
     * What happened to it; anything when left out.
     */
    change?: 'added' | 'removed' | 'changed' | 'renamed';
    /**
     * How much it weighs.
     */
    weight: 'major' | 'minor' | 'editorial';
  }[];
}
