/** The builder without a button: what is chosen is seen at once, in the boxes, the address and the code. */
import { offerCopies } from "./copy.ts";

interface Snippet {
  name: string;
  code: string;
}

const form = document.querySelector("form")!;
const status = document.querySelector<HTMLElement>("#status")!;
/** What the form can set; a box keeps any other attribute. */
const names = [...form.elements].flatMap((field) => field.getAttribute("name") ?? []);
let asked = 0;

function readOptions(): URLSearchParams {
  const options = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") options.set(name, value);
  return options;
}

function setBoxes(options: URLSearchParams): void {
  for (const box of document.querySelectorAll("key-developments"))
    for (const name of names) {
      const value = options.get(name);
      if (value === null) box.removeAttribute(name);
      else if (box.getAttribute(name) !== value) box.setAttribute(name, value);
    }
}

async function setCode(options: URLSearchParams): Promise<void> {
  const turn = ++asked;
  const query = new URLSearchParams(options);
  query.delete("story");
  try {
    const answer = await fetch(`/embed/${options.get("story")}/snippets?${query.toString()}`);
    const body: { data?: Snippet[]; detail?: string } = await answer.json();
    // Whatever was asked for later is what counts.
    if (turn !== asked) return;
    status.textContent = body.detail ?? "";
    for (const { name, code } of body.data ?? []) {
      const field = document.querySelector<HTMLTextAreaElement>(
        `textarea[data-name="${CSS.escape(name)}"]`,
      );
      if (field) field.value = code;
    }
  } catch {
    if (turn === asked) status.textContent = "The code could not be fetched: you are offline.";
  }
}

function update(): void {
  const options = readOptions();
  setBoxes(options);
  history.replaceState(null, "", `/?${options.toString()}`);
  void setCode(options);
}

form.addEventListener("input", update);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
});
// Another story has other actors and editions: the page of that story knows them.
form
  .querySelector("[name=story]")
  ?.addEventListener("change", () => location.assign(`/?story=${readOptions().get("story")}`));
form.querySelector("button")?.remove();
offerCopies();
