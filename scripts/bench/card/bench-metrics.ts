import { makeRandom } from '../random.ts';

/** The evaluations of a card as lines of YAML, with every kind of metric in the first one. */
export function makeEvaluations(card: string, version: number, count: number): string {
  const names = evaluationNames.slice(0, count);
  return `evaluation_details:\n${names.map((name, place) => makeEvaluation(card, version, name, place)).join('')}`;
}

export const evaluationNames = ['Holdout', 'Out of time', 'Shadow run'] as const;

function makeEvaluation(card: string, version: number, name: string, place: number): string {
  const random = makeRandom(`${card} ${version} ${name}`);
  const share = (low: number, high: number) => (random.between(low * 1000, high * 1000) / 1000).toFixed(3);
  const auc = Number(share(0.72, 0.92));
  const numbers = ['Precision', 'Recall', 'Brier score', 'Lift in the first decile'].slice(0, 2 + place);
  const lines = [
    `  - name: ${name}`,
    `    evaluated_on: 2026-0${random.between(1, 9)}-${random.between(10, 28)}`,
    `    datasets: [s3://models/${card}/${version}/${place}/]`,
    `    metadata:`,
    `      Interval: Bootstrap, ${random.between(2, 9)}00 resamples`,
    `    metric_groups:`,
    `      - name: Discrimination`,
    `        metric_data:`,
    `          - name: AUC`,
    `            type: number`,
    `            value: ${auc}`,
    `            higher_is_better: true`,
    `            threshold: 0.7`,
    `            confidence_interval: { lower: ${(auc - 0.012).toFixed(3)}, upper: ${(auc + 0.011).toFixed(3)}, level: 0.95 }`,
    ...numbers.map(
      (metric) =>
        `          - { name: ${metric}, type: number, value: ${share(0.1, 0.9)}, slice: All cases }`,
    ),
    ...(place === 0 ? makeEveryKind() : []),
  ];
  return `${lines.join('\n')}\n`;

  function makeEveryKind(): string[] {
    const points = random.between(10, 24);
    const curve = Array.from({ length: points + 1 }, (_, step) => {
      const x = step / points;
      return `[${x.toFixed(3)}, ${(x ** (0.2 + (1 - auc))).toFixed(3)}]`;
    });
    const bars = Array.from({ length: 8 }, () => random.between(10, 400) / 10);
    return [
      `          - name: ROC curve`,
      `            type: linear_graph`,
      `            x_axis_name: False positive rate`,
      `            y_axis_name: True positive rate`,
      `            value: [${curve.join(', ')}]`,
      `      - name: At the cut-off`,
      `        metric_data:`,
      `          - name: Confusion matrix`,
      `            type: matrix`,
      `            unit: cases`,
      `            x_axis_name: [Passed, Flagged]`,
      `            y_axis_name: [Sound, Faulty]`,
      `            value: [[${random.between(8000, 19_000)}, ${random.between(90, 900)}], [${random.between(80, 700)}, ${random.between(900, 2900)}]]`,
      `          - name: Cases by decile`,
      `            type: bar_chart`,
      `            unit: '%'`,
      `            x_axis_name: [one, two, three, four, five, six, seven, eight]`,
      `            y_axis_name: Share of cases`,
      `            value: [${bars.join(', ')}]`,
      `          - { name: Verdict, type: string, value: ${random.pick(['Within bounds', 'Accepted with a note'])} }`,
      `          - { name: Monotone in tenure, type: boolean, value: ${random.next() < 0.9} }`,
    ];
  }
}
