import { fieldLabel } from '../card/field-names.ts';
import type { CardFile } from '../card/card-content.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import type { Location, Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { parsePointer } from '../text/pointer.ts';
import { listProse } from './prose.ts';
import { rules } from './rules.ts';
import type { Finding, Facts, RuleContext } from './rules/rule.ts';

/** Of one rule. More would help nobody. */
const maximumFindings = 200;

/** Asks every rule about a card, whether or not the card keeps the schema. */
export function runRules(parsed: ParsedCard, files: readonly Pick<CardFile, 'path'>[]): Problem[] {
  const context: RuleContext = {
    prose: listProse(parsed.card),
    files,
    label: (pointer) => excerpt(fieldLabel(parsePointer(pointer), 'en')),
  };
  return rules.flatMap(({ id, severity, check, message, hint }) =>
    check(parsed.card, context)
      .slice(0, maximumFindings)
      .map((finding) => ({
        code: `rule/${id}`,
        severity,
        message: message(finding.data),
        hint: hint(finding.data),
        ...locate(parsed, finding),
        data: { pointer: finding.pointer, ...finding.data },
      })),
  );
}

function locate({ locate, locateText }: ParsedCard, { pointer, at, inText }: Finding<Facts>): Location {
  return inText ? locateText(pointer, inText.line, inText.column) : locate(pointer, at);
}
