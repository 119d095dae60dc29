import { relative, sep } from 'node:path';
import { judgeImport } from './boundaries.mjs';

// The repository's own lint rules, loaded by .oxlintrc.json under the name `samenspraak`.

/** Files where a tool demands a default export. */
const CONFIG_FILE = /(\.config\.(ts|mjs)|^tools\/lint\/plugin\.mjs)$/;

/** @param {{ cwd: string, filename: string }} context */
const repositoryPath = (context) => relative(context.cwd, context.filename).split(sep).join('/');

const boundaries = {
  meta: { type: 'problem', docs: { description: 'the import rules of docs/ARCHITECTURE.md' } },
  /** @param {any} context */
  create(context) {
    const file = repositoryPath(context);
    /**
     * @param {any} node
     * @param {any} source
     * @param {'value' | 'type'} kind
     */
    const check = (node, source, kind) => {
      if (typeof source?.value !== 'string') return;
      const message = judgeImport(file, source.value, kind);
      if (message !== null) context.report({ node, message });
    };
    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type' ? 'type' : 'value'),
      /** @param {any} node */
      ExportNamedDeclaration: (node) =>
        check(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source, 'value'),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, 'type'),
    };
  },
};

const exportsByName = {
  meta: { type: 'problem', docs: { description: 'every export has one name, and every file lists its own' } },
  /** @param {any} context */
  create(context) {
    const file = repositoryPath(context);
    return {
      /** @param {any} node */
      ExportAllDeclaration: (node) =>
        context.report({ node, message: 'export * hides what a file offers: name the exports.' }),
      /** @param {any} node */
      ExportDefaultDeclaration: (node) => {
        if (!CONFIG_FILE.test(file)) context.report({ node, message: 'Use a named export.' });
      },
    };
  },
};

const noDoubleCast = {
  meta: { type: 'problem', docs: { description: 'a cast through unknown switches the compiler off' } },
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      TSAsExpression(node) {
        if (node.expression.type === 'TSAsExpression') {
          context.report({
            node,
            message: 'A double cast switches the compiler off: parse or narrow the value.',
          });
        }
      },
    };
  },
};

export default {
  meta: { name: 'samenspraak' },
  rules: { boundaries, 'exports-by-name': exportsByName, 'no-double-cast': noDoubleCast },
};
