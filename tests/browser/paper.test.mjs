// A place printed is one sheet that says all that is needed at its door.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { VENUES, serve, visitor } from './harness.mjs';

const folder = mkdtempSync(join(tmpdir(), 'repere-paper-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let origin;
before(async () => { origin = await serve({ env: { REPERE_PUBLIC_URL: 'https://lieux.exemple.fr' } }); });

const found = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const poppler = found ? {} : { skip: 'pdfinfo and pdftotext (poppler-utils) are not installed' };

async function printed(t, path) {
  const page = await visitor(t, origin);
  await page.goto(path);
  const texts = {
    name: await page.locator('h1').textContent(),
    call: await page.locator('main .acts a[href^="tel:"] bdi').textContent(),
    street: await page.locator('main section p').filter({ hasText: /59\d{3}/ }).first().innerText(),
  };
  const file = join(folder, `${path.replaceAll('/', '_')}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return { file, texts, page };
}

const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

describe('A place on paper', { concurrency: 2, ...poppler }, () => {
  for (const [name, path] of [
    ['with a week of hours', `/lieux/${VENUES.open}`],
    ['with help on first Sundays', `/lieux/${VENUES.firstSunday}`],
    ['in Arabic', `/ar/lieux/${VENUES.open}`],
  ]) {
    it(`is one tagged A4 sheet, ${name}`, async (t) => {
      const { file, texts } = await printed(t, path);
      const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      assert.match(about, /^Pages:\s+1$/m);
      assert.match(about, /^Page size:.*\(A4\)$/m);
      assert.match(about, /^Tagged:\s+yes$/m);
      const text = plain(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
      assert.ok(text.includes(plain(texts.name)), 'its name');
      assert.ok(text.replaceAll(' ', '').includes(texts.call.replace(/\D/g, '')), 'its number');
      assert.ok(text.includes(plain(texts.street).split(/[,،\n]/)[0]), 'its street');
      assert.ok(text.includes('lieux.exemple.fr/'), 'the address of the page');
    });
  }

  it('carries no control of the screen', async (t) => {
    const { page } = await printed(t, `/lieux/${VENUES.open}`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav:visible, form:visible, button:visible, .skip:visible').count(), 0);
    assert.ok(await page.locator('.print-only').first().isVisible(), 'but the day it was printed');
  });

  it('leaves the list readable too', async (t) => {
    const page = await visitor(t, origin);
    await page.goto('/lieux?ouvert=oui');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav:visible, form:visible, button:visible').count(), 0);
    assert.ok(await page.locator('.card').first().isVisible());
  });
});
