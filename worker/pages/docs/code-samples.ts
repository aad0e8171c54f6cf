/** Code of a GET request in four languages. */

export interface CodeSample {
  id: "curl" | "javascript" | "python" | "r";
  name: string;
  code: string;
}

/** `url`: absolute. `isJson`: whether the response is parsed as JSON, else read as text. */
export function writeCodeSamples(url: string, isJson: boolean): CodeSample[] {
  const quoted = JSON.stringify(url);
  return [
    { id: "curl", name: "curl", code: `curl '${url.replaceAll("'", "%27")}'` },
    {
      id: "javascript",
      name: "JavaScript",
      code: `const response = await fetch(${quoted});\nif (!response.ok) throw new Error((await response.json()).detail);\nconst body = await response.${isJson ? "json" : "text"}();`,
    },
    {
      id: "python",
      name: "Python",
      code: `import requests\n\nresponse = requests.get(${quoted}, timeout=10)\nresponse.raise_for_status()\nbody = response.${isJson ? "json()" : "text"}`,
    },
    {
      id: "r",
      name: "R",
      code: isJson
        ? `library(jsonlite)\n\nbody <- fromJSON(${quoted})`
        : `body <- readLines(${quoted}, encoding = "UTF-8")`,
    },
  ];
}
