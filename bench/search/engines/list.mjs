/** List.js, which draws its own list. */
import List from 'list.js';
import {PAGE, TEXTS} from '../fields.mjs';

const item = `<li>${TEXTS.slice(0, 5)
  .map((name) => `<p class="${name}"></p>`)
  .join('')}</li>`;

export async function start({text, container, note}) {
  const documents = JSON.parse(text);
  const names = ['id', ...TEXTS];
  const values = documents.map((one) => Object.fromEntries(names.map((name) => [name, one[name]])));
  const from = performance.now();
  container.append(Object.assign(document.createElement('ul'), {className: 'list'}));
  const list = new List(container, {item, valueNames: TEXTS.slice(0, 5), page: PAGE}, values);
  note('index', performance.now() - from);
  const query = (words) => {
    list.search(words, TEXTS);
    const ids = list.matchingItems.map((one) => one.values().id);
    return {ids, total: ids.length};
  };
  return {query, type: async (words) => void query(words)};
}
