//! `rescu` as a person calls it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::process::{Command, Output};

use rescu_explorer::activation::Activation;
use rescu_explorer::snippet::{self, Language};

fn rescu(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rescu")).args(arguments).output().unwrap()
}

fn text(arguments: &[&str]) -> String {
    let output = rescu(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a command prints as JSON.
fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&text(arguments)).unwrap()
}

/// All of a run of twins.
fn run(arguments: &[&str]) -> serde_json::Value {
    json(&[&["twins", "--format", "json"], arguments].concat())
}

/// A run of twins as a file.
fn record(arguments: &[&str]) -> String {
    text(&[&["twins", "--format", "json"], arguments].concat())
}

/// The sentence in which a command refuses.
fn complaint(arguments: &[&str]) -> String {
    let output = rescu(arguments);
    assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_curve_has_its_points_in_both_formats() {
    let csv = text(&["curve", "--activation", "smelu:beta=0.5", "--from", "-1", "--to", "1", "--points", "5"]);
    assert_eq!(csv, "x,value,slope,curvature\n-1,0,0,0\n-0.5,0,0,0\n0,0.125,0.5,1\n0.5,0.5,1,0\n1,1,1,0\n");
    assert_eq!(text(&["curve", "--activation", "relu", "--at", "-2,0.5"]), "x,value,slope,curvature\n-2,0,0,0\n0.5,0.5,1,0\n");
    let json = text(&["curve", "--activation", "relu", "--points", "3", "--format", "json"]);
    let curve: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&curve["x"], &curve["value"]), (&serde_json::json!([-6.0, 0.0, 6.0]), &serde_json::json!([0.0, 0.0, 6.0])));
}

#[test]
fn the_documentation_of_links_has_the_tables_that_the_keys_make() {
    let document = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/links.md")).unwrap();
    let tables = |text: &str| text.lines().filter(|line| line.starts_with('|')).collect::<Vec<_>>().join("\n");
    assert_eq!(tables(&document), tables(&text(&["links"])), "replace the tables by what `rescu links` prints");
}

#[test]
fn a_snippet_is_what_the_core_writes() {
    let code = text(&["snippet", "--activation", "smelu:beta=0.5", "--language", "numpy"]);
    assert_eq!(code, snippet::write(&Activation::smelu(0.5).unwrap(), Language::NumPy));
    assert!(text(&["snippet", "--help"]).contains("pytorch, jax, tensorflow, numpy, rust, latex"));
}

#[test]
fn twins_are_reported_and_their_predictions_give_the_same_difference() {
    let file = std::env::temp_dir().join(format!("rescu-predictions-{}.csv", std::process::id()));
    let report = run(&["--link", "v=2&train=60&test=40", "--set", "epochs=3", "--predictions", file.to_str().unwrap()]);
    let rows = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    for (index, letter) in ["A,", "B,"].into_iter().enumerate() {
        let arm = &report["arms"][index];
        assert_eq!(arm["history"].as_array().unwrap().len(), 4);
        assert_eq!(arm["partings"][0], serde_json::json!({ "threshold": 1e-6, "step": 1 }));
        assert_eq!(arm["replicas"].as_array().unwrap().len(), 2);
        // Columns: arm, example, x1, x2, label, then p of labels 0 and 1 by each twin.
        let apart: Vec<f64> = rows
            .lines()
            .filter(|row| row.starts_with(letter))
            .map(|row| {
                let cells: Vec<&str> = row.split(',').collect();
                (cells[6].parse::<f64>().unwrap() - cells[8].parse::<f64>().unwrap()).abs()
            })
            .collect();
        let mean = apart.iter().sum::<f64>() / apart.len() as f64;
        assert_eq!(apart.len(), 40);
        assert!((mean - arm["last"]["disagreement"]["absolute"].as_f64().unwrap()).abs() < 1e-6);
    }
}

