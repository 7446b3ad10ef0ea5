// Builds what the pages load: node build.mjs [SOURCE_DIR] OUT_DIR
// Packages are found in node_modules of the working directory; sources default to the folder of this file.
// Every file is named by its content, has .br and .gz twins when these are smaller, and stands in manifest.json.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const args = process.argv.slice(2);
if (args.length < 1 || args.length > 2) {
  console.error('usage: node build.mjs [SOURCE_DIR] OUT_DIR');
  process.exit(2);
}
const out = resolve(args.at(-1));
const source = args.length === 2 ? resolve(args[0]) : dirname(fileURLToPath(import.meta.url));
const modules = resolve('node_modules');
const { build } = createRequire(resolve('package.json'))('esbuild');

const STYLES = ['site.css', 'map.css', 'editing.css', 'desk.css', 'selection.css', 'slip.css', 'offline.css', 'embedding.css'];
// Sheets of the embedded page, which has the colours of its host and not those the visitor's screen prefers.
const EMBEDDED = ['embed.css', 'map.css'];
const SCHEMES = { jour: ['light', 'not all'], nuit: ['dark', 'all'] };
const SCRIPTS = ['near-me.js', 'map.js', 'hours.js', 'place.js', 'queue.js', 'desk.js', 'selection.js', 'listen.js', 'offline.js', 'offline-copy.js', 'map-asked.js', 'sw.js'];
const PACKAGES = ['leaflet', 'supercluster', 'kdbush', 'lucide-static'];
const MIME = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

// Leaflet's own marker and layer images are never shown here: no request, no file.
const leafletWithoutImages = {
  name: 'leaflet-without-images',
  setup(b) {
    b.onLoad({ filter: /leaflet\.css$/ }, ({ path }) => ({
      loader: 'css',
      contents: readFileSync(path, 'utf8')
        .replace(/[^{}]+\{[^{}]*url\(images\/[^{}]*\}/g, '')
        .replace(/\/\* Default icon URLs \*\/|behavior:[^;]*;/g, ''),
    }));
  },
};

// By day or by night always: what depends on the screen's preference holds, or does not.
function inOneScheme(scheme, dark) {
  return {
    name: 'in-one-scheme',
    setup(b) {
      b.onLoad({ filter: /static.css.*\.css$/ }, ({ path }) => ({
        loader: 'css',
        contents: readFileSync(path, 'utf8').replaceAll('(prefers-color-scheme: dark)', dark).replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`),
      }));
    },
  };
}

mkdirSync(out, { recursive: true });
const manifest = [];

for (const name of STYLES) write(name, await bundle('css', name));
for (const name of EMBEDDED) {
  for (const scheme of Object.keys(SCHEMES)) write(name.replace('.css', `-${scheme}.css`), await bundle('css', name, [inOneScheme(...SCHEMES[scheme])]));
}
for (const name of SCRIPTS) write(name, await bundle('js', name));
const { appIcon, favicon, lucide, own } = await import(pathToFileURL(join(source, 'icons/index.mjs')));
write('icons.svg', sprite());
write('favicon.svg', favicon);
write('app-icon.svg', appIcon);
write('licences.txt', licences());

writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 1) + '\n');

async function bundle(folder, name, plugins = []) {
  const result = await build({
    absWorkingDir: source,
    entryPoints: [join(source, folder, name)],
    nodePaths: [modules],
    bundle: true,
    minify: true,
    format: folder === 'js' ? 'esm' : undefined,
    target: folder === 'js' ? 'es2020' : ['chrome87', 'firefox85', 'safari14'],
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
    outdir: out,
    plugins: [leafletWithoutImages, ...plugins],
    logLevel: 'warning',
  });
  return result.outputFiles[0].contents;
}

function sprite() {
  const symbols = Object.entries(lucide).map(([id, file]) => {
    const svg = readFileSync(join(modules, 'lucide-static/icons', `${file || id}.svg`), 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    const drawing = inner.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ \/>/g, '/>').trim();
    return `<symbol id="${id}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
  });
  for (const [id, drawing] of Object.entries(own)) symbols.push(`<symbol id="${id}" viewBox="0 0 24 24">${drawing}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- lucide, ISC: see licences.txt -->${symbols.join('')}</svg>`;
}

function licences() {
  return PACKAGES.map((name) => {
    const folder = join(modules, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'LICENSE.txt'].map((f) => join(folder, f)).find(existsSync);
    const text = file ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n${'-'.repeat(60)}\n${text}\n`;
  }).join('\n\n');
}

function write(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();
  const end = extname(name);
  const file = `${basename(name, end)}-${hash}${end}`;
  writeFileSync(join(out, file), bytes);
  const twins = {
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    gz: gzipSync(bytes, { level: 9 }),
  };
  for (const [kind, packed] of Object.entries(twins)) if (packed.length < bytes.length) writeFileSync(join(out, `${file}.${kind}`), packed);
  manifest.push({ name, file, mime: MIME[end] });
}
