import { type FieldLanguage, fieldLabel, type SchemaNode } from '../card/field-names.ts';
import { schemas, type SchemaName } from './compile-schema.ts';
import type { ErrorContext } from './describe-schema-error.ts';

type Names = Pick<ErrorContext, 'label' | 'elsewhere' | 'ownFields'>;

/** How people call the fields of a schema: a card's by their labels, those of other files as they are written. */
export const schemaNames = (name: SchemaName): Names => (name === 'card' ? cardNames : fileNames[name]);

const language: FieldLanguage = 'en';

const cardNames: Names = {
  label: (path) => fieldLabel(path, language),
  ownFields: 'additional_information.custom_details',
  elsewhere: (name) => sectionOf(schemas.card as unknown as SchemaNode, name),
};

const fileNames: Readonly<Record<Exclude<SchemaName, 'card'>, Names>> = {
  ledger: {
    label: ([entry, ...path]) => {
      if (entry === undefined) return 'The ledger';
      const place = `entry ${Number(entry) + 1}`;
      return path.length === 0 ? place : `${path.join('.')} of ${place}`;
    },
    ownFields: null,
    elsewhere: () => undefined,
  },
  policies: {
    label: (path) => (path.length === 0 ? 'The policy' : path.join('.')),
    ownFields: null,
    elsewhere: () => undefined,
  },
  settings: {
    label: (path) => (path.length === 0 ? 'The settings' : path.join('.')),
    ownFields: null,
    elsewhere: () => undefined,
  },
};

/** The top-level section that alone has a field of this name. */
function sectionOf({ properties = {} }: SchemaNode, name: string): string | undefined {
  const sections = Object.entries(properties).filter(
    ([, section]) => section.properties !== undefined && Object.hasOwn(section.properties, name),
  );
  return sections.length === 1 ? sections[0]?.[0] : undefined;
}
