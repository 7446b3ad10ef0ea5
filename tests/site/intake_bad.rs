//! Files that are wrong in one way each, named for it in `tests/bad_files`: each is told in plain French, nothing of it
//! that is wrong is taken, and no heavy one takes the memory of the machine.

use repere::i18n::{Lang, intake as words};
use repere::intake::file::{self, Fault};
use repere::intake::mapping::Mapping;
use repere::intake::plan::{Outcome, grouped, left_out};
use repere::intake::{self, Choices, Known, Plan, Progress};
use repere::territory::Territory;

const FR: Lang = Lang::French;

/// The file, and words its message holds; two ways to say it are parted by a bar.
const FILES: &[(&str, &str)] = &[
    ("accents-abimes.csv", "Les accents de ce fichier sont abîmés"),
    ("accents-melanges.csv", "Les accents de ce fichier sont abîmés"),
    ("ancien-excel.xls", "de la sorte XLS"),
    ("balises-html.csv", "balises HTML"),
    ("base-de-donnees.csv", "de la sorte SQLite"),
    ("binaire.csv", "n’est pas du texte"),
    ("code-postal-en-lettres.csv", "code_postal"),
    ("code-postal-sans-zero.csv", "code_postal"),
    ("colonne-double-majuscules.csv", "La colonne « Nom » est deux fois"),
    ("colonne-double.csv", "La colonne « nom » est deux fois"),
    ("compresse.csv.gz", "de la sorte GZIP"),
    ("courriel-sans-arobase.csv", "courriels"),
    ("date-de-tableur.csv", "date_maj"),
    ("date-en-mots.csv", "date_maj"),
    ("date-impossible.csv", "date_maj"),
    ("document-word.docx", "de la sorte DOCX"),
    ("formule.csv", "ressemblent à une formule"),
    ("geojson-lambert-93-qui-le-dit.geojson", "en Lambert-93, comme le fichier le dit"),
    ("geojson-lambert-93.geojson", "des degrés, et non des mètres"),
    ("geojson-polygone.geojson", "Lieux sans point sur la carte"),
    ("geojson-sans-geometrie.geojson", "Lieux sans point sur la carte"),
    ("geojson-sans-lieux.geojson", "aucune ligne sous les titres"),
    ("geojson-un-seul-objet.geojson", "il faut une liste de lieux"),
    ("guillemet-jamais-ferme.csv", "jamais refermé"),
    ("horaires-avec-une-faute.csv", "Horaires à confirmer"),
    ("horaires-en-mots.csv", "Horaires à confirmer"),
    ("horaires-illisibles.csv", "sera montré comme « à confirmer »"),
    ("horaires-sans-fin.csv", "Horaires à confirmer"),
    ("identifiant-deux-fois.csv", "identifiant « a-1 ») est déjà à la ligne 2"),
    ("json-coupe.json", "Le JSON est cassé"),
    ("json-deux-listes.json", "Le JSON est cassé"),
    ("json-emboite.json", "ce qui y est emboîté n’est pas lu"),
    ("json-guillemets-simples.json", "Le JSON est cassé"),
    ("json-infini.json", "Le JSON est cassé"),
    ("json-liste-vide.json", "aucune ligne sous les titres"),
    ("json-listes.json", "il faut une liste de lieux"),
    ("json-nan.json", "Le JSON est cassé"),
    ("json-nombres.json", "il faut une liste de lieux"),
    ("json-objet-seul.json", "il faut une liste de lieux"),
    ("json-objets-vides.json", "aucune ligne sous les titres"),
    ("json-virgule-de-trop.json", "Le JSON est cassé"),
    ("latitude-en-degres.csv", "latitude"),
    ("latitude-et-longitude-en-lambert-93.csv", "des degrés, et non des mètres"),
    ("latitude-et-longitude-inversees.csv", "la latitude d’abord, puis la longitude"),
    ("latitude-impossible.csv", "latitude"),
    ("latitude-nan.csv", "latitude"),
    ("latitude-seule.csv", "longitude"),
    ("ligne-trop-courte.csv", "cellules, alors qu’il y a 13 colonnes"),
    ("ligne-trop-longue.csv", "cellules, alors qu’il y a 13 colonnes"),
    ("ods-sans-contenu.ods", "Le fichier est vide|ne s’ouvre pas"),
    ("ods-une-cellule-pour-un-milliard.ods", "démesuré"),
    ("page-web.csv", "est une page web"),
    ("page-web.json", "est une page web"),
    ("position-hors-de-la-commune.csv", "gardée telle quelle"),
    ("que-des-blancs.csv", "Le fichier est vide"),
    ("que-la-marque-d-encodage.csv", "Le fichier est vide"),
    ("que-les-titres.csv", "aucune ligne sous les titres"),
    ("retour-a-la-ligne-sans-guillemets.csv", "cellules, alors qu’il y a 13 colonnes"),
    ("sans-colonne-nom.csv", "Aucune colonne ne donne le nom"),
    ("sans-commune.csv", "il manque commune"),
    ("sans-nom.csv", "il manque nom"),
    ("sens-d-ecriture-retourne.csv", "signes cachés"),
    ("signe-nul.csv", "signes cachés"),
    ("signe-perdu.csv", "signe s’est perdu"),
    ("site-faux-ami.csv", "site_web"),
    ("site-javascript.csv", "site_web"),
    ("tableur-cellule-au-bout.xlsx", "colonnes. La limite est de 500"),
    ("tableur-coupe.xlsx", "ne s’ouvre pas"),
    ("tableur-que-les-titres.xlsx", "aucune ligne sous les titres"),
    ("tableur-vide.xlsx", "Le fichier est vide"),
    ("tableur-xml-casse.xlsx", "ne s’ouvre pas"),
    ("telephone-deux-numeros.csv", "telephone"),
    ("telephone-en-mots.csv", "telephone"),
    ("telephone-etranger.csv", "telephone"),
    ("telephone-sans-zero.csv", "telephone"),
    ("un-mot.txt", "doit porter les titres"),
    ("un-pdf.csv", "de la sorte PDF"),
    ("une-image.csv", "de la sorte PNG"),
    ("une-photo.xlsx", "de la sorte JPEG"),
    ("une-phrase.csv", "aucune ligne sous les titres"),
    ("utf-16-coupe.csv", "ne se lit pas (UTF-16LE)"),
    ("utf-32.csv", "ne se lit pas (UTF-32)"),
    ("vide.csv", "Le fichier est vide"),
    ("xml.csv", "est une page web"),
    ("zip-abime.xlsx", "ne s’ouvre pas"),
    ("zip-quelconque.xlsx", "de la sorte ZIP"),
];

