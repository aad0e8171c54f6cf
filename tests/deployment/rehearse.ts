/**
 * A deployment without an account: `node tests/deployment/rehearse.ts`. In a copy of the repository it builds the published
 * editions for another https host, bundles the Worker with `wrangler deploy --dry-run`, runs that bundle with the built files in
 * workerd, puts nginx in front of it (nginx.ts: an edge that compresses, a cache with TLS), and checks the responses, the box in
 * Chromium, the bytes that publishers are promised, and the return to the previous edition. Debian: apt-get install nginx openssl. About 30 s.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageCommand, ROOT } from "../../worker/build/run-node.ts";
import { responds, stopProcess, waitUntil } from "../support/service/child-process.ts";
import { measureEmbeds } from "../support/service/embed-budgets.ts";
import { findFreePort } from "../support/service/free-port.ts";
import { launchBrowser } from "../support/browser/host-page.ts";
import { RawClient } from "../support/service/raw-http.ts";
import { isNginxInstalled, startProxy } from "./nginx.ts";
import { checkResponses } from "./check-responses.ts";

const HOST = "boxes.example";
const folder = mkdtempSync(join(tmpdir(), "deployment-"));
const repository = join(folder, "repository");
const children: ChildProcess[] = [];
const env = {
  ...process.env,
  ORIGIN: `https://${HOST}`,
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

const failures: string[] = [];
let checks = 0;
function check(what: string, isTrue: boolean, seen: unknown = ""): void {
  checks++;
  if (isTrue) return;
  failures.push(what);
  process.stdout.write(`FAILED: ${what} ${JSON.stringify(seen)}\n`);
}

const run = (args: readonly string[]): void =>
  void execFileSync(process.execPath, args, { cwd: repository, env, stdio: "pipe" });

function copyRepository(): void {
  const list = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
  for (const file of list.split("\0").filter(Boolean))
    cpSync(join(ROOT, file), join(repository, file));
  symlinkSync(join(ROOT, "node_modules"), join(repository, "node_modules"));
}

const wrangler = packageCommand("wrangler", "bin/wrangler.js");

function build(): void {
  run(["worker/build/build.ts"]);
  run([wrangler, "deploy", "--dry-run", "--outdir", "dist/worker", `--var=ORIGIN:${env.ORIGIN}`]);
}

/** Runs the bundle of the dry run unchanged. Resolves once it responds. */
async function serve(port: number): Promise<ChildProcess> {
  const options = ["--no-bundle", "--ip=127.0.0.1", `--port=${port}`, `--var=ORIGIN:${env.ORIGIN}`];
  const child = spawn(
    process.execPath,
    [wrangler, "dev", "dist/worker/index.js", ...options, "--inspector-port=0"],
    { cwd: repository, env, stdio: "ignore" },
  );
  children.push(child);
  await waitUntil("the Worker", () => responds(`http://127.0.0.1:${port}/healthz`));
  return child;
}

interface Health {
  stories: { id: string; edition: string }[];
}

const readHealth = async (client: RawClient): Promise<Health["stories"][number]> => {
  const { status, body } = await client.get("/healthz");
  if (status !== 200) throw new Error(`/healthz: ${status} ${body}`);
  const health: Health = JSON.parse(body);
  return health.stories[0]!;
};

/** Checks that a publisher's page draws the box from the public address. */
async function checkBox(port: number, story: string): Promise<void> {
  const browser = await launchBrowser([
    `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`,
    "--ignore-certificate-errors",
    // The mapped address is local, which a page of another site may not request.
    "--disable-features=LocalNetworkAccessChecks",
  ]);
  const page = await browser.newPage();
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await page.route("https://news.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><p>An article.</p><script async src="https://${HOST}/embed/${story}.js"></script>`,
    }),
  );
  await page.goto("https://news.example/");
  await page.getByRole("tab").nth(1).click();
  await page.getByRole("table").first().waitFor();
  const links = await page
    .locator("key-developments [part=footer] a")
    .evaluateAll((found) => found.map((link) => new URL(link.getAttribute("href")!).origin));
  check("the box's links lead to the public address", new Set(links).size === 1, links);
  check("the box requests only the public address", hosts.size === 2, [...hosts]);
  await browser.close();
}

/** Reverts the sources to those before the last publication, as a former tag has them. Returns the edition that becomes current. */
function revertToPreviousEdition(story: string): string {
  const editions = join(repository, "data/stories", story, "editions");
  const index = join(editions, "index.yaml");
  const entries = readFileSync(index, "utf8").split(/^(?=- edition: )/m);
  const [last = "", before = ""] = entries
    .slice(1)
    .toReversed()
    .map((entry) => /: (\w+)/.exec(entry)?.[1] ?? "");
  if (!before) return "";
  writeFileSync(index, entries.slice(0, -1).join(""));
  rmSync(join(editions, `${last}.json`));
  return before;
}

async function rehearse(): Promise<void> {
  copyRepository();
  build();
  const port = await findFreePort();
  const first = await serve(port);
  const proxy = await startProxy(folder, HOST, port);
  children.push(proxy.process);
  const client = new RawClient(`https://127.0.0.1:${proxy.port}`, { host: HOST });
  const { id, edition } = await readHealth(client);
  await checkResponses(client, { host: HOST, story: id }, check);
  client.close();
  for (const { path, bytes, budget } of await measureEmbeds(`http://127.0.0.1:${port}`, id))
    check(`${path} has at most ${budget} bytes on the wire`, bytes <= budget, bytes);
  await checkBox(proxy.port, id);
  const before = revertToPreviousEdition(id);
  if (before) {
    await stopProcess(first);
    build();
    await serve(port);
    const current = await readHealth(new RawClient(`http://127.0.0.1:${port}`, { host: HOST }));
    check("the previous edition is current again", current.edition === before, [edition, current]);
  }
}

if (isNginxInstalled())
  try {
    await rehearse();
  } finally {
    for (const child of children.toReversed()) await stopProcess(child);
    rmSync(folder, { recursive: true });
  }
else failures.push("nginx is not installed: apt-get install nginx");
process.stdout.write(`${checks - failures.length} checks passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
