//! `rescu sweep`, `report` and `merge` as a person calls them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

const LINK: &str = "v=2&grid=relu;smelu:beta=1!2&grid.replicas=3&grid.seeds=2&train=40&test=30&hidden=3&epochs=2";

fn rescu(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rescu")).args(arguments).output().unwrap()
}

fn text(arguments: &[&str]) -> String {
    let output = rescu(arguments);
    assert!(output.status.success(), "{}", complaint(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A file of this test's own, which is gone at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        // Tests run side by side, and several make files of one name.
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("rescu-sweep-{}-{count}-{name}", std::process::id())))
    }

    fn holding(name: &str, text: &str) -> Self {
        let scratch = Self::new(name);
        fs::write(&scratch.0, text).unwrap();
        scratch
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The whole sweep, unit by unit in their order.
fn whole() -> String {
    let all = Scratch::holding("whole", &text(&["sweep", "--link", LINK, "--jobs", "2"]));
    text(&["merge", all.path()])
}

#[test]
fn each_unit_is_what_twins_says_of_its_link() {
    let sweep = whole();
    let lines: Vec<serde_json::Value> = sweep.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines[0]["link"].as_str(), lines.len()), (Some(LINK), 7));
    for unit in &lines[1..] {
        let run = text(&["twins", "--format", "json", "--link", unit["link"].as_str().unwrap()]);
        let twins: serde_json::Value = serde_json::from_str(&run).unwrap();
        let (arm, ending) = (&twins["arms"][0], &unit["ending"]);
        assert_eq!(
            (&arm["last"], &arm["replicas"], &arm["errors"]),
            (&ending["last"], &ending["replicas"], &ending["standard_errors"])
        );
    }
}

#[test]
fn shards_and_an_interrupted_sweep_come_to_the_same_lines() {
    let sweep = whole();
    let shards = [1, 2, 3].map(|index| {
        let shard = format!("{index}/3");
        Scratch::holding(&format!("shard-{index}"), &text(&["sweep", "--link", LINK, "--shard", &shard]))
    });
    assert!(shards.iter().all(|shard| fs::read_to_string(&shard.0).unwrap().lines().count() == 3));
    let [first, second, third] = shards.each_ref().map(Scratch::path);
    assert_eq!(text(&["merge", third, first, second]), sweep);
    // As if it had been killed in the middle of the fourth unit.
    let cut = sweep.lines().take(4).map(str::len).sum::<usize>() + 4 + 50;
    let interrupted = Scratch::holding("interrupted", &sweep[..cut]);
    assert_eq!(text(&["sweep", "--link", LINK, "--resume", interrupted.path()]), "");
    assert_eq!(text(&["merge", interrupted.path()]), sweep);
    let begun = Scratch::new("begun");
    text(&["sweep", "--link", LINK, "--resume", begun.path()]);
    assert_eq!(text(&["merge", begun.path()]), sweep);
}

/// A line of a unit as it was before these had a checksum.
fn without_checksum(line: &str) -> String {
    line.split_once(",\"check\":").map_or(line, |(open, _)| open).to_owned() + "}"
}

#[test]
fn a_line_that_was_altered_is_seen() {
    let altered = whole().replacen("\"epoch\":2.0", "\"epoch\":1.0", 1);
    let file = Scratch::holding("altered", &altered);
    let output = rescu(&["merge", file.path()]);
    let said = complaint(&output);
    assert!(output.status.code() == Some(1) && said.contains("line 2 was altered"), "{said}");
    assert!(said.contains("missing for seed 0: configuration 0\n"), "{said}");
    let output = rescu(&["sweep", "--link", LINK, "--resume", file.path()]);
    assert!(output.status.code() == Some(2) && complaint(&output).contains("line 2 was altered"), "{}", complaint(&output));
    assert_eq!(fs::read_to_string(&file.0).unwrap(), altered);
}

#[test]
fn sweeps_that_were_kept_before_lines_had_a_checksum_are_read() {
    for name in ["mnist.jsonl", "mnist-sizes.jsonl"] {
        let path = format!("{}/results/{name}", env!("CARGO_MANIFEST_DIR"));
        let kept = fs::read_to_string(&path).unwrap();
        let merged = text(&["merge", &path]);
        assert!(merged.lines().skip(1).all(|line| line.contains("\"check\"")), "{name}");
        let mut plain: Vec<String> = merged.lines().skip(1).map(without_checksum).collect();
        let mut before: Vec<&str> = kept.lines().skip(1).collect();
        plain.sort_unstable();
        before.sort_unstable();
        assert_eq!(plain, before, "{name}");
    }
}

