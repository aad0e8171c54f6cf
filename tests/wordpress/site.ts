/**
 * A WordPress site from Debian's packages: files, database and web server in a temporary folder, without root and without a system
 * service. `close` ends all of them.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import {
  findMissingPackages,
  responds,
  stopProcess,
  waitUntil,
} from "../support/service/child-process.ts";
import { findFreePort } from "../support/service/free-port.ts";

/** Debian packages, each by a file of it. */
const PACKAGES = {
  "/usr/share/wordpress/wp-load.php": "wordpress",
  "/usr/share/wordpress/wp-content/themes/twentytwentyone": "wordpress-theme-twentytwentyone",
  "/usr/share/wordpress/wp-content/themes/twentytwentythree": "wordpress-theme-twentytwentythree",
  "/usr/bin/php": "php-cli",
  "/usr/sbin/mariadbd": "mariadb-server",
};

interface Post {
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

/** The command that installs what this machine lacks; undefined if it lacks nothing. */
export const findMissing = (): string | undefined => findMissingPackages(PACKAGES);

/** Starts a database server that listens only on a socket in `folder`. Resolves to the socket's path. */
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
  await waitUntil("MariaDB", () => existsSync(socket));
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
    for (const child of children.toReversed()) await stopProcess(child);
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
    await waitUntil("PHP", () => responds(origin));
    const version = /\$wp_version = '([\d.]+)/.exec(
      readFileSync(join(root, "wp-includes/version.php"), "utf8"),
    )?.[1];
    return { origin, version: version ?? "", close };
  } catch (error) {
    await close();
    throw error;
  }
}
