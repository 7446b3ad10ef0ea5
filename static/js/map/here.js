// "Chercher ici": shown once the visitor has moved the map, it asks for what lies in view.
import { still } from './config.js';

export class Here {
  constructor(map, button, go) {
    this.map = map;
    this.button = button;
    this.own = true; // moves made by us, not by the visitor
    map.on('dragend zoomend', () => this.moved());
    map.getContainer().addEventListener('keyup', (e) => e.key.startsWith('Arrow') && this.moved());
    setTimeout(() => { this.own = false; }, 500);
    button?.addEventListener('click', () => go(this.address()));
  }

  moved() {
    if (!this.own && this.button) this.button.hidden = false;
  }

  rest() {
    if (this.button) this.button.hidden = true;
  }

  fit([west, south, east, north]) {
    this.own = true;
    this.map.fitBounds([[south, west], [north, east]], { animate: !still, padding: [8, 8] });
    setTimeout(() => { this.own = false; }, 800);
  }

  address() {
    const view = this.map.getBounds();
    const url = new URL(location.href);
    url.searchParams.delete('page');
    const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()].map((v) => v.toFixed(4));
    url.searchParams.set('bbox', box.join(','));
    url.search = url.search.replaceAll('%2C', ',');
    return url;
  }
}
