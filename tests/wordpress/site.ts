/**
 * A WordPress of its own, from Debian's packages: files, database and web server in a temporary folder, without root and without
 * a system service. Everything ends with `close`.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../support/free-port.ts";

/** What is needed, by a file of each package. */
const NEEDED = {
  "/usr/share/wordpress/wp-load.php": "wordpress",
  "/usr/share/wordpress/wp-content/themes/twentytwentyone": "wordpress-theme-twentytwentyone",
  "/usr/share/wordpress/wp-content/themes/twentytwentythree": "wordpress-theme-twentytwentythree",
  "/usr/bin/php": "php-cli",
  "/usr/sbin/mariadbd": "mariadb-server",
};

export interface Post {
  /** Slug: the post is at `/?name={name}`. */
  name: string;
  /** As the block editor saves it. */
  content: string;
}

export interface WordPress {
  origin: string;
  version: string;
  close: () => Promise<void>;
}

/** The command that installs what is missing; undefined where everything is there. */
export function findMissing(): string | undefined {
  const packages = Object.entries(NEEDED).flatMap(([path, name]) => (existsSync(path) ? [] : name));
  return packages.length > 0 ? `apt-get install ${packages.join(" ")}` : undefined;
}

const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

async function waitUntil(isReady: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${what} has not started in 30 s`);
    await pause();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  child.kill();
  await ended;
}

/** Starts a database server that listens on a socket in `folder` only; returns the socket's path. */
async function startDatabase(folder: string, children: ChildProcess[]): Promise<string> {
  const socket = join(folder, "db.sock");
  const options = [
    "--no-defaults",
    `--datadir=${join(folder, "db")}`,
    `--user=${userInfo().username}`,
  ];
  const install = [...options, "--auth-root-authentication-method=normal", "--skip-test-db"];
  execFileSync("mariadb-install-db", install, { stdio: "ignore" });
  const server = [...options, "--skip-networking", `--socket=${socket}`, "--skip-log-bin"];
  children.push(spawn("/usr/sbin/mariadbd", server, { stdio: "ignore" }));
  await waitUntil(() => existsSync(socket), "MariaDB");
  execFileSync("mariadb", ["--no-defaults", `--socket=${socket}`, "-uroot"], {
    input: "CREATE DATABASE wordpress",
  });
  return socket;
}

/** The site's constants. No request leaves the machine. */
const writeConfiguration = (socket: string, service: URL): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '${service.hostname}' );
define( 'DISABLE_WP_CRON', true );
define( 'KD_SERVICE', '${service.origin}' );
define( 'KD_SERVICE_PORT', ${service.port} );
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a site with these posts, which may embed `service`. */
export async function startWordPress(service: string, posts: readonly Post[]): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of children.toReversed()) await stop(child);
    rmSync(folder, { recursive: true });
  };
  try {
    const root = join(folder, "www");
    // Debian's links lead into other packages.
    cpSync("/usr/share/wordpress", root, { recursive: true, dereference: true });
    cpSync(
      join(import.meta.dirname, "mu-plugin.php"),
      join(root, "wp-content/mu-plugins/embeds.php"),
    );
    const socket = await startDatabase(folder, children);
    writeFileSync(join(root, "wp-config.php"), writeConfiguration(socket, new URL(service)));
    const port = await findFreePort();
    const origin = `http://127.0.0.1:${port}`;
    execFileSync("php", [join(import.meta.dirname, "install.php")], {
      cwd: root,
      input: JSON.stringify({ origin, posts }),
      encoding: "utf8",
    });
    children.push(spawn("php", ["-S", `127.0.0.1:${port}`, "-t", root], { stdio: "ignore" }));
    await waitUntil(async () => (await fetch(origin).catch(() => undefined))?.ok === true, "PHP");
    const version = /\$wp_version = '([\d.]+)/.exec(
      readFileSync(join(root, "wp-includes/version.php"), "utf8"),
    )?.[1];
    return { origin, version: version ?? "", close };
  } catch (error) {
    await close();
    throw error;
  }
}
