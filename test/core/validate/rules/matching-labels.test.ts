import { makeMetrics, testRule } from '../../../helpers/check-rule.ts';

testRule(
  'matching-labels',
  [
    { front: makeMetrics('{name: a, type: bar_chart, value: [1, 2], x_axis_name: [x, y]}') },
    { front: makeMetrics('{name: a, type: bar_chart, value: [1, 2]}') },
    {
      front: makeMetrics(
        '{name: a, type: matrix, value: [[1, 2, 3]], x_axis_name: [x, y, z], y_axis_name: [w]}',
      ),
    },
    { front: makeMetrics('{name: a, type: number, value: 1, x_axis_name: x}') },
  ],
  [
    {
      front: makeMetrics('{name: a, type: bar_chart, value: [1, 2], x_axis_name: [x]}'),
      reports: ['9:55 The number of labels is 1, that of bars 2.'],
    },
    {
      front: makeMetrics('{name: a, type: matrix, value: [[1, 2]], x_axis_name: [x], y_axis_name: [y, z]}'),
      reports: [
        '9:54 The number of labels is 1, that of columns 2.',
        '9:72 The number of labels is 2, that of rows 1.',
      ],
    },
  ],
);
