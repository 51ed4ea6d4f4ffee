/**
 * @typedef {object} AxNode a node of the DevTools protocol's `Accessibility` domain
 * @property {string} nodeId
 * @property {boolean} ignored
 * @property {{value?: string}} [role]
 * @property {{value?: string}} [name]
 * @property {{value?: string}} [description]
 * @property {{value?: unknown}} [value]
 * @property {{name: string, value: {value?: unknown}}[]} [properties]
 * @property {string} [parentId]
 * @property {string[]} [childIds]
 * @property {number} [backendDOMNodeId]
 */

/** What would only add noise, or differs from run to run. */
const unsaid = new Set(['focusable', 'focused', 'editable', 'settable', 'url', 'actions']);
const unlisted = new Set(['generic', 'none', 'LayoutTable']);

/**
 * Chromium's own accessibility tree below the element that the page put into
 * `globalThis.kokoTreeTarget`, as indented text.
 *
 * @param {any} launcher
 * @param {string} sessionId
 */
export async function chromiumTree(launcher, sessionId) {
  const page = launcher.getPage(sessionId);
  const session = await page.createCDPSession();
  try {
    const target = await session.send('Runtime.evaluate', {expression: 'kokoTreeTarget'});
    const {objectId} = target.result;
    const {node} = await session.send('DOM.describeNode', {objectId, depth: -1, pierce: true});
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    return printWithin(nodes, new Set(backendIds(node)));
  } finally {
    await session.detach();
  }
}

/**
 * @param {any} node of the `DOM` domain
 * @returns {Generator<number>}
 */
function* backendIds(node) {
  yield node.backendNodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    yield* backendIds(child);
  }
}

/**
 * Prints the topmost exposed things among some nodes of the document: hosts without a role are not
 * in Chromium's tree at all.
 *
 * @param {AxNode[]} nodes
 * @param {Set<number>} within
 */
function printWithin(nodes, within) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {(node: AxNode | undefined) => boolean} */
  const isWithin = (node) => within.has(node?.backendDOMNodeId ?? -1);

  /** @type {(node: AxNode) => AxNode[]} */
  const below = (node) =>
    (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (lineOf(child) === '' ? below(child) : [child]));

  /** @type {(node: AxNode, depth: number) => string} */
  const print = (node, depth) => {
    const children = below(node);
    const inner = repeatsName(node, children) ? [] : children;
    const lines = inner.map((child) => print(child, depth + 1)).join('');
    return `${'  '.repeat(depth)}${lineOf(node)}\n${lines}`;
  };

  return nodes
    .filter((node) => isWithin(node) && !isWithin(byId.get(node.parentId ?? '')))
    .flatMap((node) => (lineOf(node) === '' ? below(node) : [node]))
    .map((node) => print(node, 0))
    .join('');
}

/** @param {AxNode} node */
function lineOf(node) {
  const role = node.role?.value ?? '';
  const name = plain(node.name?.value);
  if (
    node.ignored ||
    (unlisted.has(role) && name === '') ||
    ['InlineTextBox', 'ListMarker'].includes(role)
  )
    return '';
  return [role, ...(name === '' ? [] : [`"${name}"`]), ...notesOf(node)].join(' ');
}

/** @param {AxNode} node */
function notesOf(node) {
  const properties = (node.properties ?? []).map(({name, value}) => ({name, value: value.value}));
  return [...properties, {name: 'value', value: node.value?.value}, described(node)]
    .filter(({name, value}) => isSaid(name, value))
    .map(({name, value}) => (value === true ? name : `${name}=${JSON.stringify(value)}`));
}

/** @param {AxNode} node */
function described(node) {
  return {name: 'described', value: plain(node.description?.value)};
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function isSaid(name, value) {
  if (unsaid.has(name) || value === undefined || value === '' || value === 'none') return false;
  return (value !== false && value !== 'false') || name === 'expanded' || name === 'checked';
}

/**
 * @param {AxNode} node
 * @param {AxNode[]} below
 */
function repeatsName(node, below) {
  return (
    below.every((child) => child.role?.value === 'StaticText') &&
    letters(below.map((child) => child.name?.value ?? '').join('')) === letters(node.name?.value)
  );
}

/** @param {string | undefined} text */
function plain(text) {
  return (text ?? '')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param {string | undefined} text */
function letters(text) {
  return plain(text).replaceAll(' ', '');
}
