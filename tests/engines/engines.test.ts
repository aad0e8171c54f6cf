/** The embeds in engines other than headless Chromium: Firefox, WebKit, and Chromium with scroll bars that take up space. */
import { runScenarios } from "./run-scenarios.ts";
import { FOCUS_RINGS } from "./scenarios/focus-rings.ts";
import { FORMS } from "./scenarios/forms.ts";
import { FRAMES } from "./scenarios/frames.ts";
import { PRINT } from "./scenarios/print.ts";
import { READING } from "./scenarios/reading.ts";
import { DARK } from "./scenarios/systems.ts";

runScenarios({
  groups: [
    { scheme: "light", scenarios: [...FORMS, ...FRAMES, ...READING, ...FOCUS_RINGS, ...PRINT] },
    { scheme: "dark", scenarios: DARK },
  ],
  record: "worker/pages/where-tried.json",
});
