/** Makes each operation of the documentation a form that asks the service and shows the answer. */

/** Characters of an answer that are shown. */
const MOST = 20_000;

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

function addFields(section: HTMLElement): void {
  for (const row of section.querySelectorAll<HTMLTableRowElement>("tr[data-name]")) {
    const field = makeField(row);
    field.ariaLabel = row.dataset["name"] ?? null;
    row.insertCell().append(field);
  }
}

/** The address that the fields describe. */
function readUrl(section: HTMLElement): string {
  let path = section.dataset["path"] ?? "";
  const query = new URLSearchParams();
  for (const field of section.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    "input, select",
  )) {
    if (path.includes(`{${field.name}}`))
      path = path.replace(`{${field.name}}`, () => encodeURIComponent(field.value));
    else if (field.value !== "") query.set(field.name, field.value);
  }
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

const SHOWN = ["Content-Type", "Cache-Control", "ETag", "Link"];

async function ask(url: string): Promise<string> {
  const started = performance.now();
  const answer = await fetch(url);
  const text = await answer.text();
  const took = Math.round(performance.now() - started);
  const type = answer.headers.get("Content-Type") ?? "";
  const body = /[/+]json$/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
  const headers = SHOWN.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const cut =
    body.length > MOST ? `${body.slice(0, MOST)}\n… ${body.length - MOST} characters more` : body;
  return [`HTTP ${answer.status}, ${took} ms`, ...headers, "", cut].join("\n");
}

for (const section of document.querySelectorAll<HTMLElement>("section[data-path]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Ask";
  const address = document.createElement("code");
  const output = document.createElement("output");
  const row = document.createElement("p");
  row.className = "ask";
  row.append(button, address);
  addFields(section);
  section.querySelector(".example")?.before(row);
  row.after(output);
  const show = (): void => {
    address.textContent = readUrl(section);
  };
  show();
  section.addEventListener("input", show);
  button.addEventListener("click", async () => {
    output.textContent = "Asking …";
    try {
      output.textContent = await ask(readUrl(section));
    } catch {
      output.textContent = "There was no answer: you are offline.";
    }
  });
}
