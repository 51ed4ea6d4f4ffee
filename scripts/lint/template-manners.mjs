/**
 * What a foreign page cannot bear in a style sheet: sizes that depend on its root font or on the
 * window, and conditions on the window's size (a widget may stand in a narrow column).
 */
const unsizedByHost = /(?<![\w-])[\d.]+(rem|[sld]?v(?:h|w|min|max|i|b))\b/;
const windowCondition = /@media[^{]*\b(width|height|orientation|aspect-ratio)\b/;

/**
 * Lint rule: `css` templates hold no `rem`, no viewport units and no window-size conditions.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const hostSizes = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unit: '`{{what}}` depends on the host page: use `em` or container query units.',
      media: 'The window says nothing about the room a widget has: use a container query.',
    },
  },
  create(context) {
    return eachQuasi(['css'], (node, text) => {
      const unit = unsizedByHost.exec(text);
      if (unit) context.report({node, messageId: 'unit', data: {what: unit[0]}});
      if (windowCondition.test(text)) context.report({node, messageId: 'media'});
    });
  },
};

/**
 * Lint rule: no `style` attribute in templates, since strict content security policies drop it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noStyleAttribute = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      style: 'A strict content security policy drops `style` attributes: use a class or a part.',
    },
  },
  create(context) {
    return eachQuasi(['html', 'svg', 'staticHtml'], (node, text) => {
      if (/\sstyle\s*=/.test(text)) context.report({node, messageId: 'style'});
    });
  },
};

/**
 * @param {string[]} tags
 * @param {(node: any, text: string) => void} look
 * @returns {import('eslint').Rule.RuleListener}
 */
function eachQuasi(tags, look) {
  return {
    /** @param {any} node */
    TaggedTemplateExpression(node) {
      if (!tags.includes(node.tag.name)) return;
      for (const quasi of node.quasi.quasis) look(quasi, quasi.value.raw);
    },
  };
}
