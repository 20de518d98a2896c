import type { PlannedAutofill } from '../core/autofill/plan-autofill.ts';
import { parseParts } from '../core/card/parse-parts.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { valueAt } from '../core/text/pointer.ts';
import { sameModel } from '../core/version/model-id.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import type { WorkTree } from './open-work-tree.ts';

const pointer = '/model_overview/model_id';

interface Place {
  readonly workTree: WorkTree;
  readonly settings: Settings;
  readonly id: string;
}

/** That another card of the work tree is about the model that a card is to be filled with. */
export async function findClaimant(
  { workTree, settings, id }: Place,
  { outcomes }: Pick<PlannedAutofill, 'outcomes'>,
): Promise<readonly Problem[]> {
  const model = outcomes.find((one) => one.pointer === pointer && one.state === 'added')?.source;
  if (typeof model !== 'string' || settings.sharedModels) return [];
  const { ids } = await workTree.listCards(settings.cards);
  const others = ids.filter((one) => one !== id);
  await workTree.expect(settings, others);
  for (const other of others) {
    const folder = `${settings.cards}/${other}`;
    const parts = parseParts({ id: other, folder, source: await workTree.readOwn(`${folder}/card.md`) });
    const claimed = parts.ok ? valueAt(parts.value.frontMatter.yaml.value, pointer) : undefined;
    if (typeof claimed === 'string' && sameModel(claimed, model))
      return [
        versionProblem(
          'card/same-model',
          { card: id, other, model },
          { card: id, file: `${settings.cards}/${id}/card.md` },
        ),
      ];
  }
  return [];
}
