// The marker of a venue: drag it, push it with the arrow keys, or with four buttons. It writes the two fields of the page.
import { divIcon, marker as leafletMarker } from 'leaflet/dist/leaflet-src.esm.js';
import { createMap } from './map/create.js';
import { element, icon, readConfig } from './map/config.js';
import { Ground } from './map/ground.js';
import { say } from './locate.js';
import { suggestions } from './address.js';

// One push, in pixels of the map: finer the nearer one looks.
const PUSH = 8;
const KEYS = { ArrowUp: 'n', ArrowDown: 's', ArrowLeft: 'w', ArrowRight: 'e' };
const WAYS = { n: [0, -PUSH], s: [0, PUSH], w: [-PUSH, 0], e: [PUSH, 0] };

const place = document.querySelector('[data-place]');
const config = place && readConfig(document);
if (config) start();

function start() {
  place.hidden = false;
  const box = document.getElementById('carte');
  const fields = ['lat', 'lon'].map((name) => document.getElementById(name));
  const map = createMap(box, config);
  new Ground(map, config);
  map.keyboard.disable();
  let pin = null;

  const typed = () => {
    const at = fields.map((field) => parseFloat(field.value.replace(',', '.')));
    return at.every(Number.isFinite) ? at : null;
  };
  const write = () => {
    const { lat, lng } = pin.getLatLng();
    fields[0].value = lat.toFixed(6);
    fields[1].value = lng.toFixed(6);
    say(place.querySelector('.compass'), config.words.moved);
  };
  const put = (at) => {
    if (pin) pin.setLatLng(at);
    else pin = newPin(at, push, write).addTo(map);
    pin.getElement().setAttribute('aria-label', config.words.marker);
  };
  function push(way) {
    if (!pin) put(map.getCenter());
    else put(map.unproject(map.project(pin.getLatLng()).add(WAYS[way])));
    if (!map.getBounds().contains(pin.getLatLng())) map.panTo(pin.getLatLng());
    write();
  }

  const look = () => {
    const at = typed();
    if (!at) return;
    put(at);
    map.setView(at, Math.max(map.getZoom(), 17), { animate: false });
  };
  look();
  map.on('click', ({ latlng }) => { put(latlng); write(); });
  for (const field of fields) field.addEventListener('change', look);
  for (const button of place.querySelectorAll('[data-move]')) button.addEventListener('click', () => push(button.dataset.move));
  suggestions(look, config.words);
}

function newPin(at, push, write) {
  const html = element('div');
  html.append(icon(config, 'repere'));
  const pin = leafletMarker(at, {
    draggable: true,
    keyboard: true,
    alt: config.words.marker,
    icon: divIcon({ className: 'place-pin', html, iconSize: [44, 44], iconAnchor: [22, 42] }),
  });
  pin.on('dragend', write);
  pin.on('add', () => pin.getElement().addEventListener('keydown', (event) => {
    const way = KEYS[event.key];
    if (!way) return;
    event.preventDefault();
    push(way);
  }));
  return pin;
}
