use super::*;

fn table(text: &str) -> Table {
    read(text.as_bytes()).unwrap()
}

fn fault(content: impl AsRef<[u8]>) -> Fault {
    read(content.as_ref()).unwrap_err().fault
}

fn about(table: &Table, notice: Notice) -> Vec<&str> {
    table
        .remarks
        .0
        .iter()
        .filter(|remark| remark.notice == notice)
        .map(|remark| remark.about.as_str())
        .collect()
}

#[test]
fn a_separator_is_found_out_by_the_header() {
    for (text, separator) in [
        ("id,nom\n1,A", "virgule"),
        ("id;nom\n1;A", "point-virgule"),
        ("id\tnom\n1\tA", "tabulation"),
        ("sep=;\nid;nom\n1;A", "point-virgule"),
    ] {
        let table = table(text);
        assert_eq!(table.columns, ["id", "nom"], "{text}");
        assert_eq!(table.lines[0].cells, ["1", "A"]);
        assert_eq!(about(&table, Notice::Separator), [separator]);
    }
    assert_eq!(table("\"a,b\";nom\n1;A").columns, ["a,b", "nom"]);
}

#[test]
fn the_encoding_is_found_out_and_said() {
    let text = "id;nom\n1;Médiathèque";
    let utf16 = |mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff).into_iter();
        mark.chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    for (content, encoding) in [
        (text.as_bytes().to_vec(), "UTF-8"),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "UTF-8"),
        (utf16(true), "UTF-16LE"),
        (utf16(false), "UTF-16LE"),
        (windows, "Windows-1252"),
    ] {
        let table = read(&content).unwrap();
        assert_eq!(table.columns[0], "id");
        assert_eq!(table.lines[0].cells[1], "Médiathèque", "{encoding}");
        assert_eq!(about(&table, Notice::Encoding), [encoding]);
    }
}

#[test]
fn lines_are_numbered_as_a_person_counts_and_broken_ones_marked() {
    let table = table("id,nom\n1,\"A\nB\"\n\n2,C,D\n3\n4,E,\n");
    let seen: Vec<_> = table.lines.iter().map(|line| (line.number, line.ragged)).collect();
    assert_eq!(seen, [(2, None), (5, Some(3)), (6, Some(1)), (7, None)]);
}

#[test]
fn hidden_signs_are_kept_to_be_given_back_left_out_when_read_and_said() {
    let table = table("id,\u{200b}nom \n1,\u{202e}Cen\u{0}tre\u{200b} ");
    assert_eq!(table.columns[1], "nom");
    assert_eq!(table.lines[0].cells[1], "\u{202e}Cen\u{0}tre\u{200b} ");
    assert_eq!(crate::standard::plain(&table.lines[0].cells[1]), "Centre");
    assert_eq!(about(&table, Notice::Controls), [""]);
}

#[test]
fn json_and_geojson_give_the_same_rows() {
    let json = table(r#"[{"nom":"A","code_postal":1000,"services":["x","y"],"wifi":true,"vide":null}]"#);
    assert_eq!(json.columns, ["nom", "code_postal", "services", "wifi", "vide"]);
    assert_eq!(json.lines[0].cells, ["A", "1000", "x|y", "oui", ""]);
    let geojson = table(
        r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[3.17,50.69]},"properties":{"nom":"A"}},
        {"type":"Feature","geometry":null,"properties":{"nom":"B"}},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1]]]},"properties":null}]}"#,
    );
    assert_eq!(geojson.columns, ["longitude", "latitude", "nom", "id"]);
    assert_eq!(geojson.lines[0].cells, ["3.17", "50.69", "A", "7"]);
    assert_eq!(geojson.lines.len(), 2);
}

#[test]
fn a_bad_file_is_refused_for_its_reason() {
    for (text, expected) in [
        ("", Fault::Empty),
        (" \n\n", Fault::Empty),
        ("bonjour", Fault::NoHeader),
        ("id,nom\n", Fault::NoRows),
        ("id,nom,Nom\n1,A,B", Fault::DoubledColumn),
        ("id,nom\n1,\"A\n2,B\n3,C\n", Fault::Quote),
        ("<html><body>404</body></html>", Fault::WebPage),
        ("%PDF-1.7", Fault::Kind),
        ("[{\"nom\": NaN}]", Fault::Json),
        ("[{\"nom\": \"A\"", Fault::Json),
        ("[1, 2]", Fault::JsonShape),
        ("{\"nom\": \"A\"}", Fault::JsonShape),
        ("id,nom\n1,MÃ©diathÃ¨que", Fault::Accents),
        ("id,nom,détail\n1,MÃ©diathÃ¨que,1", Fault::Accents),
        ("PK\u{3}\u{4}nothing", Fault::Sheet),
    ] {
        assert_eq!(fault(text), expected, "{text}");
    }
    assert_eq!(fault("[".repeat(10_000)), Fault::JsonShape);
    assert_eq!(fault(format!("[{{\"a\":{}", "[".repeat(10_000))), Fault::JsonDeep);
    assert_eq!(fault(format!("id,nom\n1,{}", "x".repeat(10 << 20))), Fault::LongCell);
}

#[test]
fn a_text_about_damaged_accents_is_no_damaged_file() {
    let table = read("id,nom,détail\n1,Médiathèque,Plus de « Ã© » à l’écran".as_bytes()).unwrap();
    assert_eq!(about(&table, Notice::Accents), ["Ã©"]);
}

#[test]
fn what_is_nested_in_a_column_nobody_knows_is_kept_as_it_is_written() {
    let table = read(br#"[{"nom": "A", "agents": {"civils": 2}, "jours": [1, 2], "adresse": {"rue": "B"}}]"#)
        .unwrap();
    assert_eq!(table.columns, ["nom", "agents", "jours", "adresse"]);
    assert_eq!(table.lines[0].cells, ["A", r#"{"civils":2}"#, "1|2", ""]);
    assert_eq!(about(&table, Notice::Nested), ["adresse"]);
}

proptest::proptest! {
    #[test]
    fn no_content_makes_it_panic(content: Vec<u8>) {
        let _ = read(&content);
        let _ = read(&[b"PK\x03\x04", content.as_slice()].concat());
        let _ = read(&[b"id,nom\n", content.as_slice()].concat());
        let _ = read(&[b"[{\"nom\":", content.as_slice()].concat());
    }
}
