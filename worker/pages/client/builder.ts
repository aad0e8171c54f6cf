/** Updates the builder's preview, address and code on every input, and removes its submit button. */
import type { Snippet } from "../../embeds/snippet.ts";
import { makeCopyButton } from "./copy-button.ts";

const form = document.querySelector("form")!;
const status = document.querySelector<HTMLElement>("#status")!;
/** The options in the form; other attributes of the box are not changed. */
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

function setText(selector: string, text: string): void {
  for (const element of document.querySelectorAll(selector)) element.textContent = text;
}

async function setCode(options: URLSearchParams): Promise<void> {
  const request = ++requests;
  const query = new URLSearchParams(options);
  query.delete("story");
  try {
    const response = await fetch(`/embed/${options.get("story")}/snippets?${query.toString()}`);
    const body: { data?: Snippet[]; detail?: string } = await response.json();
    // The response to a later request may have arrived first.
    if (request !== requests) return;
    status.textContent = body.detail ?? "";
    for (const { name, code, styles = "" } of body.data ?? []) {
      setText(`[data-name="${CSS.escape(name)}"]`, code);
      setText(`[data-styles="${CSS.escape(name)}"]`, styles);
    }
  } catch {
    if (request === requests)
      status.textContent = "The code could not be loaded. Check your connection.";
  }
}

function update(): void {
  const options = readOptions();
  setBox(options);
  history.replaceState(null, "", `/?${options.toString()}${location.hash}`);
  void setCode(options);
}

form.addEventListener("input", update);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
});
// Reloads for another story, because the form lists the story's actors and editions.
form
  .querySelector("[name=story]")
  ?.addEventListener("change", () =>
    location.assign(`/?story=${readOptions().get("story")}${location.hash}`),
  );
form.querySelector("button")?.remove();

const VARIANT = "variant-";

/** Selects the place and the variant that the fragment names, as in `/#framework-vue`; without one, nothing. */
function selectPlace(): void {
  const variant = document.getElementById(VARIANT + location.hash.slice(1));
  if (!(variant instanceof HTMLInputElement)) return;
  variant.checked = true;
  const place = variant.name.slice(VARIANT.length);
  document.querySelector<HTMLInputElement>(`#place-${place}`)!.checked = true;
}

/** Writes the selected place and variant into the fragment, so that the address of the page leads to their snippet. */
function writePlace(): void {
  const place = document.querySelector<HTMLInputElement>("[name=place]:checked")!.value;
  const variant = document.querySelector(`[name=${VARIANT}${place}]:checked`)!;
  history.replaceState(null, "", `#${variant.id.slice(VARIANT.length)}`);
}

selectPlace();
addEventListener("hashchange", selectPlace);
for (const choice of document.querySelectorAll(`[name=place], [name^=${VARIANT}]`))
  choice.addEventListener("change", writePlace);

/** The snippet that is visible: that of the selected place and variant. */
const findVisibleCode = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>("[data-name]")].find(
    (code) => code.getClientRects().length > 0,
  ) ?? null;
document.querySelector(".code > header")?.append(makeCopyButton(findVisibleCode));
for (const rules of document.querySelectorAll(".rules"))
  rules
    .querySelector("header")
    ?.append(makeCopyButton(() => rules.querySelector<HTMLElement>("code")));
