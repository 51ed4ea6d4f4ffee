/** Kinds of nodes of a heap snapshot that scripts make; not the engine's compiled code, nor the browser's own records. */
const OWN = new Set([
  ...['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string'],
  ...['regexp', 'number', 'symbol', 'bigint'],
]);

/**
 * What scripts hold, after a garbage collection: objects, functions, arrays, texts.
 *
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<number>} bytes
 */
export async function scriptHeap(session) {
  const chunks = [];
  const onChunk = ({chunk}) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const {snapshot, nodes} = JSON.parse(chunks.join(''));
  const {node_fields: fields, node_types: types} = snapshot.meta;
  const [type, size] = ['type', 'self_size'].map((name) => fields.indexOf(name));
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (OWN.has(types[type][nodes[at + type]])) sum += nodes[at + size];
  return sum;
}
