/** Scripts that old pages still carry, or what they do to the language that everything else has to live with. */

/** Prototype 1.7.0, rebuilt: what it adds can be enumerated, what it replaces knows less than what the browser has. */
const prototype = `
  Array.from = (list) => Array.prototype.slice.call(list || []);
  const add = (owner, methods) => { for (const name in methods) owner[name] = methods[name]; };
  add(Array.prototype, {
    each: Array.prototype.forEach, collect: Array.prototype.map, entries() { return this.slice(); },
    first() { return this[0]; }, last() { return this[this.length - 1]; }, toArray() { return this.slice(); },
    compact() { return this.filter((one) => one != null); }, uniq() { return [...new Set(this)]; },
    size() { return this.length; }, inspect() { return '[' + this + ']'; },
  });
  add(String.prototype, {
    strip() { return this.trim(); }, blank() { return !this.trim(); }, toArray() { return this.split(''); },
    include(text) { return this.indexOf(text) > -1; }, evalScripts() { return []; },
  });
  const bound = Function.prototype.bind;
  add(Function.prototype, {
    bind(to, ...first) { const own = this; return to === undefined ? own : (...rest) => own.call(to, ...first, ...rest); },
    curry(...first) { return bound.call(this, null, ...first); }, delay(s) { return setTimeout(this, s * 1000); },
  });
  add(Number.prototype, {times(act) { for (let k = 0; k < this; k += 1) act(k); return this; }});
  add(Element.prototype, {
    remove() { this.parentNode?.removeChild(this); return this; }, select(css) { return [...this.querySelectorAll(css)]; },
    update(text) { this.textContent = text; return this; }, show() { return this; }, hide() { return this; },
    visible() { return true; }, observe() { return this; }, fire() { return this; }, match(css) { return this.matches(css); },
  });
  const NativeElement = Element;
  window.Element = function (name) { return document.createElement(name); };
  window.Element.prototype = NativeElement.prototype;
  window.$ = (id) => document.getElementById(id);
  window.$$ = (css) => [...document.querySelectorAll(css)];
  window.Template = window.Hash = function () {};`;

const isolated = (code: string): string => `<script>(() => {${code}\n})();</script>`;

/** The real one; plugins of its time wait for it, and put their hands on every link. */
export const JQUERY = `<script src="/untouched/node_modules/jquery/dist/jquery.js"></script>
<script>jQuery(function ($) {
  $.ajaxSetup({cache: false});
  $(document).on('click focusin', 'a, input, button', function () { $(this).data('used', true); });
  $('a').each(function () { $(this).attr('href'); }).filter(':visible').addBack();
});</script>`;

export const PROTOTYPE = isolated(prototype);

/** What scripts of its time do with MooTools: hands on every link, a listener for all. */
export const USES_MOOTOOLS = `<script>
  window.addEvent('domready', function () {
    $$('a').each(function (link) { link.get('href'); link.store('used', true).addEvent('mouseenter', function () {}); });
    document.id(document.body).addEvent('click:relay(a, input, button)', function () { this.store('used', true); });
  });
</script>`;

/** The real one: its core, and the core with what it keeps of its older versions. */
export const mooTools = (build: 'core' | 'core-compat'): string =>
  `<script src="/untouched/node_modules/mootools-core-dist/dist/mootools-${build}.js"></script>${USES_MOOTOOLS}`;

/** What loaders of modules look for; a script that finds one hands itself over instead of running. */
export const SHIMS = `<script>
  window.define = (...all) => { window.defined = all; }; window.define.amd = {};
  window.module = {exports: {}}; window.exports = window.module.exports;
  window.require = () => { throw new Error('not here'); }; window.process = {env: {}}; window.global = window;
</script>`;

export const POLLUTED = `<script>
  Object.prototype.extend = function () { return this; };
  Object.prototype.inherited = 'everywhere';
  Array.prototype.last = function () { return this[this.length - 1]; };
</script>`;

export const FROZEN = `<script>
  for (const one of [Object, Array, Function, String, Number, Boolean, Symbol, Map, Set, WeakMap, Promise, RegExp, Date, Error, TypeError])
    Object.freeze(Object.freeze(one).prototype);
  Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect);
  Object.freeze(Object.getPrototypeOf([][Symbol.iterator]())); Object.freeze(Object.getPrototypeOf(async () => undefined));
</script>`;
