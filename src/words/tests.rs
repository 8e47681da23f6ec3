use super::settings::choice_id;
use super::*;
use crate::experiment::{Domain, Key, Source};
use crate::view::Lab;

#[test]
fn lists_end_in_and() {
    assert_eq!(list(&[] as &[&str]), "");
    assert_eq!(list(&["a"]), "a");
    assert_eq!(list(&["a", "b"]), "a and b");
    assert_eq!(list(&["a", "b", "c"]), "a, b and c");
}

#[test]
fn a_language_that_lacks_a_message_is_not_taken() {
    assert!(Words::new_external("en", ENGLISH_TEXT.as_bytes()).is_ok());
    assert!(speak("xx", b"decimal-mark = ,").is_err());
    assert!(speak("xx", b"no table of words").is_err());
    assert_eq!(words().decimal_mark(), ".");
}

/// That all of a table have a message, and an explanation.
fn all_are_explained<T: Named>(things: &[T]) {
    for thing in things {
        let id = named::id(thing);
        assert!(words().text(&id).is_some(), "there is no message {id}");
        assert!(words().attribute(&id, "explanation").is_some(), "there is no {id}.explanation");
    }
}

#[test]
fn every_named_thing_has_its_message() {
    all_are_explained(&Key::ALL);
    all_are_explained(&Source::ALL);
    all_are_explained(&Lab::ALL);
}

#[test]
fn every_alternative_of_a_setting_has_its_message() {
    for key in Key::ALL {
        let Domain::Choice(choices) = key.domain() else { continue };
        for choice in choices {
            let id = choice_id(key, choice);
            assert!(words().text(&id).is_some(), "there is no message {id}");
        }
    }
}
