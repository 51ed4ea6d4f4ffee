/** Teaches the manifest analyzer that `register('koko-…', Class)` defines an element. */
export default {
  // package.json says where the manifest is; the analyzer would write another place into it.
  packagejson: false,
  plugins: [
    {
      name: 'koko-register',
      /** @param {{ts: any, node: any, moduleDoc: any}} context */
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
        const [tag, element] = node.arguments;
        if (!tag || !element || !ts.isStringLiteral(tag)) return;
        moduleDoc.exports ??= [];
        moduleDoc.exports.push({
          kind: 'custom-element-definition',
          name: tag.text,
          declaration: {
            name: element.getText(),
            module: sourceOf(ts, node.getSourceFile(), element),
          },
        });
      },
      /** @param {{customElementsManifest: any}} context */
      packageLinkPhase({customElementsManifest: {modules}}) {
        const definitions = modules.flatMap((/** @type {any} */ module) =>
          (module.exports ?? []).filter(
            (/** @type {any} */ e) => e.kind === 'custom-element-definition',
          ),
        );
        for (const module of modules) {
          for (const declaration of module.declarations ?? []) {
            const found = definitions.find(
              (/** @type {any} */ d) => d.declaration.name === declaration.name,
            );
            if (found) Object.assign(declaration, {tagName: found.name, customElement: true});
          }
        }
      },
    },
  ],
};

/**
 * The module an identifier was imported from, as a path from the repository's root.
 *
 * @param {any} ts
 * @param {any} file
 * @param {any} identifier
 */
function sourceOf(ts, file, identifier) {
  const statement = file.statements.find(
    (/** @type {any} */ s) =>
      ts.isImportDeclaration(s) && s.importClause?.getText().includes(identifier.getText()),
  );
  const source = statement?.moduleSpecifier.text ?? '';
  return source.replace(/^\.\.\//, 'src/');
}
