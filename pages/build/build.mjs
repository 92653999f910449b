// Builds the phone pages and the console into web/ (or the folder named), each by itself: the same bytes wherever it is done.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'web'));
const inside = new Set();

/** Notes which packages are inside what is built. */
const packages = {
  name: 'packages-inside',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : (chunk.originalFileNames ?? [])) note(id);
    }
  },
};

function note(id) {
  const found = id.match(/^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//);
  if (found && existsSync(join(found[1], 'package.json'))) inside.add(found[1]);
}

async function part(name, target, plugins, common) {
  const source = join(root, 'src', name);
  const pages = readdirSync(source).filter((file) => file.endsWith('.html'));
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins, packages],
    define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    build: {
      target,
      outDir: join(out, name),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssCodeSplit: Boolean(common), // the console has one file, in the order of its imports: what came later would override ours
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((file) => [file.replace('.html', ''), join(source, file)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          minifyInternalExports: false,
          ...(common ? { codeSplitting: { groups: [{ name, test: common }] } } : {}),
        },
      },
    },
  });
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function licences() {
  const texts = [...inside].map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    const notice = existsSync(join(folder, 'NOTICE')) ? `\n\n${readFileSync(join(folder, 'NOTICE'), 'utf8').trim()}` : '';
    return `==== ${about.name} ${about.version} (${about.license})\n\n${text}${notice}\n`;
  });
  return `What is inside these pages besides our own code, and its licences.\n\n${texts.sort().join('\n')}`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await part('phone', ['es2020', 'chrome86', 'safari14'], [], /node_modules\/preact|src\/shared\/(?!time|save)|phone\/(frame|say|SignIn|applications|words\/base)\b/);
await part('console', ['es2022', 'chrome105', 'firefox115', 'safari16'], [vue()]);
writeFileSync(join(out, 'licences.txt'), licences());
const list = filesBelow(out).map((file) => relative(out, file).split('\\').join('/'));
writeFileSync(join(out, 'files.txt'), `${list.join('\n')}\n`);
