// Prints everything: folded parts open for the printer and close again after it.
(function () {
  'use strict';

  var opened = [];
  var root = document.documentElement;

  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print], [data-paper]');
    if (!button || button === root) return;
    wear(button);
    window.print();
  });
  window.addEventListener('afterprint', function () {
    root.removeAttribute('data-paper');
    root.removeAttribute('data-print');
  });

  // The button says on which paper, and in which form.
  function wear(button) {
    ['data-paper', 'data-print'].forEach(function (name) {
      if (button.getAttribute(name)) root.setAttribute(name, button.getAttribute(name));
    });
  }
})();
