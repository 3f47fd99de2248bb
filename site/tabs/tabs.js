// Turns the stacked response levels of a plan into tabs. Without it every level stands open, one below the other.
(function () {
  'use strict';

  Array.prototype.forEach.call(document.querySelectorAll('[data-tabs]'), bind);

  function bind(group) {
    var tabs = Array.prototype.slice.call(group.querySelectorAll('[data-level]'));
    if (tabs.length < 2) return;
    tabs.forEach(describe);
    tabs.forEach(function (tab) {
      panelOf(tab).addEventListener('beforematch', function () { select(tabs, tab); });
    });
    tabs[0].closest('ul').setAttribute('role', 'tablist');
    tabs[0].closest('ul').setAttribute('aria-labelledby', group.getAttribute('aria-labelledby'));
    group.classList.add('is-tabbed');
    group.addEventListener('click', function (event) {
      var tab = event.target.closest('[data-level]');
      if (!tab) return;
      event.preventDefault();
      select(tabs, tab);
      remember(tab);
    });
    group.addEventListener('keydown', function (event) { move(tabs, event); });
    window.addEventListener('hashchange', function () { follow(tabs); });
    select(tabs, tabs[0]);
    follow(tabs);
  }

  function describe(tab) {
    var panel = panelOf(tab);
    tab.id = tab.id || 'tab-' + tab.getAttribute('data-level');
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.parentElement.setAttribute('role', 'presentation');
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
  }

  function select(tabs, chosen) {
    tabs.forEach(function (tab) {
      var on = tab === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      show(panelOf(tab), on);
    });
  }

  // Where a browser can find words in hidden panels, it opens the panel that has them.
  function show(panel, on) {
    if (on) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'onbeforematch' in panel ? 'until-found' : '');
  }

  function move(tabs, event) {
    var at = tabs.indexOf(event.target);
    var to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    var tab = tabs[(to + tabs.length) % tabs.length];
    select(tabs, tab);
    remember(tab);
    tab.focus();
  }

  // A link to a level, or to an action inside one, opens that level and goes there.
  function follow(tabs) {
    var target = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!target) return;
    tabs.forEach(function (tab) {
      if (!panelOf(tab).contains(target)) return;
      select(tabs, tab);
      (target === panelOf(tab) ? tab : target).scrollIntoView();
    });
  }

  // The address names the open level, so that it can be shared; some browsers refuse this on file://.
  function remember(tab) {
    try { window.history.replaceState(null, '', tab.getAttribute('href')); } catch (refused) { /* the level is open all the same */ }
  }

  function panelOf(tab) {
    return document.getElementById(tab.getAttribute('href').slice(1));
  }
})();