#[test]
fn how_a_page_shows_an_experiment_changes_nothing() {
    let link = |view: &str| format!("v=2&train=60&test=40&epochs=1{view}");
    let report = |view: &str| record(&["--link", &link(view)]);
    assert_eq!(report("&lab=curves&x=-3..3&pin=mish@m;gelu&difference=shown"), report(""));
    assert_eq!(report("&lab=kitchen&x=wide"), report(""), "what is wrong with a view is nothing to the command line");
}

#[test]
fn csv_has_a_row_for_each_arm_and_epoch() {
    let csv = text(&["twins", "--set", "train=60", "--set", "epochs=2", "--format", "csv"]);
    assert_eq!(csv.lines().count(), 1 + 2 * 3);
    assert!(csv.lines().all(|row| row.split(',').count() == 12), "{csv}");
}

#[test]
fn bad_input_is_one_sentence_and_exit_2() {
    let cases: [&[&str]; 16] = [
        &["curve", "--activation", "nonsense"],
        &["curve", "--activation", "smelu:beta=-1"],
        &["curve", "--activation", "relu", "--from", "2", "--to", "1"],
        &["curve", "--activation", "relu", "--at", "0,inf"],
        &["snippet", "--activation", "smelu:beta=-1", "--language", "rust"],
        &["snippet", "--activation", "relu", "--language", "cobol"],
        &["twins", "--set", "colour=red"],
        &["twins", "--set", "lab=curves"],
        &["twins", "--set", "batch=many"],
        &["twins", "--set", "b=smelu:beta=1e9"],
        &["twins", "--link", "v=2&replicas=1000"],
        &["twins", "--link", "v=1"],
        &["twins", "--set", "data=digits", "--set", "noise=0.1"],
        &["twins", "--set", "data=points", "--set", "placed=0_0~1_1;0_1"],
        &["twins", "--set", "data=points", "--set", "placed=0_0~9_9;0_1~1_0"],
        &["twins", "--from", "there/is/no.such.file"],
    ];
    for arguments in cases {
        let output = rescu(arguments);
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), complaint.lines().count()), (Some(2), 1), "{arguments:?}: {complaint}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

/// What a command prints on a terminal of 80 columns.
fn on_a_terminal(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_rescu")).args(arguments).env("COLUMNS", "80").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = on_a_terminal(&["-h"]);
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    listed.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn the_long_help_explains_every_key() {
    for command in [&["--help"][..], &["twins", "--help"], &["repeat", "--help"], &["sweep", "--help"]] {
        // Lines are broken to the width of the terminal.
        let help = on_a_terminal(command).split_whitespace().collect::<Vec<_>>().join(" ");
        for key in rescu_explorer::experiment::Key::ALL {
            assert!(help.contains(&rescu_explorer::words::explanation(&key)), "{command:?}: {}", key.name());
        }
    }
}

#[test]
fn the_short_help_fits_a_screen() {
    let commands = commands();
    assert!(commands.len() > 8 && commands.iter().any(|command| command == "sweep"), "{commands:?}");
    for arguments in [vec!["-h"]].into_iter().chain(commands.iter().map(|command| vec![command.as_str(), "-h"])) {
        let help = on_a_terminal(&arguments);
        let longest = help.lines().map(|line| line.chars().count()).max();
        assert!(help.lines().count() <= 24 && longest <= Some(80), "{arguments:?}: {longest:?} columns of\n{help}");
    }
}

#[test]
fn every_command_is_completed_in_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = text(&["completions", shell]);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
        }
        assert!(script.contains("predictions"), "{shell}");
    }
}

