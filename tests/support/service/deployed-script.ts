/** Scripts as a deployment serves them. */
import { service } from "../browser/embeds.ts";

/** A script of the service with the service's address in it, which a build for deployment writes. Throws if it has no place for it. */
export async function fetchDeployedScript(name: string): Promise<string> {
  const code = await (await fetch(`${service}/embed/${name}.js`)).text();
  const deployed = code.replace(/""\);\s*$/, `${JSON.stringify(service)});`);
  if (deployed === code) throw new Error(`${name}.js has no place for the address of the service`);
  return deployed;
}
