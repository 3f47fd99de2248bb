// Chooses light, dark or night, and the size of type, before the first paint, and keeps the choice. Stands in <head>, before the style sheet.
(function () {
  'use strict';

  var KEY = 'youbei-theme';
  var LARGE = 'youbei-large';
  var BAR = { light: '#0a3034', dark: '#0a1a1b', night: '#0b0302' };
  var root = document.documentElement;

  root.classList.add('js');
  apply(stored());
  applyType(read(LARGE));
  window.addEventListener('storage', function (event) {
    if (event.key === KEY) show(event.newValue || 'auto');
    if (event.key === LARGE) showType(event.newValue);
  });
  document.addEventListener('DOMContentLoaded', bind);

  function bind() {
    each('[data-night-toggle]', function (button) {
      button.addEventListener('click', toggleNight);
    });
    each('[data-large-toggle]', function (button) {
      button.addEventListener('click', function () {
        var large = read(LARGE) === 'large' ? '' : 'large';
        write(LARGE, large);
        showType(large);
      });
    });
    each('input[name="theme"]', function (input) {
      input.addEventListener('change', function () { choose(input.value); });
    });
    show(stored());
    showType(read(LARGE));
  }

  function showType(type) {
    applyType(type);
    each('[data-large-toggle]', function (button) {
      button.setAttribute('aria-pressed', String(type === 'large'));
    });
  }

  function applyType(type) {
    if (type === 'large') root.setAttribute('data-type', type);
    else root.removeAttribute('data-type');
  }

  // Leaving night goes back to the choice that stood before it.
  function toggleNight() {
    if (stored() === 'night') {
      choose(read(KEY + '-day') || 'auto');
    } else {
      write(KEY + '-day', stored());
      choose('night');
    }
  }

  function choose(theme) {
    write(KEY, theme);
    show(theme);
  }

  function show(theme) {
    apply(theme);
    each('[data-night-toggle]', function (button) {
      button.setAttribute('aria-pressed', String(theme === 'night'));
    });
    each('input[name="theme"]', function (input) { input.checked = input.value === theme; });
  }

  function apply(theme) {
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
    var bar = document.querySelector('meta[name="theme-color"]');
    if (bar) bar.setAttribute('content', BAR[theme] || BAR.light);
  }

  function stored() {
    var theme = read(KEY);
    return BAR[theme] ? theme : 'auto';
  }

  // Storage may be refused on file:// or in a private window; the page then forgets, and works.
  function read(key) {
    try { return window.localStorage.getItem(key); } catch (refused) { return null; }
  }

  function write(key, value) {
    try { window.localStorage.setItem(key, value); } catch (refused) { /* forgotten with the page */ }
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
})();
