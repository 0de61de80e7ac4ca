// Takes the reader from a mistake to its place in the text field. Without it the line and column stand there all the same.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-line]");
  const field = button && document.getElementById(button.dataset.text);
  if (!field) {
    return;
  }
  const lines = field.value.split("\n");
  const line = Math.min(Number(button.dataset.line), lines.length);
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const column = [...lines[line - 1]].slice(0, Number(button.dataset.column) - 1).join("").length;
  field.focus();
  field.setSelectionRange(start + column, start + lines[line - 1].length);
  field.scrollTop = Math.max(0, (line - 6) * parseFloat(getComputedStyle(field).lineHeight));
});
