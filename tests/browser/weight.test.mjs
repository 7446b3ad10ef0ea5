// What a visitor pays for on the wire, with brotli, headers included. Bytes, not seconds: the same on every machine.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { before, describe, it } from 'node:test';
import { mapReady, serve, visitor } from './harness.mjs';

/** The first window of TCP. */
const LIST_HTML = 14_336;
const FIRST_VIEW = 61_440;
const FIRST_VIEW_REQUESTS = 6;
const MAP_WITHOUT_TILES = 133_120;

let origin;
let crowded;
before(async () => { [origin, crowded] = await Promise.all([serve(), serve({ venues: 500 })]); });

/** Bytes of one answer, as they come: status line, headers, body. */
function weigh(url) {
  return new Promise((weighed, failed) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const { statusCode, headers, rawHeaders, statusMessage } = answer;
      let body = 0;
      answer.on('data', (chunk) => { body += chunk.length; });
      answer.on('end', () => {
        const lines = rawHeaders.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
        weighed({ status: statusCode, body, all: body + lines + `HTTP/1.1 ${statusCode} ${statusMessage}\r\n\r\n`.length, packed: headers['content-encoding'] === 'br' });
      });
    }).on('error', failed).end();
  });
}

/** Every address a page asks for by itself, the icon of the tab included. */
async function asks(t, site, path, ready) {
  const page = await visitor(t, site, { width: 360, height: 740 });
  const urls = new Set();
  page.on('request', (asked) => asked.url().startsWith('http') && urls.add(asked.url().split('#')[0]));
  await page.goto(path, { waitUntil: 'networkidle' });
  if (ready) await ready(page);
  urls.add(await page.locator('link[rel=icon]').evaluate((icon) => icon.href));
  return [...urls];
}

async function total(t, urls) {
  let sum = 0;
  for (const url of urls) {
    const { all, status, body, packed } = await weigh(url);
    assert.equal(status, 200, url);
    assert.ok(packed || body < 1_000, `${url} is not compressed`);
    t.diagnostic(`${all} B  ${new URL(url).pathname}`);
    sum += all;
  }
  t.diagnostic(`${sum} B in ${urls.length} requests`);
  return sum;
}

describe('A visitor with little data left', () => {
  for (const path of ['/lieux', '/lieux?service=wifi', '/ar/lieux', '/lieux?service=wifi&service=imprimante&gratuit=oui&peut-etre=oui&pres=48.86,2.35']) {
    it(`gets ${path} with fifty places in ${LIST_HTML} bytes`, async (t) => {
      const html = await (await fetch(crowded + path)).text();
      const cards = html.match(/<li class="card"/g).length;
      assert.ok(cards >= 40, `${cards} places on the page`);
      const { body } = await weigh(crowded + path);
      t.diagnostic(`${body} B for ${cards} places`);
      assert.ok(body <= LIST_HTML, `${body} bytes`);
    });
  }

  for (const site of ['of Roubaix', 'of fifty places']) {
    it(`sees the list ${site} with ${FIRST_VIEW} bytes in ${FIRST_VIEW_REQUESTS} requests`, async (t) => {
      const urls = await asks(t, site === 'of Roubaix' ? origin : crowded, '/lieux');
      assert.ok(urls.length <= FIRST_VIEW_REQUESTS, urls.join('\n'));
      const bytes = await total(t, urls);
      assert.ok(bytes <= FIRST_VIEW, `${bytes} bytes`);
    });

    it(`sees the map ${site} with ${MAP_WITHOUT_TILES} bytes, tiles not counted`, async (t) => {
      const bytes = await total(t, await asks(t, site === 'of Roubaix' ? origin : crowded, '/carte', mapReady));
      assert.ok(bytes <= MAP_WITHOUT_TILES, `${bytes} bytes`);
    });
  }

  it('pays nothing for what has not changed', async () => {
    for (const path of ['/lieux', '/lieux.geojson', '/carte']) {
      const first = await fetch(origin + path);
      const again = await fetch(origin + path, { headers: { 'if-none-match': first.headers.get('etag') } });
      assert.equal(again.status, 304, path);
    }
  });
});
