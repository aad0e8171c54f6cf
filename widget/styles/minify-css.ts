/** Takes comments and needless space out of our own style sheets, which hold no strings with either. */
export const minifyCss = (css: string): string =>
  css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,>/]) ?| (?=[!)])|(?<=\() /g, "$1")
    .replaceAll(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
