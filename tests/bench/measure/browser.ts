/** One Chromium for a run: it can reach loopback and nothing else, and does nothing but show pages. */
import { chromium, type Browser } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../support/chromium.ts";

/** Chromium 156 loads its own address bar as a web page for every new window: 0.1 s and more of processor time, beside ours. */
const OWN_PAGES = [
  "PreloadTopChromeWebUI",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

export async function launchQuiet(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      ...CHROMIUM_FLAGS,
      // The last such flag counts: the launcher's own, which keeps translation and the like away, is replaced.
      `--disable-features=${[...OWN_PAGES, "Translate", "MediaRouter", "HttpsUpgrades"].join(",")}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
