// List and map point at each other: cards carry data-id.
import { still } from './config.js';

export class Link {
  constructor() {
    this.onHot = () => {};
    this.list = document.getElementById('liste');
    for (const [type, hot] of [['mouseover', true], ['focusin', true], ['mouseout', false], ['focusout', false]]) {
      this.list.addEventListener(type, (e) => {
        const card = e.target.closest('[data-id]');
        if (card && !card.contains(e.relatedTarget)) this.onHot(card.dataset.id, hot);
      });
    }
  }

  card(id) {
    return id === null ? null : this.list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  titleOf(id) {
    return this.card(id)?.querySelector('a');
  }

  select(id) {
    this.selected = id;
    this.list.querySelector('.is-selected')?.classList.remove('is-selected');
    const card = this.card(id);
    if (!card || !card.offsetParent) return;
    card.classList.add('is-selected');
    card.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  refresh() {
    this.selected = null;
  }
}
