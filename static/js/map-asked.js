// The map of those who save data: its script and its styles come when it is asked for.
const button = document.querySelector('[data-map]');
button.hidden = false;
button.addEventListener('click', () => {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = button.dataset.style;
  style.addEventListener('load', () => {
    const main = document.getElementById('contenu');
    main.classList.replace('page', 'map-page');
    main.querySelector('.map-side').hidden = false;
    button.closest('.map-wait').remove();
    main.querySelector('#carte').scrollIntoView();
    import(button.dataset.map);
  });
  document.head.append(style);
}, { once: true });
