//! The report, made from measurements alone.

mod page;
mod statistics;
mod sweep;
mod targets;

use std::fmt::Write;

use crate::contender::Name;
use crate::measurements::Measurements;
use crate::workload::Workload;
use statistics::{grouped, median, range, readable};
use targets::{TARGETS, median_pace, replica_costs, share_of_roof};

/// Where nothing was measured.
const NOTHING: &str = "–";

/// The report as Markdown.
#[must_use]
pub fn write(measured: &Measurements) -> String {
    let sections = [
        head(measured),
        reached(measured),
        roofs(measured),
        paces(measured),
        refusals(measured),
        runs(measured),
        replicas(measured),
        measured.page.as_ref().map(page::write).unwrap_or_default(),
        measured.sweep.as_ref().map(sweep::write).unwrap_or_default(),
    ];
    joined(&sections)
}

/// What there is, with empty lines between.
fn joined(sections: &[String]) -> String {
    let sections: Vec<_> = sections.iter().filter(|section| !section.is_empty()).map(String::as_str).collect();
    sections.join("\n")
}

/// A table of Markdown: its first line and the others; nothing if there are no others.
fn table(title: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<_> = head.iter().map(ToString::to_string).collect();
    let ruler = format!("|---|{}\n", "---:|".repeat(head.len() - 1));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("## {title}\n\n{}{ruler}{rows}", line(&head))
}

fn cell(value: Option<String>) -> String {
    value.unwrap_or_else(|| NOTHING.to_owned())
}

fn percent(share: f64) -> String {
    format!("{} %", readable(100.0 * share))
}

/// A median with the smallest and largest, in some unit.
fn spread(values: &[f64], unit: f64) -> String {
    let [least, most] = range(values).map(|value| readable(value / unit));
    cell(median(values).map(|median| format!("{} ({least}–{most})", readable(median / unit))))
}

fn head(measured: &Measurements) -> String {
    let machine = &measured.machine;
    let mnist = if machine.mnist { "MNIST" } else { "seeded images of MNIST's shape" };
    format!(
        "# Speed\n\n\
         Written by `cargo xtask bench` on {}; every figure is measured, none typed.\n\n\
         - {}, {} cores; {}; {}; Node.js {}; {}.\n\
         - Examples a second, forward, backward and update (W5: forward alone), one thread, f32, plain gradient descent; medians of \
         {} repetitions with the smallest and largest in brackets. All take turns, so that what slows the machine down hits all.\n\
         - Each contender is first checked to compute the same: its loss after one pass over the same batches (W5: its outputs) is \
         within 0.001 of the engine's. W1 and W2 learn noisy XOR, W3 the digits, W4 {mnist}.\n\
         - The roof is as many multiplications as additions in registers, in vectors of four, as the engine may use them. The share \
         of it counts the operations of the matrix products alone. JAX and PyTorch use wider vectors and fused operations.\n",
        machine.date,
        machine.processor,
        machine.cores,
        machine.system,
        machine.browser,
        machine.node,
        machine.compiler,
        machine.repetitions,
    )
}

fn reached(measured: &Measurements) -> String {
    let row = |target: &targets::Target| {
        let value = target.quantity.value(measured);
        let verdict = value.map_or(NOTHING, |value| if target.bound.is_met(value) { "met" } else { "**not met**" });
        vec![target.quantity.label(), cell(value.map(readable)), target.bound.label(), verdict.to_owned()]
    };
    let rows: Vec<_> = TARGETS.iter().map(row).collect();
    table("Targets (ReLU where nothing else is said)", &["what", "measured", "wanted", ""], &rows)
}

fn roofs(measured: &Measurements) -> String {
    let roofs = &measured.roofs;
    let row = |place: &str, operations: &[f64], copied: &[f64]| {
        (!operations.is_empty()).then(|| vec![place.to_owned(), spread(operations, 1e9), spread(copied, 1e9)])
    };
    let rows = [
        row("Chromium", &roofs.wasm_operations, &roofs.wasm_copied),
        row("native", &roofs.native_operations, &roofs.native_copied),
    ];
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    table("The roof", &["where", "GFLOP/s in registers", "GB/s copied"], &rows)
}

/// Examples a second of all contenders, a table for each of two halves: in Chromium, and native.
fn paces(measured: &Measurements) -> String {
    let (in_browser, native) = Name::ALL.split_at(1 + Name::IN_BROWSER.len());
    let halves = [
        pace_table("Examples a second in Chromium", in_browser, measured),
        pace_table("Examples a second, native", native, measured),
    ];
    joined(&halves)
}