fn planned(table: file::Table) -> Plan {
    let source = "Essais".parse().unwrap();
    let territory = Territory::roubaix().unwrap();
    let reading = intake::read(table, &Mapping::default(), &source, &territory);
    intake::plan(reading, &Known::default(), &source, &Choices::default(), &Progress::default())
}

/// Everything a person is told of a file.
fn told(content: &[u8]) -> Vec<String> {
    let table = match file::read(content) {
        Ok(table) => table,
        Err(bad) => return vec![words::bad_file(FR, &bad)],
    };
    let plan = planned(table);
    let mut told: Vec<String> = plan.remarks.iter().map(|remark| words::remark(FR, remark)).collect();
    told.extend(plan.missing.map(|_| FR.say("intake-missing-column").into_owned()));
    for group in grouped(&plan.entries) {
        told.push(words::group(FR, &group));
        told.extend(words::examples(FR, &group));
    }
    told.extend(left_out(&plan.entries).iter().map(|group| words::unread(FR, group)));
    for entry in &plan.entries {
        let Some(question) = &entry.hours else { continue };
        let key = if question.reading.is_some() { "imports-hours" } else { "intake-hours-unread" };
        told.push(FR.say(key).into_owned());
        assert!(!question.confirmed, "nobody said so");
    }
    told
}

#[test]
fn every_bad_file_is_told_in_plain_french() {
    assert!(FILES.len() >= 60);
    assert_eq!(std::fs::read_dir("tests/bad_files").unwrap().count(), FILES.len(), "each file is tried");
    for (name, phrases) in FILES {
        let told = told(&std::fs::read(format!("tests/bad_files/{name}")).unwrap());
        let found = phrases.split('|').any(|phrase| told.iter().any(|line| line.contains(phrase)));
        assert!(found, "{name}: “{phrases}” is not in {told:#?}");
        for line in &told {
            assert!(
                !line.contains("intake-") && !line.contains("standard-"),
                "{name}: a message lacks: {line}"
            );
        }
    }
}

