import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { openProgress } from '../../src/cli/progress.ts';

/** Progress whose time only moves when it is told, and what was written. */
function open({ isTTY = false, columns = 80, environment = {} }) {
  const written: string[] = [];
  let time = 500;
  const stderr = { write: (text: string) => written.push(text), isTTY, columns };
  const context: Context = { folder: '/', environment, stdout: stderr, stderr };
  const progress = openProgress(context, () => time);
  return {
    written,
    show: (after: number, ...told: Parameters<typeof progress.show>) => {
      time += after;
      progress.show(...told);
    },
    end: progress.end,
  };
}

const clear = '\r\u001b[2K';

describe('progress on a terminal', () => {
  it('is one line with count, rate and time left, which goes at the end', () => {
    const { written, show, end } = open({ isTTY: true });
    show(0, 'Reading the catalogue');
    show(700, 'Printing', 0, 300);
    show(900, 'Printing', 9, 300);
    show(1100, 'Printing', 20, 300);
    show(18_000, 'Printing', 290, 300);
    show(2000, 'Printing', 300, 300);
    end();
    expect(written).toEqual([
      `${clear}Reading the catalogue`,
      `${clear}Printing: 0 of 300`,
      `${clear}Printing: 9 of 300`,
      `${clear}Printing: 20 of 300, 10 a second, 28 s left`,
      `${clear}Printing: 290 of 300, 15 a second, 1 s left`,
      `${clear}Printing: 300 of 300, 14 a second`,
      clear,
    ]);
  });

  it('measures speed from the first that was done', () => {
    const { written, show } = open({ isTTY: true });
    show(0, 'Reading');
    show(1000, 'Printing', 0, 110);
    show(60_000, 'Printing', 1, 110);
    expect(written.at(-1)).toBe(`${clear}Printing: 1 of 110`);
    show(2000, 'Printing', 6, 110);
    expect(written.at(-1)).toBe(`${clear}Printing: 6 of 110, 2.5 a second, 42 s left`);
  });

  it.each([
    [59, '59 s'],
    [60, '1 min'],
    [61, '2 min'],
    [3541, '1 h 0 min'],
    [9000, '2 h 30 min'],
  ])('says %i seconds as %s', (seconds, words) => {
    const { written, show } = open({ isTTY: true });
    show(0, 'Printing', 1, seconds + 2);
    show(1000, 'Printing', 2, seconds + 2);
    expect(written.at(-1)).toContain(`, 1.0 a second, ${words} left`);
  });

  it('is not rewritten more often than it can be read, but always when a stage is whole', () => {
    const { written, show } = open({ isTTY: true });
    for (let done = 0; done <= 1000; done += 1) show(1, 'Rendering pages', done, 1000);
    expect(written.length).toBeLessThan(15);
    expect(written.at(-1)).toContain('1000 of 1000');
    show(1, 'Printing', 0, 10);
    expect(written.at(-1)).toBe(`${clear}Printing: 0 of 10`);
  });

  it('stays on one line of a narrow terminal', () => {
    const { written, show } = open({ isTTY: true, columns: 20 });
    show(0, 'Taking what is kept from the last run');
    expect(written).toEqual([`${clear}Taking what is kept`]);
  });

  it('is written in full on a terminal that does not say how wide it is', () => {
    const { written, show } = open({ isTTY: true, columns: 0 });
    show(0, 'Taking what is kept');
    expect(written).toEqual([`${clear}Taking what is kept`]);
  });
});

describe('progress elsewhere', () => {
  const tell = ({ show, end }: ReturnType<typeof open>): void => {
    show(0, 'Reading the catalogue');
    for (let done = 0; done <= 300; done += 1) show(50, 'Printing', done, 300);
    show(0, 'Writing the files');
    end();
  };

  it('is a line for each stage in CI', () => {
    const progress = open({ environment: { CI: 'true' } });
    tell(progress);
    expect(progress.written).toEqual(['Reading the catalogue\n', 'Printing: 300\n', 'Writing the files\n']);
  });

  it('is nothing in a pipe', () => {
    const progress = open({});
    tell(progress);
    expect(progress.written).toEqual([]);
  });
});
