//! The formula of an activation with its numbers, piece by piece. The plots show the piece that the reader is at, and the formula
//! the piece that the crosshair is in.

use leptos::html::Div;
use leptos::prelude::*;

use super::arm_choice::{ArmChoice, ArmSelection};
use super::curve_editor::CurveEditor;
use crate::activation::Activation;
use crate::experiment::Arm;
use crate::page::field::while_mounted;
use crate::page::reactive::memo;
use crate::page::state::ExperimentSetup;
use crate::page::visibility::as_seen;
use crate::snippet::{self, Cases, Curve, Phrase, Piece};
use crate::words::{self, further};

/// Which formula is shown, and at which of its pieces the reader is.
#[derive(Clone, Copy)]
pub(super) struct Formula {
    editor: CurveEditor,
    /// Where it is shown.
    element: NodeRef<Div>,
    /// The arm whose activation it is of.
    selection: ArmSelection,
    /// That activation, as far as the formula shows it.
    activation: ReadSignal<Activation>,
    /// Whether it is the formula of f or of f′.
    curve: RwSignal<Curve>,
    cases: Memo<Cases>,
    /// The piece that pointer or focus is at, counted from 0; absent while they are at none.
    pointed: RwSignal<Option<usize>>,
}

/// The range of x on which a piece of an arm's formula holds; its ends may be infinite.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Highlight {
    pub(super) arm: Arm,
    pub(super) range: [f64; 2],
}

impl Formula {
    pub(super) fn new(editor: CurveEditor, setup: ExperimentSetup) -> Self {
        let (selection, curve) = (ArmSelection::new(setup), RwSignal::new(Curve::Value));
        let element = NodeRef::new();
        let activation = as_seen(memo(move || editor.arm_activation(selection.get()).activation.get()), element);
        let cases = memo(move || activation.with(|activation| snippet::cases(activation, curve.get())));
        Self { editor, element, selection, activation, curve, cases, pointed: RwSignal::new(None) }
    }

    /// What the plots are to highlight; nothing while the reader is at no piece.
    pub(super) fn highlight(self) -> Option<Highlight> {
        let range = self.piece(self.pointed.get()?)?.range();
        Some(Highlight { arm: self.selection.get(), range })
    }

    fn piece(self, index: usize) -> Option<Piece> {
        self.cases.with(|cases| cases.pieces.get(index).cloned())
    }

    /// The piece that holds at x.
    fn piece_at(self, x: Option<f64>) -> Option<usize> {
        let x = x?;
        self.cases.with(|cases| cases.pieces.iter().position(|piece| piece.contains(x)))
    }
}

/// The card of the formula.
#[component]
pub(super) fn FormulaCard(formula: Formula) -> impl IntoView {
    let Formula { editor, element, selection, activation, curve, cases, .. } = formula;
    let name = move || activation.with(words::activation);
    let here = memo(move || formula.piece_at(editor.crosshair.at()));
    let indices = move || 0..cases.with(|cases| cases.pieces.len());
    let row = move |index| view! { <PieceRow formula index here/> };
    let letters = move || cases.with(|cases| cases.letters.iter().map(letter).collect_view());
    view! {
        <section class="card formula" aria-labelledby="formula">
            <h2 id="formula">{move || further().curves_formula(name())}</h2>
            <div class="choices"><ArmChoice name="formula-arm" selection/><CurveChoice chosen=curve/></div>
            <div class="cases" node_ref=element data-arm=move || selection.get().letter()>
                <Subject curve/>
                <Brace cases/>
                <ol id="pieces"><For each=indices key=|index| *index children=row/></ol>
            </div>
            <ul class="letters">{letters}</ul>
            <p class="note">{further().curves_formula_note()}</p>
        </section>
    }
}

#[component]
fn PieceRow(formula: Formula, index: usize, here: Memo<Option<usize>>) -> impl IntoView {
    let piece = memo(move || formula.piece(index));
    let read = move |part: fn(&Piece) -> Option<&Phrase>| piece.with(|piece| part(piece.as_ref()?).cloned());
    let shown = move |part| math(read(part).map_or_else(String::new, |phrase| phrase.markup));
    let [whole, condition]: [fn(&Piece) -> Option<&Phrase>; 2] =
        [|piece| Some(&piece.formula), |piece| piece.condition.as_ref()];
    let said = move || {
        let curve = words::label(&formula.curve.get());
        let formula = read(whole).map_or_else(String::new, |phrase| words::formula(&phrase.speech));
        match read(condition) {
            Some(condition) => further().curves_piece_where(curve, formula, words::formula(&condition.speech)),
            None => further().curves_piece(curve, formula),
        }
    };
    let point = move || formula.pointed.set(Some(index));
    let leave = move || formula.pointed.set(None);
    let is_here = move || here.get() == Some(index);
    view! {
        <li tabindex="0" class:here=is_here aria-current=move || is_here().then_some("true")
            on:pointerenter=move |_| point() on:pointerleave=move |_| leave()
            on:focus=move |_| point() on:blur=while_mounted(move |_| leave())>
            <span class="unseen">{said}</span>
            <span aria-hidden="true" inner_html=move || shown(whole)></span>
            <span aria-hidden="true" class="condition" inner_html=move || shown(condition)></span>
        </li>
    }
}

/// What is defined: f(x) or f′(x).
#[component]
fn Subject(curve: RwSignal<Curve>) -> impl IntoView {
    let markup = move || math(format!("<mi>{}</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo>", curve.get().symbol()));
    view! { <span aria-hidden="true" inner_html=markup></span> }
}

/// What holds several pieces together.
#[component]
fn Brace(cases: Memo<Cases>) -> impl IntoView {
    view! {
        <Show when=move || cases.with(|cases| cases.pieces.len() > 1)>
            <svg class="brace" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                <path d="M9 1C5 1 5 3 5 8V42C5 47 4 49 1 50C4 51 5 53 5 58V92C5 97 5 99 9 99"/>
            </svg>
        </Show>
    }
}

/// What a letter or a function of the formula stands for.
fn letter(phrase: &Phrase) -> impl IntoView + use<> {
    let (said, markup) = (words::formula(&phrase.speech), math(phrase.markup.clone()));
    view! { <li><span class="unseen">{said}</span><span aria-hidden="true" inner_html=markup></span></li> }
}

#[component]
fn CurveChoice(chosen: RwSignal<Curve>) -> impl IntoView {
    let option = |curve: Curve| {
        view! {
            <label class="tick">
                <input type="radio" name="formula-curve" value=curve.symbol() prop:checked=move || chosen.get() == curve
                    on:change=move |_| chosen.set(curve)/>
                <span>{format!("{}(x)", curve.symbol())}</span>
            </label>
        }
    };
    view! { <fieldset><legend class="unseen">{further().curves_formula_choice()}</legend>{Curve::ALL.map(option).collect_view()}</fieldset> }
}

/// The content of an element; it is made of the core's own marks and numbers.
fn math(markup: String) -> String {
    format!("<math displaystyle=\"true\">{markup}</math>")
}
