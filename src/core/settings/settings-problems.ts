import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can be wrong with the settings beyond their schema. */
export const settingsProblems = {
  'settings/not-utf8': defineProblem({
    severity: 'error',
    title: 'Settings not in UTF-8',
    message: () => 'The settings are not UTF-8 from here on.',
    hint: () => 'Save the file in UTF-8.',
  }),
  'settings/shape': defineProblem({
    severity: 'error',
    title: 'Settings without names',
    message: () => 'The settings are not names with values.',
    hint: () => 'Write each setting as name: value.',
  }),
  'settings/custom-details': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'Schema of custom details that cannot be used',
    message: ({ reason }) => `The schema in custom_details ${reason}.`,
    hint: () =>
      'Write a JSON Schema (2020-12) of its own: references only to its $defs, patterns without look-around, back references and word boundaries.',
  }),
  'settings/semantic-commits': defineProblem({
    severity: 'error',
    title: 'Semantic numbers where every revision is a version',
    message: () =>
      'version_numbers: semantic does not go with versions: commits, where revisions are counted: v1, v2, v3.',
    hint: () => 'Take version_numbers out, or set versions: tags.',
  }),
  'settings/unknown-field': defineProblem<{ field: string; nearest: string | null }>({
    severity: 'error',
    title: 'Weight of a field that no card has',
    message: ({ field }) => `No card has a field “${field}”.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Write the field with the sections it stands in: intended_uses.limitations.'
        : `Write ${nearest}.`,
  }),
};

export const settingsProblem = makeProblems(settingsProblems);
