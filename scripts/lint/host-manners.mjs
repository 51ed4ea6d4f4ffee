/**
 * Manners on a page that belongs to somebody else, as `no-restricted-syntax` entries. The reasons
 * are strict content security policies and Trusted Types, libraries that patch `Array.from` and
 * `Array.prototype`, and visitors' privacy.
 */
export const hostManners = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from strings breaks Trusted Types: render a template.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]',
    message: 'No markup from strings.',
  },
  {
    selector: 'ImportDeclaration[source.value=/style-map/]',
    message: 'styleMap writes a style attribute, which strict policies drop.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length>1]",
    message: 'Old Prototype and MooTools patch Array.from: spread, then map.',
  },
  {
    selector: 'ForInStatement',
    message: 'Host pages extend Array.prototype: use for…of with Object.keys.',
  },
  {
    selector:
      "CallExpression[callee.property.name='addEventListener'][callee.object.name='document']",
    message: 'No listeners on the host page: listen on the own element.',
  },
  {
    selector:
      "CallExpression[callee.property.name='addEventListener'][callee.object.property.name='ownerDocument']",
    message: 'No listeners on the host page: listen on the own element.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name='cookie']",
    message: 'No cookies.',
  },
];

const noStorage = 'No storage unless a visitor asks for it.';
const noDocument = 'This room computes without a page: take the element it paints into.';

export const storageGlobals = [
  {name: 'localStorage', message: noStorage},
  {name: 'sessionStorage', message: noStorage},
  {name: 'indexedDB', message: noStorage},
];

export const pureGlobals = [...storageGlobals, {name: 'document', message: noDocument}];

/** Tests hide nothing: none left out, none run alone. */
export const testManners = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, every time.',
  },
  {
    selector: "CallExpression[callee.property.name='skip'][callee.object.type='ThisExpression']",
    message: 'Every test runs, every time.',
  },
];
