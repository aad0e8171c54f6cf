/** Code of a GET request in four languages. */

export interface CodeSample {
  id: "curl" | "javascript" | "python" | "r";
  name: string;
  code: string;
}

interface Parser {
  javascript: string;
  /** Modules of the standard library that the parser needs. */
  imports?: string;
  python: string;
  r: (url: string) => string;
}

const PARSERS = {
  json: {
    javascript: "json()",
    python: "response.json()",
    r: (url) => `library(jsonlite)\n\nbody <- fromJSON(${url})`,
  },
  csv: {
    javascript: "text()",
    imports: "import csv\nimport io\n\n",
    python: 'list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))',
    r: (url) => `body <- read.csv(${url}, fileEncoding = "UTF-8-BOM")`,
  },
  text: {
    javascript: "text()",
    python: "response.text",
    r: (url) => `body <- readLines(${url}, encoding = "UTF-8")`,
  },
} as const satisfies Record<string, Parser>;

/** A path in .csv is a table, and `format` selects a format other than JSON. */
function findParser(url: string): Parser {
  const { pathname, searchParams } = new URL(url);
  if (pathname.endsWith(".csv")) return PARSERS.csv;
  return (searchParams.get("format") ?? "json").includes("json") ? PARSERS.json : PARSERS.text;
}

/** `url`: absolute. */
export function writeCodeSamples(url: string): CodeSample[] {
  const quoted = JSON.stringify(url);
  const { javascript, imports = "", python, r } = findParser(url);
  return [
    { id: "curl", name: "curl", code: `curl '${url.replaceAll("'", "%27")}'` },
    {
      id: "javascript",
      name: "JavaScript",
      code: `const response = await fetch(${quoted});\nif (!response.ok) throw new Error((await response.json()).detail);\nconst body = await response.${javascript};\nconsole.log(body);`,
    },
    {
      id: "python",
      name: "Python",
      code: `${imports}import requests\n\nresponse = requests.get(${quoted}, timeout=10)\nresponse.raise_for_status()\nbody = ${python}\nprint(body)`,
    },
    { id: "r", name: "R", code: `${r(quoted)}\nprint(body)` },
  ];
}
