/** The namespace of signatures over ledger entries, as `ssh-keygen -Y sign -n` takes it. */
export const signatureNamespace = 'colophon-ledger';

/**
 * What a signature over a ledger entry covers: the card-id and the version's digest in a line, then the entry's own
 * lines before its signature. The entry means this card and this content, wherever its ledger is moved, squashed
 * or rebased to.
 */
export const makeSignedText = (cardId: string, digest: string, entryText: string): string =>
  `${cardId} ${digest}\n${withoutSignature(entryText)}`;

const withoutSignature = (entryText: string): string => entryText.replace(/^ {2}signature:[^]*$/m, '');
