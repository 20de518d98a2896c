import { describe, expect, test } from 'vitest';
import { fieldHeading, fieldLabel } from '../../../src/core/card/field-names.ts';
import { knownHeadings } from '../../../src/core/card/headings.ts';

describe('fieldLabel', () => {
  test.each([
    [['intended_uses', 'risk_rating'], 'Risk rating', 'リスク評価'],
    [['evaluation_details', '0', 'metric_groups', '1', 'metric_data', '2', 'value'], 'Value', '値'],
    [['evaluation_details', '*', 'name'], 'Evaluation', '評価'],
    [['model_overview', 'source_repository'], 'Source repository', 'ソースリポジトリ'],
    [['tags', '3'], 'Tags', 'タグ'],
    [['additional_information', 'custom_details', 'Retention'], 'Retention', 'Retention'],
    [['additional_information', 'custom_details', '2024'], '2024', '2024'],
    [['$defs', 'matrixMetric', 'properties', 'x_axis_name'], 'Column labels', '列のラベル'],
    [['constructor'], 'constructor', 'constructor'],
    [[], 'Card', 'カード'],
  ])('names %j', (path, english, japanese) => {
    expect(fieldLabel(path, 'en')).toBe(english);
    expect(fieldLabel(path, 'ja')).toBe(japanese);
  });
});

test('headings come from the schema, in both languages, each once', () => {
  expect(fieldHeading(['evaluation_details', '*', 'evaluation_observation'])).toEqual({
    level: 2,
    en: 'Evaluation: {name}',
    ja: '評価：{name}',
  });
  const texts = knownHeadings.flatMap(({ en, ja, level }) => (level === 2 ? [en, ja] : []));
  expect(texts.length).toBeGreaterThan(30);
  expect(new Set(texts).size).toBe(texts.length);
});
