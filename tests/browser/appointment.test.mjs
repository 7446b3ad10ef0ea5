// An appointment, from the venue's switch to the calendar file: the whole journey on a telephone without script, with
// real letters; and its pages, as usable and valid as everybody's.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, member, serve, visitor } from './harness.mjs';
import { mailServer } from './smtp.mjs';

const VENUE = VENUES.open;
const DESK = 'rendez-vous@exemple.fr';
const PERSON = 'amina@exemple.org';
const PHONE = { width: 360, height: 740, javaScriptEnabled: false };
const FIELDS = {
  '#besoin': 'Déclarer mes impôts', '#quand': 'jeudi matin', '#nom': 'Amina Benali', '#telephone': '06 12 34 56 78', '#email': PERSON,
};

// Not in a hook: the server would be closed with it.
const mail = await mailServer();
let origin;
before(async () => {
  const env = { ...mail.env, REPERE_PUBLIC_URL: 'http://lieux.exemple.fr', REPERE_APPOINTMENT_KEY: '0a'.repeat(32) };
  origin = await serve({ env });
});

/** Where a link of a letter leads, on this server. */
const pathTo = (letter, page) => new URL(letter.links.find((link) => link.includes(page))).pathname;

/** Fills in fields and presses a button; gives what the server answered. */
async function send(page, button, fields = {}) {
  for (const [selector, value] of Object.entries(fields)) await page.fill(selector, value);
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  const [answer] = await Promise.all([posted, page.waitForEvent('load'), page.locator(button).first().click()]);
  return answer;
}

async function switchOn(t) {
  const city = await member(t, origin, 'coordinator');
  await city.goto(`/partenaire/lieux/${VENUE}/modifier`);
  await Promise.all([city.waitForEvent('load'), city.getByRole('link', { name: 'Demandes de rendez-vous' }).click()]);
  await city.check('[name=accepte][value=oui]');
  await send(city, 'main form .btn', { '#email': DESK });
  assert.match(await city.locator('main').innerText(), /peuvent maintenant vous demander/);
  return city;
}

describe('An appointment', () => {
  it('is asked for, answered and written into a calendar, on a telephone without script', async (t) => {
    await switchOn(t);
    const person = await visitor(t, origin, PHONE);
    await person.goto(`/lieux/${VENUE}`);
    await Promise.all([person.waitForEvent('load'), person.getByRole('link', { name: 'Demander un rendez-vous' }).click()]);
    await send(person, 'main form .btn', { '#nom': 'Amina Benali' });
    assert.deepEqual(await person.locator('.summary a').allInnerTexts(), [
      'Dites pour quoi vous venez', 'Dites quand vous pouvez venir', 'Donnez un téléphone ou un e-mail',
    ]);
    assert.equal(await person.inputValue('#nom'), 'Amina Benali', 'nothing is lost');
    await send(person, 'main form .btn', FIELDS);
    assert.match(await person.locator('h1').innerText(), /Votre demande est partie/);

    const desk = await visitor(t, origin, PHONE);
    await desk.goto(pathTo(await mail.letterTo(DESK), '/rendez-vous/'));
    assert.match(await desk.locator('.facts').innerText(), /Amina Benali[^]*Déclarer mes impôts[^]*jeudi matin/);
    await send(desk, '[value=proposer]', { '#jour': '2026-12-04', '#heure': '10:00', '#mot': 'Prenez votre avis d’impôt.' });
    assert.match(await desk.locator('main').innerText(), /Vous avez proposé : vendredi 4\s*décembre/);

    const [first, second] = [await mail.letterTo(PERSON), await mail.letterTo(PERSON)];
    assert.match(first.subject, /demande est partie/);
    assert.match(second.text, /Prenez votre avis/);
    await person.goto(pathTo(second, '/mon-rendez-vous/'));
    await send(person, '[value=oui]');
    assert.match(await person.locator('main').innerText(), /Rendez-vous pris : vendredi 4\s*décembre/);
    const [agreed, told] = [await mail.letterTo(PERSON), await mail.letterTo(DESK)];
    assert.match(told.subject, /rendez-vous pris/);
    assert.match(agreed.text, /fichier joint/);
    const [file] = agreed.attachments;
    assert.deepEqual([file.filename, file.contentType], ['rendez-vous.ics', 'text/calendar']);
    assert.match(file.content.toString(), /DTSTART:20261204T090000Z\r\n/);

    await send(person, 'form[action$=effacer] .btn');
    assert.match(await person.locator('h1').innerText(), /effacé/);
    assert.equal((await desk.reload()).status(), 410);
  });
});

describe('The pages of an appointment', () => {
  const form = `/lieux/${VENUE}/rendez-vous`;
  for (const { name, prefix, lang, dir } of LANGUAGES.filter(({ lang: code }) => code !== 'en')) {
    it(`are usable and valid in ${name}`, async (t) => {
      const city = await switchOn(t);
      const page = await visitor(t, origin, { width: NARROW, height: 740, expected: [/status of 4\d\d/] });
      const check = async (what, from, answer, more = {}) => {
        const html = await answer.text();
        await t.test(what, (one) => checkPage(one, from, { answer, html, lang, dir, dark: false, ...more }));
        await from.setViewportSize({ width: NARROW, height: 740 });
      };
      await check('the form', page, await page.goto(`${prefix}${form}`));
      await check('the form with mistakes', page, await send(page, 'main form .btn', { '#telephone': '12' }), { status: 422 });
      await send(page, 'main form .btn', FIELDS);
      await check('thanks', page, await page.goto(page.url()));
      const link = pathTo(await mail.letterTo(DESK), '/rendez-vous/');
      const mine = pathTo(await mail.letterTo(PERSON), '/mon-rendez-vous/');
      await check('the request', page, await page.goto(`${prefix}${link}`));
      await check('an answer with mistakes', page, await send(page, '[value=accepter]'), { status: 422 });
      await send(page, '[value=proposer]', { '#jour': '2026-12-04', '#heure': '10:00' });
      await check('the person’s page', page, await page.goto(`${prefix}${mine.replace('/ar', '')}`));
      await city.setViewportSize({ width: NARROW, height: 740 });
      await check('the switch', city, await city.goto(`${prefix}/partenaire${form}`));
      await mail.letterTo(PERSON);
    });
  }
});
