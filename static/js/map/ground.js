// The plain ground: outline of the commune, its districts, their names where there is room.
import { divIcon, geoJSON, latLng, marker } from 'leaflet/dist/leaflet-src.esm.js';
import { element } from './config.js';

export class Ground {
  constructor(map, config) {
    this.map = map;
    this.names = [];
    if (config.ground) this.load(config.ground);
  }

  async load(address) {
    try {
      const answer = await fetch(address);
      if (!answer.ok) return;
      this.draw(await answer.json());
    } catch { /* the map does without */ }
  }

  draw(ground) {
    const layer = geoJSON(ground, {
      interactive: false,
      filter: ({ geometry }) => !!geometry,
      style: ({ properties }) => ({ className: properties.kind === 'commune' ? 'land' : 'zone' }),
    }).addTo(this.map);
    layer.eachLayer((shape) => {
      const { kind, nom } = shape.feature.properties;
      if (kind === 'commune') shape.bringToBack();
      else if (nom) this.names.push(this.name(nom, middle(shape.feature.geometry)));
    });
    this.map.on('zoomend viewreset resize', () => this.place());
    this.place();
  }

  name(text, at) {
    const html = element('div');
    const name = element('span', '', text);
    name.lang = 'fr'; // names of the territory stay in its language
    html.append(name);
    const label = marker(at, { interactive: false, keyboard: false, zIndexOffset: -10000, icon: divIcon({ className: 'zone-name', html, iconSize: [0, 0] }) }).addTo(this.map);
    label.getElement().setAttribute('aria-hidden', 'true');
    return { label, at, text };
  }

  // Names that would cover one already shown stay away; none below zoom 12.5.
  place() {
    const shown = [];
    const zoom = this.map.getZoom();
    for (const { label, at, text } of this.names) {
      const { x, y } = this.map.project(at, zoom);
      const half = text.length * 3.4 + 5;
      const free = zoom >= 12.5 && shown.every((o) => Math.abs(o.x - x) > o.half + half || Math.abs(o.y - y) > 17);
      if (free) shown.push({ x, y, half });
      label.getElement().classList.toggle('away', !free);
    }
  }
}

// Centre of mass of the outer ring (of the longest one).
function middle({ type, coordinates }) {
  const rings = type === 'MultiPolygon' ? coordinates.map((p) => p[0]) : [coordinates[0]];
  const ring = rings.reduce((a, b) => (b.length > a.length ? b : a));
  let area = 0;
  let x = 0;
  let y = 0;
  const [ox, oy] = ring[0];
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = [ring[i - 1][0] - ox, ring[i - 1][1] - oy];
    const [bx, by] = [ring[i][0] - ox, ring[i][1] - oy];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return area ? latLng(oy + y / (3 * area), ox + x / (3 * area)) : latLng(oy, ox);
}
