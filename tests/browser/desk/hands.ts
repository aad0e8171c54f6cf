/** Two ways to use the desk: with a mouse, and with the keyboard alone. */
import type { Locator, Page } from "playwright-core";

export interface Hands {
  press: (button: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (list: Locator, option: string) => Promise<void>;
  /** Brings the focus to the article's text. */
  focus: (target: Locator) => Promise<void>;
}

export const withMouse: Hands = {
  press: (button) => button.click(),
  write: async (field, text) => {
    await field.fill(text);
    await field.blur();
  },
  choose: async (list, option) => {
    await list.selectOption(option);
  },
  focus: (target) => target.focus(),
};

/** More focusable elements than any view in the tests has. */
const MOST_STOPS = 400;

/** Reaches every control by Tab, as somebody without a mouse does. */
export function withKeyboard(page: Page): Hands {
  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const isFocused = () => target.evaluate((element) => element === document.activeElement);
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isFocused()) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  };
  return {
    focus: tabTo,
    press: async (button) => {
      await tabTo(button);
      await page.keyboard.press("Enter");
    },
    write: async (field, text) => {
      await tabTo(field);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(text);
      await page.keyboard.press("Tab");
    },
    choose: async (list, option) => {
      await tabTo(list);
      await page.keyboard.type(option, { delay: 5 });
      await page.keyboard.press("Tab");
    },
  };
}
