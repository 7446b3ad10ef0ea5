// The journeys of the resident and of the agent where room is scarce: at 200 % zoom on a small computer, and on the
// narrowest phone; with script and without, in French and Arabic. Nothing is cut off, nothing needs sideways scrolling.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { NARROW } from './checks.mjs';
import { here, serve, visitor } from './harness.mjs';

/** 1280 × 900 pixels at 200 % are half as many CSS pixels each way, drawn twice as large. */
const ROOMS = [
  ['at 200 % zoom', { width: 640, height: 450, deviceScaleFactor: 2 }],
  ['on the narrowest phone', { width: NARROW, height: 640 }],
];

let origin;
before(async () => { origin = await serve(); });

/** What is wider than the page. */
const tooWide = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${location.pathname}: ${scrollWidth} > ${clientWidth}`] : [];
};

/** Presses what is there to press, as far as it can be seen. */
async function press(page, target) {
  const one = page.locator(target).first();
  await one.scrollIntoViewIfNeeded();
  const box = await one.boundingBox();
  const { width } = page.viewportSize();
  assert.ok(box.x >= 0 && box.x + box.width <= width + 1, `${target} is cut off on ${here(page)}`);
  await one.click();
}

for (const [room, size] of ROOMS) {
  for (const javaScriptEnabled of [true, false]) {
    for (const prefix of ['', '/ar']) {
      const how = `${room}, ${javaScriptEnabled ? 'with' : 'without'} script, ${prefix ? 'in Arabic' : 'in French'}`;

      describe(how, { concurrency: 2 }, () => {
        it('a resident gets from home to a phone number', async (t) => {
          const page = await visitor(t, origin, { ...size, javaScriptEnabled });
          const wide = [];
          const look = async () => { wide.push(...await page.evaluate(tooWide)); };
          await page.goto(prefix || '/');
          await look();
          for (const target of ['li.all a.tile', 'a.tile[href*="pour=demarche"]', 'a.tile[href*="besoin=impots"]', 'a.tile[href*="avec=quelquun"]', '.pair a.btn:not(.ghost)']) {
            await press(page, target);
            await page.waitForLoadState();
            await look();
          }
          const phone = page.locator('.card a[href^="tel:"]').first();
          await phone.scrollIntoViewIfNeeded();
          assert.match(await phone.getAttribute('href'), /^tel:\+33\d{9}$/);
          const { x, width } = await phone.boundingBox();
          assert.ok(x >= 0 && x + width <= size.width, 'the number is whole on the screen');
          await press(page, '.card h3 a');
          await page.waitForURL(/\/lieux\//);
          await look();
          assert.deepEqual(wide, []);
        });

        it('an agent gets from a need to the sheet', async (t) => {
          const page = await visitor(t, origin, { ...size, javaScriptEnabled });
          await page.goto(`${prefix}/accueil`);
          await press(page, 'label.front-need:has(input[value=impots])');
          await page.locator('#langue').selectOption('ar');
          // With script the list follows by itself.
          if (!javaScriptEnabled) await press(page, '#demande .acts button');
          await page.waitForURL(/(?=.*besoin=impots)(?=.*langue=ar)/);
          await page.locator('.front-row').first().waitFor();
          assert.deepEqual(await page.evaluate(tooWide), []);
          await press(page, '.front-row input[name=choix]');
          await press(page, '[data-print-slip]');
          await page.waitForURL(/\/selection\/\d+\/fiche/);
          assert.match(await page.locator('main').textContent(), /[؀-ۿ]/, 'the sheet speaks the visitor’s language');
          assert.deepEqual(await page.evaluate(tooWide), []);
        });
      });
    }
  }
}
