import { render } from "preact";
import { App } from "./App.tsx";
import { DeskContext } from "./desk-context.ts";
import { DeskStore } from "./desk-store.ts";
import { keepFocus } from "./keep-focus.ts";
import "./desk.css";
import "./fields/fields.css";
import "./write.css";
import "./article/article.css";
import "./development/development.css";
import "./claims/claims.css";
import "./box/box.css";

const root = document.getElementById("desk");
if (root) {
  keepFocus(root);
  render(
    <DeskContext.Provider value={new DeskStore()}>
      <App />
    </DeskContext.Provider>,
    root,
  );
}
