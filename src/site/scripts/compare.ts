import { weighCards } from '../../core/compare/weigh-cards.ts';
import type { CompareInBrowser } from '../../core/page/comparison-page.ts';
import { makeComparison } from '../../core/page/make-comparison.ts';
import { parseComparedCard } from '../../core/compare/compared-card.ts';

const form = document.querySelector<HTMLFormElement>('form.controls');
const result = document.querySelector<HTMLElement>('.comparison');
if (form && result) start(form, result);

/** Compares the two versions that are chosen, as the address says or the reader does. */
function start(controls: HTMLFormElement, shown: HTMLElement): void {
  const { language, rules } = JSON.parse(controls.dataset['input'] ?? '') as CompareInBrowser;
  const summary = shown.querySelector<HTMLElement>('.summary');
  const tables = shown.querySelector<HTMLElement>('.tables');
  const [from, to] = [chooserOf('from'), chooserOf('to')];
  let turn = 0;
  if (!summary || !tables || !from || !to) return;

  const query = new URLSearchParams(location.search);
  for (const chooser of [from, to]) {
    const wanted = query.get(chooser.name);
    const found = [...chooser.options].find(({ value }) => value === wanted);
    if (found) chooser.value = found.value;
  }
  controls.hidden = false;
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('input', () => {
    writeAddress(from, to);
    void show(from, to, summary, tables);
  });
  void show(from, to, summary, tables);

  function chooserOf(name: string): HTMLSelectElement | undefined {
    const field = controls.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field : undefined;
  }

  async function show(
    before: HTMLSelectElement,
    after: HTMLSelectElement,
    line: HTMLElement,
    body: HTMLElement,
  ): Promise<void> {
    turn += 1;
    const own = turn;
    try {
      const [old, fresh] = await Promise.all([read(before), read(after)]);
      if (own !== turn) return;
      const view = makeComparison(weighCards(old, fresh, rules), language);
      line.textContent = view.summary;
      body.innerHTML = view.html;
    } catch {
      if (own !== turn) return;
      line.textContent = controls.dataset['failed'] ?? '';
      body.replaceChildren();
    }
    shown.hidden = false;
  }
}

async function read(chooser: HTMLSelectElement) {
  const response = await fetch(chooser.selectedOptions[0]?.dataset['json'] ?? '');
  return parseComparedCard(await response.text());
}

function writeAddress(from: HTMLSelectElement, to: HTMLSelectElement): void {
  const query = new URLSearchParams({ from: from.value, to: to.value });
  try {
    history.replaceState(null, '', `?${query.toString()}`);
  } catch {
    // A page read from a disk may not change its address.
  }
}
