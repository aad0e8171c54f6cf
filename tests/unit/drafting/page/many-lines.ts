/** Pages of many different short lines, of which a draft compares each with the others. By name, the line with a number. */
export const MANY_LINES: Readonly<Record<string, (index: number) => string>> = {
  links: (index) => `words of a line ${index}\n`,
  names: (index) => `The Daily Elm ${index} News\n`,
  breadcrumbs: (index) => `Home > World > The ferry of Elm stops ${index}\n`,
  headings: (index) => `Heading ${index}\nThe ferry of Elm number ${index} has stopped.\n`,
};

export const repeatLine = (lineOf: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => lineOf(index)).join("\n");
