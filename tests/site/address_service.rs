//! The national address service, as far as we ask it for many addresses at once: a sheet comes, and goes back with what is
//! known.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::routing::post;

#[derive(Clone)]
pub struct AddressService {
    pub base: String,
    known: Arc<Vec<(&'static str, &'static str)>>,
    /// Everything that came, as it came.
    asked: Arc<Mutex<Vec<String>>>,
}

/// A service that knows addresses by their beginning: `latitude,longitude,score,label,type,citycode`.
pub async fn knowing(known: Vec<(&'static str, &'static str)>) -> AddressService {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let service = AddressService { base, known: Arc::new(known), asked: Arc::default() };
    let router = Router::new().route("/search/csv", post(answer)).with_state(service.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    service
}

impl AddressService {
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn answer(State(service): State<AddressService>, body: String) -> String {
    service.asked.lock().unwrap().push(body.clone());
    let sheet = body.split("numero,adresse").nth(1).unwrap().split("\n--").next().unwrap();
    let mut lines = vec![
        "numero,adresse,latitude,longitude,result_score,result_label,result_type,result_citycode".to_owned(),
    ];
    for line in sheet.lines().filter(|line| line.contains(',')) {
        let (_, address) = line.split_once(',').unwrap();
        let found = service.known.iter().find(|(start, _)| address.starts_with(start));
        lines.push(format!("{line},{}", found.map_or(",,,,,", |(_, found)| *found)));
    }
    lines.join("\n")
}
