// What a person who sees badly, listens to the page or holds a phone would stumble on. It runs in the
// page that look.sh made, and leaves what it finds in an element of its own.
(() => {
  const found = [];

  // Contrast, by WCAG 2: 4.5 to 1, and 3 to 1 for large letters.
  const parts = (colour) => {
    const numbers = colour.match(/[\d.]+/g).map(Number);
    return [...numbers.slice(0, 3), numbers.length > 3 ? numbers[3] : 1];
  };
  const over = ([r, g, b, a], below) =>
    [r, g, b].map((value, place) => value * a + below[place] * (1 - a));
  const background = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      layers.push(parts(getComputedStyle(each).backgroundColor));
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const brightness = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [brightness(one), brightness(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent.trim();
    const style = getComputedStyle(element);
    if (!words || ["TITLE", "DESC", "STYLE"].includes(element.tagName.toUpperCase())) continue;
    if (style.visibility === "hidden" || style.display === "none") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2) continue;
    const picture = element.closest("svg");
    const below = background(element);
    const ink = over(parts(picture ? style.fill : style.color), below);
    const scale = picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
    const size = parseFloat(style.fontSize) * scale;
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(ink, below);
    if (ratio < (isLarge ? 3 : 4.5)) found.push(`contrast ${ratio.toFixed(2)}: ${words.slice(0, 40)}`);
    if (size < 11) found.push(`letters of ${size.toFixed(1)} px: ${words.slice(0, 40)}`);
    // What can be moved with the keys is within reach.
    if (element.closest("[role=region][tabindex='0']")) continue;
    if (box.right > innerWidth + 1 || box.left < -1) found.push(`beyond the edge: ${words.slice(0, 40)}`);
  }

  // Headings, names, and what a reader aloud needs.
  const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => +each.tagName[1]);
  if (levels.filter((level) => level === 1).length !== 1) found.push("not one first heading");
  levels.reduce((before, level) => {
    if (level > before + 1) found.push(`a heading of level ${level} after one of level ${before}`);
    return level;
  }, 0);
  if (!document.documentElement.lang) found.push("no language");
  if (!document.title) found.push("no title");
  if (!document.querySelector("main")) found.push("no main part");
  for (const picture of document.querySelectorAll("svg")) {
    const names = (picture.getAttribute("aria-labelledby") || "").split(" ");
    const isNamed = names.every((name) => document.getElementById(name)?.textContent.trim());
    if (picture.getAttribute("role") !== "img" || !isNamed) found.push("a picture without a name");
  }
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  if (new Set(ids).size !== ids.length) found.push("an id that is given twice");
  for (const table of document.querySelectorAll("table")) {
    if (!table.querySelector("th")) found.push("a table without headings");
  }
  if (document.documentElement.scrollWidth > innerWidth) {
    found.push(`${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
  }

  const result = document.createElement("pre");
  result.id = "looked-at";
  result.textContent = JSON.stringify([...new Set(found)]);
  document.body.append(result);
})();
