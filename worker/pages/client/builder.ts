/** The builder without its button: every choice shows at once in the box, the address and the code. */
import { makeCopyButton } from "./copy.ts";

interface Snippet {
  name: string;
  code: string;
}

const form = document.querySelector("form")!;
const status = document.querySelector<HTMLElement>("#status")!;
/** What the form can set; a box keeps any other attribute. */
const names = [...form.elements].flatMap((field) => field.getAttribute("name") ?? []);
let requests = 0;

function readOptions(): URLSearchParams {
  const options = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") options.set(name, value);
  return options;
}

function setBox(options: URLSearchParams): void {
  const box = document.querySelector("key-developments");
  for (const name of names) {
    const value = options.get(name);
    if (value === null) box?.removeAttribute(name);
    else if (box?.getAttribute(name) !== value) box?.setAttribute(name, value);
  }
}

async function setCode(options: URLSearchParams): Promise<void> {
  const request = ++requests;
  const query = new URLSearchParams(options);
  query.delete("story");
  try {
    const response = await fetch(`/embed/${options.get("story")}/snippets?${query.toString()}`);
    const body: { data?: Snippet[]; detail?: string } = await response.json();
    // The response to a later choice may have come first.
    if (request !== requests) return;
    status.textContent = body.detail ?? "";
    for (const { name, code } of body.data ?? [])
      for (const element of document.querySelectorAll(`[data-name="${CSS.escape(name)}"]`))
        element.textContent = code;
  } catch {
    if (request === requests) status.textContent = "The code could not be loaded: you are offline.";
  }
}

function update(): void {
  const options = readOptions();
  setBox(options);
  history.replaceState(null, "", `/?${options.toString()}`);
  void setCode(options);
}

form.addEventListener("input", update);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
});
// Another story has other actors and editions: its own page lists them.
form
  .querySelector("[name=story]")
  ?.addEventListener("change", () => location.assign(`/?story=${readOptions().get("story")}`));
form.querySelector("button")?.remove();

/** The snippet that the chosen place and variant show. */
const findShown = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>("[data-name]")].find((code) =>
    code.checkVisibility(),
  ) ?? null;
document.querySelector(".code header")?.append(makeCopyButton(findShown));
