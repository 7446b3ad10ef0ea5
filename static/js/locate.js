// Where the visitor is, asked on a tap only, rounded to about 100 m before it leaves the browser.
export const canLocate = () => 'geolocation' in navigator && isSecureContext;

export function locate() {
  return new Promise((found, refused) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found(`${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`),
      refused,
      { timeout: 15000, maximumAge: 60000 },
    );
  });
}

// Address of a page with pres= set. Page and box no longer hold.
export function near(href, position) {
  const url = new URL(href, location.href);
  for (const name of ['page', 'bbox']) url.searchParams.delete(name);
  url.searchParams.set('pres', position);
  url.search = url.search.replaceAll('%2C', ',');
  return url;
}

// A button [data-near] and what it says: go(url) is called with the new address.
export function wireNear(button, go) {
  if (!canLocate()) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    say(button, button.dataset.wait || '');
    try {
      const position = await locate();
      say(button, '');
      go(near(button.dataset.href || location.href, position));
    } catch {
      say(button, button.dataset.refus || '');
      const field = document.getElementById(button.dataset.champ);
      const closed = field?.closest('details:not([open])');
      if (closed) closed.open = true;
      field?.focus();
    }
    button.removeAttribute('aria-disabled');
  });
}

// The nearest element .said (role=status) around a button.
export function say(button, text) {
  for (let at = button.parentElement; at; at = at.parentElement) {
    const said = at.querySelector('.said');
    if (said) return void (said.textContent = text);
  }
}
