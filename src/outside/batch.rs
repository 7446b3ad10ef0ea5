//! Many addresses asked of the address service at once: a sheet goes out, and comes back with what was found.
//!
//! The sheet holds addresses and their numbers, nothing else of a venue.

use std::time::Duration;

use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use tokio::time::Instant;

use super::geocoder::{COMMUNE, precision};
use super::{Outside, bounded};
use crate::territory::Territory;
use crate::territory::lookup::{Answer, Question, Suggestion};
use crate::venue::Point;

/// Addresses on a sheet: the service lets go of one it works on for half a minute.
const AT_A_TIME: usize = 500;
/// Longest wait for a sheet.
const SHEET_WAIT: Duration = Duration::from_secs(20);
/// No sheet is sent after this long.
const PATIENCE: Duration = Duration::from_mins(5);
/// Longest sheet that is read, in bytes.
const SHEET_MAX: usize = 2 << 20;

const NUMBER: &str = "numero";
const ADDRESS: &str = "adresse";
const FOUND: [&str; 8] = [
    "latitude",
    "longitude",
    "result_score",
    "result_label",
    "result_type",
    "result_postcode",
    "result_citycode",
    "result_city",
];

/// A line that came back; empty where nothing was found.
#[derive(Deserialize)]
struct Line {
    numero: usize,
    #[serde(default)]
    latitude: Option<f64>,
    #[serde(default)]
    longitude: Option<f64>,
    #[serde(default)]
    result_score: Option<f64>,
    result_label: String,
    #[serde(default)]
    result_type: String,
    #[serde(default)]
    result_postcode: String,
    #[serde(default)]
    result_citycode: String,
    #[serde(default)]
    result_city: String,
}

impl Outside {
    /// What the service says of each question, in their order. Whoever did not answer once is not asked again.
    pub async fn look_up(&self, questions: &[Question], territory: &Territory) -> Vec<Answer> {
        let end = Instant::now() + PATIENCE;
        let mut answers = Vec::with_capacity(questions.len());
        for some in questions.chunks(AT_A_TIME) {
            let found = if Instant::now() < end { self.sheet(some).await } else { None };
            let Some(found) = found else { break };
            answers.extend(some.iter().zip(found).map(|(question, best)| territory.judge(question, best)));
        }
        answers.resize(questions.len(), Answer::Away);
        answers
    }

    async fn sheet(&self, questions: &[Question]) -> Option<Vec<Option<Suggestion>>> {
        let client = self.client.as_ref().filter(|_| !self.geocoder.is_empty())?;
        let place = self.places.try_acquire().ok()?;
        let sheet = Part::bytes(written(questions)?).file_name("adresses.csv").mime_str("text/csv").ok()?;
        let asked = FOUND.iter().fold(Form::new(), |form, column| form.text("result_columns", *column));
        let form = asked.text("columns", ADDRESS).part("data", sheet);
        let request = client.post(format!("{}/search/csv", self.geocoder)).timeout(SHEET_WAIT);
        let found = match request.multipart(form).send().await {
            Ok(response) if response.status().is_success() => bounded(response, SHEET_MAX).await,
            _ => None,
        };
        drop(place);
        read(&found?, questions.len())
    }
}

fn written(questions: &[Question]) -> Option<Vec<u8>> {
    let mut sheet = csv::Writer::from_writer(Vec::new());
    sheet.write_record([NUMBER, ADDRESS]).ok()?;
    for (number, question) in questions.iter().enumerate() {
        sheet.write_record([number.to_string().as_str(), &question.address]).ok()?;
    }
    sheet.into_inner().ok()
}

/// None when it is not the sheet that went out, with one answer a line.
fn read(sheet: &[u8], length: usize) -> Option<Vec<Option<Suggestion>>> {
    let sheet = sheet.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sheet);
    let mut found: Vec<Option<Option<Suggestion>>> = vec![None; length];
    for line in csv::Reader::from_reader(sheet).into_deserialize::<Line>() {
        let line = line.ok()?;
        let place = found.get_mut(line.numero)?;
        *place = Some(line.suggestion());
    }
    found.into_iter().collect()
}

impl Line {
    fn suggestion(self) -> Option<Suggestion> {
        let point = Point::new(self.latitude?, self.longitude?).ok()?;
        let commune = self.result_type == COMMUNE;
        Some(Suggestion {
            street: (!commune).then(|| self.result_label.clone()),
            label: self.result_label,
            postcode: self.result_postcode.parse().ok(),
            commune: self.result_city,
            insee: self.result_citycode.parse().ok(),
            point,
            precision: precision(&self.result_type),
            score: self.result_score?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::venue::Precision;

    const SHEET: &[u8] =
        b"\xef\xbb\xbfnumero,adresse,latitude,longitude,result_score,result_label,result_type,result_citycode
1,x,,,,,,
0,\"11 rue de la Gare\",50.7011,3.1811,0.93,11 Rue de la Gare 59100 Roubaix,housenumber,59512
";

    #[test]
    fn lines_find_their_question_whatever_their_order() {
        let found = read(SHEET, 2).unwrap();
        let first = found[0].as_ref().unwrap();
        assert_eq!((first.precision, first.score), (Precision::Building, 0.93));
        assert_eq!(found[1], None);
    }

    #[test]
    fn what_is_not_our_sheet_is_no_answer() {
        for (sheet, length) in [(SHEET, 3), (SHEET, 1), (b"<html>panne</html>".as_slice(), 1), (b"", 1)] {
            assert_eq!(read(sheet, length), None, "{length}");
        }
    }
}
