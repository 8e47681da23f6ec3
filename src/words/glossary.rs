//! What terms are called, and what they mean.

use super::{Further, Named, Table, explanation, further, id, label, measure_definition};
use crate::activation::Origin;
use crate::data::Task;
use crate::glossary::{Concept, Term};

impl Named for Concept {
    const KIND: &'static str = "term";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Concept::name(*self)
    }
}

/// The id of the message of a term, by which the page names it.
#[must_use]
pub fn term_id(term: Term) -> String {
    match term {
        Term::Concept(concept) => id(&concept),
        Term::Measure(measure) => id(measure),
        Term::Family(family) => id(&family),
        Term::Parameter(parameter) => id(parameter),
    }
}

/// The term of an id, if there is one.
#[must_use]
pub fn term(id: &str) -> Option<Term> {
    Term::all().find(|term| term_id(*term) == id)
}

/// What it is called.
#[must_use]
pub fn term_label(term: Term) -> String {
    match term {
        Term::Concept(concept) => label(&concept),
        Term::Measure(measure) => label(measure),
        Term::Family(family) => label(&family),
        Term::Parameter(parameter) => label(parameter),
    }
}

/// What it means where a task is learnt; a measure that means nothing there is explained for labels or else for values.
#[must_use]
pub fn term_explanation(term: Term, task: Task) -> String {
    match term {
        Term::Concept(concept) => explanation(&concept),
        Term::Measure(measure) => {
            let tasks = [task, Task::Labels { classes: 2 }, Task::Value];
            let said = tasks.into_iter().map(|task| measure_definition(measure, task));
            said.into_iter().find(|said| !said.is_empty()).unwrap_or_default()
        }
        Term::Family(family) => explanation(&family),
        Term::Parameter(parameter) => explanation(parameter),
    }
}

/// Where it is from, as a sentence without a stop; absent for what is common knowledge or said in the explanation.
#[must_use]
pub fn term_source(term: Term) -> Option<String> {
    let said = match term {
        Term::Family(family) if family.origin() == Origin::OurExtension => Further::glossary_extension,
        _ => Further::glossary_source,
    };
    term.source().map(|source| said(further(), source))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_called_and_explained_and_found_by_its_id() {
        for term in Term::all() {
            let id = term_id(term);
            assert_eq!(self::term(&id).map(term_id), Some(id.clone()));
            assert!(!term_label(term).is_empty(), "{id}");
            for task in [Task::Labels { classes: 3 }, Task::Value] {
                assert!(!term_explanation(term, task).is_empty(), "{id} for {task:?}");
            }
        }
        assert_eq!(term("term-none"), None);
    }

    #[test]
    fn what_the_page_is_about_has_its_formula_and_its_source() {
        let term = |id: &str| term(id).unwrap();
        let smelu = term("activation-smelu");
        assert!(smelu.formula().is_some_and(|formula| formula.contains("(x+β)²/(4β)")));
        assert!(term_source(smelu).is_some_and(|source| source.contains("2010.09931")));
        assert!(term_source(term("activation-rescu")).is_some_and(|source| source.contains("extension")));
        assert!(term_source(term("measure-absolute")).is_some_and(|source| source.contains("2010.09931")));
        assert_eq!(term_source(term("activation-identity")), None);
    }

    #[test]
    fn formulas_are_the_same_in_every_language() {
        for formula in Term::all().filter_map(Term::formula) {
            let words = formula.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1);
            let strange: Vec<&str> = words.filter(|word| !["max", "log", "exp", "tanh", "du"].contains(word)).collect();
            assert!(strange.is_empty(), "{formula}: {strange:?}");
        }
    }
}
