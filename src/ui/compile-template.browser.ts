/** Each template of the sources, beside what Lit and the browser's own parser make of it. */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@esm-bundle/chai';
import {_$LH} from 'lit-html';
import {compileTemplate} from './compile-template.js';

interface SourceTemplate {
  readonly file: string;
  readonly isSvg: boolean;
  readonly strings: readonly string[];
}

interface Place {
  readonly type: number;
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly ctor?: unknown;
}

const kinds = {'': 'attribute', '.': 'property', '?': 'boolean', '@': 'event'};

const asTagged = (strings: readonly string[]): TemplateStringsArray =>
  Object.assign([...strings], {raw: [...strings]});

/** As Lit prepares it: its own marked markup, read by the browser. */
function byTheBrowser({strings, isSvg}: SourceTemplate): {content: Node; parts: Place[]} {
  const [markup, names] = _$LH._getTemplateHtml(asTagged(strings), isSvg ? 2 : 1);
  const template = document.createElement('template');
  template.innerHTML = markup as unknown as string;
  const {content} = template;
  const wrapper = isSvg ? content.firstElementChild : null;
  wrapper?.replaceWith(...wrapper.childNodes);
  return {content, parts: partsIn(content, [...names])};
}

/** Takes Lit's marks out, and tells where they stood. */
function partsIn(content: Node, names: string[]): Place[] {
  const walker = document.createTreeWalker(
    content,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  );
  const parts: Place[] = [];
  for (let index = 0; walker.nextNode(); index += 1) {
    const node = walker.currentNode;
    if (node instanceof Element) parts.push(...attributesOf(node, index, names));
    else if (node instanceof Comment) {
      if (node.data === _$LH._markerMatch) parts.push({type: 2, index});
      node.data = '';
    }
  }
  return parts;
}

function attributesOf(element: Element, index: number, names: string[]): Place[] {
  const bound = element
    .getAttributeNames()
    .filter((name) => name.endsWith(_$LH._boundAttributeSuffix));
  return bound.map((attribute) => {
    const strings = element.getAttribute(attribute)?.split(_$LH._marker) ?? [];
    element.removeAttribute(attribute);
    const [, sign = '', name = ''] = /^([.?@]?)(.*)$/.exec(names.shift() ?? '') ?? [];
    return {type: 1, index, name, strings, ctor: kinds[sign as keyof typeof kinds]};
  });
}

const written = (content: Node): string => {
  const box = document.createElement('div');
  box.append(document.importNode(content, true));
  return box.innerHTML;
};

describe('the templates of the widgets', () => {
  let templates: readonly SourceTemplate[] = [];

  before(async () => {
    ({templates} = await executeServerCommand<{templates: SourceTemplate[]}, undefined>(
      'koko-templates',
    ));
    expect(templates.length).to.be.greaterThan(300);
  });

  it('become what the browser reads in them', () => {
    for (const one of templates) {
      const wanted = byTheBrowser(one);
      const {el, parts} = compileTemplate(
        {strings: asTagged(one.strings), _$litType$: one.isSvg ? 2 : 1},
        kinds,
      );
      const about = `${one.file}: ${one.strings.join('…')}`;
      expect(written(el.content), about).to.equal(written(wanted.content));
      expect(el.content.isEqualNode(wanted.content), about).to.equal(true);
      expect(parts, about).to.deep.equal(wanted.parts);
    }
  });

  it('are not made of what only looks like one', () => {
    const fake = JSON.parse('{"strings": ["<img src=x>"], "_$litType$": 1}') as never;
    expect(() => compileTemplate(fake, kinds)).to.throw();
    const list = JSON.parse('{"strings": {"raw": ["<b></b>"]}, "_$litType$": 1}') as never;
    expect(() => compileTemplate(list, kinds)).to.throw();
  });
});
