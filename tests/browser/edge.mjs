// How soon a visitor on EDGE with a slow processor reads something: node tests/browser/edge.mjs
// Says times, so it is no test: they are another machine's on another machine. For the README.
//
// 240 kbit/s down and up, 400 ms there and back, a processor four times slower than this one, Save-Data, an empty
// cache for the first page and what it left for the two after it. Median of five visits.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const VISITS = 5;
const LATENCY_MS = 400;
const BYTES_PER_S = 240_000 / 8;
const SLOWER = 4;

const folder = mkdtempSync(join(tmpdir(), 'repere-edge-'));
const binary = process.env.REPERE_BIN || fileURLToPath(new URL('../../target/release/repere', import.meta.url));
const server = spawn(binary, ['serve', '--listen', '127.0.0.1:0', '--database', join(folder, 'site.db')], {
  env: { ...process.env, REPERE_TILES_URL: '', REPERE_GEOCODER_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const origin = await address();
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await once(origin));
  for (const [at, name] of ['home', 'a need', 'a place'].entries()) {
    const [ms, kb] = [median(visits.map((visit) => visit[at].ms)), visits[0][at].bytes / 1000];
    console.log(`${name.padEnd(8)} first contentful paint ${(ms / 1000).toFixed(1)} s, ${kb.toFixed(1)} kB`);
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function address() {
  for await (const line of createInterface({ input: server.stdout })) {
    const origin = line.match(/^listening on (http:\S+)/)?.[1];
    if (origin) return origin.replace(/\/$/, '');
  }
  throw new Error('the server did not start');
}

/** First contentful paint and bytes of each page of one visit. */
async function once(origin) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, extraHTTPHeaders: { 'save-data': 'on' } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: BYTES_PER_S, uploadThroughput: BYTES_PER_S });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const seen = [];
  for (const step of [() => page.goto(origin), () => page.locator('.tile').first().click(), () => page.locator('.card h3 a').first().click()]) {
    bytes = 0;
    await step();
    await page.waitForLoadState('load');
    const ms = await page.evaluate(() => new Promise((told) => {
      new PerformanceObserver((list) => told(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true });
    }));
    seen.push({ ms, bytes });
  }
  await context.close();
  return seen;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