#[test]
fn a_failed_start_leaves_nothing_behind() {
    let sweep = whole();
    let failing = ["--set", "data=images"];
    for option in ["--out", "--resume"] {
        let file = Scratch::new("failed");
        let output = rescu(&[&["sweep", "--link", LINK, option, file.path()][..], &failing].concat());
        assert!(output.status.code() == Some(2) && complaint(&output).contains("data"), "{}", complaint(&output));
        assert!(!file.0.exists(), "{option}");
        assert_eq!(text(&["sweep", "--link", LINK, option, file.path()]), "", "the corrected call");
        assert_eq!(text(&["merge", file.path()]), sweep);
        let again = rescu(&["sweep", "--link", LINK, "--out", file.path()]);
        assert!(again.status.code() == Some(2) && complaint(&again).contains("exists already; --resume"), "{option}");
    }
    // A file that is there is not even cut before there is a line to write.
    let broken = Scratch::holding("broken", &sweep[..sweep.len() - 40]);
    let missing = ["sweep", "--link", LINK, "--resume", broken.path(), "--table", "/nowhere/to/be/found"];
    assert_eq!(rescu(&missing).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&broken.0).unwrap(), sweep[..sweep.len() - 40]);
    let nowhere = rescu(&["sweep", "--link", LINK, "--out", "/nowhere/to/be/found"]);
    assert!(nowhere.status.code() == Some(2) && complaint(&nowhere).contains("could not be written"));
}

#[test]
fn a_shard_of_no_unit_has_its_head() {
    let empty = Scratch::new("empty");
    text(&["sweep", "--link", LINK, "--shard", "7/7", "--out", empty.path()]);
    assert_eq!(fs::read_to_string(&empty.0).unwrap().lines().count(), 1);
    let rest = Scratch::holding("rest", &whole());
    assert_eq!(text(&["merge", empty.path(), rest.path()]), whole());
}

#[test]
fn settings_are_set_and_the_output_may_be_named() {
    let lines = text(&["sweep", "--link", LINK, "--set", "epochs=1", "--set", "rate=0.3", "--seeds", "1", "--out", "-"]);
    assert!(lines.lines().count() == 4 && lines.lines().all(|line| line.contains("rate=0.3") && line.contains("epochs=1")));
    assert!(!std::path::Path::new("-").exists());
    // What the grid replaces would be ignored.
    for (set, key) in [("replicas=5", "replicas"), ("a=tanh", "a"), ("c=tanh", "c"), ("change=1@b=tanh", "change")] {
        let output = rescu(&["sweep", "--link", LINK, "--set", set]);
        let said = complaint(&output);
        assert!(output.status.code() == Some(2) && output.stdout.is_empty(), "{set}: {said}");
        assert!(said.contains(&format!("{key}: a sweep takes this from its grid")), "{set}: {said}");
    }
    let hidden = complaint(&rescu(&["sweep", "--link", LINK, "--set", "hidden=4", "--hidden", "3;none"]));
    assert!(hidden.contains("hidden: a sweep takes this from its grid"), "{hidden}");
}

#[test]
fn more_jobs_than_units_are_no_more_threads() {
    let sweep = whole();
    let all = Scratch::holding("jobs", &text(&["sweep", "--link", LINK, "--jobs", "3000"]));
    assert_eq!(text(&["merge", all.path()]), sweep);
}

