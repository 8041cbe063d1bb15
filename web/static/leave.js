// The way out: the link at the top of every public page, or Shift three times within two seconds.
// The page goes blank at once and leaves no step behind for "back". Without script the link is a
// plain link.
(() => {
  const link = document.getElementById('leave');
  if (!link) return;

  const leave = () => {
    document.title = '';
    document.body.replaceChildren();
    location.replace(link.href);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  let presses = [];
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses.slice(-2), event.timeStamp] : [];
    if (presses.length === 3 && event.timeStamp - presses[0] < 2000) leave();
  });

  // "Back" may bring a page out of the browser's memory: nobody who comes later should read what was
  // written or its code. A form that was not sent yet keeps its words.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !document.querySelector('.thread, .code')) return;
    document.body.replaceChildren();
    location.replace('/');
  });
})();
