//! Search in plain words.

use crate::harness::Site;

#[tokio::test]
async fn what_people_type_finds_what_they_mean() {
    let site = Site::new().await;
    for (typed, expected) in [
        ("mediatek", "Médiathèque La Grand-Plage"),
        ("imprimer", "Médiathèque La Grand-Plage"),
        ("imprimé un document", "Médiathèque La Grand-Plage"),
        ("papier CAF", "CCAS de Roubaix"),
        ("ecrivin public", "Centre social de l'Alma"),
        ("wifi", "Médiathèque La Grand-Plage"),
        ("déclaration d'impôts", "CCAS de Roubaix"),
        ("condition publik", "La Condition Publique"),
        ("fil epeule", "Le Fil de l'Épeule"),
        ("rue pellart", "CCAS de Roubaix"),
        ("طباعة", "Médiathèque La Grand-Plage"),
        ("use a computer", "Médiathèque La Grand-Plage"),
    ] {
        let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let names = site.names(&format!("?q={query}")).await;
        assert!(names.iter().any(|name| name == expected), "{typed}: {names:?}");
    }
}

#[tokio::test]
async fn a_name_does_not_bring_the_whole_town() {
    let names = Site::new().await.names("?q=condition+publique").await;
    assert_eq!(names, ["La Condition Publique"]);
}

#[tokio::test]
async fn no_answer_gives_the_nearest_useful_ones_and_a_way_on() {
    let site = Site::new().await;
    let page = site.page("/lieux?q=xylophone").await;
    assert!(page.says("Rien ne répond à tout."));
    assert!(page.all(".card").iter().any(|card| card.contains("Médiathèque")));
}

#[tokio::test]
async fn words_without_an_answer_are_counted_alone() {
    let site = Site::new().await;
    for _ in 0..2 {
        site.get("/lieux?q=xylophone+0612345678+jean").await;
    }
    site.app.tally().write(site.app.db()).await;
    let count = "select word || ' ' || times from unmet_word order by word";
    let counted: Vec<String> = sqlx::query_scalar(count).fetch_all(&site.app.db().writer).await.unwrap();
    assert_eq!(counted, ["jean 2", "xylophone 2"]);
}
