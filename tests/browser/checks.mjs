// What every page must be, whoever reads it: valid, in its language, usable on the narrowest phone and by keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { mapReady } from './harness.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const NARROW = 320;
const WIDE = 1280;
const TARGET_PX = 44;

/** Languages pages are tested in; `shows` says which of them. */
export const LANGUAGES = [
  { name: 'French', prefix: '', lang: 'fr', dir: 'ltr', shows: () => true },
  { name: 'Arabic', prefix: '/ar', lang: 'ar', dir: 'rtl', shows: () => true },
  { name: 'English', prefix: '/en', lang: 'en', dir: 'ltr', shows: ({ english }) => english },
];

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Boxes to tick share one name: that is how a choice of several is sent.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // A list may be named (ARIA 1.2); the rule would keep names to landmarks and controls.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The map's box is a region only because it is named; axe checks that it is.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // `type=text` and `type=submit` are HTML's own defaults, and what is meant.
    'no-implicit-input-type': 'off',
    'no-implicit-button-type': 'off',
    // Spaces at the end of a line mean nothing to a browser, and templates leave some.
    'no-trailing-whitespace': 'off',
    // `<!doctype html>`: the specification takes either case.
    'doctype-style': 'off',
    // Numbers that can be called are kept on one line by the style sheet.
    'tel-non-breaking': 'off',
    // A title carries the venue's whole name.
    'long-title': 'off',
  },
});

/**
 * Checks the page that is open at [`NARROW`]; `answer` is what the server said, `html` what it wrote. `bare`: it is made
 * for the frame of another site, whose header and navigations are not ours.
 */
export async function checkPage(t, page, { answer, html, status = 200, dark, map, bare, lang, dir }) {
  await t.test(`answers ${status}`, () => assert.equal(answer.status(), status));
  await t.test('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: all }) => all);
    assert.deepEqual(messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`), []);
  });
  await t.test('says its language, its direction, its title and its parts', async () => {
    const page_ = await page.evaluate(structure);
    assert.deepEqual({ lang: page_.lang, dir: page_.dir }, { lang, dir });
    assert.equal(page_.h1.length, 1, `one main heading, not ${page_.h1.length}`);
    assert.ok(page_.h1[0], 'the main heading has words');
    assert.ok(page_.title.length > 10, `a title that tells, not "${page_.title}"`);
    assert.deepEqual(page_.landmarks, { header: bare ? 0 : 1, main: 1, footer: 1, nav: page_.landmarks.nav });
    if (!bare) assert.ok(page_.landmarks.nav >= 2, 'languages and footer are navigations');
    assert.deepEqual(page_.brokenAnchors, [], 'links within the page lead somewhere');
    assert.deepEqual(page_.twins, [], 'identifiers are unique');
  });
  await t.test('needs no sideways scrolling on the narrowest phone', async () => {
    assert.deepEqual(await page.evaluate(overflow), []);
  });
  await t.test('has targets a trembling finger can hit', async () => {
    assert.deepEqual(await page.evaluate(smallTargets, TARGET_PX), []);
  });
  await t.test('has no fault known to axe on a phone', () => axe(page));

  await page.setViewportSize({ width: WIDE, height: 900 });
  if (map) await mapReady(page);
  await t.test('has no fault known to axe on a wide screen', () => axe(page));
  await t.test('needs no sideways scrolling on a wide screen', async () => {
    assert.deepEqual(await page.evaluate(overflow), []);
  });
  if (!dark) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await t.test('has no fault known to axe in the dark on a wide screen', () => axe(page));
  await page.setViewportSize({ width: NARROW, height: 740 });
  await t.test('has no fault known to axe in the dark on a phone', () => axe(page));
}

async function axe(page) {
  await page.evaluate(AXE);
  const faults = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
  }, TAGS);
  assert.deepEqual(faults, []);
}

// The functions below run in the page.

function structure() {
  const count = (selector) => document.querySelectorAll(selector).length;
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    h1: [...document.querySelectorAll('h1')].map((h1) => h1.textContent.trim()),
    landmarks: { header: count('body > header'), main: count('main'), footer: count('body > footer'), nav: count('nav[aria-label]') },
    brokenAnchors: [...document.querySelectorAll('a[href^="#"]:not([role=button])')].map((a) => a.getAttribute('href')).filter((at) => !document.getElementById(at.slice(1))),
    twins: ids.filter((id, at) => ids.indexOf(id) !== at),
  };
}

/** What makes the page wider than the screen; hiding it at the root would only cut it off. */
function overflow() {
  const root = document.documentElement;
  const hidden = [root, document.body].filter((element) => getComputedStyle(element).overflowX !== 'visible').map(({ tagName }) => `${tagName} hides what is too wide`);
  const extent = root.scrollWidth - root.clientWidth;
  if (extent <= 0) return hidden;
  const inPage = (element) => !element.closest('.leaflet-container, .vh');
  const wide = [...document.querySelectorAll('body *')].filter(inPage).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width && (right > root.clientWidth + 1 || left < -1);
  });
  return [...hidden, `${extent} px too wide`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

/**
 * Controls smaller than `least` in either direction. Not counted:
 * - links in running text, whose height is the line's (the exception of WCAG 2.5.8 and 2.5.5);
 * - what only those see who reach it by keyboard (skip links);
 * - a box to tick inside its label: the label is the target.
 */
function smallTargets(least) {
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.skip, .skip-map, [inert], .vh[aria-hidden]');
  const inText = (element) => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, td, h1, h2, h3, figcaption');
    if (!block) return false;
    const around = block.cloneNode(true);
    for (const link of around.querySelectorAll('a, button, svg')) link.remove();
    return /\p{L}{2}/u.test(around.textContent);
  };
  // A link may spread over its card by a pseudo-element: the card is the target then.
  const box = (element) => {
    const spread = getComputedStyle(element, '::after');
    let target = element.closest('label') || element;
    if (spread.content !== 'none' && spread.position === 'absolute') {
      while (target.parentElement && getComputedStyle(target).position === 'static') target = target.parentElement;
    }
    return target.getBoundingClientRect();
  };
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]')]
    .filter((element) => shown(element) && !inText(element))
    .map((element) => [element, box(element)])
    .filter(([, { width, height }]) => width > 0 && (Math.round(width) < least || Math.round(height) < least))
    .map(([element, { width, height }]) => `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 140)}`);
}
