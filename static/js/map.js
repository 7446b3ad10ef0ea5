// The map page. The list is in the page before any script; this draws the same choice on a map and keeps both together.
import { Ground } from './map/ground.js';
import { createMap, describe } from './map/create.js';
import { Here } from './map/here.js';
import { Link } from './map/link.js';
import { Venues } from './map/venues.js';
import { Card } from './map/popup.js';
import { Pages } from './map/pages.js';
import { readConfig } from './map/config.js';
import { say, wireNear } from './locate.js';

const box = document.getElementById('carte');
let config = box && readConfig(document);
if (config) start();

function start() {
  document.getElementById('contenu').classList.add('map-on');
  const map = createMap(box, config);
  const pages = new Pages();
  const link = new Link();
  const popup = new Card(map, config, (id) => venues.elementOf(id) || link.titleOf(id) || box);
  const venues = new Venues(map, config, {
    chosen(venue) {
      venues.select(venue.id);
      link.select(venue.id);
      popup.open(venue, venues.placeOf(venue));
    },
    failed: () => say(box, config.words.failed),
    crowded: (yes) => describe(box, yes ? config.words.many : config.words.mapHelp),
  });
  const here = new Here(map, document.querySelector('[data-here]'), (url) => pages.go(url));

  // Where the legend would cover the ground, it waits to be asked.
  const legend = document.querySelector('.map-legend');
  if (legend && matchMedia('(min-width: 900px) and (max-width: 1199px)').matches) legend.open = false;
  popup.onClosed = () => {
    venues.select(null);
    link.select(null);
  };
  link.onHot = (id, hot) => venues.highlight(id, hot);
  new Ground(map, config);
  for (const button of document.querySelectorAll('.map-side [data-near]')) wireNear(button, (url) => pages.go(url));

  // Another choice: the page brought new lists and a new configuration.
  pages.onPage = (page) => {
    const before = config;
    config = readConfig(page) || config;
    popup.close();
    say(box, '');
    here.rest();
    if (String(config.bounds) !== String(before.bounds) && !new URLSearchParams(location.search).has('bbox')) here.fit(config.bounds);
    venues.load(config);
    link.refresh();
  };
  // A venue's page leads here with #lieu-ID.
  venues.load({ ...config, selected: decodeURIComponent(location.hash.match(/^#lieu-(.+)$/)?.[1] ?? '') });
}
