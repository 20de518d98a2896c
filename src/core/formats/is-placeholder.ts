/** Whether a text of a source says nothing: it is blank, or a template's words that nobody replaced. */
export const isPlaceholder = (text: string): boolean => text.trim() === '' || placeholder.test(text.trim());

const placeholder =
  /^[[{<(*_\s]*(?:more information needed|needs more information|information needed|more info needed|optional|todo|tbd|to be (?:added|completed|determined|filled in)|image_bytes)[\]}>)*_.\s]*$/i;
