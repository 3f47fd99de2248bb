// Where pages get their data from, and what their addresses are: files beside the page. A locked site (site/lock) stands in its own door before this one.
(function () {
  'use strict';

  if (window.youbeiDoor) return;

  window.youbeiDoor = { load: load, address: address, query: query };

  // Runs a file of data, which hands its content to a function of the page: by a script element, since a page opened as a file cannot fetch.
  function load(path) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = path;
      script.onload = resolve;
      script.onerror = function () {
        script.remove();
        reject(new Error(path));
      };
      document.head.appendChild(script);
    });
  }

  // The address under which a page of the site opens for others.
  function address(path) {
    return new URL(path, window.location.href).href;
  }

  // What the page was asked for: ?id=…
  function query() {
    return new URLSearchParams(window.location.search);
  }
})();
