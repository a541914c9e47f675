// The pages where articles are added: files can be dropped, and what is read is watched without loading the page anew.

const form = document.querySelector("form.drop");
if (form) {
  const input = form.querySelector("input[type=file]");
  const most = Number(form.dataset.most);
  const say = (bytes) =>
    bytes < 1024 ** 2 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round((bytes / 1024 ** 2) * 10) / 10} MB`;

  input.addEventListener("change", () => {
    const files = [...input.files];
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const names = files.slice(0, 3).map(({ name }) => name);
    if (files.length > 3) names.push("…");
    form.querySelector(".chosen").textContent = files.length ? `Chosen: ${names.join(", ")} (${say(bytes)})` : "";
    input.setCustomValidity(
      bytes > most ? `These are ${say(bytes)}; up to ${say(most)} are taken at once. Choose fewer, or pack them.` : "",
    );
    input.reportValidity();
  });

  // A file that is dropped anywhere on the page is meant for it: a browser would else leave the page and show the file.
  form.classList.add("ready");
  for (const type of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      form.classList.toggle("over", type === "dragover");
      if (type !== "drop") return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
      form.querySelector("button").focus();
    });
  }
}

const OFTEN = 700;
const SELDOM = 5000;

/** Puts what the page says now in the place of what it said. Lists only grow, so that nobody loses their place in them. */
function renew(fresh) {
  for (const place of document.querySelectorAll("[data-live]")) {
    const now = fresh.getElementById(place.id);
    const [list, longer] = [place.querySelector("ul"), now.querySelector("ul")];
    if (list && longer) list.append(...[...longer.children].slice(list.children.length));
    else if (now.innerHTML !== place.innerHTML) place.replaceChildren(...now.childNodes);
  }
}

/** Watches what is read until it is over; only as long can it be stopped. */
async function watch() {
  const stop = document.getElementById("stop");
  if (!stop) return;
  let pause = OFTEN;
  try {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    // Whatever came in the place of this page says what happened.
    if (!fresh.getElementById("progress")) return location.reload();
    renew(fresh);
    if (!fresh.getElementById("stop")) {
      if (stop.contains(document.activeElement)) document.getElementById("main").focus();
      stop.remove();
    }
  } catch {
    pause = SELDOM;
    document.getElementById("standing").textContent =
      "The site doesn’t answer. What it kept is in the record; this page goes on when it is back.";
  }
  setTimeout(watch, pause);
}
setTimeout(watch, OFTEN);
