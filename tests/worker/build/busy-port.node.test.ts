import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { ROOT } from "../../../worker/build/run-node.ts";
import { environment } from "../../support/service/npm-service.ts";

test("npm start names another port, and builds nothing, where another program has the port", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { status, stdout, stderr } = spawnSync("npm", ["start", "--silent"], {
    cwd: ROOT,
    env: { ...environment, PORT: String(port) },
    encoding: "utf8",
  });
  other.close();
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`,
  });
}, 60_000);
