import type { RowResult } from './judge-row.ts';
import type { OpenBench } from './open-bench.ts';
import { NotAvailable, type Measurement, type Row } from './row.ts';

/**
 * Runs a row and its limit in turn, so that both meet the machine in the same state. A row that fails says why, and
 * keeps none of the others from being measured.
 */
export async function measureRow(row: Row, bench: OpenBench, repeat: number): Promise<RowResult> {
  const { cards, versions } = bench.size;
  const about = { name: row.name, size: `${cards}x${versions}`, versions: cards * versions };
  const run: Measurement[] = [];
  const limit: Measurement[] = [];
  try {
    for (let turn = 0; turn < (row.isHeavy ? 1 : repeat); turn += 1) {
      run.push(await row.run(bench));
      if (row.limit) limit.push(await row.limit(bench));
    }
    return { ...about, run, limit };
  } catch (error) {
    const { message } = error as Error;
    return error instanceof NotAvailable
      ? { ...about, run: [], limit: [], missing: message }
      : { ...about, run: [], limit: [], failure: message };
  }
}
