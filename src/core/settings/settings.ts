import type { Environment, Policies, Review as ReviewSettings, WrittenSettings } from './written-settings.ts';

/** The settings as code uses them: every one with its value. A person writes {@link WrittenSettings}. */
export interface Settings {
  readonly title: string;
  readonly organisation: string | undefined;
  readonly branch: string | undefined;
  /** Folder of the cards from the repository's root, without a slash at its end. */
  readonly cards: string;
  readonly tagPrefix: string;
  readonly versions: 'tags' | 'commits';
  readonly versionNumbers: 'integer' | 'semantic';
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly site: string | undefined;
  readonly repository: string | undefined;
  readonly allowedSigners: string | undefined;
  readonly customDetails: WrittenSettings['custom_details'];
  /** Whether several cards may be about one model. */
  readonly sharedModels: boolean;
  readonly theme: {
    readonly accent: string | undefined;
    readonly logo: string | undefined;
    readonly paper: 'A4' | 'Letter';
  };
  readonly policies: Policies;
  readonly environments: Readonly<Record<string, Environment>>;
  readonly review: {
    /** A share of a metric's old value. */
    readonly tolerance: number;
    readonly metrics: NonNullable<ReviewSettings['metrics']>;
    readonly weights: NonNullable<ReviewSettings['weights']>;
  };
}
