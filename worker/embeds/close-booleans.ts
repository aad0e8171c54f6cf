const TAG = /<[a-z][\w-]*(?: [\w:-]+(?:="[^"]*")?)+/g;
const ATTRIBUTE = / [\w:-]+(="[^"]*")?/g;

/** Gives boolean attributes a value, because the including page may be XHTML. Text is unchanged, even if it contains `open >`. */
export const closeBooleans = (html: string): string =>
  html.replaceAll(TAG, (tag) =>
    tag.replaceAll(ATTRIBUTE, (attribute, value?: string) =>
      value === undefined ? `${attribute}=""` : attribute,
    ),
  );
