/** Changes that scripts of real pages make to built-in objects, each as the source of a classic script. */
export const HOSTILE: readonly (readonly [name: string, code: string])[] = [
  [
    // Prototype.js 1.6: arrays and elements get methods that loops with `in` and JSON.stringify trip over.
    "Array.prototype and toJSON by Prototype.js",
    `Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]); return this };
     Array.prototype.toJSON = function () { return "[" + this.join() + "]" };
     String.prototype.toJSON = function () { return '"' + this + '"' };
     Array.prototype.reduce = function (f) { return this.length > 1 ? this : this[0] };
     Array.from = function (items) { return [].slice.call(items) };`,
  ],
  [
    "Object.prototype with something that can be enumerated",
    `Object.prototype.extendedByThePage = function () { return this };`,
  ],
  [
    "JSON that parses by another library",
    `JSON.parse = function () { throw new Error("the page's own JSON") }; JSON.stringify = JSON.parse;`,
  ],
  [
    "fetch by a polyfill, whose promises and responses are its own",
    `window.fetch = function (url) {
       var request = new XMLHttpRequest();
       return { then: function (done, failed) {
         request.open("GET", url);
         request.onload = function () {
           done({ ok: request.status < 400, status: request.status, json: function () { return { then: function (f) { f(JSON.parse(request.responseText)) } } } });
         };
         request.onerror = failed;
         request.send();
       } };
     };`,
  ],
  [
    "customElements.define that counts",
    `const define = customElements.define; customElements.define = function (name, type, options) { (window.defined ||= []).push(name); return define.call(customElements, name, type, options) };`,
  ],
  [
    "an old polyfill of Element.prototype",
    `Element.prototype.remove = function () { this.parentNode.removeChild(this) }; Element.prototype.closest = Element.prototype.closest; Node.prototype.contains = Node.prototype.contains; HTMLElement.prototype.show = function () { throw new Error("the page's show") }; HTMLElement.prototype.hide = HTMLElement.prototype.show; HTMLElement.prototype.update = HTMLElement.prototype.show;`,
  ],
  [
    "names of elements that hide the document's own",
    `document.body.insertAdjacentHTML("beforeend", '<form name="currentScript"></form><form name="adoptedStyleSheets"></form><img name="scripts"><a id="__KD__"></a>')`,
  ],
  [
    "an AMD loader",
    `window.define = function () { throw new Error("anonymous define()") }; window.define.amd = {}; window.module = { exports: {} }; window.exports = window.module.exports;`,
  ],
];
