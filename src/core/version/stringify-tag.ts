/** What an annotated tag of a version says. */
export interface TagText {
  readonly tag: string;
  readonly commit: string;
  readonly by: {
    readonly name: string;
    readonly email: string;
    readonly seconds: number;
    readonly offset: string;
  };
  readonly message: string;
  readonly digest: string;
}

/** The text of a tag object, as `git mktag` takes it. The digest stands in the message: a signature covers it. */
export const stringifyTag = ({ tag, commit, by, message, digest }: TagText): string =>
  [
    `object ${commit}`,
    'type commit',
    `tag ${tag}`,
    `tagger ${by.name} <${by.email}> ${by.seconds} ${by.offset}`,
    '',
    message.trimEnd(),
    '',
    `Digest: ${digest}`,
    '',
  ].join('\n');
