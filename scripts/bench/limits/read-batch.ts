/** The contents of the objects that `git cat-file --batch` answers with, in their order. */
export async function* readBatch(answers: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of answers) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const head = pending.indexOf(0x0a);
      if (head < 0) break;
      const [, , size = '0'] = pending.toString('latin1', 0, head).split(' ');
      const end = head + 1 + Number(size);
      if (pending.length <= end) break;
      yield pending.subarray(head + 1, end);
      pending = pending.subarray(end + 1);
    }
  }
}
