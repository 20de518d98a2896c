import { it } from 'vitest';
import { cloneRepository } from '/work/main/test/helpers/clone-repository.ts';
import { countGit } from '/work/main/test/helpers/count-git.ts';
import { ask } from '/work/main/test/helpers/ask.ts';
import { makeHistory } from '/work/main/test/helpers/make-history.ts';
it('measures', async () => {
  for (const [cards, versions] of [[100, 3], [1000, 10]] as const) {
    const repository = await makeHistory({ cards, versions });
    repository.commit({ 'colophon.yaml': 'environments: { trial: { statuses: [Draft] } }\n' });
    for (const filter of ['blob:none', 'tree:0']) {
      const run = async (name: string, ...argv: string[]) => {
        const clone = await cloneRepository(repository, `--filter=${filter}`);
        const missing = clone.countMissing();
        const start = performance.now();
        const lines = await countGit(async () => { const r = await ask(clone, ...argv); if (r.code !== 0 && argv[0] !== 'verify') console.log(r.said.slice(0, 500)); });
        const first = performance.now() - start;
        const left = clone.countMissing();
        const again = performance.now();
        await ask(clone, ...argv);
        console.log(filter, cards * versions, name, 'missing', missing, '->', left, 'git', lines.length, 'fetch', lines.filter((l) => / fetch /.test(l)).length, `${Math.round(first)} ms, again ${Math.round(performance.now() - again)} ms`);
      };
      await run('list', 'list');
      await run('gate', 'gate', 'card-1@v2', '--for', 'trial');
      await run('verify', 'verify');
    }
    const start = performance.now();
    await ask(repository, 'list');
    console.log('whole list', Math.round(performance.now() - start));
  }
}, 600_000);