fn pace_table(title: &str, names: &[Name], measured: &Measurements) -> String {
    let names: Vec<_> = names.iter().filter(|&&name| measured.paces.iter().any(|pace| pace.contender == name)).collect();
    let mut head = vec!["workload", "share of roof"];
    head.extend(names.iter().map(|name| name.label()));
    let row = |workload: Workload| {
        let name = workload.name();
        let ours = *names.first()?;
        let share = share_of_roof(measured, &name, *ours)?;
        let mut row = vec![format!("{} {}", workload.form.name, workload.hidden.label()), percent(share)];
        row.extend(names.iter().map(|&&contender| pace_cell(measured, &name, contender, *ours)));
        Some(row)
    };
    let rows: Vec<_> = Workload::all().filter_map(row).collect();
    table(title, &head, &rows)
}

/// A contender's pace; and for a peer, how many times as fast the engine is.
fn pace_cell(measured: &Measurements, workload: &str, contender: Name, ours: Name) -> String {
    let found = measured.paces.iter().find(|pace| pace.workload == workload && pace.contender == contender);
    cell(found.map(|pace| {
        let times = median_pace(measured, workload, ours).zip(median(&pace.paces)).map(|(ours, theirs)| ours / theirs);
        match times.filter(|_| contender != ours) {
            Some(times) => format!("{}, ×{}", spread(&pace.paces, 1.0), readable(times)),
            None => spread(&pace.paces, 1.0),
        }
    }))
}

fn refusals(measured: &Measurements) -> String {
    let mut reasons = Vec::<(String, Vec<String>)>::new();
    for refusal in &measured.refusals {
        let reason = format!("{}: {}", refusal.contender.label(), refusal.reason);
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, workloads)) => workloads.push(refusal.workload.clone()),
            None => reasons.push((reason, vec![refusal.workload.clone()])),
        }
    }
    let rows: Vec<_> = reasons.into_iter().map(|(reason, workloads)| vec![reason, workloads.join(", ")]).collect();
    table("Not timed", &["who and why", "workloads"], &rows)
}

fn runs(measured: &Measurements) -> String {
    let row = |run: &crate::measurements::Run| {
        let seconds: Vec<_> = run.paces.iter().map(|pace| run.examples as f64 / pace).collect();
        vec![format!("{} `{}`", run.name, run.link), grouped(run.examples), spread(&seconds, 1.0), spread(&run.paces, 1.0)]
    };
    let rows: Vec<_> = measured.runs.iter().map(row).collect();
    table(
        "Whole runs of twins in Chromium, both arms, measured after each epoch",
        &["run", "examples trained on", "seconds", "examples a second"],
        &rows,
    )
}

fn replicas(measured: &Measurements) -> String {
    let rows: Vec<_> =
        replica_costs(measured).into_iter().map(|(count, cost)| vec![count.to_string(), readable(cost)]).collect();
    let mut text = table("Cost of a replica", &["replicas", "µs for each replica's step"], &rows);
    if let Some(workers) = &measured.workers {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "\nW2 in workers, examples a second: one {}, two together {}.",
            spread(&workers.one, 1.0),
            spread(&workers.two, 1.0)
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measurements::{Pace, Refusal, Roofs};

    #[test]
    fn a_table_has_as_many_cells_as_its_head() {
        let text = table("T", &["a", "b"], &[vec!["1".to_owned(), "2".to_owned()]]);
        assert_eq!(text, "## T\n\n| a | b |\n|---|---:|\n| 1 | 2 |\n");
        assert_eq!(table("T", &["a"], &[]), "");
    }

    #[test]
    fn the_report_says_what_was_measured_and_no_more() {
        let pace = |contender, value| Pace { workload: "W2-relu".to_owned(), contender, paces: vec![value; 3] };
        let refusal = |workload: &str| Refusal {
            workload: workload.to_owned(),
            contender: Name::Convnet,
            reason: "it has no GELU".to_owned(),
        };
        let measured = Measurements {
            roofs: Roofs { wasm_operations: vec![5e10], wasm_copied: vec![1e10], ..Roofs::default() },
            paces: vec![pace(Name::Rescu, 1_000_000.0), pace(Name::Plain, 100_000.0)],
            refusals: vec![refusal("W1-gelu"), refusal("W2-gelu")],
            ..Measurements::default()
        };
        let report = write(&measured);
        for line in [
            "| W2 ÷ best peer in the browser | 10.0 | ≥ 6 | met |",
            "| W1 ÷ best peer in the browser | – | ≥ 4 | – |",
            "| W2, share of the roof | 0.255 | ≥ 0.35 | **not met** |",
            "| Chromium | 50.0 (50.0–50.0) | 10.0 (10.0–10.0) |",
            "| W2 ReLU | 25.5 % | 1 000 000 (1 000 000–1 000 000) | 100 000 (100 000–100 000), ×10.0 |",
            "| ConvNetJS: it has no GELU | W1-gelu, W2-gelu |",
        ] {
            assert!(report.lines().any(|l| l == line), "{line} is not in\n{report}");
        }
        assert!(!report.contains("Whole runs") && !report.contains("W3 ReLU"));
    }
}
