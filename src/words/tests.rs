use super::*;

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
