// One filter, one answer: the list, the map page and the map's data name the same places, in the same order.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { serve } from './harness.mjs';

/** Every parameter, every kind of value, alone and together. */
const FILTERS = [
  '', '?q=mairie', '?q=imprimer', '?q=mediateque', '?q=rue', '?q=zzzzzz', '?q=caf',
  '?service=acces-libre', '?service=imprimante', '?service=demarches', '?service=wifi&service=imprimante',
  '?service=aide-personnalisee&ouvert=oui', '?service=scanner&peut-etre=oui', '?service=vente-solidaire',
  '?label=france-services', '?label=conseiller-numerique', '?label=espace-parents&service=aide-personnalisee',
  '?gratuit=oui', '?gratuit=oui&peut-etre=oui', '?public=familles', '?public=seniors&peut-etre=oui', '?langue=ar',
  '?langue=lsf&peut-etre=oui', '?accessibilite=moteur', '?accessibilite=illettrisme&peut-etre=oui',
  '?ouvert=oui', '?ouvert=oui&peut-etre=oui', '?ouvert=oui&quand=2026-11-29T10:00', '?quand=2026-12-02', '?quand=2026-12-06',
  '?quand=2026-12-02T14:00/2026-12-02T18:00&ouvert=oui', '?quand=2026-12-25T10:00&ouvert=oui',
  '?pres=50.69,3.17', '?pres=50.69,3.17&rayon=1', '?pres=50.69,3.17&rayon=1&tri=nom', '?pres=48.86,2.35&rayon=5',
  '?bbox=3.16,50.68,3.19,50.70', '?bbox=2.2,48.8,2.5,48.95&service=wifi', '?commune=59512', '?commune=75056',
  '?quartier=epeule', '?quartier=moulin', '?zone=quartier:pile', '?tri=nom', '?tri=ouverture&service=atelier',
  '?fbclid=abc&service=', '?ouvert=oui&service=acces-libre&gratuit=oui&peut-etre=oui&pres=50.69,3.17',
];

let sites;
before(async () => {
  const [embedded, invented] = await Promise.all([serve(), serve({ venues: 500 })]);
  sites = { 'in Roubaix': embedded, 'among five hundred invented places': invented };
});

for (const where of ['in Roubaix', 'among five hundred invented places']) {
  describe(`List, map and data agree ${where}`, { concurrency: 4 }, () => {
    for (const filter of FILTERS) {
      it(filter || 'for everything', async () => {
        const site = sites[where];
        const data = await (await fetch(`${site}/lieux.geojson${filter}`)).json();
        const ids = data.features.map(({ id }) => id);
        assert.deepEqual(new Set(ids).size, ids.length, 'no place twice');
        for (const { id, properties } of data.features) assert.equal(id, properties.id);
        const list = await pages(`${site}/lieux${filter}`);
        const map = await pages(`${site}/carte${filter}`);
        // Asked to, the data also hold those that have not said. The places nearest to an empty answer are none.
        const all = filter.includes('peut-etre') && ids.length ? list.sure.concat(list.unsure) : list.sure;
        assert.deepEqual(all, ids);
        assert.deepEqual(map, list, 'the list beside the map is the list');
        if (!filter.includes('ouvert=oui')) return;
        for (const { properties } of data.features.slice(0, list.sure.length)) assert.match(properties.etat, /ouvert|sur-rendez-vous/);
      });
    }
  });
}

/** The places of a list, on all its pages: the sure ones, and those under a heading of doubt. */
async function pages(url) {
  const found = { sure: [], unsure: [] };
  for (let next = url; next;) {
    const answer = await fetch(next);
    assert.equal(answer.status, 200, next);
    const html = await answer.text();
    let section = found.sure;
    for (const [tag, id] of html.matchAll(/<section class="unsure"|<\/section>|<li class="card" data-id="([^"]+)"/g)) {
      if (id) section.push(id);
      else section = tag.startsWith('</') ? found.sure : found.unsure;
    }
    const link = html.match(/rel="next" href="([^"]+)"/)?.[1].replaceAll('&#38;', '&').replaceAll('&amp;', '&');
    next = link && new URL(link, next);
  }
  return found;
}
