import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limitAnswer } from '../../../src/io/live/limit-answer.ts';

const limits = { bytes: 10, wait: 200 };

async function* drip(count: number, pause: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent += 1) {
    await sleep(pause);
    yield Uint8Array.of(48 + (sent % 10));
  }
}

test('an answer within the limits is read whole', async () => {
  const answer = await limitAnswer(drip(10, 0), 'DescribeModelCard', limits);
  expect(new TextDecoder().decode(answer)).toBe('0123456789');
});

test('an answer over the limit is given up, and its sender let go', async () => {
  const body = drip(1000, 0);
  await expect(limitAnswer(body, 'DescribeModelCard', limits)).rejects.toMatchObject({
    problem: { code: 'sagemaker/answer-too-large' },
  });
  expect(await body.next()).toEqual({ done: true, value: undefined });
});

test('an answer that comes by drips is given up in time', async () => {
  const body = drip(10, 3000);
  await expect(limitAnswer(body, 'DescribeModelCard', limits)).rejects.toMatchObject({
    problem: { code: 'sagemaker/unreachable' },
  });
  expect(await body.next()).toEqual({ done: true, value: undefined });
});
