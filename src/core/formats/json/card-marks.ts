/** What marks a file of JSON as a card of ours: the schema that it keeps, or what Colophon knows of the card. */
export const schemaMark = { key: '$schema', value: 'urn:colophon:card:v1' } as const;
export const factsKey = 'colophon';
