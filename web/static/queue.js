// Says that the queue has changed, and lets the reader choose when to see it: rows that move by
// themselves move under the finger. Without script the page is as it was when it was asked for.
(() => {
  const news = document.getElementById('news');
  if (!news || !window.EventSource) return;
  const events = new EventSource('/api/v1/events');
  for (const kind of ['inquiry', 'queue']) {
    events.addEventListener(kind, () => { news.hidden = false; });
  }
})();