#[test]
fn merge_names_what_is_missing_and_what_is_there_twice() {
    let sweep = whole();
    let lines: Vec<&str> = sweep.lines().collect();
    let part = Scratch::holding("part", &[lines[0], lines[1], lines[3], lines[1]].join("\n"));
    let output = rescu(&["merge", part.path()]);
    assert_eq!(output.status.code(), Some(1));
    let said = complaint(&output);
    for expected in [
        "configuration 0 under seed 0 appears twice, with the same results",
        "missing for seed 0: configuration 1\n",
        "missing for seed 1: every configuration\n",
        "4 of 6 units are missing",
    ] {
        assert!(said.contains(expected), "{said}");
    }
    let again = Scratch::holding("again", &sweep);
    let said = complaint(&rescu(&["merge", again.path(), again.path()]));
    assert!(said.lines().count() == 2 && said.contains("5 more units appear twice"), "{said}");
    // Before lines had a checksum, nothing told of one that was altered.
    let [head, first] = [lines[0].replace("rescu-sweep-2", "rescu-sweep-1"), without_checksum(lines[1])];
    let other = first.replacen("\"epoch\":2.0", "\"epoch\":1.0", 1);
    let differing = Scratch::holding("differing", &format!("{head}\n{first}\n{other}\n"));
    let output = rescu(&["merge", differing.path()]);
    assert!(output.status.code() == Some(2) && complaint(&output).contains("different results"), "{}", complaint(&output));
    let aged = Scratch::holding("aged", &sweep.replacen(env!("CARGO_PKG_VERSION"), "0.0.9", 1));
    assert_eq!(text(&["merge", aged.path()]), fs::read_to_string(&aged.0).unwrap());
    for arguments in [["merge", part.path(), aged.path()], ["sweep", "--resume", aged.path()]] {
        let output = rescu(&[&arguments[..], if arguments[0] == "sweep" { &["--link", LINK] } else { &[] }].concat());
        assert!(
            output.status.code() == Some(2) && complaint(&output).contains("was written by rescu 0.0.9"),
            "{}",
            complaint(&output)
        );
    }
    let foreign = Scratch::holding("foreign", &text(&["sweep", "--link", &LINK.replace("epochs=2", "epochs=1")]));
    let output = rescu(&["merge", part.path(), foreign.path()]);
    assert!(output.status.code() == Some(2) && complaint(&output).contains("another sweep"), "{}", complaint(&output));
    let output = rescu(&["sweep", "--link", LINK, "--resume", foreign.path()]);
    assert!(output.status.code() == Some(2) && complaint(&output).contains("another sweep"), "{}", complaint(&output));
}

#[test]
fn a_file_that_is_not_of_the_sweep_is_left_as_it_is() {
    let head = text(&["sweep", "--link", LINK]).lines().next().unwrap().to_owned();
    let other_head = head.replace("epochs=2", "epochs=1");
    for foreign in ["{\"a\":1}", "notes\nwithout an end", "\n", &other_head] {
        let file = Scratch::holding("left", foreign);
        assert_eq!(rescu(&["sweep", "--link", LINK, "--resume", file.path()]).status.code(), Some(2), "{foreign}");
        assert_eq!(fs::read_to_string(&file.0).unwrap(), foreign);
    }
    // Stopped within the head, behind it, and just before the end of a line.
    let sweep = whole();
    let second_line = sweep.lines().take(2).collect::<Vec<_>>().join("\n");
    for begun in ["", &head[..20], &head, &second_line] {
        let file = Scratch::holding("stopped", begun);
        text(&["sweep", "--link", LINK, "--resume", file.path()]);
        assert_eq!(text(&["merge", file.path()]), sweep, "{begun}");
    }
}

/// A number of each seed of each configuration.
fn table(units: &[serde_json::Value], number: impl Fn(&serde_json::Value) -> &serde_json::Value) -> [[f64; 2]; 3] {
    let of = |configuration: usize, seed: usize| {
        let unit = units.iter().find(|unit| unit["configuration"] == configuration && unit["seed"] == seed).unwrap();
        number(&unit["ending"]).as_f64().unwrap()
    };
    [0, 1, 2].map(|configuration| [of(configuration, 0), of(configuration, 1)])
}

/// Each configuration's mean over two seeds, and half its interval, anew.
fn expected(table: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
    let level = [0, 1].map(|seed: usize| (table[0][seed] + table[1][seed] + table[2][seed]) / 3.0);
    table.map(|[first, second]| {
        // Two values are each half their distance from their mean, so s is that distance over √2. Student's t of one degree of
        // freedom is 12.7062; Morey's correction for three configurations is √(3/2).
        let distance = ((first - level[0]) - (second - level[1])).abs();
        let half = 12.706_204_736_174_694 * (distance / 2.0_f64.sqrt()) * 1.5_f64.sqrt() / 2.0_f64.sqrt();
        [f64::midpoint(first, second), half]
    })
}

fn assert_near(found: &serde_json::Value, expected: f64) {
    let found = found.as_f64().unwrap();
    assert!((found - expected).abs() <= 1e-6 * expected.abs(), "{found} instead of {expected}");
}