#[test]
fn repetitions_are_the_twins_of_the_next_seeds() {
    let link = "train=40&test=30&epochs=2&hidden=5";
    let report = json(&["repeat", "--link", link, "--seeds", "3", "--set", "replicas=3"]);
    let repetitions = report["repetitions"].as_array().unwrap();
    assert_eq!(repetitions.len(), 3);
    for (index, repetition) in repetitions.iter().enumerate() {
        let seeds = ["data", "init", "order"].map(|name| format!("seed.{name}={}", index + 1));
        let set = ["--set", &seeds[0], "--set", &seeds[1], "--set", &seeds[2], "--set", "replicas=3"];
        let twins = run(&[&["--link", link][..], &set].concat());
        for arm in 0..2 {
            assert_eq!(repetition["arms"][arm]["last"], twins["arms"][arm]["last"], "arm {arm} of repetition {index}");
        }
    }
    let apart =
        |arm: usize| repetitions.iter().map(move |r| r["arms"][arm]["last"]["disagreement"]["absolute"].as_f64().unwrap());
    let larger = apart(0).zip(apart(1)).filter(|(a, b)| a > b).count();
    assert_eq!(report["comparisons"][0]["absolute"]["first_larger"], larger);
    let csv = text(&["repeat", "--link", link, "--seeds", "1", "--format", "csv"]);
    assert_eq!(csv.lines().count(), 3, "a head and a row for each arm");
}

/// An IDX file of this kind, of so many bytes that follow a rule.
fn idx(kind: u8, dimensions: &[u32], rule: impl Fn(u32) -> u8) -> Vec<u8> {
    let numbers = dimensions.iter().flat_map(|number| number.to_be_bytes());
    let content = (0..dimensions.iter().product()).map(rule);
    [0, 0, 8, kind].into_iter().chain(numbers).chain(content).collect()
}

