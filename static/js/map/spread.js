// Venues that would be drawn on top of one another are put around their common point, clusters stay where they are.
import { latLng, point } from 'leaflet/dist/leaflet-src.esm.js';

const CLOSE = 14; // pixels: nearer than this, two marks cannot be told apart

export function spread(map, features) {
  const zoom = map.getZoom();
  const groups = [];
  for (const feature of features) {
    const [lon, lat] = feature.geometry.coordinates;
    const at = latLng(lat, lon);
    const place = map.project(at, zoom);
    const mates = !feature.properties.cluster && groups.find((g) => !g.cluster && g.place.distanceTo(place) < CLOSE);
    if (mates) mates.members.push({ feature, at });
    else groups.push({ place, cluster: !!feature.properties.cluster, members: [{ feature, at }] });
  }
  return groups.flatMap(({ place, members }) => (members.length === 1 ? members : around(map, zoom, place, members)));
}

function around(map, zoom, centre, members) {
  const turn = (2 * Math.PI) / members.length;
  const radius = Math.max(26, 24 / Math.sin(Math.PI / members.length));
  const ordered = [...members].sort((a, b) => (String(a.feature.properties.id) < String(b.feature.properties.id) ? -1 : 1));
  return ordered.map(({ feature }, i) => {
    const away = point(Math.sin(i * turn), -Math.cos(i * turn)).multiplyBy(radius);
    return { feature, at: map.unproject(centre.add(away), zoom) };
  });
}
