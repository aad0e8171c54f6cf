/** The embeds in engines other than headless Chromium: Firefox, WebKit, and Chromium with scroll bars that take up space. */
import { runScenarios } from "./run-scenarios.ts";
import { FOCUS_RINGS } from "./scenarios/focus-rings.ts";
import { EMBEDS } from "./scenarios/embeds.ts";
import { FRAMES } from "./scenarios/frames.ts";
import { PRINT } from "./scenarios/print.ts";
import { READING } from "./scenarios/reading.ts";
import { DARK } from "./scenarios/color-scheme.ts";

runScenarios({
  groups: [
    { scheme: "light", scenarios: [...EMBEDS, ...FRAMES, ...READING, ...FOCUS_RINGS, ...PRINT] },
    { scheme: "dark", scenarios: DARK },
  ],
  record: "worker/pages/where-tried.json",
});
