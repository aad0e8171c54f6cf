/** Adds a form to each operation of the docs page that sends its request, and opens the operation that the URL's fragment names. */
import { writeCodeSamples } from "../docs/code-samples.ts";

/** Maximum number of characters of a response that are shown. */
const MAX_CHARACTERS = 20_000;

function makeField(row: HTMLElement): HTMLElement {
  const { name = "", example = "", values } = row.dataset;
  if (values === undefined) {
    const input = document.createElement("input");
    input.name = name;
    input.value = example;
    return input;
  }
  const select = document.createElement("select");
  select.name = name;
  for (const value of ["", ...values.split(" ")]) select.add(new Option(value || "–", value));
  select.value = example;
  return select;
}

function addFields(operation: HTMLElement): void {
  const heading = document.createElement("th");
  heading.scope = "col";
  heading.textContent = "Value";
  operation.querySelector("thead tr")?.append(heading);
  for (const row of operation.querySelectorAll<HTMLTableRowElement>("tr[data-name]")) {
    const field = makeField(row);
    field.ariaLabel = row.dataset["name"] ?? null;
    row.insertCell().append(field);
  }
}

/** Path and query that the fields describe. */
function readUrl(operation: HTMLElement): string {
  let path = operation.dataset["path"] ?? "";
  const query = new URLSearchParams();
  for (const field of operation.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ".parameters :is(input, select)",
  )) {
    if (path.includes(`{${field.name}}`))
      path = path.replace(`{${field.name}}`, () => encodeURIComponent(field.value));
    else if (field.value !== "") query.set(field.name, field.value);
  }
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

const SHOWN_HEADERS = ["Content-Type", "Cache-Control", "ETag", "Link"];

async function sendRequest(url: string): Promise<string> {
  const started = performance.now();
  const response = await fetch(url);
  const text = await response.text();
  const duration = Math.round(performance.now() - started);
  const type = response.headers.get("Content-Type") ?? "";
  const body = /[/+]json/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
  const headers = SHOWN_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const shown =
    body.length > MAX_CHARACTERS
      ? `${body.slice(0, MAX_CHARACTERS)}\n… ${body.length - MAX_CHARACTERS} more characters`
      : body;
  return [`HTTP ${response.status}, ${duration} ms`, ...headers, "", shown].join("\n");
}

function setUp(operation: HTMLElement): void {
  addFields(operation);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Send request";
  const address = document.createElement("code");
  const row = document.createElement("p");
  row.className = "request";
  row.append(button, address);
  const response = operation.querySelector<HTMLElement>(".response pre")!;
  operation.querySelector(".example")!.before(row);
  const show = (): void => {
    const url = readUrl(operation);
    address.textContent = url;
    for (const { id, code } of writeCodeSamples(location.origin + url))
      operation.querySelector(`.sample.${id} code`)!.textContent = code;
  };
  operation.querySelector(".parameters")?.addEventListener("input", show);
  show();
  button.addEventListener("click", async () => {
    response.ariaBusy = "true";
    try {
      response.textContent = await sendRequest(readUrl(operation));
    } catch {
      response.textContent = "No response. Check your connection.";
    }
    response.ariaBusy = null;
    const link = operation.querySelector<HTMLAnchorElement>(".example a");
    if (link) {
      link.href = readUrl(operation);
      link.textContent = readUrl(operation);
    }
  });
}

for (const operation of document.querySelectorAll<HTMLElement>("details[data-path]")) {
  let isReady = false;
  operation.addEventListener("toggle", () => {
    if (!isReady) setUp(operation);
    isReady = true;
  });
}

/** Opens the operation that the URL's fragment names. */
function openTarget(): void {
  const target = document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();
// In a narrow window the contents precede the text, so they are folded.
if (matchMedia("(max-width: 899px)").matches)
  document.querySelector(".contents")?.removeAttribute("open");
