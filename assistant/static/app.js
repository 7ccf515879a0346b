// Small help on top of pages that work without it: copy, share, and a word before typed text is lost.
const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

if (navigator.clipboard) each("[data-copy]", (button) => {
  const label = button.innerHTML;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.innerHTML = label), 2000);
  });
});

if (navigator.canShare) each("[data-share]", async (button) => {
  const { share, name, title, text } = button.dataset;
  const content = await (await fetch(share)).blob();
  const message = { files: [new File([content], name, { type: content.type })], title, text };
  if (!navigator.canShare(message)) return;
  button.hidden = false;
  button.addEventListener("click", () => navigator.share(message).catch(() => {}));
});

each("[autofocus]", (summary) => summary.focus());

each("form#skjema", (form) => {
  let typed = false;
  form.addEventListener("input", () => (typed = true));
  form.addEventListener("submit", () => (typed = false));
  addEventListener("beforeunload", (leaving) => typed && leaving.preventDefault());
});
