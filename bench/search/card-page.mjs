/** A plain page over an engine: a field, a count, twenty cards, and counts where the engine has them. */
import {PAGE} from './fields.mjs';

const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text.split('\n')[0];
  made.append(...children);
  return made;
};

const card = ({title, summary, providers, labels}) =>
  element(
    'li',
    '',
    ...[element('h3', title), element('p', summary)],
    element('p', `${providers} ${labels}`),
  );

const counts = (name, values) =>
  element(
    'fieldset',
    '',
    element('legend', name),
    ...Object.entries(values).map(([value, count]) => element('p', `${value}: ${count}`)),
  );

/**
 * @param {(documents: object[]) => Promise<{query(text: string): any}> | {query(text: string): any}} makeEngine
 *   its `query` gives the ids or numbers of what was found, best first, the total, and facets where it counts them
 */
export const cardPage =
  (makeEngine) =>
  async ({text, container, note}) => {
    const documents = JSON.parse(text);
    const byId = new Map(documents.map((one) => [one.id, one]));
    const from = performance.now();
    const engine = await makeEngine(documents);
    note('index', performance.now() - from);
    const [field, heading] = [element('input'), element('h2')];
    const [list, aside] = [element('ul'), element('aside')];
    container.append(field, heading, aside, list);
    const show = ({ids, total, facets = {}}) => {
      heading.textContent = `${total} Angebote`;
      list.replaceChildren(...ids.slice(0, PAGE).map((id) => card(byId.get(id))));
      aside.replaceChildren(
        ...Object.entries(facets).map(([name, values]) => counts(name, values)),
      );
    };
    show({ids: documents.slice(0, PAGE).map(({id}) => id), total: documents.length});
    return {
      query: (words) => engine.query(words),
      async type(words) {
        field.value = words;
        show(await engine.query(words));
      },
    };
  };
