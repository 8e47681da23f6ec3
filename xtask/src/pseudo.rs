//! A pseudo-language for the tests: English with accented letters, each message in brackets. Text that shows without them does not
//! come from the table of words, and a layout that does not hold its longer words would not hold another language's.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer::serialize;

use crate::words;

/// Its tag, as a link names it. `XA` is the region that locale data keeps for accented English.
pub(crate) const TAG: &str = "en-XA";

/// The English words in the pseudo-language.
pub(crate) fn accented(english: &str) -> String {
    let mut resource = words::messages(english);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message
                .value
                .iter_mut()
                .chain(message.attributes.iter_mut().map(|attribute| &mut attribute.value))
                .for_each(bracket);
        }
    }
    serialize(&Resource { body: resource.body })
}

/// Accents a message and puts it in brackets, unless it is symbols and numbers alone.
fn bracket(pattern: &mut Pattern<String>) {
    if accent(pattern) {
        pattern.elements.insert(0, literal("["));
        pattern.elements.push(literal("]"));
    }
}

/// Text in quotation marks. A bracket without them would name a variant where it begins a line, as it does before a plural.
fn literal(text: &str) -> PatternElement<String> {
    let expression = Expression::Inline(InlineExpression::StringLiteral { value: text.to_owned() });
    PatternElement::Placeable { expression }
}

/// Accents the letters of a pattern, in all variants. Says whether it has any.
fn accent(pattern: &mut Pattern<String>) -> bool {
    let mut has_letters = false;
    for element in &mut pattern.elements {
        has_letters |= match element {
            PatternElement::TextElement { value } => {
                *value = value.chars().map(accent_of).collect();
                value.chars().any(char::is_alphabetic)
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                // Every variant is accented, so the first that has letters must not end it.
                variants.iter_mut().filter_map(|variant| accent(&mut variant.value).then_some(())).count() > 0
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                value.chars().any(char::is_alphabetic)
            }
            PatternElement::Placeable { .. } => false,
        };
    }
    has_letters
}

/// A letter with an accent that no English word has.
fn accent_of(letter: char) -> char {
    const PLAIN: &str = "aceginostuyzACEGINOSTUYZ";
    const ACCENTED: &str = "ăčěğĭňŏšťŭŷžĂČĚĞĬŇŎŠŤŬŶŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find_map(|(plain, accented)| (plain == letter).then_some(accented)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_accented_and_bracketed_and_symbols_are_not() {
        let words = "# A comment.\nmark = .\nname = Open it\n    .title = Go\nruns = { $count ->\n    [one] one run\n   *[other] { $count } runs\n }\n";
        let made = accented(words);
        assert!(made.contains("mark = .\n"), "{made}");
        assert!(made.contains("name = { \"[\" }Ŏpěň ĭť{ \"]\" }"), "{made}");
        assert!(made.contains(".title = { \"[\" }Ğŏ{ \"]\" }"), "{made}");
        assert!(made.contains("[one] ŏňě rŭň") && made.contains("{ $count } rŭňš"), "{made}");
        assert!(!made.contains("comment"), "{made}");
        assert!(fluent_syntax::parser::parse(made.as_str()).is_ok(), "{made}");
    }
}
