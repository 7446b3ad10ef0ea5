// The venues of the current choice on the map. Few: all at once, clustered here. Many: the server clusters what is in view.
import { featureGroup } from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import { still } from './config.js';
import { clusterMark, venueMark, youMark } from './marks.js';
import { spread } from './spread.js';

const MOST_STOPS = 30;
const LAST_CLUSTERED_ZOOM = 15;

export class Venues {
  constructor(map, config, { chosen, failed, crowded }) {
    Object.assign(this, { map, config, chosen, failed, crowded });
    this.layer = featureGroup().addTo(map);
    this.marks = new Map(); // key -> { mark, venue }
    this.selected = null;
    map.on('moveend', () => (this.fromServer ? this.ask() : this.draw()));
  }

  load(config) {
    this.config = config;
    this.index = null;
    this.fromServer = config.total > config.limit;
    this.clear();
    this.you?.remove();
    if (config.pres) this.you = youMark(config.pres, config.words.you).addTo(this.map);
    return this.ask();
  }

  async ask() {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    try {
      const answer = await fetch(this.address(), { signal: asking.signal, headers: { accept: 'application/geo+json' } });
      if (!answer.ok) throw new Error(answer.status);
      const { features } = await answer.json();
      this.take(features.filter((f) => f.geometry));
    } catch (e) {
      if (e.name !== 'AbortError') this.failed();
    }
  }

  // Above the limit the view goes along; a box asked by the visitor still holds.
  address() {
    const url = new URL(this.config.data, location.href);
    if (this.fromServer) {
      const view = this.map.getBounds().pad(0.1);
      let box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
      const asked = url.searchParams.get('bbox')?.split(',').map(Number);
      if (asked?.length === 4) {
        const both = box.map((v, i) => (i < 2 ? Math.max(v, asked[i]) : Math.min(v, asked[i])));
        box = both[0] < both[2] && both[1] < both[3] ? both : asked;
      }
      url.searchParams.set('bbox', box.map((v) => v.toFixed(5)).join(','));
      url.searchParams.set('zoom', Math.floor(this.map.getZoom()));
    }
    return url.pathname + url.search.replaceAll('%2C', ',');
  }

  take(features) {
    if (this.fromServer) {
      this.features = features;
    } else {
      this.index = new Supercluster({ radius: 30, extent: 256, maxZoom: LAST_CLUSTERED_ZOOM }).load(features);
    }
    this.draw();
    const { selected } = this.config;
    const asked = selected && features.find((f) => String(f.properties.id) === String(selected));
    this.config = { ...this.config, selected: null };
    if (asked) this.show(asked);
  }

  inView() {
    if (this.fromServer) return this.features || [];
    if (!this.index) return [];
    const view = this.map.getBounds().pad(0.3);
    return this.index.getClusters([view.getWest(), view.getSouth(), view.getEast(), view.getNorth()], Math.floor(this.map.getZoom()));
  }

  draw() {
    const wanted = new Map();
    for (const { feature, at } of spread(this.map, this.inView())) {
      const { properties } = feature;
      const key = properties.cluster ? `c${at.lat},${at.lng},${count(properties)}` : `v${properties.id}@${at.lat},${at.lng}`;
      wanted.set(key, { feature, at });
    }
    const had = [...this.marks.values()].find(({ mark }) => mark.getElement() === document.activeElement);
    for (const [key, { mark }] of this.marks) {
      if (wanted.has(key)) continue;
      this.layer.removeLayer(mark);
      this.marks.delete(key);
    }
    for (const [key, { feature, at }] of wanted) if (!this.marks.has(key)) this.add(key, feature, at);
    this.stops();
    this.select(this.selected);
    this.keepFocus(had);
  }

  add(key, feature, at) {
    const { properties } = feature;
    const mark = properties.cluster
      ? clusterMark(this.config, count(properties), at, () => this.zoomInto(feature, at))
      : venueMark(this.config, properties, at, () => this.chosen(properties));
    this.layer.addLayer(mark);
    this.marks.set(key, { mark, at, cluster: properties.cluster_id, venue: properties.cluster ? null : properties });
  }

  zoomInto(feature, at) {
    const next = this.index ? this.index.getClusterExpansionZoom(feature.properties.cluster_id) : Math.floor(this.map.getZoom()) + 2;
    const zoom = Math.min(Math.max(next, this.map.getZoom() + 1), 18);
    this.map.setView(at, zoom, { animate: !still });
  }

  // When the mark that had the focus goes (a cluster opened by keyboard), the nearest one gets it.
  keepFocus(had) {
    if (!had || had.mark.getElement()?.isConnected) return;
    const far = (entry) => (had.venue && entry.venue?.id === had.venue.id ? -1 : had.at.distanceTo(entry.at));
    const near = [...this.marks.values()].sort((a, b) => far(a) - far(b))[0]?.mark.getElement();
    (near?.tabIndex === 0 ? near : this.map.getContainer()).focus({ preventScroll: true });
  }

  // A venue the page asks to show at once ("Voir sur la carte").
  show(feature) {
    const [lon, lat] = feature.geometry.coordinates;
    this.map.setView([lat, lon], 17, { animate: false });
    this.draw();
    this.chosen(feature.properties);
  }

  // At most thirty stops for the Tab key; above, the list is the way in.
  stops() {
    const view = this.map.getBounds();
    const seen = [...this.marks.values()].filter(({ at }) => view.contains(at));
    const each = seen.length <= MOST_STOPS;
    for (const { mark, at } of this.marks.values()) {
      const el = mark.getElement();
      const stop = each && view.contains(at);
      el.setAttribute('role', stop ? 'button' : 'img');
      if (stop) el.tabIndex = 0;
      else el.removeAttribute('tabindex');
    }
    this.crowded(!each);
  }

  find(id) {
    for (const entry of this.marks.values()) if (entry.venue && String(entry.venue.id) === String(id)) return entry;
    return null;
  }

  clusterOf(id) {
    if (!this.index) return null;
    const holds = (cluster) => this.index.getLeaves(cluster, Infinity).some((f) => String(f.properties.id) === String(id));
    for (const entry of this.marks.values()) if (entry.cluster && holds(entry.cluster)) return entry;
    return null;
  }

  elementOf(id) {
    const el = this.find(id)?.mark.getElement();
    return el?.tabIndex === 0 ? el : null;
  }

  placeOf(venue) {
    return this.find(venue.id)?.at || null;
  }

  select(id) {
    this.selected = id;
    for (const { mark, venue } of this.marks.values()) mark.getElement()?.classList.toggle('is-selected', !!venue && id !== null && String(venue.id) === String(id));
  }

  highlight(id, hot) {
    const entry = this.find(id) || this.clusterOf(id);
    entry?.mark.getElement()?.classList.toggle('is-hot', hot);
    entry?.mark.setZIndexOffset(hot ? 1000 : 0);
  }

  clear() {
    this.layer.clearLayers();
    this.marks.clear();
    this.features = [];
  }
}

const count = (p) => p.count ?? p.point_count;
