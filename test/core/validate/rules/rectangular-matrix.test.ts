import { makeMetrics, testRule } from '../../../helpers/check-rule.ts';

testRule(
  'rectangular-matrix',
  [
    {
      front: makeMetrics(
        '{name: a, type: matrix, value: [[1, 2], [3, 4]]}',
        '{name: b, type: linear_graph, value: [[1, 2], [3]]}',
      ),
    },
  ],
  [
    {
      front: makeMetrics('{name: a, type: matrix, value: [[1, 2], [3], [4, 5, 6]]}'),
      reports: [
        '9:53 The length of row 2 of the matrix is 1, that of the first row 2.',
        '9:58 The length of row 3 of the matrix is 3, that of the first row 2.',
      ],
    },
  ],
);
