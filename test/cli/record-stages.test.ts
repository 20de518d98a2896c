import { describe, expect, it } from 'vitest';
import { recordStages } from '../../src/cli/record-stages.ts';

describe('recordStages', () => {
  it('gives each stage the time until the next, and its last count', () => {
    let time = 1000;
    const recorder = recordStages(() => time);
    time += 5;
    recorder.onStage('Reading');
    time += 20.26;
    recorder.onStage('Printing', 0, 3);
    time += 30;
    recorder.onStage('Printing', 3, 3);
    recorder.onStage('Printing');
    time += 1;
    recorder.onStage('Reading');
    time += 2;
    expect(recorder.end()).toEqual({
      format: 1,
      ms: 58.3,
      stages: [
        { name: 'Reading', ms: 20.3, count: null },
        { name: 'Printing', ms: 31, count: 3 },
        { name: 'Reading', ms: 2, count: null },
      ],
    });
  });

  it('has no stages where none was told', () => {
    expect(recordStages(() => 7).end()).toEqual({ format: 1, ms: 0, stages: [] });
  });
});
