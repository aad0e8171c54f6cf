/** workerd's own configuration (workerd.capnp), written for one process with any number of services. */

/** One module of a Worker: its name, its kind in workerd.capnp, and the file that holds it, beside the configuration. */
export interface Module {
  name: string;
  kind: "esModule" | "data" | "text" | "wasm";
  file: string;
}

export interface WorkerService {
  name: string;
  modules: readonly Module[];
  compatibilityDate: string;
  compatibilityFlags?: readonly string[];
  /** Binding name to the name of a service. */
  services?: Readonly<Record<string, string>>;
}

export interface WorkerdConfig {
  workers: readonly WorkerService[];
  /** Service name to a folder that it serves. */
  disks?: Readonly<Record<string, string>>;
  /** Services that get a socket of their own, on a port that the system chooses unless one is given. */
  sockets: readonly { service: string; port?: number }[];
  v8Flags?: readonly string[];
}

// Cap'n Proto's strings are C's: JSON's escapes of quotes, backslashes and control characters mean the same there.
const text = JSON.stringify;
const list = (items: readonly string[]): string => `[${items.join(", ")}]`;

const worker = (service: WorkerService): string => {
  const modules = service.modules.map(
    ({ name, kind, file }) => `(name = ${text(name)}, ${kind} = embed ${text(file)})`,
  );
  const bindings = Object.entries(service.services ?? {}).map(
    ([name, target]) => `(name = ${text(name)}, service = ${text(target)})`,
  );
  return `(name = ${text(service.name)}, worker = (
    modules = ${list(modules)},
    compatibilityDate = ${text(service.compatibilityDate)},
    compatibilityFlags = ${list((service.compatibilityFlags ?? []).map((flag) => text(flag)))},
    bindings = ${list(bindings)}
  ))`;
};

/** The text of a configuration file; sockets are named after their service. */
export function writeCapnp({ workers, disks = {}, sockets, v8Flags = [] }: WorkerdConfig): string {
  const services = [
    ...workers.map(worker),
    ...Object.entries(disks).map(
      ([name, path]) =>
        `(name = ${text(name)}, disk = (path = ${text(path)}, allowDotfiles = false))`,
    ),
  ];
  const listen = sockets.map(
    ({ service, port = 0 }) =>
      `(name = ${text(service)}, address = "127.0.0.1:${port}", http = (), service = ${text(service)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = ${list(services)},
  sockets = ${list(listen)},
  v8Flags = ${list(v8Flags.map((flag) => text(flag)))}
);
`;
}
