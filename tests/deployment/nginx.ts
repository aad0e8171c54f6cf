/**
 * nginx in front of a local service, as two servers: an edge that compresses on the fly, and a cache with TLS in front of it. Runs from
 * its own folder, not as a system service.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitUntil } from "../support/service/child-process.ts";
import { findFreePort } from "../support/service/free-port.ts";

const NGINX = "/usr/sbin/nginx";

export const isNginxInstalled = (): boolean => existsSync(NGINX);

interface Ports {
  service: number;
  edge: number;
  tls: number;
}

/** If root starts nginx, its workers run as a user who may not read the folder. */
const user = process.getuid?.() === 0 ? "user root;" : "";

const configure = (folder: string, { service, edge, tls }: Ports): string => `
daemon off;
${user}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${edge};
    gzip on;
    gzip_min_length 1;
    gzip_proxied any;
    gzip_http_version 1.0;
    gzip_types *;
    location / {
      proxy_pass http://127.0.0.1:${service};
      # The platform compresses what the Worker sends; the Worker compresses nothing.
      proxy_set_header Accept-Encoding "";
      proxy_set_header Host $http_host;
    }
  }
  server {
    listen 127.0.0.1:${tls} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    location / {
      proxy_pass http://127.0.0.1:${edge};
      proxy_set_header Host $http_host;
      proxy_cache pages;
      proxy_cache_key $request_method$request_uri;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;

export interface Proxy {
  /** Port of 127.0.0.1 with TLS and a self-signed certificate. */
  port: number;
  process: ChildProcess;
}

/** Starts nginx for `host` in front of a service on a port of this machine. `folder` must exist. */
export async function startProxy(folder: string, host: string, service: number): Promise<Proxy> {
  const ports = { service, edge: await findFreePort(), tls: await findFreePort() };
  const certificate = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${host}`].concat(
      certificate,
    ),
    { stdio: "ignore" },
  );
  mkdirSync(join(folder, "cache"));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configure(folder, ports));
  const options = ["-p", folder, "-c", file, "-e", join(folder, "error.log")];
  const child = spawn(NGINX, options, { stdio: "inherit" });
  // nginx writes its process id once it listens.
  await waitUntil("nginx", () => existsSync(join(folder, "nginx.pid")));
  return { port: ports.tls, process: child };
}
