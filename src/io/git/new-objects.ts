import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from './read-identity.ts';
import { askGit, type GitPlace } from './run-git.ts';

/** In the order in which they are written: each names only what is there by then. */
const types = ['blob', 'tree', 'commit', 'tag'] as const;

type ObjectType = (typeof types)[number];

/** Objects that are made here, and written by Git in one step for each type, however many they are. */
export interface NewObjects {
  /** Gives the object's id. */
  add(type: ObjectType, content: string | Uint8Array): string;
  /** Git checks each, and gives its id, which must be ours. */
  write(place: GitPlace): Promise<void>;
}

/** @param idLength 40 or 64 hex digits, as the repository's ids have. */
export function openNewObjects(idLength: number): NewObjects {
  const made = new Map<string, { readonly type: ObjectType; readonly content: Uint8Array }>();
  return {
    add(type, text) {
      const content = typeof text === 'string' ? Buffer.from(text) : text;
      const id = createHash(idLength === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
      made.set(id, { type, content });
      return id;
    },
    async write(place) {
      const folder = await mkdtemp(join(tmpdir(), 'colophon-objects-'));
      try {
        for (const [id, { content }] of made) await writeFile(join(folder, id), content, { flag: 'wx' });
        for (const type of types) {
          const ids = [...made].flatMap(([id, object]) => (object.type === type ? [id] : []));
          if (ids.length === 0) continue;
          const input = ids.map((id) => `${join(folder, id)}\n`).join('');
          const command = ['hash-object', '-w', '-t', type, '--no-filters', '--stdin-paths'];
          const written = await askGit(place, command, { input });
          if (written !== ids.join('\n')) throw new Error(`Git gives other ids to objects of type ${type}.`);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** The text of a commit by one person. */
export const stringifyCommit = (facts: {
  readonly tree: string;
  readonly parent: string;
  readonly by: Identity;
  readonly message: string;
}): string => {
  const { tree, parent, by, message } = facts;
  const who = `${by.name} <${by.email}> ${by.seconds} ${by.offset}`;
  return `tree ${tree}\nparent ${parent}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`;
};
