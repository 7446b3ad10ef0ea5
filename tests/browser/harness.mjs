// What the browser tests share: a server on a fresh database, a browser, and a visitor whose page is watched.
//
// The clock of the server stands still (Thursday 26 November 2026, 15:00 in Paris) and nothing outside is reached,
// so that every run sees the same site. Nothing here sleeps: each step waits for what it needs.
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BINARY = process.env.REPERE_BIN || join(ROOT, 'target/debug/repere');
const NOW = '2026-11-26T15:00';
/** Longest wait for anything the page does, in milliseconds. Far above what it takes, so that a busy machine passes. */
const PATIENCE = 20_000;

/** One venue of each sort, in the embedded data. */
export const VENUES = {
  open: 'ccas-de-roubaix',
  unknown: 'mairie-des-quartiers-nord',
  closed: 'centre-social-pile-sainte-elisabeth',
  firstSunday: 'la-condition-publique',
  unplaced: 'centre-social-de-l-alma',
  ownPhone: 'ccas-de-roubaix',
  noPhone: 'centre-social-echo',
};

const folder = mkdtempSync(join(tmpdir(), 'repere-browser-'));
const closing = [];
let databases = 0;
/** The database of each server, by its origin. */
const databaseOf = new Map();
let browser;

after(async () => {
  await browser?.close();
  await Promise.all(closing.map((close) => close()));
  rmSync(folder, { recursive: true, force: true });
});

/** Ends a server as its operator does; what it counted is written. */
export async function stop(origin) {
  await stopping.get(origin)();
}
const stopping = new Map();

/**
 * Starts the server and gives its origin. `venues`: that many invented ones instead of the embedded data. `after`: the
 * origin of a server that was stopped, whose database is taken over.
 */
export async function serve({ venues = 0, tiles = '', geocoder = '', env = {}, after: before } = {}) {
  const database = databaseOf.get(before) ?? join(folder, `${(databases += 1)}.db`);
  if (venues) execFileSync(BINARY, ['demo', '--venues', venues, '--seed', '7', '--database', database]);
  const server = spawn(BINARY, ['serve', '--listen', '127.0.0.1:0', '--database', database], {
    env: { ...process.env, REPERE_NOW: NOW, REPERE_TILES_URL: tiles, REPERE_GEOCODER_URL: geocoder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  // Even when the test process is cut short, its server goes.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const end = async () => {
    server.kill('SIGTERM');
    await ended;
    process.removeListener('exit', kill);
  };
  closing.push(end);
  const errors = [];
  server.stderr.on('data', (chunk) => errors.push(chunk));
  for await (const line of createInterface({ input: server.stdout })) {
    const origin = line.match(/^listening on (http:\S+)/)?.[1];
    if (!origin) continue;
    server.stdout.resume();
    databaseOf.set(origin.replace(/\/$/, ''), database);
    stopping.set(origin.replace(/\/$/, ''), end);
    return origin.replace(/\/$/, '');
  }
  throw new Error(`the server did not start: ${Buffer.concat(errors)}`);
}

/** A server that stands for the world outside. `answer(request, response)`; gives its origin. */
export async function outside(answer) {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  }));
  return `http://127.0.0.1:${server.address().port}`;
}

/** An address service that is asked about a sheet of addresses, and puts each at `place`: the columns it adds. */
export async function addressService(place) {
  return outside(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const sheet = Buffer.concat(parts).toString().split('numero,adresse')[1].split('\r\n--')[0].trim();
    const columns = 'latitude,longitude,result_score,result_label,result_type,result_citycode';
    const lines = sheet.split('\n').map((line) => `${line.trim()},${place(line)}`);
    response.end([`numero,adresse,${columns}`, ...lines].join('\n'));
  });
}

/** An origin nobody answers at. */
export async function nobody() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

async function theBrowser() {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  browser = await browser;
  return browser;
}

