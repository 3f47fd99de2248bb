// Marks in the contents list the section that is being read, and keeps its entry in sight in the strip of a phone.
(function () {
  'use strict';

  var watcher = null;
  bind();
  document.addEventListener('youbei:shown', bind);

  function bind() {
    var toc = document.querySelector('.toc');
    if (watcher) watcher.disconnect();
    if (toc && window.IntersectionObserver) watch(toc);
  }

  function watch(toc) {
    var links = Array.prototype.slice.call(toc.querySelectorAll('a[href^="#"]'));
    var sections = links.map(function (link) { return document.getElementById(link.getAttribute('href').slice(1)); });
    var seen = [];
    var current = null;

    watcher = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { seen[sections.indexOf(entry.target)] = entry.isIntersecting; });
      var first = seen.indexOf(true);
      if (first >= 0) choose(links[first]);
    }, { rootMargin: '-20% 0px -60% 0px' });
    sections.forEach(function (section) { if (section) watcher.observe(section); });

    function choose(link) {
      if (link === current) return;
      if (current) current.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      var box = toc.getBoundingClientRect();
      var spot = link.getBoundingClientRect();
      if (spot.left < box.left || spot.right > box.right) toc.scrollLeft += spot.left - box.left - 16;
      if (spot.top < box.top || spot.bottom > box.bottom) toc.scrollTop += spot.top - box.top - 16;
    }
  }
})();
