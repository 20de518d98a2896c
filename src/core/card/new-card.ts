import { stringify } from 'yaml';
import { fieldHeading } from './field-names.ts';

/** What a new card begins with. */
export interface NewCard {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly owner?: string;
  readonly risk?: 'High' | 'Medium' | 'Low' | 'Unknown';
  readonly problem?: string;
}

const prompts = {
  en: { problem: 'Say here what problem the model is to solve, and for whom.' },
  ja: { problem: 'このモデルがどのような問題を、誰のために解決するのかを書きます。' },
};

/** Whether a business problem is what a new card says in its place. */
export const isPrompt = (text: string): boolean =>
  Object.values(prompts).some(({ problem }) => problem === text.trim());

/** The text of a new `card.md`: the least a card holds, which checks clean. */
export function writeNewCard({ name, language, owner, risk = 'Unknown', problem }: NewCard): string {
  const words = /^ja\b/i.test(language) ? 'ja' : 'en';
  const frontMatter = stringify(
    {
      ...(language === 'en' ? {} : { language }),
      model_overview: { model_name: name, ...(owner === undefined ? {} : { model_owner: owner }) },
      intended_uses: { risk_rating: risk },
    },
    { lineWidth: 0 },
  );
  const heading = fieldHeading(['business_details', 'business_problem'])?.[words] ?? '';
  return `---\n${frontMatter}---\n\n## ${heading}\n\n${(problem ?? prompts[words].problem).trim()}\n`;
}
