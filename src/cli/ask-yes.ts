import type { Context } from './context.ts';

/** Whether somebody can be asked: both the question and the answer need a terminal. */
export const canAsk = ({ stdin = process.stdin, stderr }: Context): boolean =>
  stdin.isTTY === true && stderr.isTTY === true;

/** Asks, and reads a line: only `y` and `yes` are yes, and the end of the input is no. */
export async function askYes({ stdin = process.stdin, stderr }: Context, question: string): Promise<boolean> {
  stderr.write(`${question} [y/N] `);
  let answer = '';
  for await (const chunk of stdin) {
    answer += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    if (answer.includes('\n') || answer.length > 100) break;
  }
  if (!answer.includes('\n')) stderr.write('\n');
  return /^\s*y(es)?\s*$/i.test(answer.split('\n')[0] ?? '');
}
