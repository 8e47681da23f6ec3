//! Activations shaped by hand.

use super::*;

/// The box of a parameter of arm B, once a script finds it changed.
async fn changed(driver: &WebDriver, parameter: &str, before: &str) -> WebDriverResult<String> {
    let value = format!("document.getElementById('arm-B-{parameter}').value");
    wait_for(driver, &format!("{value} !== '{before}'")).await?;
    let now = driver.execute(format!("return {value}"), Vec::new()).await?;
    Ok(now.json().as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_dragged_knot_changes_box_link_and_summary() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=smelu:beta=2").await?;
    let knot = driver.find(By::Css(".handle[data-handle='right-knot']")).await?;
    knot.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&knot).click_and_hold().move_by_offset(20, 5).release().perform().await?;
    let dragged = changed(&driver, "beta", "2").await?;
    wait_for(&driver, &format!("location.hash.endsWith('b=smelu:beta={dragged}')")).await?;
    let summary = driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default();
    let said = knot.attr("aria-valuetext").await?;
    knot.send_keys(Key::Left + "").await?;
    let pressed = changed(&driver, "beta", &dragged).await?;
    driver.quit().await?;
    let [dragged, pressed] = [dragged, pressed].map(|beta| beta.parse::<f64>().unwrap_or_default());
    assert!(dragged > 2.0 && dragged < 6.0, "{dragged}");
    assert_eq!(format!("{pressed:.2}"), format!("{:.2}", dragged - 0.05));
    assert!(summary.contains(&format!("SmeLU β = {dragged} from x = −6 to 6")), "{summary}");
    assert_eq!(said, Some(format!("β = {dragged}")));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn keys_turn_a_tail_and_zoom_the_curves() -> WebDriverResult<()> {
    let driver = open_at("v=2&lab=curves&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    driver.find(By::Css(".handle[data-handle='left-tail']")).await?.send_keys(Key::Down + "").await?;
    let slope = changed(&driver, "left", "0.1").await?;
    wait_for(&driver, "location.hash.includes('left=0.15,')").await?;
    driver.find(By::Css(".curves .as-table summary")).await?.send_keys(" ").await?;
    let chart = driver.find(By::Css(".curves .chart")).await?;
    chart.send_keys(Key::Home + "").await?;
    let read = chart.attr("aria-valuetext").await?;
    let row = text(&driver, ".curves .rows tbody tr").await?;
    chart.send_keys(Key::Escape + "+").await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from −4 to 4'").await?;
    driver.find(By::Id("zoom-reset")).await?.click().await?;
    wait_for(&driver, "document.querySelector('.zoom small').textContent === 'x from −6 to 6'").await?;
    driver.quit().await?;
    assert_eq!(slope, "0.15");
    assert_eq!(read.as_deref(), Some("x = −6   A: f = 0, f′ = 0, f″ = 0   B: f = −0.7500, f′ = 0.1500, f″ = 0"));
    assert_eq!(row, "−60−0.750000.150000");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_drawn_slope_is_dragged_typed_and_trained_as_the_core_does() -> WebDriverResult<()> {
    let driver = open_at("v=2&train=100&test=60&epochs=3&b=smelu:beta=2").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#arm-B option[value=drawn]")).await?.click().await?;
    wait_for(&driver, "location.hash.endsWith('b=drawn:points=-2_0~2_1,value=0.5')").await?;
    driver.find(By::Id("arm-B-add")).await?.send_keys(" ").await?;
    wait_for(&driver, "location.hash.endsWith('b=drawn:points=-2_0~0_0.5~2_1,value=0.5')").await?;
    let point = driver.find(By::Css(".handle[data-arm='B'][data-handle='point-2']")).await?;
    point.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&point).click_and_hold().move_by_offset(12, -24).release().perform().await?;
    let [x, slope] = [changed(&driver, "x-2", "0").await?, changed(&driver, "slope-2", "0.5").await?];
    wait_for(&driver, &format!("location.hash.includes('points=-2_0~{x}_{slope}~2_1,')")).await?;
    let said = point.attr("aria-valuetext").await?;
    driver.find(By::Css(".handle[data-handle='point-3']")).await?.send_keys(Key::Right + "").await?;
    let last = changed(&driver, "x-3", "2").await?;
    let summary = driver.find(By::Css(".curves .chart")).await?.attr("aria-label").await?.unwrap_or_default();
    driver.find(By::Css(".handle[data-handle='point-1']")).await?.send_keys(Key::Delete + "").await?;
    wait_for(&driver, &format!("location.hash.endsWith('b=drawn:points={x}_{slope}~{last}_1,value=0.5')")).await?;
    let hash = driver.execute("return location.hash", Vec::new()).await?.json().as_str().unwrap_or_default().to_owned();
    driver.quit().await?;
    let [x_moved, risen] = [&x, &slope].map(|number| number.parse::<f64>().unwrap_or_default());
    assert!(x_moved > 0.0 && x_moved < 2.0 && risen > 0.5 && risen < 1.5, "{x} {slope}");
    assert_eq!(said, Some(format!("x = {x}, f′ = {slope}")));
    assert!(summary.contains(&format!("Drawn RESCU (curved from −2 to {last})")), "{summary}");
    shows_what_the_core_computes(hash.trim_start_matches('#')).await
}

/// Types a number into the box of a parameter of arm B.
async fn type_into(driver: &WebDriver, parameter: &str, value: &str) -> WebDriverResult<()> {
    let number = driver.find(By::Id(format!("arm-B-{parameter}"))).await?;
    number.send_keys(Key::Control + "a").await?;
    number.send_keys(format!("{value}\n")).await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn tied_knots_move_together() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    driver.find(By::Id("arm-B-equal")).await?.send_keys(" ").await?;
    let followed = changed(&driver, "alpha", "1").await?;
    let knot = driver.find(By::Css(".handle[data-handle='right-knot']")).await?;
    knot.scroll_into_view().await?;
    driver.action_chain().move_to_element_center(&knot).click_and_hold().move_by_offset(20, 0).release().perform().await?;
    let beta = changed(&driver, "beta", "2").await?;
    let alpha = changed(&driver, "alpha", "2").await?;
    wait_for(&driver, &format!("location.hash.includes('alpha={beta},beta={beta},')")).await?;
    driver.quit().await?;
    assert_eq!((followed.as_str(), &alpha), ("2", &beta));
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn t_follows_its_anchor_until_it_is_typed() -> WebDriverResult<()> {
    let driver = open_at("v=2&b=gsmelu:alpha=1,beta=2,left=0.1,right=1,value=0").await?;
    let pressed = "document.getElementById('arm-B-left-tail').getAttribute('aria-pressed')";
    driver.find(By::Id("arm-B-left-tail")).await?.send_keys(" ").await?;
    let anchored = changed(&driver, "value", "0").await?;
    type_into(&driver, "left", "0.5").await?;
    let followed = changed(&driver, "value", &anchored).await?;
    wait_for(&driver, &format!("{pressed} === 'true' && location.hash.endsWith('left=0.5,right=1,value=-0.5')")).await?;
    driver.find(By::Id("arm-B-left-reset")).await?.send_keys(" ").await?;
    let reset = changed(&driver, "left", "0.5").await?;
    type_into(&driver, "value", "0.25").await?;
    wait_for(&driver, &format!("{pressed} === 'false' && location.hash.endsWith('left=0.1,right=1,value=0.25')")).await?;
    driver.quit().await?;
    assert_eq!([anchored, followed, reset], ["-0.1", "-0.5", "0.1"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_preset_changes_the_arm_and_is_shown_as_long_as_it_holds() -> WebDriverResult<()> {
    let driver = open_at("v=2&a=smelu:beta=4").await?;
    let shown = |arm: &str| format!("document.getElementById('arm-{arm}-preset').selectedOptions[0].textContent");
    wait_for(&driver, &format!("{} === 'SmeLU β = 4' && {} === 'SmeLU β = 2'", shown("A"), shown("B"))).await?;
    driver
        .execute(
            "document.querySelectorAll('#arm-B-preset option').forEach(o => o.id = o.textContent.split(' ')[0])",
            Vec::new(),
        )
        .await?;
    driver.find(By::Id("Biweight")).await?.click().await?;
    wait_for(&driver, "location.hash.endsWith('b=rescu:kernel=biweight,alpha=2,beta=2,left=0,right=1,value=0')").await?;
    wait_for(&driver, &format!("{} === 'Biweight (our extension)'", shown("B"))).await?;
    wait_for(&driver, "document.getElementById('arm-B-equal').checked").await?;
    type_into(&driver, "beta", "3").await?;
    wait_for(&driver, &format!("{} === 'Choose one …'", shown("B"))).await?;
    driver.quit().await
}
