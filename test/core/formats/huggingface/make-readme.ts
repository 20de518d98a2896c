import type { Source } from '../../../../src/core/formats/format.ts';

export const makeReadme = (text: string, others: Readonly<Record<string, string>> = {}): Source => ({
  name: 'README.md',
  files: new Map(
    Object.entries({ 'README.md': text, ...others }).map(([path, content]) => [
      path,
      new TextEncoder().encode(content),
    ]),
  ),
});

/** A README with something of everything: comments, quotes, odd indentation, unknown keys, headings of several kinds. */
export const template = `---
# What the Hub shows
license: apache-2.0   # as on the site
language:
- en
- "no"
tags: [text-classification, 'tiny']
datasets:
- acme/reviews
base_model: acme/base
base_model_relation: finetune
pipeline_tag: text-classification
library_name: transformers
co2_eq_emissions:
  emissions: 120
  hardware_used: 1 x A100
metrics:
- accuracy
- f1
widget:
  - text: "A fine day."
thumbnail: null
model-index:
- name: Tiny
  results:
  # The test of the year
  - task:
      type: text-classification
      name: Text classification
    dataset:
      name: Reviews
      type: acme/reviews
      split: test
      revision: 5503434ddd753f426f4b38109466949a1217c2bb
      args:
        shots: 5
    metrics:
       - type: accuracy
         value: 0.91
         name: Accuracy
         verified: true
       - type: f1
         value: "0,88"
    source:
      name: Board
      url: https://example.org/board
---

# Tiny

A model of a few words.

- **Developed by:** Acme Research
- **Model type:** Transformer

## Uses

For reviews.

### Downstream use

In a shop's own search.

### Out-of-scope use

Letters to the court.

## Limitations

[More Information Needed]

## How to start

\`\`\`python
# no heading
run()
\`\`\`

### On a phone

It runs there too.

## Training hyperparameters

The following were used:
- learning_rate: 0.0001
- seed: 42

### Framework versions

- Transformers 5.0
- Tokenizers 1.2
`;