/**
 * A visitor with a page of their own. Once the test is over, the visit must have stayed on our origin, without a
 * cookie, without storage, without an error: `expected` lists patterns of console messages that belong to the subject.
 * `host`: the origin of another site that holds ours in a frame.
 */
export async function visitor(t, origin, { width = 1280, height = 800, expected = [], signsIn = false, host, ...options } = {}) {
  const context = await (await theBrowser()).newContext({
    baseURL: origin,
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin && url.origin !== host) faults.push(`asked ${url.origin}`);
  });
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const text = `${message.text()} ${message.location().url}`;
    // The page of an error is an answer with an error status, and the browser says so.
    if (/status of 4\d\d/.test(text) && message.location().url === page.url()) return;
    if (!expected.some((pattern) => pattern.test(text))) faults.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  t.after(async () => {
    const kept = (await keptBy(context, page)).filter((trace) => !(signsIn && trace === 'cookie session'));
    await context.close();
    assert.deepEqual([...faults, ...kept], [], 'the visit left traces or made errors');
  });
  return page;
}

/**
 * Somebody signed in, second factor included: `role` is partner, coordinator or admin. Their page holds the one cookie
 * there is, and nothing else.
 */
export async function member(t, origin, role, options = {}) {
  const page = await visitor(t, origin, { ...options, signsIn: true });
  members += 1;
  const link = execFileSync(BINARY, ['invite', `${role}${members}@exemple.fr`, '--role', role, '--database', databaseOf.get(origin)], {
    env: { ...process.env, REPERE_NOW: NOW, REPERE_PUBLIC_URL: origin },
  });
  await page.goto(String(link).trim());
  await page.locator('main form button').click();
  if (role !== 'partner') {
    const secret = await page.locator('.steps code').textContent();
    await page.fill('#code', secondFactor(secret));
    await page.locator('main form button').click();
    await page.locator('.codes').waitFor();
  }
  return page;
}
let members = 0;

/** The six digits a telephone shows at the server's time (RFC 6238). */
export function secondFactor(secret) {
  const bits = [...secret.replace(/\s/g, '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.parse('2026-11-26T14:00:00Z') / 30_000)));
  const digest = createHmac('sha1', key).update(step).digest();
  const place = digest.at(-1) & 15;
  return String((digest.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** What the site has kept in the browser: nothing, ever. */
async function keptBy(context, page) {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  if (!page.url().startsWith('http')) return cookies;
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies, ...stored];
}

/** Waits until the map shows its marks. */
export async function mapReady(page) {
  await page.locator('#carte .mk:not(.mk-you)').first().waitFor();
}

const VISIBLE_FOCUS_PX = 2;

/**
 * Presses Tab until `target` has the focus, and gives the number of presses. Every stop on the way must be visible
 * and show that it has the focus.
 */
export async function tabTo(page, target, { most = 60, key = 'Tab' } = {}) {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press(key);
    const stop = await focusOf(page);
    assert.ok(stop.shown, `the focus is on something that cannot be seen: ${stop.html}`);
    assert.ok(stop.ring >= VISIBLE_FOCUS_PX, `the focus cannot be seen on ${stop.html}`);
    if (await isFocused(target)) return presses;
  }
  throw new Error(`${target} was not reached with ${most} presses of ${key}`);
}

export async function isFocused(target) {
  const all = await target.all();
  const each = await Promise.all(all.map((one) => one.evaluate((element) => element === document.activeElement)));
  return each.includes(true);
}

async function focusOf(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const html = element.outerHTML.slice(0, 160);
    // Back in the browser's own bars the page has no focus to show.
    if (element === document.body) return { shown: true, ring: 99, html };
    return { shown: width > 1 && height > 1, ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), html };
  });
}

/** The address without origin, as the visitor reads it. */
export const here = (page) => page.url().replace(/^https?:\/\/[^/]+/, '');

/** The parameters of an address. */
export const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);
