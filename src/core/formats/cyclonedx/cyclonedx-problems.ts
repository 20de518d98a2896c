import { defineProblem, makeProblems } from '../../problem/define-problems.ts';

/** What can stand against a bill of materials of CycloneDX. */
export const cyclonedxProblems = {
  'cyclonedx/doctype': defineProblem({
    severity: 'error',
    title: 'XML with a document type',
    message: () => 'The XML has a document type (<!DOCTYPE>), which can hold entities. It is not read.',
    hint: () => 'Take the document type out: CycloneDX has none.',
  }),
  'cyclonedx/xml-syntax': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'Broken XML',
    message: ({ reason }) => `The XML cannot be read: ${reason}.`,
    hint: () => 'Mend the file at this place, or write it anew with the tool that made it.',
  }),
  'cyclonedx/too-many-models': defineProblem<{ count: number }>({
    severity: 'error',
    title: 'Bill of materials of too many models',
    message: ({ count }) =>
      `The bill of materials has ${count} models beside much else: more than is read at once.`,
    hint: () => 'Split it into files of fewer models.',
  }),
  'cyclonedx/written-as-json': defineProblem({
    severity: 'warning',
    title: 'XML written as JSON',
    message: () => 'The card came from XML, and is written as JSON of the same version.',
    hint: () => 'Convert it with a tool of CycloneDX where XML is needed.',
  }),
};

export const cyclonedxProblem = makeProblems(cyclonedxProblems);
