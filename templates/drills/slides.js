(function () {
  'use strict';
  var pages = [document.querySelector('header')].concat([].slice.call(document.querySelectorAll('section.slide')));
  function current() {
    var at = 0;
    pages.forEach(function (page, i) {
      if (page.getBoundingClientRect().top <= window.innerHeight / 3) { at = i; }
    });
    return at;
  }
  document.addEventListener('keydown', function (event) {
    var step = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) { return; }
    event.preventDefault();
    pages[Math.max(0, Math.min(pages.length - 1, current() + step))].scrollIntoView();
  });
}());
