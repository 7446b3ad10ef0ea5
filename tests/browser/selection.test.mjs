// Places chosen together: the page, the sheet on paper in two languages, the code to scan, the liaison sheet.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, serve, visitor } from './harness.mjs';

const PUBLIC = 'https://lieux.exemple.fr';
const folder = mkdtempSync(join(tmpdir(), 'repere-selection-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let origin;
let three;
before(async () => {
  origin = await serve({ env: { REPERE_PUBLIC_URL: PUBLIC } });
  const numbers = await Promise.all([VENUES.open, VENUES.unknown, VENUES.firstSunday].map(async (slug) => {
    const page = await (await fetch(`${origin}/lieux/${slug}`)).text();
    return page.match(/href="\/selection\/(\d+)"/)[1];
  }));
  three = numbers.join('-');
});

describe('Places chosen together', { concurrency: 2 }, () => {
  for (const [name, path] of [['their page', ''], ['the sheet', '/fiche?langue=ar&besoin=impots'], ['the liaison sheet', '/liaison']]) {
    for (const { name: language, prefix, lang, dir } of LANGUAGES.filter(({ lang: code }) => code !== 'en')) {
      it(`${name}, in ${language}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(`${prefix}/selection/${three}${path}`);
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
      });
    }
  }

  it('are one tagged A4 sheet for three, in French and Arabic', async (t) => {
    const { info, text } = await printed(t, `/selection/${three}/fiche?langue=ar&besoin=impots`);
    assert.match(info, /Pages:\s+1\n/);
    assert.match(info, /Tagged:\s+yes/);
    assert.match(info, /\(A4\)/);
    for (const words of ['CCAS', '03 20 81 57 57', 'Appelez avant de venir', 'Impôts']) assert.ok(text.includes(words), `${words} in ${text}`);
    assert.match(text, /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]{3}/, 'Arabic comes out as Arabic');
  });

  it('are one page each in large print, what to bring included', async (t) => {
    const { info, page } = await printed(t, `/selection/${three}/fiche?langue=ar&besoin=impots&gros=oui`);
    assert.match(info, /Pages:\s+3\n/);
    await page.emulateMedia({ media: 'print' });
    const points = await page.locator('.papers li').evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    assert.ok(points.length >= 6 && points.every((size) => size >= 12), `${points} pt`);
  });

  it('say what to bring in the language of the person', async (t) => {
    const { info, text } = await printed(t, `/selection/${three}/fiche?langue=uk&besoin=titre-de-sejour`);
    assert.match(info, /Pages:\s+1\n/);
    assert.match(text, /Посвідка на проживання/);
  });

  for (const sheet of ['/fiche?langue=ar&besoin=impots', '/liaison']) {
    it(`are printed in black and white, and nothing is cut off at the edge: ${sheet}`, async (t) => {
      const page = await visitor(t, origin);
      await page.goto(`/selection/${three}${sheet}`);
      await page.emulateMedia({ media: 'print' });
      // A4 less two margins of 10 mm, as Chromium lays it out.
      await page.setViewportSize({ width: 718, height: 1046 });
      assert.deepEqual(await page.evaluate(onPaper), []);
    });
  }

  it('are sent by copy, by SMS on a telephone, by e-mail, by the share sheet', async (t) => {
    const page = await visitor(t, origin, { isMobile: true, hasTouch: true, width: 360, height: 740 });
    await page.addInitScript(() => { navigator.share = async (what) => { window.shared = what; }; });
    await page.addInitScript(CLIPBOARD);
    await page.goto(`/selection/${three}`);
    await page.locator('[data-copy]').click();
    await page.locator('.said', { hasText: /./ }).first().waitFor();
    assert.equal(await page.evaluate(() => window.copied), `${PUBLIC}/selection/${three}`);
    const sms = page.locator('a[href^="sms:"]');
    assert.ok(await sms.isVisible(), 'on a telephone');
    const text = decodeURIComponent((await sms.getAttribute('href')).split('body=')[1]);
    assert.match(text, /CCAS de Roubaix[^]*03 20 81 57 57/);
    assert.ok(text.endsWith(`${PUBLIC}/selection/${three}`), text);
    assert.match(decodeURIComponent(await page.locator('a[href^="mailto:"]').first().getAttribute('href')), /^mailto:\?subject=.+&body=[^]*CCAS de Roubaix/);
    await page.locator('[data-share]').click();
    assert.equal(await page.evaluate(() => window.shared.url), `${PUBLIC}/selection/${three}`);
    const desk = await visitor(t, origin);
    await desk.goto(`/selection/${three}`);
    assert.equal(await desk.locator('a[href^="sms:"]').isVisible(), false, 'a desk computer has a code instead');
  });

  it('have a liaison sheet that is copied as text and wiped', async (t) => {
    const page = await visitor(t, origin);
    await page.addInitScript(CLIPBOARD);
    await page.goto(`/selection/${three}/liaison?besoin=impots&accueil=CCAS`);
    assert.equal(await page.locator('#l-besoin').inputValue(), 'Impôts', 'the need goes along');
    await page.locator('#l-personne').fill('A. B.');
    await page.locator('[data-copy-form]').click();
    await page.locator('.said', { hasText: /./ }).first().waitFor();
    const text = await page.evaluate(() => window.copied);
    assert.match(text, /A\. B\.[^]*Impôts[^]*CCAS/);
    await page.locator('[data-clear]').click();
    assert.equal(await page.locator('#l-personne').inputValue(), '');
  });

  it('have a code on the sheet that leads back to them', async (t) => {
    const page = await visitor(t, origin, { deviceScaleFactor: 3 });
    await page.goto(`/selection/${three}/fiche`);
    await page.emulateMedia({ media: 'print' });
    const address = scanned(await page.locator('svg.qr').first().screenshot());
    assert.ok(address.startsWith(`${PUBLIC}/selection/${three}`), address);
    const answer = await page.goto(address.replace(PUBLIC, ''));
    assert.equal(answer.status(), 200);
  });

  it('are told in a code that needs no network to be read', async (t) => {
    const page = await visitor(t, origin, { deviceScaleFactor: 3 });
    await page.goto(`/selection/${three}`);
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    const codes = page.locator('main svg.qr');
    const texts = [];
    for (let at = 0; at < await codes.count(); at += 1) texts.push(scanned(await codes.nth(at).screenshot()));
    assert.ok(texts.some((text) => text.includes('CCAS') && /03 ?20 ?81 ?57 ?57/.test(text)), texts.join('\n'));
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`have a liaison sheet that sends nothing, ${javaScriptEnabled ? 'with' : 'without'} script`, async (t) => {
      const page = await visitor(t, origin, { javaScriptEnabled });
      await page.goto(`/selection/${three}/liaison`);
      const asked = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      for (const field of await page.locator('main form :is(textarea, input:not([type=checkbox], [type=radio]))').all()) await field.fill('Amina B.');
      await page.locator('main form input[type=text], main form input:not([type])').first().press('Enter');
      assert.equal(await page.locator('#l-personne').inputValue(), 'Amina B.', 'what was written is still there');
      assert.deepEqual(asked.filter((one) => !/\/fichiers\//.test(one)), []);
      assert.ok(!page.url().includes('Amina'));
    });
  }
});

/** A page as a PDF: what pdfinfo says of it, and its text. */
async function printed(t, path) {
  const page = await visitor(t, origin);
  await page.goto(path);
  const file = join(folder, `${path.replace(/\W+/g, '_')}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/[\u00a0\u202f]/g, ' ');
  return { info, text, page };
}

/** A clipboard of the page's own: the machine has one for all tests. */
const CLIPBOARD = () => Object.defineProperty(navigator.clipboard, 'writeText', { value: async (text) => { window.copied = text; } });

/** What is coloured on paper, or too close to its edge. */
function onPaper() {
  const grey = (colour) => {
    const [red, green, blue, seen = 1] = colour.match(/[\d.]+/g).map(Number);
    return seen === 0 || (red === green && green === blue);
  };
  const shown = [...document.querySelectorAll('main, main *')].filter((one) => one.checkVisibility());
  return shown.flatMap((one) => {
    const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
    const faults = [color, backgroundColor, borderTopColor].filter((colour) => !grey(colour)).map((colour) => `${colour}: ${one.outerHTML.slice(0, 80)}`);
    const { right, width } = one.getBoundingClientRect();
    if (width && right > document.documentElement.clientWidth - 1 && one.matches('main *')) faults.push(`${right}: ${one.outerHTML.slice(0, 80)}`);
    return faults;
  });
}

function scanned(png) {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}
