// The links of a locked site: each page is index.html?p=NAME, whatever it is called inside. What a page was asked for stands after the #, which no server is told.
(function () {
  'use strict';

  var box = window.youbeiBox;

  window.youbeiLinks = { adopt: adopt, address: address, watch: watch, file: file };

  // Makes a page that was written for a path of its own one that stands at the root. Pictures are filled in later.
  function adopt(page, path) {
    each(page, 'meta[http-equiv="Content-Security-Policy"]', function (meta) { meta.remove(); });
    each(page, '[data-root]', function (element) { element.setAttribute('data-root', ''); });
    [['a[href]', 'href'], ['link[href]', 'href'], ['script[src]', 'src'], ['form[action]', 'action']].forEach(function (kind) {
      each(page, kind[0], function (element) { change(element, kind[1], path); });
    });
    each(page, 'img[src]', function (image) {
      var inside = resolve(path, image.getAttribute('src'));
      if (!inside || isPlain(inside.path)) return change(image, 'src', path);
      image.setAttribute('data-sealed', inside.path);
      image.removeAttribute('src');
    });
  }

  function each(page, selector, action) {
    Array.prototype.forEach.call(page.querySelectorAll(selector), action);
  }

  function change(element, name, from) {
    var old = element.getAttribute(name);
    var mapped = address(from, old);
    if (mapped !== old) element.setAttribute(name, mapped);
  }

  // Scripts make links too.
  function watch() {
    new MutationObserver(function (changes) {
      changes.forEach(function (one) {
        if (one.type === 'attributes') return follow(one.target);
        Array.prototype.forEach.call(one.addedNodes, function (node) {
          if (node.nodeType !== 1) return;
          follow(node);
          each(node, 'a[href]', follow);
        });
      });
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  }

  function follow(element) {
    if (element.localName === 'a' && element.hasAttribute('href')) change(element, 'href', '');
  }

  // The address of what a page at a path calls so; what leads out of the site, or stays on the page, as it is.
  function address(from, called) {
    var inside = resolve(from, called);
    if (!inside) return called;
    if (isPlain(inside.path)) return inside.path + inside.query + inside.hash;
    return 'index.html?p=' + box.name(inside.path) + (inside.query ? '#' + inside.query : inside.hash);
  }

  // The path in the plain site, and what stands behind it; null for what is not in it.
  function resolve(from, called) {
    var text = called.indexOf(box.root) === 0 ? called.slice(box.root.length) : called;
    if (!text || /^(#|\/|[a-z][a-z0-9+.-]*:)/i.test(text)) return null;
    var parts = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text);
    var way = text === called ? from.split('/').slice(0, -1) : [];
    parts[1].split('/').forEach(function (step) {
      if (step === '..') way.pop();
      else if (step !== '.') way.push(decodeURIComponent(step));
    });
    return { path: way.join('/'), query: parts[2] || '', hash: parts[3] || '' };
  }

  function isPlain(path) {
    return path === 'index.html' || path === '' || /^assets\//.test(path);
  }

  // The file that a link opens, if it is one of the site and no page.
  function file(link) {
    var found = /^index\.html\?p=([0-9a-f]+)/.exec(link.getAttribute('href') || '');
    var path = found && box.path(found[1]);
    return path && !/\.html$/.test(path) ? path : null;
  }
})();
