/** What the controls say. */
export interface RowState {
  readonly query: string;
  readonly risk: string;
  readonly status: string;
  readonly owner: string;
  readonly sort: string;
}

type RowData = Readonly<Record<string, string | undefined>>;

const orders = ['name', 'risk', 'status', 'date'];

/**
 * The places of the rows to show, in order. `found` has the card-ids that the search found, the best first; without
 * it nothing was searched for. A search in the order of names is shown best first.
 */
export function filterRows(
  rows: readonly RowData[],
  state: RowState,
  found: readonly string[] | undefined,
): readonly number[] {
  const rank = found && new Map(found.map((id, place) => [id, place]));
  const isShown = (row: RowData): boolean =>
    (['risk', 'status', 'owner'] as const).every((name) => state[name] === '' || row[name] === state[name]) &&
    (!rank || rank.has(row['id'] ?? ''));
  const keyOf = (row: RowData): readonly number[] => {
    const [name = 0, ...others] = (row['order'] ?? '').split(' ').map(Number);
    if (rank && state.sort === 'name') return [rank.get(row['id'] ?? '') ?? 0, name];
    return [[name, ...others][Math.max(0, orders.indexOf(state.sort))] ?? 0, name];
  };
  return rows
    .map((row, place) => ({ row, place, key: keyOf(row) }))
    .filter(({ row }) => isShown(row))
    .sort((a, b) => (a.key[0] ?? 0) - (b.key[0] ?? 0) || (a.key[1] ?? 0) - (b.key[1] ?? 0))
    .map(({ place }) => place);
}
