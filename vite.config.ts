import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { licencesPlugin } from './scripts/licences-plugin.ts';
import { manifestFor, type Target } from './scripts/manifest.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { recordPlugin } from './scripts/record-plugin.ts';

const root = import.meta.dirname;

/** One script in one file, so that nothing has to be loaded by, or be accessible to, a page. */
const script = (outDir: string, name: string) => ({
  consumer: 'client' as const,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: resolve(root, `extension/${name}.ts`) },
      output: { format: 'iife' as const, entryFileNames: '[name].js' },
    },
  },
});

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = resolve(root, 'dist', target);
  return {
    root: resolve(root, 'extension'),
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
    plugins: [
      recordPlugin(),
      noInnerHtml(),
      licencesPlugin(),
      {
        name: 'manifest',
        applyToEnvironment: ({ name }) => name === 'client',
        buildStart() {
          this.addWatchFile(resolve(root, 'manifest.json'));
        },
        generateBundle() {
          const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
          const manifest = manifestFor(
            target,
            read('manifest.json'),
            JSON.parse(read('package.json')).version,
          );
          this.emitFile({ type: 'asset', fileName: 'manifest.json', source: manifest });
          for (const locale of readdirSync(resolve(root, 'extension/_locales'))) {
            const fileName = `_locales/${locale}/messages.json`;
            const source = withoutDescriptions(read(`extension/${fileName}`));
            this.emitFile({ type: 'asset', fileName, source });
          }
        },
        writeBundle() {
          cpSync(resolve(root, 'extension/icons'), resolve(outDir, 'icons'), { recursive: true });
          cpSync(resolve(root, 'extension/page/highlights.css'), resolve(outDir, 'content.css'));
        },
      },
    ],
    environments: {
      client: {
        build: {
          outDir,
          emptyOutDir: true,
          rolldownOptions: {
            // The background is one of the modules, so that the record is there once.
            input: {
              background: resolve(root, 'extension/background.ts'),
              ...Object.fromEntries(
                ['popup', 'panel', 'options', 'welcome'].map((page) => [
                  page,
                  resolve(root, `extension/${page}/index.html`),
                ]),
              ),
            },
            output: {
              entryFileNames: ({ name }) => (name === 'background' ? '[name].js' : 'assets/[name]-[hash].js'),
            },
          },
        },
      },
      content: script(outDir, 'content'),
      reader: script(outDir, 'reader'),
      card: script(outDir, 'card'),
      theme: script(outDir, 'theme'),
      failure: script(outDir, 'failure'),
    },
    builder: {
      async buildApp({ build, environments }) {
        for (const name of ['client', 'content', 'reader', 'card', 'theme', 'failure']) {
          const environment = environments[name];
          if (environment) await build(environment);
        }
      },
    },
  };
});

/** Messages without what is told to translators. The message of that name is no string. */
function withoutDescriptions(messages: string): string {
  return JSON.stringify(
    JSON.parse(messages, (key, value) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
}
