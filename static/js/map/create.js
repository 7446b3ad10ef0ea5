// The Leaflet map itself: words of the controls, gestures that leave the page scrollable, the optional tiles.
import { control, map as leafletMap, tileLayer, Util } from 'leaflet/dist/leaflet-src.esm.js';
import { element, still } from './config.js';

export function createMap(box, config) {
  const { words } = config;
  const map = leafletMap(box, {
    zoomControl: false,
    attributionControl: false,
    closePopupOnClick: true,
    minZoom: 11,
    maxZoom: 18,
    zoomSnap: 0.25,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    keyboardPanDelta: 120,
    maxBoundsViscosity: 0.6,
  });
  const [west, south, east, north] = config.bounds;
  map.fitBounds([[south, west], [north, east]], { animate: false, padding: [8, 8] });
  control.zoom({ position: config.dir === 'rtl' ? 'topright' : 'topleft', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  gestures(map, box, words);
  if (config.tiles && !navigator.connection?.saveData) tiles(map, box, config);
  new ResizeObserver(Util.throttle(() => map.invalidateSize({ animate: false }), 200, null)).observe(box);
  return map;
}

// What a screen reader says of the map: how to move it, or that the list is easier.
export function describe(box, text) {
  let help = document.getElementById('carte-aide');
  if (!help) {
    help = element('p', 'vh');
    help.id = 'carte-aide';
    box.before(help);
    box.setAttribute('aria-describedby', help.id);
  }
  help.textContent = text;
}

// One finger and the wheel scroll the page; two fingers, or Ctrl and the wheel, move the map. A veil says so.
function gestures(map, box, words) {
  const veil = element('div', 'gesture');
  veil.setAttribute('aria-hidden', 'true');
  box.append(veil);
  let timer;
  const show = (text) => {
    veil.textContent = text;
    veil.classList.add('on');
    clearTimeout(timer);
    timer = setTimeout(() => veil.classList.remove('on'), 1400);
  };
  box.addEventListener('pointerdown', (e) => map.dragging[e.pointerType === 'touch' ? 'disable' : 'enable'](), true);
  // Once the page scrolls, the browser owns the touch: Leaflet must not try to stop it.
  const owned = (e) => {
    if (!e.cancelable) e.stopPropagation();
  };
  box.addEventListener('touchstart', owned, { capture: true, passive: true });
  box.addEventListener('touchmove', (e) => {
    owned(e);
    if (e.touches.length === 1 && !e.target.closest('.leaflet-popup')) show(words.twoFingers);
    else veil.classList.remove('on');
  }, { capture: true, passive: true });
  box.addEventListener('wheel', (e) => {
    if (e.ctrlKey || e.metaKey) return;
    e.stopPropagation();
    show(words.ctrlWheel);
  }, { capture: true, passive: true });
}

// Tiles may fail or be absent: the plain ground below them then shows.
function tiles(map, box, config) {
  const [west, south, east, north] = config.land;
  const bounds = [[south, west], [north, east]]; // the relay has no others
  const layer = tileLayer(config.tiles, { bounds, minZoom: 11, maxZoom: 18, minNativeZoom: 11, maxNativeZoom: 18 });
  let good = 0;
  let bad = 0;
  layer.on('loading', () => { good = bad = 0; });
  layer.on('tileload', () => { good += 1; box.classList.add('with-tiles'); });
  layer.on('tileerror', ({ tile }) => {
    bad += 1;
    tile.hidden = true;
    if (bad > good) box.classList.remove('with-tiles');
  });
  layer.addTo(map);
  if (!config.attribution) return;
  const credit = control.attribution({ prefix: false, position: config.dir === 'rtl' ? 'bottomright' : 'bottomleft' }).addTo(map);
  credit.getContainer().textContent = config.attribution;
}