#[test]
fn what_cannot_be_read_is_never_taken() {
    for (name, column) in [
        ("code-postal-en-lettres.csv", "Roubaix"),
        ("telephone-en-mots.csv", "demander"),
        ("telephone-etranger.csv", "+1 555"),
        ("courriel-sans-arobase.csv", "essai.exemple.fr"),
        ("site-javascript.csv", "javascript"),
        ("site-faux-ami.csv", "rоubaix"),
        ("date-impossible.csv", "2026-02-30"),
        ("signe-nul.csv", "\0"),
        ("sens-d-ecriture-retourne.csv", "\u{202e}"),
    ] {
        let plan = planned(file::read(&std::fs::read(format!("tests/bad_files/{name}")).unwrap()).unwrap());
        let Outcome::Add(venue) = &plan.entries[0].outcome else {
            panic!("{name}: the rest of the line is good")
        };
        let mut document = serde_json::to_value(venue).unwrap();
        document["address"]["commune"] = "".into();
        assert!(!document.to_string().contains(column), "{name}: {document}");
    }
}

#[test]
fn html_and_formulas_stay_text() {
    let table = file::read(&std::fs::read("tests/bad_files/formule.csv").unwrap()).unwrap();
    let plan = planned(table);
    assert_eq!(plan.entries[0].name, "=CMD|'/C calc'!A0");
}

#[test]
fn two_thousand_times_the_same_mistake_is_one_line_with_a_count() {
    let lines = (0..2_000).map(|at| format!("{at},Lieu {at},Roubaix,poste {at}\n"));
    let text = format!("id,nom,commune,telephone\n{}", lines.collect::<String>());
    let groups = grouped(&planned(file::read(text.as_bytes()).unwrap()).entries);
    assert_eq!(groups.len(), 1);
    assert_eq!((groups[0].count, groups[0].examples.len()), (2_000, 3));
    let told = words::group(FR, &groups[0]);
    assert!(told.contains("2000 valeurs") || told.contains("2 000 valeurs"), "{told}");
}

fn fault(content: &[u8]) -> Fault {
    file::read(content).err().unwrap().fault
}

#[test]
fn heavy_files_are_refused_before_they_weigh() {
    assert_eq!(fault(&vec![b'a'; file::MAX_BYTES + 1]), Fault::TooBig);
    let cell = format!("id,nom\n1,{}\n", "x".repeat(10 << 20));
    assert_eq!(fault(cell.as_bytes()), Fault::LongCell);
    let deep = format!("[{{\"nom\":{}{}}}]", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(fault(deep.as_bytes()), Fault::JsonDeep);
    let deep = format!("[{{\"nom\":{}1{}}}]", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    assert_eq!(fault(deep.as_bytes()), Fault::JsonDeep);
    let rows = "1,A\n".repeat(file::MAX_ROWS + 1);
    assert_eq!(fault(format!("id,nom\n{rows}").as_bytes()), Fault::TooManyRows);
    let columns: Vec<String> = (0..2_000).map(|at| format!("c{at}")).collect();
    let wide = format!("{}\n{}\n", columns.join(","), vec!["1"; 2_000].join(","));
    assert_eq!(fault(wide.as_bytes()), Fault::TooManyColumns);
}

#[test]
fn a_zip_bomb_is_refused_whatever_it_declares() {
    use std::io::Write;
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    bomb.start_file("xl/workbook.xml", options).unwrap();
    bomb.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..260 {
        bomb.write_all(&zeros).unwrap();
    }
    let mut bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(fault(&bomb), Fault::Bomb);
    // The same with a lie about its length.
    let size = u32::to_le_bytes(260 << 20);
    let places: Vec<usize> =
        bomb.windows(4).enumerate().filter(|(_, four)| **four == size).map(|(at, _)| at).collect();
    for at in places {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(matches!(fault(&bomb), Fault::Bomb | Fault::Sheet));
}
