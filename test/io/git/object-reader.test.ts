import { expect, it } from 'vitest';
import { openObjects } from '../../../src/io/git/object-reader.ts';
import { makeTestRepository } from '../../helpers/make-test-repository.ts';

it('finds the commit that a ref names as Git does, and nothing where it names none', async () => {
  const repository = await makeTestRepository({ a: '1\n' });
  const first = repository.git('rev-parse', 'HEAD');
  repository.git('tag', '-a', '-m', 'One', 'one');
  const second = repository.commit({ a: '2\n' });
  const objects = openObjects(repository);
  const find = async (ref: string) => (await objects.readRef(ref))?.id;
  try {
    expect(await Promise.all(['HEAD', 'main', second.slice(0, 8), 'HEAD@{0 days ago}'].map(find))).toEqual(
      Array(4).fill(second),
    );
    expect(await Promise.all(['one', 'HEAD~1', 'refs/tags/one', 'tags/one'].map(find))).toEqual(
      Array(4).fill(first),
    );
    const none = ['nothing', 'HEAD:a', '--all', 'a b commit 3', `${first}\n${second}`, '', 'HEAD..main'];
    expect(await Promise.all(none.map(find))).toEqual(Array(none.length).fill(undefined));
    expect((await objects.read(first))?.type).toBe('commit');
  } finally {
    await objects.close();
  }
});