#[test]
fn a_report_has_the_numbers_of_the_lines() {
    let sweep = Scratch::holding("numbers", &whole());
    let units: Vec<serde_json::Value> =
        fs::read_to_string(&sweep.0).unwrap().lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
    let report: serde_json::Value = serde_json::from_str(&text(&["report", sweep.path(), "--format", "json"])).unwrap();
    assert_eq!((&report["link"], &report["missing"], &report["seeds"]), (&LINK.into(), &0.into(), &[0, 1].as_slice().into()));
    let differences = expected(table(&units, |ending| &ending["last"]["disagreement"]["absolute"]));
    let losses = expected(table(&units, |ending| &ending["last"]["quality"]["test_loss"]));
    let errors = table(&units, |ending| &ending["standard_errors"]["absolute"]);
    let rows = report["configurations"].as_array().unwrap();
    let csv = text(&["report", sweep.path(), "--format", "csv"]);
    for (index, name) in ["ReLU", "SmeLU β = 1", "SmeLU β = 2"].into_iter().enumerate() {
        let row = rows.iter().find(|row| row["configuration"] == index).unwrap();
        assert_eq!((row["name"].as_str(), row["hidden"].as_array().map(Vec::len)), (Some(name), Some(1)));
        for (found, [mean, half]) in [(&row["difference"], differences[index]), (&row["goodness"], losses[index])] {
            assert_near(&found["mean"], mean);
            assert_near(&found["half_interval"], half);
        }
        let [first, second] = errors[index];
        assert_near(&row["within"], f64::midpoint(first * first, second * second).sqrt());
        let beaten = (0..3).any(|other| differences[other][0] < differences[index][0] && losses[other][0] < losses[index][0]);
        assert_eq!(row["on_front"], !beaten, "{name}");
        let cells: Vec<&str> = csv.lines().find(|line| line.starts_with(&format!("{name},"))).unwrap().split(',').collect();
        let of = |place: usize| cells[place].parse::<serde_json::Number>().unwrap();
        let json = [&row["difference"]["mean"], &row["difference"]["half_interval"], &row["within"], &row["goodness"]["mean"]];
        assert_eq!(json, [4, 5, 6, 7].map(of).each_ref().map(|number| serde_json::Value::Number(number.clone())).each_ref());
    }
}

#[test]
fn a_report_says_in_words_and_draws() {
    let sweep = Scratch::holding("report", &whole());
    let [svg, png] = ["svg", "png"].map(Scratch::new);
    let markdown = text(&["report", sweep.path(), "--svg", svg.path(), "--png", png.path()]);
    assert!(
        markdown.contains("| SmeLU β = 2 |")
            && markdown.contains("Means over 2 seeds")
            && markdown.contains("| on the front |"),
        "{markdown}"
    );
    assert!(fs::read_to_string(&svg.0).unwrap().contains("better"));
    assert!(fs::read(&png.0).unwrap().starts_with(b"\x89PNG") && fs::metadata(&png.0).unwrap().len() > 10_000);
}

#[test]
fn each_size_of_network_is_trained_with_each_activation() {
    let lines = text(&["sweep", "--link", LINK, "--hidden", "3;none", "--seeds", "1", "--grid", "relu;tanh", "--jobs", "1"]);
    let links: Vec<String> = lines
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["link"].as_str().unwrap().to_owned())
        .collect();
    assert!(lines.lines().next().unwrap().contains("grid.hidden=3;none"), "{lines}");
    let said = |link: &String| ["hidden=3", "hidden=none", "a=tanh"].map(|part| link.split('&').any(|other| other == part));
    assert_eq!(
        links.iter().map(said).collect::<Vec<_>>(),
        [[true, false, false], [true, false, true], [false, true, false], [false, true, true]],
        "{links:?}"
    );
}

#[test]
fn a_spec_says_the_link_and_what_is_wrong_is_refused_before_anything_is_trained() {
    let spec = Scratch::holding("spec", &format!("# A small sweep.\n{}\n  &rate=0.1 # faster\n", LINK.replace('&', "\n&")));
    let sweep = text(&["sweep", "--spec", spec.path(), "--seeds", "1", "--replicas", "2", "--grid", "tanh"]);
    assert_eq!(sweep.lines().count(), 2);
    assert!(sweep.contains("grid=tanh&grid.replicas=2&grid.seeds=1") && sweep.contains("rate=0.1"), "{sweep}");
    for arguments in [
        ["--link", "grid=reul"],
        ["--link", "batch=none"],
        ["--grid", "smelu:beta=-1!2"],
        ["--hidden", "16;999"],
        ["--shard", "4/3"],
        ["--shard", "0/3"],
        ["--seeds", "65"],
        ["--jobs", "0"],
        ["--spec", "/nowhere/to/be/found"],
    ] {
        let output = rescu(&[&["sweep"], &arguments[..]].concat());
        assert!(output.status.code() == Some(2) && output.stdout.is_empty(), "{arguments:?}");
    }
}
