/** Sheets by their text, for each document: a constructed sheet belongs to the document whose window constructed it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function findSheet(page: Document, text: string): CSSStyleSheet {
  const pageSheets = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, pageSheets);
  let sheet = pageSheets.get(text);
  if (!sheet) {
    sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    pageSheets.set(text, sheet);
  }
  return sheet;
}

/** Gives a shadow tree one style sheet, which all boxes of the document share. */
export function adoptStyles(shadow: ShadowRoot, text: string): void {
  try {
    shadow.adoptedStyleSheets = [findSheet(shadow.ownerDocument, text)];
  } catch {
    // The page has replaced `CSSStyleSheet`.
    const style = document.createElement("style");
    style.textContent = text;
    shadow.querySelector("style")?.remove();
    shadow.prepend(style);
  }
}
