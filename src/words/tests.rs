use super::settings::choice_id;
use super::*;
use crate::activation::Derivative;
use crate::activation::{Anchor, Collection, Family, Kernel, Origin, Preset};
use crate::data::Task;
use crate::experiment::{Domain, Key, Source};
use crate::lesson::Topic;
use crate::measure::{FrequencyRange, Measure};
use crate::scene::Scene;
use crate::snippet::{Curve, Word};
use crate::view::{Group, Lab};

#[test]
fn lists_end_in_and() {
    assert_eq!(list(&[] as &[&str]), "");
    assert_eq!(list(&["a"]), "a");
    assert_eq!(list(&["a", "b"]), "a and b");
    assert_eq!(list(&["a", "b", "c"]), "a, b and c");
}

#[test]
fn a_language_that_lacks_a_message_is_not_taken() {
    let english = [table::first_view::ENGLISH, table::further::ENGLISH].concat();
    assert!(Words::new_external("en", english.as_bytes()).is_ok() && Further::new_external("en", english.as_bytes()).is_ok());
    assert!(speak("xx", b"decimal-mark = ,").is_err());
    assert!(speak("xx", b"no table of words").is_err());
    assert_eq!(words().decimal_mark(), ".");
}

/// That all of a table have a message, and an explanation.
fn all_are_explained<T: Named>(things: &[T]) {
    for thing in things {
        let id = named::id(thing);
        assert!((T::TABLE)().text(&id).is_some(), "there is no message {id}");
        assert!(!explanation(thing).is_empty(), "{id} is not explained");
    }
}

/// That all of a table have a message.
fn all_are_called<T: Named>(things: &[T]) {
    for thing in things {
        let id = named::id(thing);
        assert!((T::TABLE)().text(&id).is_some(), "there is no message {id}");
    }
}

#[test]
fn every_named_thing_has_its_message() {
    all_are_explained(&Key::ALL);
    all_are_explained(&Source::ALL);
    all_are_explained(&Lab::ALL);
    all_are_explained(&Family::ALL);
    for family in Family::ALL {
        all_are_explained(family.parameters());
    }
    all_are_called(Scene::all());
    all_are_called(&crate::view::Key::ALL);
    all_are_called(&Group::ALL);
    all_are_called(&Kernel::ALL);
    all_are_called(&Origin::ALL);
    all_are_called(&Anchor::ALL);
    all_are_called(&Collection::ALL);
    all_are_called(&Derivative::ALL);
    all_are_called(&Curve::ALL);
    all_are_called(&Word::ALL);
    // Presets of kernels are called as these are.
    for preset in Preset::ALL.iter().filter(|preset| preset.collection != Collection::Kernels) {
        all_are_called(&[*preset]);
    }
}

#[test]
fn the_keys_of_a_class_list_the_names_that_they_read() {
    let said = |key: &str| crate::view::Key::from_name(key).map(|key| label(&key)).unwrap_or_default();
    for (key, names) in [("hide", Group::NAMES.as_slice()), ("lessons", Topic::NAMES.as_slice())] {
        assert!(said(key).contains(&names.join(", ")), "{}", said(key));
    }
}

#[test]
fn every_measure_is_called_and_defined_for_its_tasks() {
    all_are_called(&FrequencyRange::ALL);
    for measure in Measure::all() {
        all_are_called(std::slice::from_ref(measure));
        assert!(!measure_phrase(measure).is_empty(), "{}", measure.id);
        for task in [Task::Labels { classes: 2 }, Task::Value] {
            assert_eq!(measure.is_of(task), !measure_definition(measure, task).is_empty(), "{} for {task:?}", measure.id);
        }
    }
}

#[test]
fn every_scene_says_what_it_shows() {
    for scene in Scene::all() {
        let said = [scene_line(scene), scene_count(scene, &scene.evidence), scene_quality(scene, &scene.evidence)];
        assert!(said.iter().all(|sentence| sentence.ends_with('.')), "{}: {said:?}", scene.id);
    }
}

#[test]
fn kernels_and_origins_have_a_name_for_sentences() {
    assert!(Kernel::ALL.into_iter().all(|kernel| !kernel_phrase(kernel).is_empty()));
    assert!(Origin::ALL.into_iter().all(|origin| !origin_phrase(origin).is_empty()));
}

#[test]
fn every_alternative_of_a_setting_has_its_message() {
    for key in Key::ALL {
        let Domain::Choice(choices) = key.domain() else { continue };
        for choice in choices {
            let id = choice_id(key, choice);
            assert!(further().text(&id).is_some(), "there is no message {id}");
        }
    }
}
