/**
 * The browser's built-ins, for the embedded scripts: a page may have replaced a global such as `Map` before they run. The build replaces
 * each global by the export of the same name (build/bundle-scripts.ts). A replaced built-in is taken from a literal, from the document,
 * or from the window of an empty frame. No module imports this one; unit tests run on the globals of their runtime.
 */
/* oxlint-disable typescript/no-unsafe-type-assertion -- a built-in has the type of the global of the same name */
type Global = typeof globalThis;

const page = document.defaultView as Window & Global;
const functionSource = (() => undefined).constructor.prototype.toString as () => string;

const isNative = (value: unknown): boolean =>
  typeof value === "function" && /\[native code\]/.test(functionSource.call(value));

let untouched: (Window & Global) | undefined;

/** The window of an empty frame, in which no script of the page has run. The frame is kept: without it, its fetches and timers would end. */
function openUntouchedWindow(): Window & Global {
  const frame = document.createElement("iframe");
  frame.style.cssText = "display:none!important";
  document.documentElement.append(frame);
  return frame.contentWindow as Window & Global;
}

/** The page's global if it is native, else that of an empty frame. A namespace is native if its `member` is. */
function read<Name extends keyof Global>(name: Name, member?: string): Global[Name] {
  const value = page[name] as Record<string, unknown> | undefined;
  if (isNative(member ? value?.[member] : value)) return page[name];
  untouched ??= openUntouchedWindow();
  return untouched[name];
}

export const Object = {}.constructor as ObjectConstructor;
export const Array = [].constructor as ArrayConstructor;
export const String = "".constructor as StringConstructor;
export const RegExp = /./.constructor as RegExpConstructor;
const element = /* @__PURE__ */ Object.getPrototypeOf(/* @__PURE__ */ document.createElement("i"));
export const Promise = /* @__PURE__ */ (async () => undefined)().constructor as PromiseConstructor;
export const HTMLElement = element.constructor as Global["HTMLElement"];
export const Element = /* @__PURE__ */ Object.getPrototypeOf(element)
  .constructor as Global["Element"];
export const HTMLDetailsElement = /* @__PURE__ */ document.createElement("details")
  .constructor as Global["HTMLDetailsElement"];
export const CustomEvent = /* @__PURE__ */ document.createEvent("CustomEvent")
  .constructor as Global["CustomEvent"];

export const Error = /* @__PURE__ */ read("Error");
export const Map = /* @__PURE__ */ read("Map");
export const Set = /* @__PURE__ */ read("Set");
export const WeakMap = /* @__PURE__ */ read("WeakMap");
export const Date = /* @__PURE__ */ read("Date");
export const Intl = /* @__PURE__ */ read("Intl", "DateTimeFormat");
export const parseFloat = /* @__PURE__ */ read("parseFloat");
export const getComputedStyle = /* @__PURE__ */ read("getComputedStyle");
export const URLSearchParams = /* @__PURE__ */ read("URLSearchParams");
export const AbortController = /* @__PURE__ */ read("AbortController");
export const AbortSignal = /* @__PURE__ */ read("AbortSignal");
export const Math = /* @__PURE__ */ read("Math", "max");
export const JSON = /* @__PURE__ */ read("JSON", "parse");
export const Reflect = /* @__PURE__ */ read("Reflect", "set");
export const performance = /* @__PURE__ */ read("performance", "now");

export const addEventListener = /* @__PURE__ */ document.addEventListener.bind(
  page as never,
) as Global["addEventListener"];

/** The function if it is native, else a timer, because a frame that is not rendered never runs these callbacks. */
const orTimer = <Schedule>(schedule: Schedule): Schedule =>
  isNative(schedule) ? schedule : (((run: () => void) => page.setTimeout(run)) as Schedule);
export const requestAnimationFrame = /* @__PURE__ */ orTimer(page.requestAnimationFrame);
export const requestIdleCallback = /* @__PURE__ */ orTimer(page.requestIdleCallback);

export const queueMicrotask = async (run: () => void): Promise<void> => {
  // oxlint-disable-next-line typescript/await-thenable -- what comes after it is a microtask
  await undefined;
  run();
};

const pageFetch = page.fetch;
/** A replaced `fetch` is used if it returns a response, as the wrappers of error trackers do; otherwise the browser's own is. */
export const fetch: Global["fetch"] = async (...request) => {
  const response: Response | undefined = await pageFetch.apply(page, request);
  if (typeof response?.json === "function") return response;
  untouched ??= openUntouchedWindow();
  return untouched.fetch(...request);
};
