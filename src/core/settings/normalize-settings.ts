import type { Settings } from './settings.ts';
import type { WrittenSettings } from './written-settings.ts';

/** The settings with every default in its place. The defaults are those that the schema states. */
export function normalizeSettings(written: WrittenSettings): Settings {
  return {
    title: written.title ?? 'Model cards',
    organisation: written.organisation,
    branch: written.branch,
    cards: written.cards ?? 'cards',
    tagPrefix: written.tag_prefix ?? '',
    versions: written.versions ?? 'tags',
    versionNumbers: written.version_numbers ?? 'integer',
    language: written.language ?? 'en',
    timeZone: written.time_zone ?? 'UTC',
    site: written.site,
    repository: written.repository,
    allowedSigners: written.allowed_signers,
    customDetails: written.custom_details,
    sharedModels: written.shared_models ?? false,
    theme: {
      accent: written.theme?.accent,
      logo: written.theme?.logo,
      paper: written.theme?.paper ?? 'A4',
    },
    policies: written.policies ?? {},
    environments: written.environments ?? {},
    review: {
      tolerance: written.review?.tolerance ?? 0.01,
      metrics: written.review?.metrics ?? [],
      weights: written.review?.weights ?? [],
    },
  };
}