#[test]
fn images_are_taken_from_a_folder_and_a_link_names_them() {
    let folder = std::env::temp_dir().join(format!("rescu-images-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, bytes: Vec<u8>| std::fs::write(folder.join(name), bytes).unwrap();
    write("train-images-idx3-ubyte", idx(3, &[40, 3, 3], |x| (x * 37 % 251) as u8));
    write("train-labels-idx1-ubyte", idx(1, &[40], |x| (x % 3) as u8));
    write("t10k-images-idx3-ubyte", idx(3, &[10, 3, 3], |x| (x * 91 % 241) as u8));
    write("t10k-labels-idx1-ubyte", idx(1, &[10], |x| (x % 3) as u8));
    let mnist = folder.to_str().unwrap();
    let report = run(&["--set", "epochs=2", "--mnist", mnist]);
    let link = report["link"].as_str().unwrap();
    assert!(link.starts_with("v=2&data=images&file=train-images-idx3-ubyte,"), "{link}");
    assert_eq!(report, run(&["--link", link, "--mnist", mnist]));
    assert!(complaint(&["twins", "--link", link]).contains("choose that file"));
    let other = link.replacen(',', ",1", 1);
    assert!(complaint(&["twins", "--link", &other, "--mnist", mnist]).contains("names another file"));
    let bundled = complaint(&["twins", "--set", "data=mnist", "--mnist", mnist]);
    assert!(bundled.contains("--mnist means data=images, but data=mnist"), "{bundled}");
    std::fs::remove_file(folder.join("t10k-labels-idx1-ubyte")).unwrap();
    assert!(complaint(&["twins", "--mnist", mnist]).contains("t10k-labels-idx1-ubyte.gz cannot be used"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_table_is_learnt_from_and_its_defects_are_named() {
    let path = std::env::temp_dir().join(format!("rescu-table-{}.csv", std::process::id()));
    let row = |index: usize| format!("{},{},{}\n", index, (index * 37) % 11, ["low", "high"][index / 20]);
    let sound = "x,y,level\n".to_owned() + &(0..40).map(row).collect::<String>();
    let table = path.to_str().unwrap();
    std::fs::write(&path, &sound).unwrap();
    let report = run(&["--set", "epochs=30", "--set", "differs=initialisation", "--table", table]);
    assert!(report["link"].as_str().unwrap().contains("data=table&file=rescu-table-"), "{}", report["link"]);
    assert!(report["arms"][0]["last"]["quality"]["accuracy"].as_f64().unwrap() > 0.8);
    let by_number = complaint(&["twins", "--set", "data=table", "--set", "label=1", "--table", table]);
    assert!(by_number.contains("“x” has more than 20 different values"), "{by_number}");
    std::fs::write(&path, sound.replacen("\n3,", "\n,", 1)).unwrap();
    let empty = complaint(&["twins", "--table", table]);
    assert!(empty.contains("row 5, column “x” has no value"), "{empty}");
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn settings_of_a_table_stand_in_any_order_and_what_would_be_ignored_is_refused() {
    let path = std::env::temp_dir().join(format!("rescu-order-{}.csv", std::process::id()));
    let row = |index: usize| format!("{},{},{}\n", ["low", "high"][index % 2], index, (index * 37) % 11);
    std::fs::write(&path, "level,x,y\n".to_owned() + &(0..40).map(row).collect::<String>()).unwrap();
    let table = path.to_str().unwrap();
    let [label, epochs, given] = [["--set", "label=1"], ["--set", "epochs=2"], ["--table", table]];
    let orders = [[label, epochs, given], [given, epochs, label], [epochs, given, label], [label, given, epochs]];
    let runs = orders.map(|order| run(&order.concat()));
    assert!(runs[0]["link"].as_str().unwrap().contains("&label=1&"), "{}", runs[0]["link"]);
    assert!(runs.iter().all(|other| *other == runs[0]));
    assert_eq!(runs[0], run(&[&["--link", "v=2&data=table&label=1&epochs=2"][..], &given].concat()));
    for (arguments, said) in [
        (["--set", "noise=0.3"], "noise: it applies only to generated points"),
        (["--link", "v=2&noise=0.3"], "noise: it applies only to generated points"),
        (["--set", "data=moons"], "--table means data=table, but data=moons"),
        (["--link", "v=2&data=moons"], "--table means data=table, but data=moons"),
        (["--set", "train=30"], "train: it does not apply"),
    ] {
        let refused = complaint(&[&["twins"][..], &arguments, &given].concat());
        assert!(refused.contains(said) && refused.contains("nothing was trained"), "{arguments:?}: {refused}");
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn what_is_set_wins_over_the_link_and_is_refused_where_the_link_leaves_it_no_effect() {
    let link = "v=2&train=40&test=30&epochs=1&optimiser=adam";
    assert_eq!(run(&["--link", link, "--set", "epochs=2"])["arms"][0]["last"]["epoch"], 2.0);
    let momentum = complaint(&["twins", "--link", link, "--set", "momentum=0.5"]);
    assert!(momentum.contains("momentum: it applies only to optimiser=sgd"), "{momentum}");
    let gone = complaint(&["twins", "--link", "v=2&b.rate=0.1", "--set", "b=none"]);
    assert!(gone.contains("b.rate: it does not apply"), "{gone}");
}

#[test]
fn twins_end_with_ten_lines() {
    let link = "v=2&train=60&test=40&epochs=3&replicas=3";
    let said = text(&["twins", "--link", link]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!((lines.len(), lines[0]), (10, link), "{said}");
    assert!(lines[1].starts_with("Same data.") && lines[1].ends_with("Only the order of the examples differs."), "{said}");
    assert!(lines[2].starts_with("epoch 3 ") && lines[2].contains("A: ReLU") && lines[2].ends_with("B: SmeLU β = 2"), "{said}");
    // The numbers are those of the record, which has them with all digits.
    let report = run(&["--link", link]);
    for (line, head, field) in [(3, "Difference Δ₁", "absolute"), (4, "Labels differ", "labels")] {
        assert!(lines[line].starts_with(head), "{said}");
        let shown = |arm: usize| {
            let [value, error] = ["last", "errors"].map(|part| {
                let of = &report["arms"][arm][part];
                of.get("disagreement").unwrap_or(of)[field].as_f64().unwrap()
            });
            let show = if field == "labels" { rescu_explorer::words::percent } else { rescu_explorer::words::small };
            format!("{} ± {}", show(value), show(error))
        };
        assert!(lines[line].contains(&shown(0)) && lines[line].ends_with(&shown(1)), "{said}");
    }
    let step = report["arms"][0]["partings"][2]["step"].as_u64().map(|step| format!("step {step}"));
    assert!(lines[7].starts_with("Largest |p − p′| above 10⁻²") && lines[7].contains(&step.unwrap()), "{said}");
    assert!(lines[8].starts_with("Fingerprints") && lines[8].ends_with("all different"), "{said}");
    let control = text(&["twins", "--link", link, "--set", "differs=none"]);
    assert!(control.ends_with("The twins are identical, bit for bit: nothing differs, so nothing comes apart.\n"), "{control}");
    // A value has no labels to differ; what has diverged is said in a line of its own.
    assert_eq!(text(&["twins", "--link", "v=2&data=sine&train=40&test=30&epochs=1"]).lines().count(), 9);
    let diverged = text(&["twins", "--link", "v=2&train=60&test=40&hidden=7-5&rate=10&loss=squared&epochs=50"]);
    assert!(diverged.lines().any(|line| line.starts_with("A: Diverged: twin 1 at step ")), "{diverged}");
}

/// What `rescu twins --from` makes of a file: its exit code, what it prints, and what it complains of.
fn reproduced(name: &str, record: &str) -> (Option<i32>, String, String) {
    let file = std::env::temp_dir().join(format!("rescu-record-{name}-{}.json", std::process::id()));
    std::fs::write(&file, record).unwrap();
    let output = rescu(&["twins", "--from", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_record_is_reproduced_bit_for_bit() {
    for set in ["replicas=3", "c=tanh", "b=none"] {
        let record = record(&["--link", "v=2&train=60&test=40&epochs=3", "--set", set]);
        let (code, said, complaint) = reproduced("good", &record);
        assert_eq!((code, complaint.as_str()), (Some(0), ""), "{set}");
        assert!(said.starts_with("Reproduced bit for bit") && said.lines().count() == 1, "{said}");
    }
}

#[test]
fn a_record_that_was_tampered_with_is_told_where() {
    let record = record(&["--link", "v=2&train=60&test=40&epochs=3"]);
    let mut tampered: serde_json::Value = serde_json::from_str(&record).unwrap();
    let accuracy = tampered["arms"][1]["history"][2]["quality"]["accuracy"].as_f64().unwrap();
    tampered["arms"][1]["history"][2]["quality"]["accuracy"] = serde_json::json!(accuracy.next_up());
    tampered["arms"][0]["replicas"][1] = serde_json::json!({ "finite": "0123456789abcdef" });
    let (code, said, complaint) = reproduced("tampered", &tampered.to_string());
    assert_eq!((code, complaint.lines().count()), (Some(1), 1), "{complaint}");
    let rows: Vec<&str> = said.lines().collect();
    assert_eq!(rows.len(), 3, "{said}");
    assert!(rows[0].starts_with("where") && rows[0].contains("recorded") && rows[0].ends_with("computed"));
    assert!(rows[1].starts_with("arms[0].replicas[1].finite ") && rows[1].contains(" 0123456789abcdef "));
    assert!(rows[2].starts_with("arms[1].history[2].quality.accuracy ") && rows[2].ends_with(&accuracy.to_string()), "{said}");
}

#[test]
fn another_experiment_is_not_the_one_of_the_record() {
    let record = record(&["--link", "v=2&train=60&test=40&epochs=3"]).replace("epochs=3", "epochs=3&seed.data=2");
    let (code, said, _) = reproduced("other", &record);
    assert_eq!(code, Some(1));
    assert!(said.lines().last().unwrap().starts_with("… and ") && said.lines().count() == 22, "{said}");
}

#[test]
fn what_is_no_record_is_refused() {
    let record = record(&["--link", "v=2&train=60&test=40&epochs=1"]);
    let spoilt = [
        ("empty", String::new()),
        ("garbage", "\u{0}not a record".to_owned()),
        ("half", record[..record.len() / 2].to_owned()),
        ("later", record.replace("rescu-1", "rescu-9")),
        ("old", record.replace("v=2", "v=1")),
        ("bounds", record.replace("train=60", "train=1")),
    ];
    for (name, record) in spoilt {
        let (code, said, complaint) = reproduced(name, &record);
        assert_eq!((code, said.as_str(), complaint.lines().count()), (Some(2), "", 1), "{name}: {complaint}");
    }
}
