// Every page, in every language it is tested in: usable by everybody, valid, and leaving no trace (visitor() checks that).
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, mapReady, serve, visitor } from './harness.mjs';

const EMPTY_ADDRESS = async (page) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('#adresse').press('Enter'),
  ]);
  // The form comes back with its mistake, not the page of errors.
  await page.locator('main form [aria-invalid=true]').waitFor({ timeout: 5_000 });
  return answer;
};

const EMPTY_EMAIL = async (page) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('#email').press('Enter'),
  ]);
  await page.locator('main form [aria-invalid=true]').waitFor({ timeout: 5_000 });
  return answer;
};

const EMPTY_REPORT = async (page) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('main form .btn').first().click(),
  ]);
  await page.locator('main .summary').waitFor({ timeout: 5_000 });
  return answer;
};

/** name, address, and what differs: another status, a step before the page is there, looks and languages. */
const PAGES = [
  ['home', '/', { english: true, dark: true }],
  ['the list of all places', '/lieux', { english: true, dark: true }],
  ['the list for one need', '/lieux?service=imprimante'],
  ['the list of what is open', '/lieux?ouvert=oui'],
  ['the list for some words', '/lieux?q=ordinateur'],
  ['the list when nothing answers', '/lieux?q=zzzzzz'],
  ['the list with every choice open', '/lieux?service=wifi&gratuit=oui', { unfold: true }],
  ['a place that is open', `/lieux/${VENUES.open}`, { english: true, dark: true }],
  ['a place whose hours are unknown', `/lieux/${VENUES.unknown}`],
  ['a place closed for good', `/lieux/${VENUES.closed}`],
  ['a place with help on first Sundays', `/lieux/${VENUES.firstSunday}`],
  ['a place without position', `/lieux/${VENUES.unplaced}`],
  ['the history of a place', `/lieux/${VENUES.open}/historique`, { english: true }],
  ['the map', '/carte', { dark: true, map: true }],
  ['the map for one need', '/carte?service=imprimante', { map: true }],
  ['the needs', '/orientation'],
  ['near me', '/pres-de'],
  ['near me after a mistake', '/pres-de', { status: 422, step: EMPTY_ADDRESS }],
  ['the districts', '/quartiers'],
  ['a district', '/quartiers/epeule'],
  ['a district without places', '/quartiers/moulin'],
  ['a commune', '/communes/59512'],
  ['accessibility', '/accessibilite'],
  ['legal notice', '/mentions-legales'],
  ['personal data', '/donnees-personnelles'],
  ['the site plan', '/plan-du-site'],
  ['asking for a way in', '/partenaire/connexion', { english: true }],
  ['asking for a way in, after a mistake', '/partenaire/connexion', { status: 422, step: EMPTY_EMAIL, english: true }],
  ['a way in', `/partenaire/entrer/${'0'.repeat(64)}`, { english: true }],
  ['proposing a place', '/proposer', { english: true }],
  ['saying that something is wrong', `/lieux/${VENUES.open}/signaler?sur=horaires`, { english: true }],
  ['saying nothing that is wrong', `/lieux/${VENUES.open}/signaler?sur=horaires`, { status: 422, step: EMPTY_REPORT, english: true }],
  ['working at a place', `/lieux/${VENUES.open}/vous-travaillez-ici`, { english: true }],
  ['the poster of a place', `/lieux/${VENUES.open}/affiche`, { english: true }],
  ['a page that does not exist', '/nulle-part', { status: 404 }],
  ['a question that cannot be understood', '/lieux?ouvert=peut-etre', { status: 400 }],
];

let origin;
before(async () => { origin = await serve(); });

describe('Every page serves every visitor', { concurrency: 2 }, () => {
  for (const [name, path, more = {}] of PAGES) {
    for (const language of LANGUAGES.filter(({ shows }) => shows(more))) {
      it(`${name}, in ${language.name}`, (t) => check(t, path, more, language));
    }
  }
});

async function check(t, path, { status, step, dark, map, unfold }, { prefix, lang, dir }) {
  const page = await visitor(t, origin, { width: NARROW, height: 740 });
  let answer = await page.goto((prefix + path).replace(/^(\/..)\/(?=$|\?)/, '$1'));
  if (step) answer = await step(page);
  // What the browser writes back of `hidden` is another way to write the same.
  const html = step ? (await page.content()).replaceAll(' hidden=""', ' hidden') : await answer.text();
  if (unfold) await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  if (map) await mapReady(page);
  await checkPage(t, page, { answer, html, status, dark, map, lang, dir });
}
