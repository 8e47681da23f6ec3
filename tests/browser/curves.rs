//! The Curves lab.

use super::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn properties_are_shown_and_costs_are_measured_on_demand() -> WebDriverResult<()> {
    let driver = open_at("v=2&a=relu&b=smelu:beta=2").await?;
    // A trainer measures, and must have begun.
    wait_for_twins(&driver).await?;
    driver.find(By::Css("body")).await?.send_keys("2").await?;
    wait_for(&driver, "document.getElementById('class-of-A')").await?;
    let mut shown = Vec::new();
    for id in ["class-of-A", "class-of-B", "curvature-of-A", "curvature-of-B", "area-of-B", "left-of-B", "forward-of-B"] {
        shown.push(text(&driver, &format!("#{id}")).await?);
    }
    // Narrow windows begin with the table folded.
    driver.execute("document.getElementById('properties').open = true", Vec::new()).await?;
    driver.find(By::Id("measure")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#both-of-B').textContent.includes('× ReLU')").await?;
    let unit = text(&driver, "#forward-of-A").await?;
    driver.quit().await?;
    assert_eq!(shown, ["C⁰", "C¹", "∞", "0.2500", "0.6667", "yes, up to −2", "–"]);
    assert!(unit.starts_with("1.0 × ReLU"), "{unit}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_code_to_take_home_is_what_the_core_writes() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=gelu").await?;
    driver.find(By::Css(".home summary")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('snippet')").await?;
    let at_first = text(&driver, "#snippet").await?;
    driver.find(By::Css("#snippet-language option[value=rust]")).await?.click().await?;
    // From the second arm to the first, as the arrow keys go through a group.
    driver.find(By::Css(".home [value=B]")).await?.send_keys(Key::Up + "").await?;
    wait_for(&driver, "document.getElementById('snippet').textContent.includes('ReLU (relu)')").await?;
    let chosen = text(&driver, "#snippet").await?;
    driver.find(By::Id("snippet-copy")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('snippet-copy').textContent !== 'Copy'").await?;
    driver.quit().await?;
    assert_eq!(at_first, written("gelu", Language::PyTorch));
    assert_eq!(chosen, written("relu", Language::Rust));
    Ok(())
}

/// What the plot of values shows, in words.
async fn summary(driver: &WebDriver) -> WebDriverResult<String> {
    Ok(driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_curve_is_pinned_renamed_used_and_removed_by_keys() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&difference=shown&b=smelu:beta=0.5").await?;
    // Narrow windows begin with the list folded.
    driver.execute("document.querySelector('.comparison').open = true", Vec::new()).await?;
    driver.find(By::Id("pin-B")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.includes('&pin=smelu:beta=0.5&')").await?;
    let name = driver.find(By::Id("pin-name-1")).await?;
    name.send_keys(Key::Control + "a").await?;
    name.send_keys("<i>half</i> & more").await?;
    name.send_keys(Key::Enter + "").await?;
    wait_for(&driver, "location.hash.includes('@%3Ci%3Ehalf%3C/i%3E%20%26%20more&')").await?;
    let pinned = summary(&driver).await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?.unwrap_or_default();
    let rows = text(&driver, ".readings tbody").await?;
    let markup = driver.execute("return document.querySelectorAll('.curves i').length", Vec::new()).await?.json().as_u64();
    driver.refresh().await?;
    wait_for(&driver, "document.getElementById('pin-name-1')?.value === '<i>half</i> & more'").await?;
    let reloaded = summary(&driver).await?;
    driver.execute("document.querySelector('.comparison').open = true", Vec::new()).await?;
    driver.find(By::Id("pin-use-1-A")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('arm-A-beta')?.value === '0.5'").await?;
    driver.find(By::Id("pin-remove-1")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.activeElement.id === 'pin-family' && !location.hash.includes('pin')").await?;
    driver.quit().await?;
    assert_eq!(pinned, "activation f(x) of ReLU, SmeLU β = 0.5 and <i>half</i> & more from x = −6 to 6");
    assert_eq!(reloaded, pinned);
    assert!(read.ends_with("<i>half</i> & more: f = 0, f′ = 0, f″ = 0, f − ReLU = 0"), "{read}");
    assert_eq!((rows.as_str(), markup), ("A ReLU0000B SmeLU β = 0.50000<i>half</i> & more0000", Some(0)));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_range_of_x_survives_a_reload() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves").await?;
    driver.find(By::Css(".curves .chart")).await?.send_keys("++").await?;
    wait_for(&driver, "location.hash.includes('x=-2.667..2.667')").await?;
    let before = text(&driver, ".zoom small").await?;
    driver.refresh().await?;
    wait_for(&driver, &format!("document.querySelector('.zoom small')?.textContent === '{before}'")).await?;
    // A change of the address alone is followed, too.
    driver.execute("location.hash = '#v=2&lab=curves&x=0..1'", Vec::new()).await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from 0 to 1'").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_average_under_the_window_is_the_activation() -> WebDriverResult<()> {
    let fragment = "v=2&lab=curves&b=rescu:kernel=biweight,alpha=1,beta=3,left=-0.5,right=1,value=0";
    let driver = open_at(fragment).await?;
    let place = driver.find(By::Id("window-place")).await?;
    let mut shown = Vec::new();
    for keys in [Key::Home + "", Key::Right + Key::Right, Key::End + "", Key::Left + Key::Left] {
        place.send_keys(keys).await?;
        let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
        assert_eq!(average, text(&driver, "#window-value").await?, "at {x}");
        let said = format!("x = {x}: average under the window {average}, f(x) = {average}");
        assert_eq!(place.attr("aria-valuetext").await?, Some(said));
        shown.push(x);
    }
    // Into the transition, where the average is of both lines.
    place.send_keys(Key::Left.value().to_string().repeat(60)).await?;
    let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
    let at = x.parse().unwrap_or(f64::NAN);
    let expected = link::read(fragment).0.activation(Arm::B).map_or(f64::NAN, |activation| activation.value(at));
    driver.find(By::Css(".smoothing [value=B]")).await?.send_keys(Key::Up + "").await?;
    wait_for(&driver, "document.querySelector('.smoothing .note').textContent.includes('no width')").await?;
    driver.quit().await?;
    assert_eq!(shown, ["−4", "−3.9", "6", "5.9"]);
    assert_eq!(average, format!("{expected:.4}").replace('-', "−"), "at {x}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn the_window_slides_to_the_end_by_itself() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=smelu:beta=2").await?;
    driver.find(By::Id("window-play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.getElementById('window-play').ariaLabel.startsWith('Pause')").await?;
    wait_for(&driver, "document.getElementById('window-play').ariaLabel.startsWith('Slide')").await?;
    let [x, average] = [text(&driver, "#window-x").await?, text(&driver, "#window-average").await?];
    driver.quit().await?;
    assert_eq!([x.as_str(), &average], ["5", "5.0000"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_piece_of_the_formula_and_its_place_in_the_plots_show_one_another() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=smelu:beta=2").await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    let piece = driver.find(By::Css("#pieces li:nth-child(2)")).await?;
    piece.focus().await?;
    wait_for(&driver, "document.querySelector('.curves .chart').ariaLabel.endsWith('of arm B highlighted from −2 to 2')")
        .await?;
    chart.send_keys(Key::End + "").await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(3)').ariaCurrent === 'true'").await?;
    let summary = chart.attr("aria-label").await?.unwrap_or_default();
    let change = "const box = document.getElementById('arm-B-beta'); box.value = '3'; box.dispatchEvent(new Event('change', { bubbles: true }))";
    driver.execute(change, Vec::new()).await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(2) math').textContent.includes('x+3')").await?;
    let said = text(&driver, "#pieces li:nth-child(2) .unseen").await?;
    driver.find(By::Css(".formula [value=f]")).await?.send_keys(Key::Down + "").await?;
    wait_for(&driver, "document.querySelector('#pieces li:nth-child(3) math').textContent === '1'").await?;
    driver.quit().await?;
    assert!(!summary.contains("highlighted"), "{summary}");
    assert_eq!(said, "f of x is open bracket x plus 3 close bracket squared over 12, for x above minus 3 and below 3");
    Ok(())
}
