import { render } from "preact";
import { App } from "./App.tsx";
import { DeskContext } from "./desk-context.ts";
import { DeskStore } from "./desk-store.ts";

const root = document.getElementById("desk");
if (root)
  render(
    <DeskContext.Provider value={new DeskStore()}>
      <App />
    </DeskContext.Provider>,
    root,
  );
