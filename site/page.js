// What the pages can do more where scripts run; all they say is there without.

/** Lights up everything that belongs to a statement: its words, who says them, how, and its note. */
function light(statement, on) {
  for (const id of statement.split(" ")) {
    for (const mark of document.querySelectorAll(`[data-of~="${CSS.escape(id)}"]`)) mark.classList.toggle("lit", on);
  }
}
for (const [begin, end] of [
  ["mouseover", "mouseout"],
  ["focusin", "focusout"],
]) {
  for (const type of [begin, end]) {
    document.addEventListener(type, ({ target }) => {
      const mark = target.closest?.("[data-of]");
      if (mark) light(mark.dataset.of, type === begin);
    });
  }
}

// Escape puts away the words that prove a fact, until the next one is looked at.
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") document.body.classList.add("proofs-away");
});
for (const type of ["mouseover", "focusin"]) {
  document.addEventListener(type, ({ target }) => {
    if (target.closest?.(".fact")) document.body.classList.remove("proofs-away");
  });
}

// Keys while a picture is looked at: + closer, - wider, arrows to what lies before and after.
for (const hint of document.querySelectorAll(".keys")) hint.hidden = false;
document.addEventListener("keydown", (event) => {
  const figure = event.target.closest?.(".zoomable");
  if (!figure || event.ctrlKey || event.metaKey || event.altKey) return;
  const picture = figure.querySelector(".picture");
  if (event.key.startsWith("Arrow") && picture.scrollWidth > picture.clientWidth) return;
  const link = figure.querySelector(`[data-key="${CSS.escape(event.key === "=" ? "+" : event.key)}"]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});
