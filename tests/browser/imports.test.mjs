// Imports: the pages of a coordinator who takes a file in, on a telephone, valid and usable, in French and Arabic.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { addressService, here, member, serve } from './harness.mjs';

const FILE = [
  'id,nom,adresse,commune,telephone,horaires,remarque',
  'e-1,Maison des essais,900 rue des Essais,Roubaix,0320000000,"du lundi au vendredi de 9h à 12h",x',
  'e-2,CCAS,,Roubaix,poste 12,selon les semaines,y',
  'e-3,Atelier des essais,901 rue du Test,Roubaix,poste 13,,',
  'e-3,Encore un,902 rue du Test,Roubaix,,,',
  'e-4,Ligne coupée',
  'e-5,Jardin des essais,40 avenue du Parc,Roubaix,,,',
].join('\n');

let origin;
before(async () => {
  const sure = '50.7011,3.1811,0.93,900 Rue des Essais 59100 Roubaix,housenumber,59512';
  const unsure = '50.7011,3.1811,0.41,Avenue du Parc 59390 Lys-lez-Lannoy,street,59367';
  const geocoder = await addressService((line) => (line.includes('900 rue') ? sure : unsure));
  origin = await serve({ geocoder });
});

/** Goes there, and checks the page. */
async function check(t, page, path, { lang, dir }) {
  const answer = await page.goto(path);
  await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
}

describe('A coordinator takes a file in', () => {
  it('sees what would change, answers, applies, takes it back', async (t) => {
    const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
    const french = LANGUAGES.find(({ lang }) => lang === 'fr');
    const arabic = LANGUAGES.find(({ lang }) => lang === 'ar');
    await check(t, page, '/admin/imports', french);
    await page.fill('#source', 'Essais');
    await page.setInputFiles('#fichier', { name: 'essais.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.click('#nouveau .btn');
    await page.waitForURL(/imports\/\d+/);
    const plan = here(page);
    await check(t, page, plan, french);
    await check(t, page, `/ar${plan}`, arabic);
    await check(t, page, `${plan}/colonnes`, french);
    await page.goto(plan);
    assert.match(await page.locator('main').innerText(), /2 valeurs ne se lisent pas/);
    assert.match(await page.locator('main').innerText(), /900 Rue des Essais 59100 Roubaix : sûr à 93 %/);
    await page.locator('input[name=horaires]').check();
    await page.locator('input[value=ajouter]').first().check();
    await page.click('#reponses > .btn');
    await page.waitForURL(/fait=choisi/);
    await page.click('#appliquer .btn');
    await page.waitForURL(/fait=applique/);
    await check(t, page, plan, french);
    await check(t, page, `/ar${plan}`, arabic);
    await check(t, page, '/admin/imports', french);
    await page.goto('/lieux/maison-des-essais');
    assert.match(await page.locator('main').innerText(), /Maison des essais/);
    await page.goto(plan);
    await page.click('#annuler .btn');
    await page.waitForURL(/fait=annule/);
    // Not from what the browser keeps.
    assert.equal((await page.request.get(`${origin}/lieux/maison-des-essais`)).status(), 404);
  });

  it('reads at the field what is wrong with a file', async (t) => {
    const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740, expected: [/422/] });
    await page.goto('/admin/imports');
    await page.fill('#source', 'Essais');
    await page.setInputFiles('#fichier', { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.click('#nouveau .btn');
    assert.match(await page.locator('#fichier-erreur').innerText(), /PDF/);
  });
});
