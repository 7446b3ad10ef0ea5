// The easy version, the ways in of the header, and the page read aloud.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, here, serve, tabTo, visitor } from './harness.mjs';

let origin;
before(async () => { origin = await serve(); });

const PAGES = ['/facile', '/facile/besoins', '/facile/besoins?pour=demarche', '/facile/lieux?besoin=impots', '/facile/lieux?besoin=connexion', '/facile/lieux?service=aide-personnalisee', `/facile/lieux/${VENUES.open}`, `/facile/lieux/${VENUES.noPhone}`];
const LEAST_PX = 22;

/** A browser whose voices and words are written down: `voices` are their languages. */
async function speaking(page, voices) {
  await page.addInitScript((langs) => {
    const heard = (window.heard = []);
    const speech = new EventTarget();
    speech.voices = langs;
    speech.getVoices = () => speech.voices.map((lang) => ({ lang }));
    speech.speak = (words) => {
      heard.push({ text: words.text, lang: words.lang });
      window.saying = words;
    };
    speech.cancel = () => heard.push('cancel');
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.finish = () => window.saying.onend();
  }, voices);
}

describe('The easy version', { concurrency: 2 }, () => {
  for (const { name, prefix, lang, dir, shows } of LANGUAGES) {
    for (const path of PAGES) {
      if (!shows({ english: path === '/facile' })) continue;
      it(`${prefix}${path} is a good page in ${name}, in large type`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(`${prefix}${path}`);
        const small = await page.evaluate((least) => {
          const seen = [...document.querySelectorAll('main *')].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
          return seen.filter((e) => parseFloat(getComputedStyle(e).fontSize) < least && !e.closest('.vh')).map((e) => e.outerHTML.slice(0, 100));
        }, LEAST_PX);
        assert.deepEqual(small, []);
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir, dark: prefix === '' });
      });
    }
  }

  it('leads from the header to a phone number in three taps', async (t) => {
    const page = await visitor(t, origin, { width: NARROW, height: 740 });
    await page.goto('/');
    await page.locator('.ways a').click();
    assert.equal(here(page), '/facile');
    await page.locator('.tile', { hasText: 'Quelqu’un m’aide' }).click();
    assert.ok((await page.locator('main a.btn[href^="tel:"]').first().boundingBox()).height >= 60);
    await page.locator('.ways a').click();
    assert.equal(here(page), '/lieux?service=aide-personnalisee');
  });

  it('is one line of the header on the narrowest phone, and crowds nothing', async (t) => {
    for (const prefix of ['', '/ar', '/en']) {
      const page = await visitor(t, origin, { width: NARROW, height: 740 });
      await speaking(page, ['fr-FR', 'ar-SA', 'en-GB']);
      for (const path of ['', '/facile']) {
        await page.goto(`${prefix}${path}` || '/');
        await page.locator('[data-listen]').waitFor();
        const boxes = await page.locator('.ways > *').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON()));
        assert.equal(boxes.length, 2);
        assert.equal(boxes[0].y, boxes[1].y, 'side by side');
        assert.ok(boxes.every(({ width, height, left, right }) => width >= 44 && height >= 44 && left >= 0 && right <= NARROW), JSON.stringify(boxes));
        assert.ok((await page.locator('header.top').boundingBox()).height <= 130);
      }
    }
  });

  it('is not offered to coordinators and members', async (t) => {
    const page = await visitor(t, origin);
    await page.goto('/partenaire/connexion');
    assert.equal(await page.locator('.ways').count(), 0);
  });
});

