import { filterRows, type RowState } from './filter-rows.ts';
import { openSearch, type Search } from './open-search.ts';

const names = ['q', 'risk', 'status', 'owner', 'sort'] as const;

const form = document.querySelector<HTMLFormElement>('form.controls');
const body = document.querySelector<HTMLTableSectionElement>('table.cards tbody');
const count = document.querySelector<HTMLElement>('.count');
if (form && body && count) start(form, body, count);

/** Makes the controls work, from what the address says on; without this script they are not there. */
function start(controls: HTMLFormElement, list: HTMLTableSectionElement, counter: HTMLElement): void {
  const rows = [...list.rows];
  const reset = controls.querySelector<HTMLButtonElement>('button[type=reset]');
  let search: Promise<Search> | undefined;
  let turn = 0;

  readAddress();
  controls.hidden = false;
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('input', () => void show());
  controls.addEventListener('reset', () => setTimeout(() => void show()));
  void show();

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const name of names) {
      const field = fieldOf(name);
      if (field) field.value = query.get(name) ?? field.value;
      // What the page does not offer would show nothing for no visible reason.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }

  function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    const field = controls.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
  }

  function readState(): RowState {
    const valueOf = (name: string): string => fieldOf(name)?.value.trim() ?? '';
    return {
      query: valueOf('q'),
      risk: valueOf('risk'),
      status: valueOf('status'),
      owner: valueOf('owner'),
      sort: valueOf('sort') || 'name',
    };
  }

  async function show(): Promise<void> {
    turn += 1;
    const own = turn;
    const state = readState();
    if (state.query !== '') search ??= openSearch(controls.dataset['index'] ?? '', rows);
    const found = state.query === '' ? undefined : (await search)?.(state.query);
    if (own !== turn) return;
    const shown = filterRows(
      rows.map((row) => row.dataset),
      state,
      found,
    );
    const kept = shown.map((place) => rows[place]).filter((row) => row !== undefined);
    const isKept = new Set(kept);
    for (const row of rows) row.hidden = !isKept.has(row);
    list.append(...kept);
    const isAll = kept.length === rows.length;
    const words =
      kept.length === 0
        ? controls.dataset['none']
        : isAll
          ? controls.dataset['all']
          : controls.dataset['shown'];
    counter.textContent = (words ?? '')
      .replace('{shown}', String(kept.length))
      .replace('{all}', String(rows.length));
    const isPlain = Object.entries(state).every(
      ([name, value]) => value === '' || (name === 'sort' && value === 'name'),
    );
    if (reset) reset.hidden = isPlain;
    writeAddress();
  }

  function writeAddress(): void {
    const query = new URLSearchParams();
    for (const name of names) {
      const value = fieldOf(name)?.value.trim() ?? '';
      if (value !== '' && !(name === 'sort' && value === 'name')) query.set(name, value);
    }
    const text = query.toString();
    try {
      history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
    } catch {
      // A page read from a disk may not change its address.
    }
  }
}
