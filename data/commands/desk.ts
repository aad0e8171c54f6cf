/** `npm run desk`: the editors' desk on http://127.0.0.1:8788 (`PORT` changes the port). It edits the files of this folder. */
import { startDesk } from "../desk/server/start-desk.ts";
import { STORIES_FOLDER } from "../source/load-story.ts";
import { print } from "./console.ts";
import { runCommand } from "./run-command.ts";

await runCommand({ usage: "npm run desk", options: {} }, async () => {
  const { address } = await startDesk({
    root: STORIES_FOLDER,
    today: null,
    port: Number(process.env["PORT"] ?? 8788),
  });
  print(`Open ${address}`);
});
