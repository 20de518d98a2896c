/** The people of the sample. All of them, and their employer, are made up. */
export const people = {
  /** Author of the credit cards. */
  aiko: 'Aiko Tanaka <aiko.tanaka@example.org>',
  /** Second author of the credit cards. */
  daniel: 'Daniel Okafor <daniel.okafor@example.org>',
  priya: 'Priya Nambiar <priya.nambiar@example.org>',
  tomasz: 'Tomasz Wilk <tomasz.wilk@example.org>',
  misaki: '佐藤 美咲 <misaki.sato@example.org>',
  ines: 'Inês Carvalho <ines.carvalho@example.org>',
  owen: 'Owen Pryce <owen.pryce@example.org>',
  /** Model risk officer of the group. */
  margaret: 'Margaret Ellison <margaret.ellison@example.org>',
  /** Model risk officer of the Japanese company. */
  satoru: '森川 悟 <satoru.morikawa@example.org>',
  /** Platform owner. */
  henrik: 'Henrik Lund <henrik.lund@example.org>',
} as const;
