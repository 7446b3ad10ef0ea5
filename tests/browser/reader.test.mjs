// What a screen reader says on the resident's way from home to a phone number, and on the agent's from a need to the
// sheet, as transcripts that are kept. A change of
// the transcript is a change of what blind people hear: read it, then keep it with UPDATE_SNAPSHOTS=1.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, it } from 'node:test';
import { here, serve, visitor } from './harness.mjs';

/** The virtual screen reader as a script of the page: its one export is put where the test finds it. */
const READER = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8')
  .replace(/\bexport\s*\{([^}]*)\};?/, (_, names) => {
    const [inside] = names.split(',').map((name) => name.trim().split(/\s+as\s+/)).find((pair) => pair.at(-1) === 'virtual');
    return `window.reader = ${inside};`;
  });
/** Things said on a page before the reader is thought to be going round in circles. */
const MOST = 1500;

let origin;
before(async () => { origin = await serve({ env: { REPERE_PUBLIC_URL: 'https://lieux.exemple.fr' } }); });

/** Everything the reader says of the main part of the page, in order. */
async function heard(page) {
  await page.addScriptTag({ content: READER, type: 'module' });
  await page.waitForFunction(() => window.reader);
  return page.evaluate(async (most) => {
    await window.reader.start({ container: document.querySelector('main') });
    const said = [await window.reader.lastSpokenPhrase()];
    while (said.length < most && !/^end of main/.test(said.at(-1))) {
      await window.reader.next();
      said.push(await window.reader.lastSpokenPhrase());
    }
    await window.reader.stop();
    return said;
  }, MOST);
}

for (const [name, prefix] of [['fr', ''], ['ar', '/ar']]) {
  it(`The resident’s way sounds as it did (${name})`, async (t) => {
    // The reader is no script of the site: its page is allowed what the site forbids.
    const page = await visitor(t, origin, { width: 360, height: 740, bypassCSP: true });
    const told = [];
    const listen = async () => { told.push(`# ${here(page)}`, ...await heard(page), ''); };
    await page.goto(prefix || '/');
    await listen();
    for (const target of ['li.all a.tile', 'a.tile[href*="pour=demarche"]', 'a.tile[href*="besoin=impots"]', 'a.tile[href*="avec=quelquun"]', '.pair a.btn:not(.ghost)']) {
      await page.locator(target).first().click();
      await page.waitForLoadState();
      await listen();
    }
    keeps(`resident.${name}`, told);
  });
}

it('The agent’s way sounds as it did', async (t) => {
  const page = await visitor(t, origin, { bypassCSP: true });
  const told = [];
  const listen = async () => { told.push(`# ${here(page)}`, ...await heard(page), ''); };
  await page.goto('/accueil?q=impots&langue=ar&quand=2026-12-03');
  await listen();
  const boxes = page.locator('.front-row input[name=choix]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator('[data-print-slip]').click();
  await page.waitForURL(/\/fiche/);
  await listen();
  keeps('agent.fr', told);
});

/** Compares what was said with what is kept under `name`. */
function keeps(name, told) {
  const transcript = `${told.join('\n').replaceAll('\u00a0', ' ')}`;
  assert.ok(told.every((line) => line !== undefined) && told.length > 60, 'there is something to hear');
  const file = new URL(`snapshots/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, transcript);
  assert.equal(transcript, readFileSync(file, 'utf8'));
  assert.doesNotMatch(transcript, /^(link|button|image|checkbox|combobox|textbox|searchbox)$/m, 'nothing is nameless');
}
