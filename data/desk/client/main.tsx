import { render } from "preact";
import { App } from "./App.tsx";
import { DeskStore } from "./desk-store.ts";

const root = document.getElementById("desk");
if (root) render(<App desk={new DeskStore()} />, root);
