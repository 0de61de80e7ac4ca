// The result follows the answers: the server's own page is asked for again, and its fresh parts are taken over. Without this
// script the form's button does the same.
(() => {
  const form = document.getElementById('questions');
  const trouble = document.getElementById('trouble');
  const link = document.getElementById('link');
  const PAUSE_MS = 250;
  let asking = null;
  let waiting = 0;

  function takeOver(page) {
    document.querySelectorAll('[data-fresh], nav.tongues').forEach(part => {
      const fresh = part.id ? page.getElementById(part.id) : page.querySelector('nav.tongues');
      if (fresh && fresh.innerHTML !== part.innerHTML) {
        // What the reader has unfolded stays so.
        const folds = part.querySelectorAll('details');
        fresh.querySelectorAll('details').forEach((fold, at) => fold.toggleAttribute('open', folds[at]?.open ?? fold.open));
        part.replaceChildren(...fresh.childNodes);
      }
    });
    form.querySelectorAll('[aria-invalid]').forEach(box => {
      box.setAttribute('aria-invalid', page.getElementById(box.id)?.getAttribute('aria-invalid') ?? 'false');
    });
    link.value = page.getElementById('link').value;
  }

  async function follow() {
    clearTimeout(waiting);
    asking?.abort();
    const mine = asking = new AbortController();
    try {
      const address = form.action.split('#')[0] + '?' + new URLSearchParams(new FormData(form));
      const reply = await fetch(address, {signal: mine.signal});
      const text = await reply.text();
      if (!reply.ok) {
        throw new Error(reply.status);
      }
      takeOver(new DOMParser().parseFromString(text, 'text/html'));
      history.replaceState(null, '', reply.url);
      trouble.textContent = '';
    } catch (fault) {
      if (!mine.signal.aborted) {
        trouble.textContent = form.dataset.failed;
      }
    }
  }

  async function copy(button) {
    let done = false;
    try {
      await navigator.clipboard.writeText(link.value);
      done = true;
    } catch (fault) {
      // Without https there is no clipboard to write to; what is selected can still be copied.
      link.select();
      done = document.execCommand('copy');
    }
    document.getElementById('copied').textContent = done ? button.dataset.copied : button.dataset.notCopied;
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, PAUSE_MS);
    document.getElementById('copied').textContent = '';
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    follow().then(() => document.getElementById('answer').focus());
  });
  const button = document.getElementById('copy');
  button.hidden = false;
  button.addEventListener('click', () => copy(button));
})();
