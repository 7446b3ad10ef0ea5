// The city's work by keyboard, addresses offered while one types, and the pages where something is decided or sent:
// valid and usable in every language, mistakes shown.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, isFocused, member, outside, serve, visitor } from './harness.mjs';

const FORM = `/partenaire/lieux/${VENUES.open}`;
const SUGGESTED = { features: [['17 Grand Place', 3.1748, 50.6916], ['1 Rue de la Grand Place', 3.175, 50.692]].map(([name, lon, lat]) => ({
  geometry: { coordinates: [lon, lat] },
  properties: { label: `${name} 59100 Roubaix`, score: 0.9, type: 'housenumber', name, postcode: '59100', citycode: '59512', city: 'Roubaix' },
})) };

/** Presses a button, and gives what the server answered. */
async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    page.locator(button).first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

/** A visitor proposes a place, up to the page before sending. */
async function propose(page, name, prefix = '') {
  await page.goto(`${prefix}/proposer`);
  await press(page, 'main form .btn');
  const base = page.url().replace('/modifier/lieu', '');
  await page.fill('#nom', name);
  await press(page, 'main form > .acts .btn');
  return base;
}

/** Somebody changes the telephone of the open venue, and stops before sending. */
async function correct(page, phone, prefix = '') {
  await page.goto(`${prefix}${FORM}/modifier/contact`);
  await page.fill('#telephone', phone);
  await press(page, 'main form > .acts .btn');
}

describe('The queue by keyboard', () => {
  it('goes from card to card with j and k, to the box with a, and is silent once switched off', async (t) => {
    const origin = await serve();
    for (const name of ['La Fabrique', 'Le Hangar']) {
      const page = await visitor(t, origin);
      const base = await propose(page, name);
      await page.goto(`${base}/envoyer`);
      await press(page, '#envoyer .btn');
    }
    const desk = await member(t, origin, 'coordinator');
    await desk.goto('/admin/propositions');
    const links = desk.locator('[data-queue] .card h3 a');
    assert.equal(await links.count(), 2);
    await links.first().focus();
    await desk.keyboard.press('j');
    assert.ok(await isFocused(links.nth(1)), 'j: the next card');
    await desk.keyboard.press('j');
    assert.ok(await isFocused(links.nth(1)), 'there is none after the last');
    await desk.keyboard.press('k');
    assert.ok(await isFocused(links.first()), 'k: the card before');
    await desk.keyboard.press('Control+j');
    assert.ok(await isFocused(links.first()), 'keys of the browser stay its own');
    await desk.locator('[data-keys]').uncheck();
    await links.first().focus();
    await desk.keyboard.press('j');
    assert.ok(await isFocused(links.first()), 'switched off');
    await desk.reload();
    assert.equal(await desk.locator('[data-keys]').isChecked(), false, 'and stays so');
    await desk.evaluate(() => localStorage.clear());
  });
});

describe('An address while it is typed', () => {
  it('is offered from three letters on, chosen by keyboard, and fills in the form', async (t) => {
    const asked = [];
    const geocoder = await outside((request, response) => {
      asked.push(new URL(request.url, 'http://x').searchParams.get('q'));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(SUGGESTED));
    });
    const origin = await serve({ geocoder });
    const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
    await page.goto(`${FORM}/modifier/adresse`);
    const street = page.locator('#rue');
    const list = page.getByRole('listbox');
    assert.equal(await street.getAttribute('role'), 'combobox');
    await street.fill('');
    await street.pressSequentially('gr');
    assert.equal(await street.getAttribute('aria-expanded'), 'false');
    await street.pressSequentially('and');
    await list.waitFor();
    assert.ok(asked.every((question) => /grand/.test(question)), `nothing was sent for two letters: ${asked}`);
    assert.equal(asked.length, 1, 'one question for three keys');
    assert.equal(await street.getAttribute('aria-expanded'), 'true');
    await street.press('ArrowDown');
    const active = await street.getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await checkPage(t, page, { answer: { status: () => 200 }, html: await (await page.request.get(page.url())).text(), lang: 'fr', dir: 'ltr' });
    await street.focus();
    await street.press('Escape');
    assert.equal(await list.isVisible(), false);
    await street.fill('grand pl');
    await list.waitFor();
    await street.press('ArrowDown');
    await street.press('Enter');
    assert.equal(await street.inputValue(), '17 Grand Place');
    assert.equal(await page.locator('#lat').inputValue(), '50.6916');
    assert.equal(await list.isVisible(), false);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Enregistrer et continuer' }).click()]);
    await page.goto(`${FORM}/modifier`);
    assert.match(await page.locator('#adresse').innerText(), /17 Grand Place/);
  });
});

