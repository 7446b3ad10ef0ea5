//! How easy a French text is to read, after Kandel and Moles (1958), who fitted Flesch's formula to French:
//! 207 − 1.015 × (words a sentence) − 73.6 × (syllables a word). 70 and above is easy.
//!
//! Syllables are counted by groups of vowels, without the silent `e` at the end of a word. Known limits: two vowels that
//! are said apart (“aérer”, “création”) are counted once unless the second bears an accent, and `ent` is counted as in
//! “souvent” though a verb does not say it. Both happen seldom in these pages and hardly move a mean.

/// A text as sentences, each as words. A colon does not end a sentence, a line does.
pub struct Text {
    pub sentences: Vec<Vec<String>>,
}

impl Text {
    pub fn of(text: &str) -> Self {
        let word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        let words = |sentence: &str| -> Vec<String> {
            sentence.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
        };
        Self {
            sentences: text
                .split(['.', '?', '!', '؟', '።', '\n'])
                .map(words)
                .filter(|words| !words.is_empty())
                .collect(),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a page has hundreds of words")]
    pub fn ease(&self) -> f64 {
        let words: Vec<&String> = self.sentences.iter().flatten().collect();
        let count = words.len() as f64;
        let said: usize = words.iter().map(|word| syllables(word)).sum();
        207.0 - 1.015 * count / self.sentences.len() as f64 - 73.6 * said as f64 / count
    }
}

/// Syllables of a word as it is read aloud in the north of France; of a number below 100, as its words.
pub fn syllables(word: &str) -> usize {
    match word.parse() {
        Ok(number) => of_number(number),
        Err(_) => word.to_lowercase().split(['\'', '’', '-']).map(of_part).sum::<usize>().max(1),
    }
}

fn of_number(number: usize) -> usize {
    const UP_TO_16: [usize; 17] = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1];
    const TENS: [usize; 10] = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3];
    match number {
        0..=16 => UP_TO_16[number],
        // “soixante-douze”, “quatre-vingt-douze”: the tens below, and a teen.
        70..=79 | 90..=99 => TENS[number / 10] + of_number(10 + number % 10),
        17..=99 => TENS[number / 10] + if number.is_multiple_of(10) { 0 } else { of_number(number % 10) },
        _ => number.to_string().len(),
    }
}

fn of_part(word: &str) -> usize {
    let vowel = |c: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(c);
    let letters: Vec<char> = word.replace("qu", "q").chars().collect();
    let mut groups = 0;
    let mut before = None;
    for letter in letters.iter().copied() {
        // An accent begins a syllable of its own after a vowel: “handicapé|es” stays one, “cré|ation” is a limit.
        let apart =
            matches!(letter, 'ï' | 'ë') || (letter == 'é' && before.is_some_and(|b| b != 'i' && vowel(b)));
        if vowel(letter) && (apart || !before.is_some_and(vowel)) {
            groups += 1;
        }
        before = Some(letter);
    }
    let silent = ["e", "es"].iter().any(|end| {
        word.strip_suffix(end).is_some_and(|stem| stem.chars().last().is_some_and(|last| !vowel(last)))
    });
    if silent && groups > 1 { groups - 1 } else { groups }
}
