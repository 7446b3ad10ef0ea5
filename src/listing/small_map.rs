//! The position of a venue on a small map: drawn by the server on the territory's outline, no script and no tile.

use std::fmt::Write;

use crate::venue::Point;
use crate::web::{Cx, Markup};

/// Width of the drawing; the height follows from the outline.
const WIDTH: f64 = 320.0;

/// The outline of the territory's communes and the venue in it, ringed where the position is approximate.
pub fn draw(cx: &Cx, venue: Point, approximate: bool) -> Markup {
    let bounds = cx.app.territory().bounds();
    let flattening = bounds.south().midpoint(bounds.north()).to_radians().cos();
    let scale = WIDTH / ((bounds.east() - bounds.west()) * flattening);
    let height = (bounds.north() - bounds.south()) * scale;
    let place =
        |lon: f64, lat: f64| ((lon - bounds.west()) * flattening * scale, (bounds.north() - lat) * scale);
    let mut path = String::new();
    let polygons = cx.app.territory().communes().iter().flat_map(|commune| commune.shape.polygons());
    for ring in polygons.map(geo_types::Polygon::exterior) {
        for (at, corner) in ring.coords().enumerate() {
            let (x, y) = place(corner.x, corner.y);
            // Writing into a String does not fail.
            let _ = write!(path, "{}{x:.0} {y:.0}", if at == 0 { "M" } else { "L" });
        }
        path.push('Z');
    }
    let (x, y) = place(venue.lon(), venue.lat());
    let ring = if approximate {
        format!(r#"<circle class="ring" cx="{x:.0}" cy="{y:.0}" r="18"/>"#)
    } else {
        String::new()
    };
    let name = cx.t1("small-map", "place", cx.place());
    Markup(format!(
        r#"<svg class="small-map" viewBox="-8 -8 {:.0} {:.0}" role="img" aria-label="{name}"><path d="{path}"/>{ring}<circle class="dot" cx="{x:.0}" cy="{y:.0}" r="8"/></svg>"#,
        WIDTH + 16.0,
        height + 16.0,
    ))
}