describe('A visitor who listens', { concurrency: 2 }, () => {
  it('is offered nothing where the language has no voice, until one comes', async (t) => {
    const page = await visitor(t, origin);
    await speaking(page, ['en-GB', 'de-DE']);
    await page.goto(`/lieux/${VENUES.open}`);
    const button = page.locator('[data-listen]');
    await page.waitForLoadState('load');
    assert.equal(await button.isVisible(), false);
    await page.evaluate(() => {
      speechSynthesis.voices = ['fr-FR'];
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    assert.equal(await button.isVisible(), true);
    assert.deepEqual(await page.evaluate(() => window.heard), [], 'nothing is read by itself');
  });

  it('is offered nothing by a browser that does not speak', async (t) => {
    const page = await visitor(t, origin);
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    await page.goto('/');
    assert.equal(await page.locator('[data-listen]').isVisible(), false);
  });

  for (const [prefix, voice, first] of [['', 'fr-FR', 'CCAS de Roubaix'], ['/ar', 'ar-SA', 'CCAS de Roubaix']]) {
    for (const easy of ['', '/facile']) {
      it(`hears ${prefix}${easy} a venue, sentence by sentence, and stops it`, async (t) => {
        const page = await visitor(t, origin);
        await speaking(page, ['en-GB', voice]);
        await page.goto(`${prefix}${easy}/lieux/${VENUES.open}`);
        const button = page.locator('[data-listen]');
        await button.waitFor();
        await tabTo(page, button);
        await page.keyboard.press('Enter');
        assert.equal(await button.getAttribute('aria-pressed'), 'true');
        const said = () => page.evaluate(() => window.heard.filter((one) => one.text));
        assert.deepEqual(await said(), [{ text: first, lang: voice }], 'one sentence at a time, the name first');
        for (let n = 0; n < 40 && (await button.getAttribute('aria-pressed')) === 'true'; n += 1) await page.evaluate(() => window.finish());
        const all = await said();
        assert.ok(all.every(({ lang }) => lang === voice));
        const text = all.map((one) => one.text).join('\n');
        assert.match(text, /03, 20, 81, 57, 57/, 'the number in pairs');
        assert.ok(!text.includes('Français'), 'no menu');
        assert.equal(await button.getAttribute('aria-pressed'), 'false', 'it ends by itself');

        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        assert.equal(await button.getAttribute('aria-pressed'), 'false');
        const before = (await said()).length;
        await page.evaluate(() => window.finish());
        assert.equal((await said()).length, before, 'nothing is read after Stop');
        assert.equal(await page.evaluate(() => window.heard.at(-1)), 'cancel');
      });
    }
  }

  it('hears each step from a need to a telephone number', async (t) => {
    const answer = '/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule';
    for (const [path, words] of [
      ['/orientation', ['Que voulez-vous faire', 'Apprendre', 'Je ne sais pas']],
      ['/orientation?besoin=impots', ['Seul ou avec quelqu’un', 'Avec quelqu’un qui m’aide', 'Voir les lieux']],
      [answer, ['Impôts', 'Votre dernier avis d’impôt', 'Le Fil de l\'Épeule', 'Appelez pour l’aide', '06, 08, 34, 51, 96']],
      ['/donnees-personnelles', ['Données personnelles']],
    ]) {
      const page = await visitor(t, origin);
      await speaking(page, ['fr-FR']);
      await page.goto(path);
      const button = page.locator('[data-listen]');
      await button.click();
      for (let n = 0; n < 300 && (await button.getAttribute('aria-pressed')) === 'true'; n += 1) await page.evaluate(() => window.finish());
      const heard = (await page.evaluate(() => window.heard.map(({ text }) => text).filter(Boolean))).join('\n').replaceAll('\u00a0', ' ');
      for (const one of words) assert.ok(heard.includes(one), `${path}: “${one}” in ${heard}`);
      assert.ok(!heard.includes('English'), 'no menu');
    }
  });

  it('is left in silence when leaving the page', async (t) => {
    const page = await visitor(t, origin);
    await speaking(page, ['fr-FR']);
    await page.goto('/');
    await page.locator('[data-listen]').click();
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    assert.equal(await page.evaluate(() => window.heard.at(-1)), 'cancel');
    assert.equal(await page.locator('[data-listen]').getAttribute('aria-pressed'), 'false');
  });
});
