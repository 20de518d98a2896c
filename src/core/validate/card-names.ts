import { cardSchemaRoot, fieldLabel } from '../card/field-names.ts';
import type { FieldNames } from './describe-schema-error.ts';

/** How people call the fields of a card: by their labels. */
export const cardNames: FieldNames = {
  label: (path) => fieldLabel(path, 'en'),
  ownFields: 'additional_information.custom_details',
  elsewhere: findSection,
};

/** The top-level section that alone has a field of this name. */
function findSection(name: string): string | undefined {
  const sections = Object.entries(cardSchemaRoot.properties ?? {}).filter(
    ([, section]) => section.properties !== undefined && Object.hasOwn(section.properties, name),
  );
  return sections.length === 1 ? sections[0]?.[0] : undefined;
}