describe('The point of a place', () => {
  it('is moved by arrow keys and by four buttons, and the numbers follow', async (t) => {
    const page = await member(t, await serve(), 'coordinator', { width: 360, height: 740 });
    await page.goto(`${FORM}/modifier/adresse`);
    const numbers = async () => [await page.locator('#lat').inputValue(), await page.locator('#lon').inputValue()].map(Number);
    const pin = page.locator('.place-pin');
    await pin.focus();
    const [lat, lon] = await numbers();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    const [north, east] = await numbers();
    assert.ok(north > lat && east > lon, `${lat}, ${lon} then ${north}, ${east}`);
    assert.ok(await isFocused(pin), 'the focus stays on the point');
    assert.match(await page.locator('.place [role=status]').textContent(), /\S/, 'it is said');
    await page.locator('[data-move=s]').click();
    await page.locator('[data-move=w]').click();
    const [south, west] = await numbers();
    assert.ok(Math.abs(south - lat) < 1e-5 && Math.abs(west - lon) < 1e-5, 'and back');
  });
});

describe('A name written to do harm', () => {
  it('is only text on the map, in its card and in the list beside it', async (t) => {
    const origin = await serve();
    const name = '<img src=x onerror=alert(1)><b>Gras</b>';
    const desk = await member(t, origin, 'coordinator');
    for (const [part, fields] of Object.entries({
      lieu: ['#nom'],
      adresse: ['#complement'],
      presentation: ['#resume', '#detail'],
      papiers: ['#venir'],
      'services/demarches': ['#tarif', '#remarque'],
    })) {
      await desk.goto(`${FORM}/modifier/${part}`);
      for (const field of fields) await desk.fill(field, name);
      await press(desk, 'main form > .acts .btn');
    }
    await desk.goto(`${FORM}/envoyer`);
    await press(desk, '#envoyer .btn');
    const page = await visitor(t, origin);
    const dialogs = [];
    page.on('dialog', (dialog) => { dialogs.push(dialog.message()); return dialog.dismiss(); });
    await page.goto(`/lieux/${VENUES.open}`);
    assert.equal(await page.locator('h1').textContent(), name);
    await page.locator('main a[href^="/carte"]').click();
    await page.waitForURL(/\/carte/);
    const card = page.locator('.leaflet-popup');
    await card.locator('h2').waitFor();
    assert.equal(await card.locator('h2').textContent(), name);
    const written = () => [...document.querySelectorAll('[onerror], b')].filter((made) => made.textContent === 'Gras' || made.hasAttribute('onerror')).length;
    assert.equal(await page.evaluate(written), 0, 'it made no element');
    assert.ok((await page.locator('main').textContent()).includes(name), 'and in the list');
    assert.deepEqual(dialogs, []);
  });
});

describe('Pages where something is sent or decided', () => {
  let origin;
  before(async () => { origin = await serve(); });

  for (const { name, prefix, lang, dir } of LANGUAGES) {
    it(`are usable in ${name}, mistakes shown`, async (t) => {
      const check = (title, page, answer, status) => t.test(title, async (t) => {
        await page.setViewportSize({ width: NARROW, height: 740 });
        await checkPage(t, page, { answer, html: await answer.text(), status, lang, dir });
      });
      const narrow = { width: NARROW, height: 740 };
      const guest = await visitor(t, origin, narrow);
      const base = await propose(guest, `Atelier ${name}`, prefix);
      await check('check your answers', guest, await guest.goto(`${base}/envoyer`));
      await guest.fill('#email', 'pas-une-adresse');
      await guest.locator('#envoyer').evaluate((form) => { form.noValidate = true; });
      await check('an address that is none', guest, await press(guest, '#envoyer .btn'), 422);
      await guest.setViewportSize(narrow);
      await check('a new place as visitors will read it', guest, await guest.goto(`${base}/apercu`));
      await guest.goto(`${base}/envoyer`);
      await check('thanks for a proposal', guest, await press(guest, '#envoyer .btn'));
      await guest.goto(`${prefix}/lieux/${VENUES.open}/signaler?sur=telephone`);
      await guest.locator('main form').evaluate((form) => { form.noValidate = true; });
      await check('a report without a problem', guest, await press(guest, 'main form .btn'), 422);
      await guest.locator('[name=probleme]').first().check();
      await check('thanks for a report', guest, await press(guest, 'main form .btn'));

      const desk = await member(t, origin, 'coordinator', narrow);
      await desk.goto(`${prefix}/admin/propositions`);
      const card = desk.locator('.card h3 a', { hasText: `Atelier ${name}` });
      await check('one proposal', desk, await desk.goto(await card.getAttribute('href')));
      await check('a refusal without a reason', desk, await press(desk, 'form[action$=refuser] .btn'), 422);
      await desk.goto(`${prefix}/admin/signalements`);
      const boxes = desk.locator('main .reported').first().locator('[name=signalement]');
      for (const box of await boxes.all()) await box.uncheck();
      await check('a decision about no report', desk, await press(desk, '.reported form .btn'), 422);
      await check('possible duplicates', desk, await desk.goto(`${prefix}/admin/doublons`));

      const other = await member(t, origin, 'coordinator', narrow);
      const number = { fr: '03 20 66 45', ar: '03 20 66 46', en: '03 20 66 47' }[lang];
      await correct(desk, `${number} 01`, prefix);
      await correct(other, `${number} 02`, prefix);
      await other.goto(`${prefix}${FORM}/envoyer`);
      await press(other, '#envoyer .btn');
      await desk.goto(`${prefix}${FORM}/envoyer`);
      await check('two who changed the same', desk, await press(desk, '#envoyer .btn'), 409);
    });
  }
});
