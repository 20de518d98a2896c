import { matchHeading, normalizeHeading } from '../../card/headings.ts';
import type { Path } from './readme-reading.ts';

const overview = 'model_overview';
const uses = 'intended_uses';
const additional = 'additional_information';

/** What the headings of READMEs mean, in the words that thousands of them use. */
const headings: readonly (readonly [Path, readonly string[]])[] = [
  [
    [overview, 'model_description'],
    ['model description', 'model details', 'model summary', 'model overview', 'description', 'overview', 'introduction',
     'summary', 'about', 'model', 'model information', 'model card description', 'basic information'],
  ],
  [[overview, 'citation'], ['citation', 'citations', 'citation information', 'citation info', 'how to cite', 'citing', 'cite',
     'cite us', 'bibtex', 'bibtex entry and citation info', 'bibtex citation', 'reference', 'citing & authors']],
  [[overview, 'input_format'], ['input', 'inputs', 'input format', 'model input', 'model inputs']],
  [[overview, 'output_format'], ['output', 'outputs', 'output format', 'model output', 'model outputs']],
  [[overview, 'model_owner'], ['model card contact', 'contact', 'contacts']],
  [[uses, 'purpose_of_model'], ['purpose', 'purpose of the model', 'model purpose', 'objective', 'motivation']],
  [
    [uses, 'intended_uses'],
    ['uses', 'use', 'intended use', 'intended uses', 'intended uses & limitations', 'intended uses and limitations',
     'intended use & limitations', 'intended use and limitations', 'direct use', 'direct uses', 'downstream use',
     'downstream uses', 'primary intended uses', 'primary intended use', 'primary intended users', 'use cases',
     'intended use cases', 'intended users', 'intended purpose'],
  ],
  [
    [uses, 'out_of_scope_uses'],
    ['out-of-scope use', 'out-of-scope uses', 'out of scope use', 'out of scope uses', 'out-of-scope use cases',
     'misuse and out-of-scope use', 'misuse, malicious use, and out-of-scope use', 'misuse', 'misuse and malicious use',
     'prohibited uses', 'out-of-scope', 'excluded uses'],
  ],
  [
    [uses, 'limitations'],
    ['limitations', 'limitation', 'known limitations', 'model limitations', 'technical limitations',
     'bias, risks, and limitations', 'bias, risks and limitations', 'bias risks and limitations', 'risks and limitations',
     'limitations and bias', 'limitations and biases', 'limitations & bias', 'limitations & biases', 'bias and limitations',
     'risks, limitations and biases', 'limitations and risks', 'biases and limitations'],
  ],
  [[uses, 'factors_affecting_model_efficiency'], ['factors', 'relevant factors', 'evaluation factors', 'factors affecting model efficiency']],
  [
    [additional, 'ethical_considerations'],
    ['ethical considerations', 'ethics', 'bias', 'biases', 'ethical considerations and limitations', 'bias considerations',
     'responsible ai', 'ethical consideration', 'fairness'],
  ],
  [
    [additional, 'caveats_and_recommendations'],
    ['recommendations', 'caveats and recommendations', 'caveats', 'recommendation'],
  ],
  [
    ['training_details', 'training_observations'],
    ['training details', 'training data', 'training dataset', 'training datasets', 'training', 'training procedure',
     'training process', 'training observations', 'fine-tuning data', 'training and evaluation data', 'preprocessing'],
  ],
]; // prettier-ignore

const byHeading = new Map(headings.flatMap(([path, names]) => names.map((name) => [name, path] as const)));

/** The field that a heading means: one of those that READMEs use, or a heading of our own. Evaluations by their names. */
export function fieldOfHeading(title: string, evaluations: readonly string[]): Path | undefined {
  const own = matchHeading(title);
  if (own && !own.heading.isGroup) {
    const { path } = own.heading;
    if (!path.includes('*')) return path;
    const index = evaluations.indexOf(own.name);
    return index < 0 ? undefined : path.map((key) => (key === '*' ? index : key));
  }
  return byHeading.get(plainHeading(title));
}

/** Without case, numbers, pictures and marks around it: `**1. Intended Uses:**` → `intended uses`. */
export const plainHeading = (title: string): string =>
  title.length > 200
    ? ''
    : normalizeHeading(title)
        .replace(/\[optional\]$/, '')
        .replace(/^[^\p{L}]+/u, '')
        .replace(/[^\p{L})]+$/u, '');

export type LineKind = 'hyper-parameters' | 'frameworks' | 'impact' | 'labels';

/** What the listed lines of a section are; `labels` stand anywhere, as the template has them. */
export function lineKindOf(title: string): LineKind {
  const plain = plainHeading(title);
  if (/^(training )?hyper-?parameters$/.test(plain)) return 'hyper-parameters';
  if (/^framework versions?$/.test(plain)) return 'frameworks';
  return plain === 'environmental impact' ? 'impact' : 'labels';
}
